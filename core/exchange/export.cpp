// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"
#include "core/exchange/csvfiles.h"
#include "core/exchange/sidecar.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <iterator>
#include <memory>

namespace rejoinder::exchange {

namespace {

using annotate::Coding;
using annotate::TargetKind;

/// The comment a coding lies in; -1 for none.
int commentOf(const DocumentFacts &document, const Coding &coding)
{
    return coding.target.kind == TargetKind::Document
        ? -1
        : document.commentAt(coding.target.anchor.span);
}

std::vector<OwnColumn<CodingRow>> ownColumns(const ProjectFacts &project)
{
    std::vector<OwnColumn<CodingRow>> own = codingVariables(project.values);
    std::vector<OwnColumn<CodingRow>> attributes = codingAttributes(project);
    std::ranges::move(attributes, std::back_inserter(own));
    return own;
}

/// All files of an export while they grow, a document at a time.
class CsvExport
{
public:
    CsvExport(const ProjectFacts &project, const CsvDialect &dialect)
        : m_project(project)
        , m_codings("codings.csv", "one row for each coding of each annotator", codingColumns(),
                    dialect, ownColumns(project))
        , m_comments("comments.csv", "one row for each comment", commentColumns(), dialect)
        , m_people("people.csv", "one row for each commenter of each dump", personColumns(),
                   dialect, personVariables(project.values))
        , m_codes("codebook.csv", "one row for each code", codeColumns(), dialect)
        , m_notes("notes.csv", "one row for each note", noteColumns(), dialect)
        , m_relations("relations.csv",
                      "one row for each relation between two passages, comments or codings",
                      relationColumns(), dialect)
        , m_variables("variables.csv",
                      "for each variable one row that tells of it, and one for each value",
                      variableColumns(), dialect)
        , m_documents("documents.csv", "one row for each dump", documentColumns(), dialect,
                      documentVariables(project.values))
    { }

    void addDocument(const DocumentFacts &document);
    void addProject(const std::map<DocumentId, store::DocumentInfo> &documents);
    std::vector<ExportFile> finish(const CsvOptions &options);

private:
    void addVariables(const std::map<DocumentId, store::DocumentInfo> &documents);

    const ProjectFacts &m_project;
    Table<CodingRow> m_codings;
    Table<CommentRow> m_comments;
    Table<PersonRow> m_people;
    Table<CodeRow> m_codes;
    Table<NoteRow> m_notes;
    Table<RelationRow> m_relations;
    Table<VariableRow> m_variables;
    Table<DocumentRow> m_documents;
    std::size_t m_personCount = 0;
};

void CsvExport::addDocument(const DocumentFacts &document)
{
    std::vector<std::vector<const Coding *>> codingsOf(document.found.comments.size());
    for (const Coding &coding : document.codings) {
        const int comment = commentOf(document, coding);
        m_codings.add({m_project, &document, coding, comment});
        if (comment >= 0 && coding.target.kind != TargetKind::Person)
            codingsOf[std::size_t(comment)].push_back(&coding);
    }
    for (std::size_t comment = 0; comment < codingsOf.size(); ++comment)
        m_comments.add({m_project, document, int(comment), codingsOf[comment]});
    for (std::size_t person = 0; person < document.found.people.size(); ++person)
        m_people.add({document, int(person), ++m_personCount});
    m_documents.add({document});
}

void CsvExport::addProject(const std::map<DocumentId, store::DocumentInfo> &documents)
{
    for (const Coding &coding : m_project.looseCodings)
        m_codings.add({m_project, nullptr, coding, -1});
    for (const annotate::Code &code : m_project.codebook.codes)
        m_codes.add({m_project, code});
    for (const annotate::Note &note : m_project.notes) {
        const auto on = documents.find(note.target.anchor.document);
        m_notes.add(on == documents.end()
                        ? NoteRow{m_project, note, {}, {}}
                        : NoteRow{m_project, note, on->second.sha256, on->second.name});
    }
    const auto endOf = [&documents](const annotate::Target &target) {
        const auto on = documents.find(target.anchor.document);
        return on == documents.end() ? RelationRow::End{target, {}, {}}
                                     : RelationRow::End{target, on->second.sha256, on->second.name};
    };
    for (const annotate::Relation &relation : m_project.relations)
        m_relations.add({m_project, relation, endOf(relation.from), endOf(relation.to)});
    addVariables(documents);
}

void CsvExport::addVariables(const std::map<DocumentId, store::DocumentInfo> &documents)
{
    for (const annotate::Variable &variable : m_project.values.variables) {
        m_variables.add({variable, nullptr, {}, {}});
        for (const auto &[id, values] : m_project.values.values) {
            const store::DocumentInfo &document = documents.at(id);
            for (const annotate::VariableValue &value : values)
                if (value.variable == variable.id)
                    m_variables.add({variable, &value, document.sha256, document.name});
        }
    }
}

std::vector<ExportFile> CsvExport::finish(const CsvOptions &options)
{
    std::vector<ExportFile> files;
    std::vector<FileFacts> facts;
    m_codings.finish(files, facts);
    m_comments.finish(files, facts);
    m_people.finish(files, facts);
    m_codes.finish(files, facts);
    m_notes.finish(files, facts);
    m_relations.finish(files, facts);
    m_variables.finish(files, facts);
    m_documents.finish(files, facts);
    files.push_back(sidecarOf(facts, options));
    return files;
}

std::unexpected<Error> notWritten(const QSaveFile &file)
{
    return fail(Error::Code::Storage, file.fileName().toStdString(),
                "it cannot be written (" + file.errorString().toStdString() + ")");
}

} // namespace

Result<std::vector<ExportFile>> exportCsv(const store::Store &store, const CsvOptions &options)
{
    const Result<ProjectFacts> project = ProjectFacts::load(store);
    if (!project)
        return std::unexpected(project.error());
    const Result<std::vector<store::DocumentInfo>> documents = store.documents();
    if (!documents)
        return std::unexpected(documents.error());

    CsvExport all(*project, {options.separator, options.bom, options.guardFormulas});
    std::map<DocumentId, store::DocumentInfo> known;
    for (const store::DocumentInfo &info : *documents) {
        known.emplace(info.id, info);
        const auto document = DocumentFacts::load(store, info, project->values);
        if (!document)
            return std::unexpected(document.error());
        all.addDocument(**document);
    }
    all.addProject(known);
    return all.finish(options);
}

Result<void> writeFiles(const std::vector<ExportFile> &files, const std::string &folder)
{
    const QDir target(QString::fromStdString(folder));
    if (!target.mkpath(QStringLiteral(".")))
        return fail(Error::Code::Storage, folder, "the folder cannot be made");
    std::vector<std::unique_ptr<QSaveFile>>
        written; // none replaces an old one before all are written
    for (const ExportFile &file : files) {
        QSaveFile &out = *written.emplace_back(
            std::make_unique<QSaveFile>(target.filePath(QString::fromStdString(file.name))));
        const auto size = qint64(file.bytes.size());
        if (!out.open(QIODevice::WriteOnly) || out.write(file.bytes.data(), size) != size
            || !out.flush())
            return notWritten(out);
    }
    for (const std::unique_ptr<QSaveFile> &out : written) {
        if (!out->commit())
            return notWritten(*out);
    }
    return {};
}

} // namespace rejoinder::exchange
