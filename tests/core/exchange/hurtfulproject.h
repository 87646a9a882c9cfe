// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <optional>
#include <random>

#include "core/annotate/attribute.h"
#include "core/exchange/csv.h"
#include "core/exchange/csvfiles.h"
#include "core/store/store.h"
#include "tests/core/exchange/hurtful.h"

namespace rejoinder::tests {

/// The value; ends the test with the error's sentence where there is none.
template <class Value> Value must(Result<Value> result)
{
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return *std::move(result);
}

/// A thread in which every comment has one of these bodies; each answers the one before, every
/// third the article.
struct MadeDump
{
    source::Source source;
    pipeline::Reconstruction found;
};

inline MadeDump dumpOf(const std::string &name, const std::vector<std::string> &bodies)
{
    MadeDump made;
    std::string text = "Ferry timetable: \"new\", says =council;\n\n";
    made.found.model = "made";
    made.found.title = Span{0, text.size() - 2};
    for (std::size_t i = 0; i < bodies.size(); ++i) {
        comments::Comment comment;
        comment.author = i % 2 ? "=Ola" : "'Per \"Q\"";
        comment.nameState = comments::NameState::Printed;
        comment.nameSpan = {text.size(), text.size() + comment.author.size()};
        comment.whole.start = text.size();
        text += comment.author + "\n";
        comment.body.start = text.size();
        text += bodies[i];
        comment.body.end = comment.whole.end = text.size();
        text += "\n\n";
        made.found.comments.push_back(comment);
        replies::Link link;
        link.parent = i % 3 ? int(i) - 1 : replies::topLevel;
        link.confidence = 0.5;
        link.evidence = {{"vocative",
                          "opens with the name \"Ola\"",
                          1.25,
                          {comment.body.start, comment.body.start}}};
        made.found.links.push_back(link);
        made.found.inferred.emplace_back();
        made.found.personOf.push_back(int(i % 2));
    }
    made.found.people = {{"'Per \"Q\"", people::Kind::Printed, {}, {}, 1, {}},
                         {"=Ola", people::Kind::Printed, {}, {}, 1, {}}};
    for (std::size_t i = 0; i < bodies.size(); ++i)
        made.found.people[i % 2].comments.push_back(int(i));
    made.source = {name, text, "UTF-8", false, text, {}, source::sha256(text), 0};
    return made;
}

/// A project file in a folder of its own, with a clock that goes on by a second at each look.
class Project
{
public:
    Project()
    {
        const std::string path = m_folder.filePath(QStringLiteral("p.rejoinder")).toStdString();
        m_store = store::Store::create(
                      path, {.clock = [this] { return m_now += 1000; }, .annotator = "=Anneke"})
                      .value();
    }

    store::Store &store() const { return *m_store; }
    std::string folder() const { return m_folder.filePath(QStringLiteral("csv")).toStdString(); }

    DocumentId add(const MadeDump &dump)
    {
        return must(m_store->addDocument(dump.source, dump.found));
    }

    void act(std::vector<store::Change> changes)
    {
        const Result<store::Touched> done = m_store->act({"test", std::move(changes)});
        if (!done)
            qFatal("%s", describe(done.error()).c_str());
    }

    annotate::Code code(const std::string &name) const
    {
        const annotate::Codebook book = must(m_store->codebook());
        return *std::ranges::find(book.codes, name, &annotate::Code::name);
    }

    void exportTo(const std::string &to, const exchange::CsvOptions &options = {})
    {
        if (const Result<void> done
            = exchange::writeFiles(must(exchange::exportCsv(*m_store, options)), to);
            !done)
            qFatal("%s", describe(done.error()).c_str());
    }

