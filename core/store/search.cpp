// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include <optional>

#include "core/base/clock.h"
#include "core/base/words.h"
#include "core/store/documents.h"
#include "core/store/statement.h"

namespace rejoinder::store {

namespace {

/// A row of search_place.
struct Place
{
    std::string kind;
    DocumentId document;
    NoteId note;
    std::int64_t position = -1;
    Span span;
    Moment version = 0;
};

bool addPlace(Database &database, const Place &place, std::string_view words)
{
    Statement insert(database, "insert_search_place");
    std::int64_t number = 0;
    if (!insert
             .with(place.kind, place.document, place.note, place.position, place.span,
                   place.version)
             .next())
        return false;
    insert.take(number);
    return Statement(database, "insert_search_words").run(number, spaced(words));
}

bool dropPlaces(Database &database, const std::vector<std::int64_t> &numbers)
{
    Statement words(database, "delete_search_words");
    Statement place(database, "delete_search_place");
    for (const std::int64_t number : numbers) {
        if (!words.run(number) || !place.run(number))
            return false;
    }
    return true;
}

std::vector<std::int64_t> numbersOf(Statement &rows)
{
    std::vector<std::int64_t> numbers;
    while (rows.next())
        rows.take(numbers.emplace_back());
    return numbers;
}

struct Run
{
    DocumentId document;
    std::int64_t number = 0;
    Moment made = 0;
};

bool listRegions(Database &database, const Run &run, std::vector<Place> &places)
{
    int paragraphs = 0;
    std::int64_t region = 0; // among all kinds
    Statement rows(database, "list_regions");
    rows.with(run.number);
    while (rows.next()) {
        Place &place = places.emplace_back();
        place.document = run.document;
        rows.take(region, place.kind, place.span);
        if (place.kind == "paragraph")
            place.position = paragraphs++;
    }
    return !rows.failed();
}

bool listBodies(Database &database, const Run &run, std::vector<Place> &places)
{
    int comments = 0;
    Statement rows(database, "list_bodies");
    rows.with(run.number);
    while (rows.next()) {
        Place &place = places.emplace_back();
        place.kind = "comment";
        place.document = run.document;
        place.position = comments++;
        rows.take(place.span);
    }
    return !rows.failed();
}

Result<void> indexRun(Database &database, const Run &run)
{
    const Result<source::Source> source = loadSource(database, run.document);
    if (!source)
        return std::unexpected(source.error());
    {
        Statement old(database, "list_search_places");
        if (!dropPlaces(database, numbersOf(old.with(run.document))))
            return database.failure();
    }
    std::vector<Place> places;
    if (!listRegions(database, run, places) || !listBodies(database, run, places))
        return database.failure();
    for (const Place &place : places) {
        if (place.span.end <= source->text.size()
            && !addPlace(database, place, slice(source->text, place.span)))
            return database.failure();
    }
    if (!Statement(database, "put_indexed_run").run(run.document, run.number, run.made))
        return database.failure();
    return {};
}

Result<void> indexRuns(Database &database)
{
    std::vector<Run> runs;
    {
        Statement rows(database, "list_unindexed_runs");
        rows.with();
        while (rows.next()) {
            Run &run = runs.emplace_back();
            rows.take(run.document, run.number, run.made);
        }
        if (rows.failed())
            return database.failure();
    }
    for (const Run &run : runs) {
        if (const Result<void> done = indexRun(database, run); !done)
            return done;
    }
    return {};
}

/// Undo and redo change notes behind our back; their rows say when they were last changed.
Result<void> indexNotes(Database &database)
{
    {
        Statement old(database, "list_outdated_remarks");
        if (!dropPlaces(database, numbersOf(old.with())))
            return database.failure();
    }
    struct Words
    {
        Place place;
        std::string text;
    };
    std::vector<Words> all;
    {
        Statement rows(database, "list_unindexed_remarks");
        rows.with();
        while (rows.next()) {
            Words &words = all.emplace_back();
            words.place.kind = "remark";
            std::optional<DocumentId> document;
            rows.take(words.place.note, document, words.place.span, words.place.version,
                      words.text);
            words.place.document = document.value_or(DocumentId());
        }
        if (rows.failed())
            return database.failure();
    }
    for (const Words &words : all) {
        if (!addPlace(database, words.place, words.text))
            return database.failure();
    }
    return {};
}

Result<void> index(Database &database)
{
    Transaction all(database);
    if (!all.isOpen())
        return database.failure();
    if (const Result<void> done = indexRuns(database); !done)
        return done;
    if (const Result<void> done = indexNotes(database); !done)
        return done;
    if (!all.commit())
        return database.failure();
    return {};
}

Hit::Kind kindOf(std::string_view word)
{
    return word == "title"    ? Hit::Kind::Title
        : word == "paragraph" ? Hit::Kind::Paragraph
        : word == "remark"    ? Hit::Kind::Note
                              : Hit::Kind::Comment;
}

void addTerm(std::string &query, std::string_view term, bool mayGoOn)
{
    if (wordsOf(term, {0, term.size()}).empty())
        return;
    if (!query.empty())
        query += ' ';
    query += '"' + spaced(term) + '"';
    if (mayGoOn)
        query += '*';
}

} // namespace

std::string spaced(std::string_view text)
{
    std::string result;
    result.reserve(text.size() + text.size() / 8);
    std::size_t done = 0;
    for (const Word &word : wordsOf(text, {0, text.size()})) {
        if (!word.ideograph)
            continue;
        result.append(text.substr(done, word.where.start - done)).append(1, ' ');
        result.append(slice(text, word.where)).append(1, ' ');
        done = word.where.end;
    }
    return result.append(text.substr(done));
}

std::string queryOf(std::string_view typed)
{
    std::string query;
    bool isQuoted = false;
    while (!typed.empty()) {
        const std::size_t end
            = std::min(typed.find_first_of(isQuoted ? "\"" : "\" \t\n"), typed.size());
        addTerm(query, typed.substr(0, end), !isQuoted && end == typed.size());
        if (end < typed.size() && typed[end] == '"')
            isQuoted = !isQuoted;
        typed.remove_prefix(std::min(end + 1, typed.size()));
    }
    return query;
}

Result<std::vector<Hit>> findWords(Database &database, std::string_view typed, int limit)
{
    const std::string query = queryOf(typed);
    if (query.empty())
        return {};
    if (const Result<void> done = index(database); !done)
        return std::unexpected(done.error());
    std::vector<Hit> hits;
    Statement rows(database, "find_words");
    rows.with(query, limit);
    while (rows.next()) {
        Hit &hit = hits.emplace_back();
        std::string kind;
        std::optional<DocumentId> document;
        std::optional<NoteId> note;
        rows.take(kind, document, note, hit.position, hit.span);
        hit.kind = kindOf(kind);
        hit.document = document.value_or(DocumentId());
        hit.note = note.value_or(NoteId());
    }
    if (rows.failed())
        return database.failure();
    return hits;
}

} // namespace rejoinder::store
