// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runs.h"
#include "core/store/statement.h"
#include "core/store/words.h"

namespace rejoinder::store {

namespace {

using pipeline::Reconstruction;

bool saveRegions(Database &database, std::int64_t run, const Reconstruction &told)
{
    Statement insert(database, "insert_region");
    int position = 0;
    if (told.title && !insert.run(run, position++, "title", *told.title))
        return false;
    for (const Span paragraph : told.article)
        if (!insert.run(run, position++, "paragraph", paragraph))
            return false;
    return true;
}

bool saveComments(Database &database, std::int64_t run, const Reconstruction &told)
{
    Statement insert(database, "insert_comment");
    int position = 0;
    for (const comments::Comment &c : told.comments)
        if (!insert.run(run, position++, c.whole, c.body, c.nameSpan, c.timeSpan, c.author,
                        nameStates.of(c.nameState), c.addressee, c.indent, c.startConfidence))
            return false;
    return true;
}

bool saveReasons(Statement &alternative, Statement &evidence, std::int64_t run, int at,
                 const replies::Link &link)
{
    int position = 0;
    for (const replies::Alternative &a : link.alternatives)
        if (!alternative.run(run, at, position++, a.parent, a.probability))
            return false;
    position = 0;
    for (const replies::Evidence &e : link.evidence)
        if (!evidence.run(run, at, position++, e.kind, e.text, e.weight, e.where))
            return false;
    return true;
}

bool saveLinks(Database &database, std::int64_t run, const Reconstruction &told)
{
    Statement insert(database, "insert_link");
    Statement alternative(database, "insert_alternative");
    Statement evidence(database, "insert_evidence");
    int position = 0;
    for (const replies::Link &link : told.links) {
        if (!insert.run(run, position, link.parent, link.confidence, link.decided)
            || !saveReasons(alternative, evidence, run, position, link))
            return false;
        ++position;
    }
    return true;
}

/// One row for each member of a list that a person has.
template <class List>
bool saveList(Statement &insert, std::int64_t run, int person, const List &list)
{
    int position = 0;
    for (const auto &item : list)
        if (!insert.run(run, person, position++, item))
            return false;
    return true;
}

bool savePeople(Database &database, std::int64_t run, const Reconstruction &told)
{
    Statement insert(database, "insert_person");
    Statement alias(database, "insert_person_alias");
    Statement evidence(database, "insert_person_evidence");
    Statement comment(database, "insert_person_comment");
    int at = 0;
    for (const people::Person &person : told.people) {
        if (!insert.run(run, at, person.name, personKinds.of(person.kind), person.confidence)
            || !saveList(alias, run, at, person.aliases)
            || !saveList(evidence, run, at, person.evidence)
            || !saveList(comment, run, at, person.comments))
            return false;
        ++at;
    }
    return true;
}

bool saveNames(Database &database, std::int64_t run, const Reconstruction &told)
{
    Statement authorship(database, "insert_authorship");
    int position = 0;
    for (const int person : told.personOf)
        if (!authorship.run(run, position++, person))
            return false;
    Statement inferred(database, "insert_inferred_name");
    position = 0;
    for (const people::InferredName &name : told.inferred)
        if (!inferred.run(run, position++, name.name, name.confidence, name.reason, name.where))
            return false;
    return true;
}

bool savePassages(Database &database, std::int64_t run, const Reconstruction &told)
{
    Statement insert(database, "insert_passage");
    int position = 0;
    for (const passages::Passage &p : told.passages)
        if (!insert.run(run, position++, p.comment, p.here, p.from, p.paragraph, p.there))
            return false;
    return true;
}

bool saveProfile(Database &database, std::int64_t run, const Reconstruction &told)
{
    Statement insert(database, "insert_profile_sentence");
    int position = 0;
    for (const std::string &sentence : told.profile)
        if (!insert.run(run, position++, sentence))
            return false;
    return true;
}

struct Counts
{
    int named = 0;
    int doubts = 0;
};

/// Counted once, so that a list of documents need not look at comments.
Counts countsOf(const Reconstruction &told)
{
    const bool inParallel
        = told.links.size() == told.comments.size() && told.inferred.size() == told.links.size();
    Counts counts;
    for (int i = 0; inParallel && i < int(told.comments.size()); ++i) {
        counts.named += pipeline::shownName(told, i).empty() ? 0 : 1;
        counts.doubts += pipeline::isDoubt(told, i) ? 1 : 0;
    }
    return counts;
}

} // namespace

Result<void> saveRun(Database &database, const DocumentId &document, const Reconstruction &told,
                     Moment now)
{
    Statement remove(database, "delete_run");
    Statement insert(database, "insert_run");
    const Counts counts = countsOf(told);
    if (!remove.run(document)
        || !insert
                .with(document, told.model, orders.of(told.order), now, told.comments.size(),
                      counts.named, counts.doubts)
                .next())
        return database.failure();
    std::int64_t run = 0;
    insert.take(run);
    if (insert.next() || insert.failed())
        return database.failure();
    Statement title(database, "update_run_title");
    if (!saveRegions(database, run, told) || !saveComments(database, run, told)
        || !saveLinks(database, run, told) || !savePeople(database, run, told)
        || !saveNames(database, run, told) || !savePassages(database, run, told)
        || !saveProfile(database, run, told) || !title.run(run))
        return database.failure();
    return {};
}

Result<std::vector<DocumentId>> listOutdated(Database &database)
{
    std::vector<DocumentId> documents;
    Statement rows(database, "list_outdated");
    rows.with();
    while (rows.next())
        rows.take(documents.emplace_back());
    if (rows.failed())
        return database.failure();
    return documents;
}

} // namespace rejoinder::store