    /// Imports and stores; gives back the remarks.
    std::vector<std::string> importFrom(const std::string &from)
    {
        Result<exchange::CsvImport> import = exchange::importCsv(*m_store, from);
        if (!import)
            return {describe(import.error())};
        act(std::move(import->changes));
        return import->remarks;
    }

private:
    QTemporaryDir m_folder;
    Moment m_now = 1'700'000'000'000;
    std::unique_ptr<store::Store> m_store;
};

/// A variable of each type for documents and one for people, with a value each.
inline std::vector<store::Change> valuesOn(const DocumentId &document, const MadeDump &dump)
{
    using annotate::VariableScope;
    using annotate::VariableType;
    std::vector<store::Change> changes;
    const auto put = [&](const annotate::Variable &made, const annotate::Target &target,
                         const std::string &text) {
        annotate::Variable variable = made;
        variable.id = VariableId::make();
        changes.emplace_back(store::PutVariable{variable});
        changes.emplace_back(store::PutValue{{{}, variable.id, target, text}});
    };
    const annotate::Target whole = annotate::wholeDocument(document);
    const comments::Comment &comment
        = dump.found.comments.at(dump.found.comments.size() > 1 ? 1 : 0);
    const annotate::Target person{annotate::TargetKind::Person,
                                  annotate::anchorOf(document, dump.source.text, comment.body),
                                  comment.author};
    put({{}, VariableScope::Document, "=out; \"let\"", VariableType::Text, {}, 0}, whole,
        "'=1+1; \"x\"");
    put({{}, VariableScope::Document, "length", VariableType::Number, {}, 1}, whole, "3.50");
    put({{}, VariableScope::Document, "printed", VariableType::Date, {}, 2}, whole, "2026-05");
    put({{}, VariableScope::Person, "stance", VariableType::Choice, {"=for", "- against"}, 0},
        person, "- against");
    return changes;
}

/// One coding of each kind of target on the dump, and a note on each, with memos made to hurt.
inline std::vector<store::Change> annotationsOn(Project &project, const DocumentId &document,
                                                const MadeDump &dump)
{
    using annotate::TargetKind;
    std::vector<store::Change> changes;
    const std::vector<std::string> hurtful = hurtfulTexts();
    std::size_t turn = 0;
    const auto put = [&](annotate::Target target) {
        annotate::Coding coding;
        coding.id = CodingId::make();
        coding.code = project.code(turn % 2 ? "Fact" : "Sarcasm").id;
        coding.annotator
            = must(project.store().annotatorNamed(turn % 3 ? "=Anneke" : "Bo; \"B\"")).id;
        coding.target = target;
        coding.memo = hurtful[turn % hurtful.size()];
        coding.weight = int(turn % 101);
        coding.stance = annotate::Stance(turn % 4);
        if (turn % 3 == 0) // on one line each, as attributes are
            coding.attributes["=tone, \"said\""] = "-" + std::to_string(turn) + "; 'quoted'";
        if (turn % 2)
            coding.confidence = 1.0 / double(turn + 2);
        changes.emplace_back(store::PutCoding{coding});
        annotate::Note note;
        note.id = NoteId::make();
        note.target = target;
        note.text = hurtful[(turn + 7) % hurtful.size()];
        changes.emplace_back(store::PutNote{note});
        if (turn % 9 == 0) {
            note.id = NoteId::make();
            note.target = {TargetKind::Coding, {}, coding.id.value};
            changes.emplace_back(store::PutNote{note});
        }
        ++turn;
    };
    for (const comments::Comment &comment : dump.found.comments) {
        const annotate::Anchor whole = annotate::anchorOf(document, dump.source.text, comment.body);
        for (const TargetKind kind :
             {TargetKind::Span, TargetKind::Comment, TargetKind::ReplyEdge, TargetKind::Subtree})
            put({kind, whole, {}});
        put({TargetKind::Person, whole, comment.author});
    }
    put({TargetKind::Document, {document, {}, {}, {}, {}}, {}});
    put({TargetKind::Project, {}, {}});
    put({TargetKind::Code, {}, project.code("Value").id.value});
    // Relations from each coding in the dump to the next one, and from words to words.
    std::optional<annotate::Target> before;
    std::vector<store::Change> relations;
    for (const store::Change &change : changes) {
        const auto *made = std::get_if<store::PutCoding>(&change);
        if (!made || !made->coding.target.anchor.document.isValid())
            continue;
        const annotate::Coding &coding = made->coding;
        const bool isWords = coding.target.kind == TargetKind::Span && relations.size() % 2 == 0;
        const annotate::Target end = isWords
            ? coding.target
            : annotate::Target{TargetKind::Coding, coding.target.anchor, coding.id.value};
        if (before) {
            annotate::Relation relation;
            relation.id = RelationId::make();
            relation.code = project.code("Supports").id;
            relation.from = *before;
            relation.to = end;
            relation.memo = hurtful[relations.size() % hurtful.size()];
            relations.emplace_back(store::PutRelation{relation});
        }
        before = end;
    }
    changes.insert(changes.end(), relations.begin(), relations.end());
    const std::vector<store::Change> values = valuesOn(document, dump);
    changes.insert(changes.end(), values.begin(), values.end());
    return changes;
}

/// Codings, notes, relations and values as text that does not depend on the project: documents by
/// hash, annotators by name.
inline std::vector<std::string> annotationsOf(store::Store &store)
{
    const std::vector<annotate::Annotator> annotators = must(store.annotators());
    const std::vector<store::DocumentInfo> documents = must(store.documents());
    const auto targetText = [&](const annotate::Target &target) {
        const auto document
            = std::ranges::find(documents, target.anchor.document, &store::DocumentInfo::id);
        const annotate::Anchor &anchor = target.anchor;
        return std::string(annotate::wordFor(target.kind)) + "|" + target.ref + "|"
            + (document == documents.end() ? "" : document->sha256) + "|"
            + std::to_string(anchor.span.start) + "-" + std::to_string(anchor.span.end) + "|"
            + anchor.quote + "|" + anchor.prefix + "|" + anchor.suffix;
    };
    const auto nameOf = [&](const AnnotatorId &id) {
        return std::ranges::find(annotators, id, &annotate::Annotator::id)->name;
    };
    std::vector<std::string> all;
    const std::vector<annotate::Coding> codings = must(store.allCodings());
    for (const annotate::Coding &coding : codings)
        all.push_back(
            coding.id.value + "|" + coding.code.value + "|" + nameOf(coding.annotator) + "|"
            + targetText(coding.target) + "|" + std::to_string(coding.confidence.value_or(-1)) + "|"
            + std::to_string(coding.weight) + "|" + std::string(annotate::wordFor(coding.stance))
            + "|" + annotate::textOf(coding.attributes) + "|" + coding.memo + "|"
            + toIso(coding.created) + "|" + toIso(coding.modified));
    const std::vector<annotate::Note> notes = must(store.notes());
    for (const annotate::Note &note : notes)
        all.push_back(note.id.value + "|" + nameOf(note.annotator) + "|" + targetText(note.target)
                      + "|" + note.text + "|" + toIso(note.created) + "|" + toIso(note.modified));
    const std::vector<annotate::Relation> relations = must(store.relations());
    for (const annotate::Relation &relation : relations)
        all.push_back(relation.id.value + "|" + relation.code.value + "|"
                      + nameOf(relation.annotator) + "|" + targetText(relation.from) + "|"
                      + targetText(relation.to) + "|" + relation.memo + "|"
                      + toIso(relation.created) + "|" + toIso(relation.modified));
    const std::vector<annotate::Variable> variables = must(store.variables());
    for (const annotate::Variable &variable : variables) {
        all.push_back(variable.id.value + "|" + std::string(annotate::wordFor(variable.scope)) + "|"
                      + variable.name + "|" + std::string(annotate::wordFor(variable.type)) + "|"
                      + std::to_string(variable.position));
        for (const std::string &choice : variable.choices)
            all.back() += "|" + choice;
    }
    const std::vector<annotate::VariableValue> values = must(store.values());
    for (const annotate::VariableValue &value : values)
        all.push_back(value.variable.value + "|" + targetText(value.target) + "|" + value.text);
    std::ranges::sort(all);
    return all;
}

inline std::string readAll(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

inline void writeAll(const std::string &path, std::string_view bytes)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        qFatal("cannot write %s", path.c_str());
}

/// Changes one cell of a file of an export.
inline void editCell(const std::string &path, std::size_t row, std::string_view column,
                     const std::string &cell)
{
    exchange::CsvTable table = must(exchange::readCsv(readAll(path), path));
    table.rows.at(row).cells.at(table.column(column).value()) = cell;
    exchange::CsvWriter writer({.guard = false});
    for (const std::string &name : table.header)
        writer.text(name);
    writer.endRow();
    for (const exchange::CsvRow &line : table.rows) {
        for (const std::string &text : line.cells)
            writer.text(text);
        writer.endRow();
    }
    writeAll(path, writer.take());
}

} // namespace rejoinder::tests
