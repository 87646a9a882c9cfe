// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/editor.h"
#include "core/store/statement.h"

namespace rejoinder::store {

namespace {

/// An entry that undo or redo would take.
struct Next
{
    std::int64_t number = 0;
    std::string kind;
    std::string text;
};

Result<std::optional<Next>> findNext(Database &database, std::string_view statement)
{
    Statement find(database, statement);
    Next next;
    if (!find.with().next()) {
        if (find.failed())
            return database.failure();
        return std::nullopt;
    }
    find.take(next.number, next.kind, next.text);
    return next;
}

Result<std::string> changesetOf(Database &database, std::int64_t number)
{
    Statement find(database, "find_changeset");
    std::string changeset;
    if (!find.with(number).next())
        return database.failure();
    find.take(changeset);
    return changeset;
}

bool audit(Database &database, std::string_view verb, std::int64_t entry, const std::string &text,
           const Hand &hand)
{
    return Statement(database, "insert_audit").run(verb, entry, text, hand.annotator, hand.now);
}

/// A new entry on top. What could be redone is dropped; the audit keeps its lines.
Result<void> record(Database &database, std::string_view verb, const std::string &text,
                    const std::string &changeset, std::optional<std::int64_t> reverted,
                    const Hand &hand)
{
    Statement insert(database, "insert_history");
    std::int64_t number = 0;
    if (!Statement(database, "drop_undone_history").run()
        || !insert
                .with(reverted ? "revert" : "action", text, hand.annotator, hand.now, reverted,
                      Blob{changeset})
                .next())
        return database.failure();
    insert.take(number);
    if (insert.next() || insert.failed() || !audit(database, verb, number, text, hand))
        return database.failure();
    return {};
}

Result<Touched> finish(Database &database, Transaction &transaction, const std::string &changeset,
                       const std::string &text)
{
    Result<Touched> touched = touchedBy(database, changeset);
    if (!touched)
        return touched;
    touched->text = text;
    if (!transaction.commit())
        return database.failure();
    return touched;
}

Result<Touched> replay(Database &database, const Next &entry, bool backwards, const Hand &hand)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return database.failure();
    Result<std::string> changeset = changesetOf(database, entry.number);
    if (changeset && backwards)
        changeset = inverseOf(*changeset);
    if (!changeset)
        return std::unexpected(changeset.error());
    if (const Result<void> applied = apply(database, *changeset); !applied)
        return std::unexpected(applied.error());
    if (!Statement(database, "update_history_state")
             .run(backwards ? "undone" : "done", entry.number)
        || !audit(database, backwards ? "undo" : "redo", entry.number, entry.text, hand))
        return database.failure();
    return finish(database, transaction, *changeset, entry.text);
}

/// Why an entry cannot be reverted; else its text.
Result<std::string> revertible(Database &database, std::int64_t number)
{
    Statement find(database, "find_history_entry");
    if (!find.with(number).next())
        return fail(Error::Code::Conflict, {}, "there is no such entry in the history");
    std::string kind;
    std::string text;
    std::string state;
    bool isBehind = false;
    find.take(kind, text, state, isBehind);
    if (state != "done")
        return fail(Error::Code::Conflict, {}, "it has been undone already");
    if (isBehind || kind == "barrier")
        return fail(Error::Code::Conflict, {}, "it was done with an older version of the program");
    return text;
}

} // namespace

Result<Touched> perform(Database &database, const Action &action, const Hand &hand)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return database.failure();
    Session session(database);
    Editor editor(database, hand.annotator, hand.now);
    for (const Change &change : action.changes)
        if (const Result<void> made = editor.make(change); !made)
            return std::unexpected(made.error());
    const Result<std::string> changeset = session.changeset();
    if (!changeset)
        return std::unexpected(changeset.error());
    if (changeset->empty()) // everything is already as the action wants it
        return Touched{action.text, {}, {}, {}, {}, {}, {}, {}, {}};
    if (const Result<void> recorded
        = record(database, "act", action.text, *changeset, std::nullopt, hand);
        !recorded)
        return std::unexpected(recorded.error());
    return finish(database, transaction, *changeset, action.text);
}

Result<Touched> undoNewest(Database &database, const Hand &hand)
{
    const Result<std::optional<Next>> entry = findNext(database, "find_undoable");
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return fail(Error::Code::Conflict, {}, "there is nothing to undo");
    if ((*entry)->kind == "barrier")
        return fail(Error::Code::Conflict, {},
                    "what is older was done with an older version of the program");
    return replay(database, **entry, true, hand);
}

Result<Touched> redoOldest(Database &database, const Hand &hand)
{
    const Result<std::optional<Next>> entry = findNext(database, "find_redoable");
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return fail(Error::Code::Conflict, {}, "there is nothing to redo");
    return replay(database, **entry, false, hand);
}

Result<Touched> revertEntry(Database &database, std::int64_t number, const std::string &text,
                            const Hand &hand)
{
    Transaction transaction(database);
    if (!transaction.isOpen())
        return database.failure();
    const Result<std::string> entry = revertible(database, number);
    if (!entry)
        return std::unexpected(entry.error());
    const Result<std::string> done = changesetOf(database, number);
    const Result<std::string> inverse = done ? inverseOf(*done) : done;
    if (!inverse)
        return std::unexpected(inverse.error());
    Session session(database);
    if (const Result<void> applied = apply(database, *inverse); !applied)
        return std::unexpected(applied.error());
    const Result<std::string> changeset = session.changeset();
    if (!changeset)
        return std::unexpected(changeset.error());
    const std::string shown = text.empty() ? "Revert: " + *entry : text;
    if (const Result<void> recorded = record(database, "revert", shown, *changeset, number, hand);
        !recorded)
        return std::unexpected(recorded.error());
    return finish(database, transaction, *changeset, shown);
}

Result<std::vector<HistoryEntry>> listHistory(Database &database)
{
    std::vector<HistoryEntry> entries;
    Statement rows(database, "list_history");
    rows.with();
    while (rows.next()) {
        HistoryEntry &entry = entries.emplace_back();
        std::string kind;
        rows.take(entry.number, kind, entry.text, entry.annotator, entry.when, entry.undone,
                  entry.reverted);
        entry.isBarrier = kind == "barrier";
    }
    if (rows.failed())
        return database.failure();
    return entries;
}

Result<std::vector<AuditEntry>> listAudit(Database &database)
{
    std::vector<AuditEntry> entries;
    Statement rows(database, "list_audit");
    rows.with();
    while (rows.next()) {
        AuditEntry &entry = entries.emplace_back();
        rows.take(entry.verb, entry.number, entry.text, entry.annotator, entry.when);
    }
    if (rows.failed())
        return database.failure();
    return entries;
}

std::optional<std::string> textOfNext(Database &database, std::string_view statement)
{
    const Result<std::optional<Next>> entry = findNext(database, statement);
    if (!entry || !*entry || (*entry)->kind == "barrier")
        return std::nullopt;
    return (*entry)->text;
}

Result<void> recordBarrier(Database &database, const std::string &migration, Moment now)
{
    Statement insert(database, "insert_history");
    std::int64_t number = 0;
    if (!Statement(database, "drop_undone_history").run()
        || !insert.with("barrier", migration, std::nullopt, now, std::nullopt, std::nullopt).next())
        return database.failure();
    insert.take(number);
    if (insert.next() || insert.failed()
        || !audit(database, "migrate", number, migration, Hand{AnnotatorId{}, now}))
        return database.failure();
    return {};
}

} // namespace rejoinder::store
