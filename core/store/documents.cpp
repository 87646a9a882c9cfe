// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents.h"

#include <algorithm>

#include <sqlite3.h>

#include "core/source/limit.h"
#include "core/store/statement.h"

namespace rejoinder::store {

namespace {

/// How many comments are coded.
Result<void> count(Database &database, std::vector<DocumentInfo> &documents)
{
    Statement rows(database, "list_document_counts");
    rows.with();
    for (DocumentInfo &document : documents) { // in the same order
        if (rows.next())
            rows.take(document.id, document.coded, document.codings);
    }
    if (rows.failed())
        return database.failure();
    return {};
}

} // namespace

Result<std::vector<DocumentInfo>> listDocuments(Database &database, bool isCounted)
{
    std::vector<DocumentInfo> documents;
    Statement rows(database, "list_documents");
    rows.with();
    while (rows.next()) {
        DocumentInfo &d = documents.emplace_back();
        rows.take(d.id, d.name, d.sha256, d.encoding, d.textSize, d.imported, d.corrects, d.title,
                  d.comments, d.named, d.doubts);
        if (d.title.empty())
            d.title = d.name;
    }
    if (rows.failed())
        return database.failure();
    if (!isCounted)
        return documents;
    if (const Result<void> counted = count(database, documents); !counted)
        return std::unexpected(counted.error());
    return documents;
}

std::optional<DocumentId> findDocument(Database &database, const std::string &sha256)
{
    Statement find(database, "find_document_with_hash");
    DocumentId id;
    if (!find.with(sha256).next())
        return std::nullopt;
    find.take(id);
    return id;
}

Result<source::Source> loadFirstText(Database &database, const DocumentId &document,
                                     std::size_t bytes)
{
    Statement find(database, "find_source_row");
    if (!find.with(document).next()) {
        if (find.failed())
            return database.failure();
        return fail(Error::Code::Conflict, {}, "the document is not in the project");
    }
    source::Source source;
    std::int64_t row = 0;
    bool isRaw = false;
    find.take(source.name, source.encoding, source.sha256, row, isRaw);
    sqlite3_blob *blob = nullptr;
    const char *column = isRaw ? "raw" : "text";
    if (sqlite3_blob_open(database.handle(), "main", "source", column, row, 0, &blob) != SQLITE_OK)
        return database.failure();
    source.text.resize(std::min(bytes, std::size_t(sqlite3_blob_bytes(blob))));
    const int read = sqlite3_blob_read(blob, source.text.data(), int(source.text.size()), 0);
    sqlite3_blob_close(blob);
    if (read != SQLITE_OK)
        return database.failure();
    return source;
}

Result<source::Source> loadSource(Database &database, const DocumentId &document)
{
    Statement find(database, "find_source");
    if (!find.with(document).next()) {
        if (find.failed())
            return database.failure();
        return fail(Error::Code::Conflict, {}, "the document is not in the project");
    }
    source::Source source;
    std::optional<std::string> text;
    std::string map;
    find.take(source.name, source.encoding, source.hasBom, source.sha256, source.repaired,
              source.raw, text, map);
    source.text = text ? std::move(*text) : source.raw;
    Result<source::OffsetMap> parsed = source::OffsetMap::parse(map);
    if (!parsed)
        return std::unexpected(parsed.error());
    source.map = std::move(*parsed);
    return source;
}

Result<DocumentId> saveSource(Database &database, const source::Source &source,
                              const DocumentId &corrects, Moment now)
{
    if (findDocument(database, source.sha256))
        return fail(Error::Code::Conflict, source.name,
                    "the same bytes are in the project already");
    DocumentId id = DocumentId::make();
    std::optional<Blob> text; // not stored twice
    if (source.text != source.raw)
        text = Blob{source.text};
    if (const std::string reason
        = source::tooLarge(source.raw.size(), text ? text->bytes.size() : 0);
        !reason.empty())
        return fail(Error::Code::TooLarge, source.name, reason);
    const std::string map = source.map.serialise();
    Statement document(database, "insert_document");
    Statement bytes(database, "insert_source");
    if (!document.run(id, source.name, source.sha256, source.encoding, source.hasBom,
                      source.text.size(), source.repaired, now, corrects)
        || !bytes.run(id, Blob{source.raw}, text, Blob{map}))
        return database.failure();
    return id;
}

} // namespace rejoinder::store
