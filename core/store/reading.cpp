// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reading.h"

#include "core/store/statement.h"

namespace rejoinder::store {

Result<std::vector<std::size_t>> listReadMarks(Database &database, const Reader &reader)
{
    std::vector<std::size_t> places;
    Statement rows(database, "list_read_marks");
    rows.with(reader.document, reader.annotator);
    while (rows.next())
        rows.take(places.emplace_back());
    if (rows.failed())
        return database.failure();
    return places;
}

Result<void> saveReadMarks(Database &database, const Reader &reader,
                           const std::vector<std::size_t> &places, bool isRead)
{
    Transaction all(database);
    if (!all.isOpen())
        return database.failure();
    {
        Statement change(database, isRead ? "insert_read_mark" : "delete_read_mark");
        for (const std::size_t place : places) {
            if (!change.run(reader.document, reader.annotator, place))
                return database.failure();
        }
    }
    if (!all.commit())
        return database.failure();
    return {};
}

} // namespace rejoinder::store
