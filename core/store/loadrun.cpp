// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runs.h"
#include "core/store/statement.h"
#include "core/store/words.h"

namespace rejoinder::store {

namespace {

using pipeline::Reconstruction;

bool loadRegions(Database &database, std::int64_t run, Reconstruction &told)
{
    Statement rows(database, "list_regions");
    rows.with(run);
    while (rows.next()) {
        int position = 0;
        std::string kind;
        Span span;
        rows.take(position, kind, span);
        if (kind == "title")
            told.title = span;
        else
            told.article.push_back(span);
    }
    return !rows.failed();
}

bool loadComments(Database &database, std::int64_t run, int count, Reconstruction &told)
{
    Statement rows(database, "list_comments");
    rows.with(run, count);
    while (rows.next()) {
        int position = 0;
        std::string state;
        comments::Comment &c = told.comments.emplace_back();
        rows.take(position, c.whole, c.body, c.nameSpan, c.timeSpan, c.author, state, c.addressee,
                  c.indent, c.startConfidence);
        c.nameState = nameStates.from(state);
    }
    return !rows.failed();
}

bool loadAlternatives(Database &database, std::int64_t run, Reconstruction &told)
{
    Statement rows(database, "list_alternatives");
    rows.with(run);
    while (rows.next()) {
        std::size_t link = 0;
        int position = 0;
        replies::Alternative alternative;
        rows.take(link, position, alternative.parent, alternative.probability);
        if (link < told.links.size())
            told.links[link].alternatives.push_back(alternative);
    }
    return !rows.failed();
}

bool loadEvidence(Database &database, std::int64_t run, Reconstruction &told)
{
    Statement rows(database, "list_evidence");
    rows.with(run);
    while (rows.next()) {
        std::size_t link = 0;
        int position = 0;
        replies::Evidence e;
        rows.take(link, position, e.kind, e.text, e.weight, e.where);
        if (link < told.links.size())
            told.links[link].evidence.push_back(std::move(e));
    }
    return !rows.failed();
}

bool loadLinks(Database &database, std::int64_t run, int count, Reconstruction &told)
{
    Statement rows(database, "list_links");
    rows.with(run, count);
    while (rows.next()) {
        int position = 0;
        replies::Link &link = told.links.emplace_back();
        rows.take(position, link.parent, link.confidence, link.decided);
    }
    return !rows.failed();
}

/// Fills one list of every person from rows (person, position, item).
template <class Item>
bool loadLists(Database &database, std::string_view statement, std::int64_t run,
               Reconstruction &told, std::vector<Item> people::Person::*list)
{
    Statement rows(database, statement);
    rows.with(run);
    while (rows.next()) {
        std::size_t person = 0;
        int position = 0;
        Item item{};
        rows.take(person, position, item);
        if (person < told.people.size())
            (told.people[person].*list).push_back(std::move(item));
    }
    return !rows.failed();
}

bool loadPeople(Database &database, std::int64_t run, Reconstruction &told)
{
    Statement rows(database, "list_people");
    rows.with(run);
    while (rows.next()) {
        int position = 0;
        std::string kind;
        people::Person &person = told.people.emplace_back();
        rows.take(position, person.name, kind, person.confidence);
        person.kind = personKinds.from(kind);
    }
    return !rows.failed()
        && loadLists(database, "list_person_aliases", run, told, &people::Person::aliases)
        && loadLists(database, "list_person_evidence", run, told, &people::Person::evidence)
        && loadLists(database, "list_person_comments", run, told, &people::Person::comments);
}

bool loadAuthorships(Database &database, std::int64_t run, Reconstruction &told)
{
    int position = 0;
    Statement rows(database, "list_authorships");
    rows.with(run);
    while (rows.next())
        rows.take(position, told.personOf.emplace_back());
    return !rows.failed();
}

bool loadNames(Database &database, std::int64_t run, int count, Reconstruction &told)
{
    int position = 0;
    Statement rows(database, "list_inferred_names");
    rows.with(run, count);
    while (rows.next()) {
        people::InferredName &name = told.inferred.emplace_back();
        rows.take(position, name.name, name.confidence, name.reason, name.where);
    }
    return !rows.failed();
}

bool loadPassages(Database &database, std::int64_t run, Reconstruction &told)
{
    Statement rows(database, "list_passages");
    rows.with(run);
    while (rows.next()) {
        int position = 0;
        passages::Passage &p = told.passages.emplace_back();
        rows.take(position, p.comment, p.here, p.from, p.paragraph, p.there);
    }
    return !rows.failed();
}

bool loadProfile(Database &database, std::int64_t run, Reconstruction &told)
{
    Statement rows(database, "list_profile_sentences");
    rows.with(run);
    while (rows.next()) {
        int position = 0;
        rows.take(position, told.profile.emplace_back());
    }
    return !rows.failed();
}

constexpr int all = -1;

/// The run of a document, and what it says of itself.
Result<std::int64_t> findRun(Database &database, const DocumentId &document, Reconstruction &told)
{
    Statement find(database, "find_run");
    if (!find.with(document).next()) {
        if (find.failed())
            return database.failure();
        return fail(Error::Code::Conflict, {}, "the document is not in the project");
    }
    std::int64_t run = 0;
    std::string order;
    find.take(run, told.model, order);
    told.order = orders.from(order);
    return run;
}

} // namespace

Result<Reconstruction> loadRun(Database &database, const DocumentId &document)
{
    Reconstruction told;
    const Result<std::int64_t> run = findRun(database, document, told);
    if (!run)
        return std::unexpected(run.error());
    if (!loadRegions(database, *run, told) || !loadComments(database, *run, all, told)
        || !loadLinks(database, *run, all, told) || !loadAlternatives(database, *run, told)
        || !loadEvidence(database, *run, told) || !loadPeople(database, *run, told)
        || !loadAuthorships(database, *run, told) || !loadNames(database, *run, all, told)
        || !loadPassages(database, *run, told) || !loadProfile(database, *run, told))
        return database.failure();
    return told;
}

Result<Reconstruction> loadFirst(Database &database, const DocumentId &document, int comments)
{
    Reconstruction told;
    const Result<std::int64_t> run = findRun(database, document, told);
    if (!run)
        return std::unexpected(run.error());
    if (!loadRegions(database, *run, told) || !loadComments(database, *run, comments, told)
        || !loadLinks(database, *run, comments, told) || !loadNames(database, *run, comments, told))
        return database.failure();
    told.personOf.assign(told.comments.size(), -1);
    return told;
}

} // namespace rejoinder::store
