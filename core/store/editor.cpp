// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/editor.h"

#include "core/store/rows.h"
#include "core/store/statement.h"

namespace rejoinder::store {

namespace {

using annotate::Code;
using annotate::Coding;
using annotate::Note;
using annotate::Relation;
using annotate::TargetKind;

std::unexpected<Error> refuse(std::string reason)
{
    return fail(Error::Code::Conflict, {}, std::move(reason));
}

bool exists(Database &database, std::string_view statement, const auto &id)
{
    return Statement(database, statement).with(id).next();
}

std::int64_t count(Database &database, std::string_view statement, const auto &id)
{
    Statement rows(database, statement);
    std::int64_t number = 0;
    if (rows.with(id).next())
        rows.take(number);
    return number;
}

std::string codingsUse(std::int64_t number)
{
    return number == 1 ? "one coding uses" : std::to_string(number) + " codings use";
}

} // namespace

Editor::Editor(Database &database, AnnotatorId who, Moment now)
    : m_database(database)
    , m_who(std::move(who))
    , m_now(now)
{ }

Result<void> Editor::make(const Change &change)
{
    return std::visit([this](const auto &what) { return make(what); }, change);
}

Result<void> Editor::outcome(bool done) const
{
    if (!done)
        return m_database.failure();
    return {};
}

template <class Row> void Editor::complete(Row &row, const std::optional<Row> &stored) const
{
    if (!row.id.isValid())
        row.id = decltype(row.id)::make();
    if (!row.annotator.isValid())
        row.annotator = stored ? stored->annotator : m_who;
    if (stored)
        row.created = stored->created;
    else if (row.created == 0)
        row.created = m_now;
    if constexpr (requires { row.modified; }) {
        if (stored && row.modified == stored->modified && row == *stored)
            return; // nothing is changed
        const Moment before = stored ? stored->modified : 0;
        if (row.modified <= before) // a later time is one that an import brings along
            row.modified = std::max(m_now, before);
    }
}

Result<void> Editor::make(const PutCode &change)
{
    Code code = change.code;
    if (!code.id.isValid())
        code.id = CodeId::make();
    const Result<std::optional<Code>> stored = findCode(m_database, code.id);
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored && **stored == code)
        return {};
    if (const Result<void> parent = checkParent(code); !parent)
        return parent;
    if (const std::int64_t uses
        = code.isGroup ? count(m_database, "count_codings_of_code", code.id) : 0)
        return refuse(codingsUse(uses) + " the tag \"" + code.name
                      + "\", so it cannot become a group");
    return outcome(putCode(m_database, code, m_who, m_now));
}

Result<void> Editor::make(const DropCode &change)
{
    const Result<std::optional<Code>> stored = findCode(m_database, change.id);
    if (!stored)
        return std::unexpected(stored.error());
    if (!*stored)
        return refuse("the tag to delete is not in the codebook");
    if (const std::int64_t uses = count(m_database, "count_codings_of_branch", change.id))
        return refuse(codingsUse(uses) + " the tag \"" + (*stored)->name + "\" or one below it");
    if (count(m_database, "count_relations_of_branch", change.id) > 0)
        return refuse("relations use the tag \"" + (*stored)->name + "\" or one below it");
    return outcome(Statement(m_database, "delete_branch_notes").run(change.id)
                   && Statement(m_database, "delete_branch").run(change.id));
}

Result<void> Editor::make(const PutCoding &change)
{
    Coding coding = change.coding;
    const Result<std::optional<Coding>> stored = findCoding(m_database, coding.id);
    if (!stored)
        return std::unexpected(stored.error());
    complete(coding, *stored);
    if (const Result<void> code = checkCode(coding.code, "coding"); !code)
        return code;
    if (const Result<void> target = checkTarget(coding.target, "coding"); !target)
        return target;
    if (const Result<void> annotator = checkAnnotator(coding.annotator, "coding"); !annotator)
        return annotator;
    return outcome(putCoding(m_database, coding));
}

Result<void> Editor::make(const DropCoding &change)
{
    if (!exists(m_database, "find_coding", change.id))
        return refuse("the coding to delete is not in the project");
    return outcome(Statement(m_database, "delete_notes_on_coding").run(change.id)
                   && Statement(m_database, "delete_relations_on_coding").run(change.id)
                   && Statement(m_database, "delete_coding").run(change.id));
}

Result<void> Editor::make(const PutNote &change)
{
    Note note = change.note;
    const Result<std::optional<Note>> stored = findNote(m_database, note.id);
    if (!stored)
        return std::unexpected(stored.error());
    complete(note, *stored);
    if (const Result<void> target = checkTarget(note.target, "note"); !target)
        return target;
    if (const Result<void> annotator = checkAnnotator(note.annotator, "note"); !annotator)
        return annotator;
    return outcome(putNote(m_database, note));
}

