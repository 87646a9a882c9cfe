// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/documents.h"
#include "core/store/history.h"
#include "core/store/project.h"
#include "core/store/reading.h"
#include "core/store/rows.h"
#include "core/store/runs.h"
#include "core/store/search.h"
#include "core/store/statement.h"
#include "core/store/versions.h"

namespace rejoinder::store {

struct Store::Private
{
    Project project;
    std::string path;
    Clock clock;
    annotate::Annotator annotator;

    Database &database() { return *project.database; }
    Hand hand() const { return {annotator.id, clock()}; }
};

Store::Store(std::unique_ptr<Private> p) : d(std::move(p)) { }

Store::~Store()
{
    closeProject(d->project);
}

Result<std::unique_ptr<Store>> Store::create(const std::string &path, const Options &options)
{
    if (const Result<void> made = makeProject(path, options.annotator, options.clock()); !made)
        return std::unexpected(made.error());
    return open(path, options);
}

Result<std::unique_ptr<Store>> Store::open(const std::string &path, const Options &options)
{
    Result<Project> project = openProject(path, options.clock());
    if (!project)
        return std::unexpected(project.error());
    auto store = std::unique_ptr<Store>(new Store(
        std::make_unique<Private>(Private{std::move(*project), path, options.clock, {}})));
    Result<annotate::Annotator> annotator = store->annotatorNamed(options.annotator);
    if (!annotator)
        return std::unexpected(annotator.error());
    store->d->annotator = std::move(*annotator);
    return store;
}

std::string Store::path() const
{
    return d->path;
}

ProjectId Store::id() const
{
    return d->project.id;
}

std::string Store::remark() const
{
    return d->project.remark;
}

annotate::Annotator Store::annotator() const
{
    return d->annotator;
}

Result<std::vector<annotate::Annotator>> Store::annotators() const
{
    return listAnnotators(d->database());
}

Result<annotate::Annotator> Store::annotatorNamed(const std::string &name)
{
    return findOrAddAnnotator(d->database(), name, d->clock());
}

Result<DocumentId> Store::addDocument(const source::Source &source,
                                      const pipeline::Reconstruction &reconstruction,
                                      const DocumentId &corrects)
{
    Transaction transaction(d->database());
    const Moment now = d->clock();
    Result<DocumentId> id = saveSource(d->database(), source, corrects, now);
    if (!id)
        return id;
    if (const Result<void> saved = saveRun(d->database(), *id, reconstruction, now); !saved)
        return std::unexpected(saved.error());
    if (!transaction.commit())
        return d->database().failure();
    return id;
}

std::optional<DocumentId> Store::documentWithHash(const std::string &sha256) const
{
    return findDocument(d->database(), sha256);
}

Result<std::vector<DocumentInfo>> Store::documents(Codings codings) const
{
    return listDocuments(d->database(), codings == Codings::Counted);
}

Result<source::Source> Store::source(const DocumentId &document) const
{
    return loadSource(d->database(), document);
}

Result<pipeline::Reconstruction> Store::reconstruction(const DocumentId &document) const
{
    return loadRun(d->database(), document);
}

Result<std::optional<Beginning>> Store::beginning(const DocumentId &document, int comments) const
{
    Result<pipeline::Reconstruction> found = loadFirst(d->database(), document, comments);
    if (!found)
        return std::unexpected(found.error());
    const bool isWhole = std::ranges::all_of(
        found->links, [comments](const replies::Link &link) { return link.parent < comments; });
    if (int(found->comments.size()) < comments || !isWhole)
        return std::nullopt;
    std::size_t end = 0;
    for (const comments::Comment &comment : found->comments)
        end = std::max(end, comment.whole.end);
    std::erase_if(found->article, [end](Span paragraph) { return paragraph.end > end; });
    if (found->title && found->title->end > end)
        found->title.reset();
    Result<source::Source> source = loadFirstText(d->database(), document, end);
    if (!source)
        return std::unexpected(source.error());
    return Beginning{std::move(*source), std::move(*found)};
}

Result<void> Store::replaceReconstruction(const DocumentId &document,
                                          const pipeline::Reconstruction &reconstruction)
{
    Transaction transaction(d->database());
    if (!Statement(d->database(), "find_text_size").with(document).next())
        return fail(Error::Code::Conflict, {}, "the document is not in the project");
    if (const Result<void> saved = saveRun(d->database(), document, reconstruction, d->clock());
        !saved)
        return saved;
    if (!transaction.commit())
        return d->database().failure();
    return {};
}

Result<std::vector<DocumentId>> Store::outdated() const
{
    return listOutdated(d->database());
}

Result<std::vector<std::size_t>> Store::readMarks(const DocumentId &document) const
{
    return listReadMarks(d->database(), {document, d->annotator.id});
}

Result<void> Store::setRead(const DocumentId &document, const std::vector<std::size_t> &places,
                            bool isRead)
{
    return saveReadMarks(d->database(), {document, d->annotator.id}, places, isRead);
}

Result<std::vector<Hit>> Store::find(const std::string &typed, int limit)
{
    return findWords(d->database(), typed, limit);
}

Result<annotate::Codebook> Store::codebook() const
{
    return listCodes(d->database());
}

Result<int> Store::newCodebookVersion(const std::string &memo)
{
    return saveCodebookVersion(d->database(), memo, d->hand());
}

Result<std::vector<CodebookVersion>> Store::codebookVersions() const
{
    return listCodebookVersions(d->database());
}

Result<std::vector<CodebookChange>> Store::codebookChanges() const
{
    return listCodebookChanges(d->database());
}

Result<std::vector<annotate::Coding>> Store::codings(const DocumentId &document) const
{
    return listCodings(d->database(), document);
}

Result<std::vector<annotate::Coding>> Store::allCodings() const
{
    return listCodings(d->database());
}

Result<std::vector<CodeId>> Store::codeUses(const AnnotatorId &annotator) const
{
    return listCodeUses(d->database(), annotator);
}

Result<std::optional<annotate::Coding>> Store::coding(const CodingId &id) const
{
    return findCoding(d->database(), id);
}

Result<std::vector<annotate::Note>> Store::notes() const
{
    return listNotes(d->database());
}

Result<std::vector<annotate::Relation>> Store::relations() const
{
    return listRelations(d->database());
}

Result<std::vector<annotate::Variable>> Store::variables() const
{
    return listVariables(d->database());
}

Result<std::vector<annotate::VariableValue>> Store::values() const
{
    return listValues(d->database());
}

Result<std::vector<StoredDecision>> Store::decisions(const DocumentId &document) const
{
    return listDecisions(d->database(), document);
}

Result<Touched> Store::act(const Action &action)
{
    return perform(d->database(), action, d->hand());
}

Result<Touched> Store::undo()
{
    return undoNewest(d->database(), d->hand());
}

Result<Touched> Store::redo()
{
    return redoOldest(d->database(), d->hand());
}

Result<Touched> Store::revert(std::int64_t number, const std::string &text)
{
    return revertEntry(d->database(), number, text, d->hand());
}

std::optional<std::string> Store::undoText() const
{
    return textOfNext(d->database(), "find_undoable");
}

std::optional<std::string> Store::redoText() const
{
    return textOfNext(d->database(), "find_redoable");
}

Result<std::vector<HistoryEntry>> Store::history() const
{
    return listHistory(d->database());
}

Result<std::vector<AuditEntry>> Store::audit() const
{
    return listAudit(d->database());
}

std::vector<std::string> Store::problems() const
{
    return problemsOf(d->database());
}

Result<void> Store::backup(const std::string &path) const
{
    return writeBackup(d->database(), path);
}

} // namespace rejoinder::store
