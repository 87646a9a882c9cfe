// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_SESSION // declares sqlite3session_* and what it is built on
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "core/store/changeset.h"

#include <algorithm>
#include <set>

#include <sqlite3.h>

#include "core/store/migrate.h"
#include "core/store/statement.h"

namespace rejoinder::store {

namespace {

std::unexpected<Error> broken(const std::string &what)
{
    return fail(Error::Code::Storage, {}, what);
}

/// Takes over what SQLite allocated.
std::string adopt(void *bytes, int size)
{
    std::string taken(static_cast<const char *>(bytes), bytes != nullptr ? std::size_t(size) : 0);
    sqlite3_free(bytes);
    return taken;
}

/// Calls `see` with an iterator for each row. False where the changeset cannot be read.
template <class See> bool forEachRow(const std::string &changeset, See see)
{
    sqlite3_changeset_iter *row = nullptr;
    // SQLite does not write to what it is given here.
    if (sqlite3changeset_start(&row, int(changeset.size()), const_cast<char *>(changeset.data()))
        != SQLITE_OK)
        return false;
    while (sqlite3changeset_next(row) == SQLITE_ROW)
        see(row);
    return sqlite3changeset_finalize(row) == SQLITE_OK;
}

int refuseConflict(void *, int, sqlite3_changeset_iter *)
{
    return SQLITE_CHANGESET_ABORT;
}

std::string textOf(sqlite3_value *value)
{
    const void *bytes = value != nullptr ? sqlite3_value_blob(value) : nullptr;
    if (bytes == nullptr)
        return {};
    return {static_cast<const char *>(bytes), std::size_t(sqlite3_value_bytes(value))};
}

/// The value of a column before and after; empty where the changeset does not hold it.
struct BeforeAfter
{
    std::string before;
    std::string after;
};

BeforeAfter columnOf(sqlite3_changeset_iter *row, int operation, int column)
{
    sqlite3_value *before = nullptr;
    sqlite3_value *after = nullptr;
    if (operation != SQLITE_INSERT)
        sqlite3changeset_old(row, column, &before);
    if (operation != SQLITE_DELETE)
        sqlite3changeset_new(row, column, &after);
    return {textOf(before), textOf(after)};
}

/// Sorted and once each.
struct Seen
{
    std::set<std::string> codes;
    std::set<std::string> codings;
    std::set<std::string> notes;
    std::set<std::string> relations;
    std::set<std::string> variables;
    std::set<std::string> values;
    std::set<std::string> decisions;
    std::set<std::string> documents;
};

/// A table whose rows lie in one document.
struct Placed
{
    std::string_view table;
    std::set<std::string> Seen::*ids;
    std::string_view documentOf; // the statement
};
constexpr Placed placedTables[]{
    {"coding", &Seen::codings, "find_coding_document"},
    {"note", &Seen::notes, "find_note_document"},
    {"variable_value", &Seen::values, "find_value_document"},
    {"decision", &Seen::decisions, "find_decision_document"},
};

std::string documentOf(Database &database, std::string_view statement, const std::string &id)
{
    Statement find(database, statement);
    std::string document;
    if (find.with(id).next())
        find.take(document);
    return document;
}

/// The documents of a relation before and after; those that stay are not written down.
void seeEnds(Seen &seen, Database &database, sqlite3_changeset_iter *row, int operation,
             const std::string &id)
{
    for (const int column : {1, 2}) {
        const BeforeAfter documents = columnOf(row, operation, column);
        seen.documents.insert(documents.before);
        seen.documents.insert(documents.after);
    }
    Statement find(database, "find_relation_documents");
    std::string from;
    std::string to;
    if (operation == SQLITE_UPDATE && find.with(id).next()) {
        find.take(from, to);
        seen.documents.insert(from);
        seen.documents.insert(to);
    }
}

void see(Seen &seen, Database &database, sqlite3_changeset_iter *row)
{
    const char *name = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(row, &name, &columns, &operation, nullptr);
    const std::string_view table = name;
    const BeforeAfter ids = columnOf(row, operation, 0);
    const std::string &id = operation == SQLITE_INSERT ? ids.after : ids.before;
    if (table == "code" || table == "variable") {
        (table == "code" ? seen.codes : seen.variables).insert(id);
        return;
    }
    if (table == "relation") {
        seen.relations.insert(id);
        seeEnds(seen, database, row, operation, id);
        return;
    }
    const auto *placed = std::ranges::find(placedTables, table, &Placed::table);
    if (placed == std::end(placedTables))
        return;
    (seen.*placed->ids).insert(id);
    const BeforeAfter documents = columnOf(row, operation, 1);
    seen.documents.insert(documents.before);
    seen.documents.insert(documents.after);
    if (operation == SQLITE_UPDATE
        && documents.after.empty()) // it is not written down where it stays
        seen.documents.insert(documentOf(database, placed->documentOf, id));
}

template <class Id> std::vector<Id> idsFrom(const std::set<std::string> &values)
{
    std::vector<Id> ids;
    for (const std::string &value : values)
        if (!value.empty())
            ids.push_back(Id{value});
    return ids;
}

} // namespace

Session::Session(Database &database)
{
    m_attached = sqlite3session_create(database.handle(), "main", &m_session) == SQLITE_OK;
    // By name: never what SQLite or a trigger keeps for itself.
    for (const char *table : recordedTables)
        m_attached = m_attached && sqlite3session_attach(m_session, table) == SQLITE_OK;
}

Session::~Session()
{
    if (m_session != nullptr)
        sqlite3session_delete(m_session);
}

Result<std::string> Session::changeset()
{
    int size = 0;
    void *bytes = nullptr;
    if (!m_attached || sqlite3session_changeset(m_session, &size, &bytes) != SQLITE_OK)
        return broken("the change could not be recorded");
    return adopt(bytes, size);
}

Result<std::string> inverseOf(const std::string &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    if (sqlite3changeset_invert(int(changeset.size()), changeset.data(), &size, &bytes)
        != SQLITE_OK)
        return broken("an entry of the history cannot be read");
    return adopt(bytes, size);
}

Result<void> apply(Database &database, const std::string &changeset)
{
    int rows = 0;
    if (!forEachRow(changeset, [&rows](sqlite3_changeset_iter *) { ++rows; }))
        return broken("an entry of the history cannot be read");
    const int before = sqlite3_total_changes(database.handle());
    const int result = sqlite3changeset_apply_v2(
        database.handle(), int(changeset.size()), const_cast<char *>(changeset.data()), nullptr,
        refuseConflict, nullptr, nullptr, nullptr, SQLITE_CHANGESETAPPLY_FKNOACTION);
    const bool isRefused
        = result == SQLITE_ABORT || (result & 0xff) == SQLITE_CONSTRAINT; // by a row or a reference
    if (isRefused
        || (result == SQLITE_OK && sqlite3_total_changes(database.handle()) - before != rows))
        return fail(Error::Code::Conflict, {},
                    "something it changed has been changed again since, or is still in use");
    if (result != SQLITE_OK)
        return database.failure();
    return {};
}

bool isOnTable(const std::string &changeset, std::string_view table)
{
    bool isOn = false;
    const bool isRead = forEachRow(changeset, [&](sqlite3_changeset_iter *row) {
        const char *name = nullptr;
        int columns = 0;
        int operation = 0;
        sqlite3changeset_op(row, &name, &columns, &operation, nullptr);
        isOn = isOn || table == name;
    });
    return isRead && isOn;
}

Result<Touched> touchedBy(Database &database, const std::string &changeset)
{
    Seen seen;
    if (!forEachRow(changeset, [&](sqlite3_changeset_iter *row) { see(seen, database, row); }))
        return broken("an entry of the history cannot be read");
    return Touched{{},
                   idsFrom<CodeId>(seen.codes),
                   idsFrom<CodingId>(seen.codings),
                   idsFrom<NoteId>(seen.notes),
                   idsFrom<RelationId>(seen.relations),
                   idsFrom<VariableId>(seen.variables),
                   idsFrom<ValueId>(seen.values),
                   idsFrom<DecisionId>(seen.decisions),
                   idsFrom<DocumentId>(seen.documents)};
}

} // namespace rejoinder::store