Result<void> Editor::make(const DropNote &change)
{
    if (!exists(m_database, "find_note", change.id))
        return refuse("the note to delete is not in the project");
    return outcome(Statement(m_database, "delete_note").run(change.id));
}

Result<void> Editor::make(const PutRelation &change)
{
    Relation relation = change.relation;
    const Result<std::optional<Relation>> stored = findRelation(m_database, relation.id);
    if (!stored)
        return std::unexpected(stored.error());
    complete(relation, *stored);
    if (const Result<void> code = checkCode(relation.code, "relation"); !code)
        return code;
    for (const annotate::Target &end : {relation.from, relation.to})
        if (const Result<void> checked = checkEnd(end); !checked)
            return checked;
    if (const Result<void> annotator = checkAnnotator(relation.annotator, "relation"); !annotator)
        return annotator;
    return outcome(putRelation(m_database, relation));
}

Result<void> Editor::make(const DropRelation &change)
{
    if (!exists(m_database, "find_relation", change.id))
        return refuse("the relation to delete is not in the project");
    return outcome(Statement(m_database, "delete_relation").run(change.id));
}

Result<void> Editor::make(const PutDecision &change)
{
    StoredDecision decision = change.decision;
    const Result<std::optional<StoredDecision>> stored = findDecision(m_database, decision.id);
    if (!stored)
        return std::unexpected(stored.error());
    complete(decision, *stored);
    const pipeline::Decision &said = decision.decision;
    if (const Result<void> place = checkPlace(decision.document, said.comment, "decision"); !place)
        return place;
    if (const Result<void> place = checkPlace(decision.document, said.other, "decision"); !place)
        return place;
    if (const Result<void> annotator = checkAnnotator(decision.annotator, "decision"); !annotator)
        return annotator;
    return outcome(putDecision(m_database, decision));
}

Result<void> Editor::make(const DropDecision &change)
{
    if (!exists(m_database, "find_decision", change.id))
        return refuse("the decision to take back is not in the project");
    return outcome(Statement(m_database, "delete_decision").run(change.id));
}

bool Editor::isInBranch(const CodeId &branch, const CodeId &wanted)
{
    return Statement(m_database, "find_code_in_branch").with(branch, wanted).next();
}

Result<void> Editor::checkParent(const Code &code)
{
    if (!code.parent.isValid())
        return {};
    if (!exists(m_database, "find_code", code.parent))
        return refuse("the tag above \"" + code.name + "\" is not in the codebook");
    if (isInBranch(code.id, code.parent))
        return refuse("the tag \"" + code.name + "\" cannot stand below itself");
    return {};
}

Result<void> Editor::checkCode(const CodeId &id, const char *what)
{
    const Result<std::optional<Code>> code = findCode(m_database, id);
    if (!code)
        return std::unexpected(code.error());
    if (!*code)
        return refuse("the tag of the " + std::string(what) + " is not in the codebook");
    if ((*code)->isGroup)
        return refuse("\"" + (*code)->name + "\" is a group of tags and is put on nothing itself");
    return {};
}

Result<void> Editor::checkTarget(const annotate::Target &target, const char *what)
{
    if (target.kind == TargetKind::Code && !exists(m_database, "find_code", CodeId{target.ref}))
        return refuse("the tag that the " + std::string(what)
                      + " is put on is not in the codebook");
    if (target.kind == TargetKind::Coding
        && !exists(m_database, "find_coding", CodingId{target.ref}))
        return refuse("the coding that the " + std::string(what)
                      + " is put on is not in the project");
    const bool hasPlace = target.kind != TargetKind::Project && target.kind != TargetKind::Code
        && target.kind != TargetKind::Coding;
    if (hasPlace || target.anchor.document.isValid())
        return checkPlace(target.anchor.document, target.anchor.span, what);
    return {};
}

Result<void> Editor::checkEnd(const annotate::Target &end)
{
    const bool canBeEnd = end.kind == TargetKind::Span || end.kind == TargetKind::Comment
        || end.kind == TargetKind::Coding;
    if (!canBeEnd || !end.anchor.document.isValid())
        return refuse("a relation goes from a passage, a comment or a coding to another");
    return checkTarget(end, "relation");
}

Result<void> Editor::checkPlace(const DocumentId &document, Span span, const char *what)
{
    Statement find(m_database, "find_text_size");
    std::size_t size = 0;
    if (!find.with(document).next())
        return refuse("the document of the " + std::string(what) + " is not in the project");
    find.take(size);
    if (span.start > span.end || span.end > size)
        return refuse("the place of the " + std::string(what)
                      + " lies beyond the end of its document");
    return {};
}

Result<void> Editor::checkAnnotator(const AnnotatorId &annotator, const char *what)
{
    if (!exists(m_database, "find_annotator", annotator))
        return refuse("the annotator of the " + std::string(what) + " is not known in the project");
    return {};
}

} // namespace rejoinder::store
