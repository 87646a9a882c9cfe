// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/project.h"

#include <QFileInfo>
#include <QTimer>

#include "core/exchange/batch.h"

namespace rejoinder::models {

namespace {

constexpr int countingAfter = 150; // ms
constexpr int manyComments = 3000; // of a document that takes a while to read
constexpr int firstComments = 60; // more than a window shows
constexpr std::size_t manyCodings = 50; // touched at once: reading all of them again is quicker

} // namespace

Result<std::unique_ptr<Project>> Project::open(const QString &path,
                                               const store::Store::Options &options)
{
    const std::string file = path.toStdString();
    auto store = QFileInfo::exists(path) ? store::Store::open(file, options)
                                         : store::Store::create(file, options);
    if (!store)
        return std::unexpected(store.error());
    auto project = std::unique_ptr<Project>(new Project(std::move(*store)));
    auto documents = project->m_store->documents(store::Store::Codings::Uncounted);
    if (!documents)
        return std::unexpected(documents.error());
    auto codebook = project->m_store->codebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    project->m_documents = std::move(*documents);
    project->m_codebook = std::move(*codebook);
    // One sees the first comments before every coding was looked at for the library's bars.
    QTimer::singleShot(countingAfter, project.get(), &Project::readDocuments);
    return project;
}

Project::Project(std::unique_ptr<store::Store> store) : m_store(std::move(store)) { }

Project::~Project() = default;

QString Project::path() const
{
    return QString::fromStdString(m_store->path());
}

DocumentPtr Project::document(const DocumentId &id)
{
    if (const auto known = m_open.find(id); known != m_open.end())
        return known->second;
    const auto info = std::ranges::find(m_documents, id, &store::DocumentInfo::id);
    if (info == m_documents.end())
        return nullptr;
    auto source = m_store->source(id);
    auto reconstruction = m_store->reconstruction(id);
    if (!source || !reconstruction) {
        Q_EMIT failed(source ? reconstruction.error() : source.error());
        return nullptr;
    }
    auto shape = replies::shapeOf(pipeline::parentsOf(*reconstruction));
    auto document = std::make_shared<const Document>(id, *info, std::move(*source),
                                                     std::move(*reconstruction), std::move(shape));
    m_open.emplace(id, document);
    return document;
}

DocumentPtr Project::beginningOf(const DocumentId &id) const
{
    const auto info = std::ranges::find(m_documents, id, &store::DocumentInfo::id);
    if (info == m_documents.end() || info->comments < manyComments || m_open.contains(id))
        return nullptr;
    auto found = m_store->beginning(id, firstComments);
    if (!found || !*found)
        return nullptr; // why not is told where all of it is read
    auto shape = replies::shapeOf(pipeline::parentsOf((*found)->found));
    return std::make_shared<const Document>(id, *info, std::move((*found)->source),
                                            std::move((*found)->found), std::move(shape));
}

CodingsPtr Project::codings(const DocumentId &id)
{
    if (const auto known = m_codings.find(id); known != m_codings.end())
        return known->second;
    auto codings = m_store->codings(id);
    if (!codings) {
        Q_EMIT failed(codings.error());
        return std::make_shared<const Codings>();
    }
    return m_codings[id]
        = std::make_shared<Codings>(std::move(*codings), m_store->annotator().id, document(id));
}

bool Project::newCodebookVersion(const QString &memo)
{
    if (const auto made = m_store->newCodebookVersion(memo.toStdString()); !made) {
        Q_EMIT failed(made.error());
        return false;
    }
    if (auto codebook = m_store->codebook())
        m_codebook = std::move(*codebook);
    Q_EMIT codebookChanged();
    return true;
}

std::vector<annotate::Note> Project::notes() const
{
    return m_store->notes().value_or(std::vector<annotate::Note>{});
}

std::vector<annotate::Relation> Project::relations() const
{
    std::vector<annotate::Relation> own
        = m_store->relations().value_or(std::vector<annotate::Relation>{});
    std::erase_if(own, [this](const annotate::Relation &relation) {
        return relation.annotator != m_store->annotator().id;
    });
    return own;
}

variables::Values Project::values() const
{
    return variables::Values::load(*m_store).value_or(variables::Values{});
}

Result<DocumentId> Project::add(const source::Source &source,
                                const pipeline::Reconstruction &reconstruction)
{
    const auto added = exchange::add(*m_store, source, reconstruction);
    if (!added)
        return std::unexpected(added.error());
    if (added->wasThere)
        return fail(Error::Code::Conflict, source.name, "already in the project");
    readDocuments();
    if (added->moved) {
        m_codings.clear();
        for (const store::DocumentInfo &info : m_documents)
            Q_EMIT codingsReplaced(info.id); // of every version
        Q_EMIT notesChanged();
        Q_EMIT variablesChanged();
        Q_EMIT historyChanged();
        Q_EMIT decisionsChanged(added->document);
        Q_EMIT movedAlong(added->document, *added->moved);
    }
    return added->document;
}

exchange::Tray Project::tray(const DocumentId &id) const
{
    const auto info = std::ranges::find(m_documents, id, &store::DocumentInfo::id);
    if (info == m_documents.end() || !info->corrects.isValid())
        return {}; // asked after every tag, so quick for most
    return exchange::trayOf(*m_store, id).value_or(exchange::Tray{});
}

Result<exchange::Moved> Project::moveAlong(const DocumentId &id)
{
    const auto carried = exchange::carryOver(*m_store, id);
    if (!carried)
        return std::unexpected(carried.error());
    if (!carried->action.changes.empty()) {
        if (const auto done = act(carried->action); !done)
            return std::unexpected(done.error());
    }
    return carried->counts;
}

Result<store::Touched> Project::act(const store::Action &action)
{
    return followed(m_store->act(action));
}

Result<store::Touched> Project::undo()
{
    return followed(m_store->undo());
}

Result<store::Touched> Project::redo()
{
    return followed(m_store->redo());
}

std::vector<DocumentId> Project::outdated() const
{
    return m_store->outdated().value_or(std::vector<DocumentId>{});
}

Result<std::vector<pipeline::Decision>> Project::decisionsOn(const DocumentId &id) const
{
    const auto stored = m_store->decisions(id);
    if (!stored)
        return std::unexpected(stored.error());
    std::vector<pipeline::Decision> decisions;
    decisions.reserve(stored->size());
    for (const store::StoredDecision &one : *stored)
        decisions.push_back(one.decision);
    return decisions;
}

Result<Rerun> Project::rerunOf(const DocumentId &id)
{
    DocumentPtr read = document(id);
    if (!read)
        return fail(Error::Code::Storage, {}, "the document cannot be read");
    auto decisions = decisionsOn(id);
    if (!decisions)
        return std::unexpected(decisions.error());
    return Rerun{std::move(read), std::move(*decisions)};
}

bool Project::isCurrent(const Rerun &rerun) const
{
    return decisionsOn(rerun.document->id) == rerun.decisions;
}

Result<bool> Project::finish(const Rerun &rerun, pipeline::Reconstruction found)
{
    const DocumentId id = rerun.document->id;
    if (!isCurrent(rerun))
        return false;
    if (auto replaced = m_store->replaceReconstruction(id, found); !replaced)
        return std::unexpected(replaced.error());
    const Changes changes = changesBetween(rerun.document->reconstruction, found);
    readDocuments();
    const auto info = std::ranges::find(m_documents, id, &store::DocumentInfo::id);
    auto shape = replies::shapeOf(pipeline::parentsOf(found));
    m_open[id] = std::make_shared<const Document>(
        id, info == m_documents.end() ? rerun.document->info : *info, rerun.document->source,
        std::move(found), std::move(shape));
    m_codings.erase(id); // they count by comment
    Q_EMIT reconstructionChanged(id, changes);
    return true;
}

Result<store::Touched> Project::followed(Result<store::Touched> touched)
{
    if (touched)
        spread(*touched);
    else
        Q_EMIT failed(touched.error());
    return touched;
}

void Project::readDocuments()
{
    auto documents = m_store->documents();
    if (!documents) {
        Q_EMIT failed(documents.error());
        return;
    }
    m_documents = std::move(*documents);
    Q_EMIT documentsChanged();
}

void Project::spread(const store::Touched &touched)
{
    if (!touched.codes.empty()) {
        if (auto codebook = m_store->codebook())
            m_codebook = std::move(*codebook);
        Q_EMIT codebookChanged();
    }
    if (!touched.decisions.empty()) {
        for (const DocumentId &document : touched.documents)
            Q_EMIT decisionsChanged(document);
    }
    if (!touched.codings.empty())
        followCodings(touched);
    if (!touched.notes.empty())
        Q_EMIT notesChanged();
    if (!touched.relations.empty())
        Q_EMIT relationsChanged();
    if (!touched.variables.empty() || !touched.values.empty())
        Q_EMIT variablesChanged();
    Q_EMIT historyChanged();
}

/// Whether it is worth following each coding: of all documents the codings are here, and there are
/// few.
bool Project::isFollowed(const store::Touched &touched) const
{
    return touched.codings.size() < manyCodings
        && std::ranges::all_of(
               touched.documents, [this](const DocumentId &id) { return m_codings.contains(id); });
}

void Project::followCodings(const store::Touched &touched)
{
    if (!isFollowed(touched)) {
        for (const DocumentId &document : touched.documents)
            m_codings.erase(document);
        readDocuments();
        for (const DocumentId &document : touched.documents)
            Q_EMIT codingsReplaced(document);
        return;
    }
    std::map<DocumentId, CodingsChange> changes;
    for (const CodingId &id : touched.codings) {
        const auto now = m_store->coding(id);
        if (!now) {
            Q_EMIT failed(now.error());
            continue;
        }
        for (const DocumentId &document : touched.documents) {
            CodingsChange &change = changes[document];
            change.document = document;
            std::ranges::copy(m_codings[document]->update(id, *now),
                              std::back_inserter(change.spans));
        }
    }
    for (store::DocumentInfo &info : m_documents) {
        if (!changes.contains(info.id))
            continue;
        info.codings = m_codings[info.id]->count();
        info.coded = m_codings[info.id]->codedComments();
    }
    Q_EMIT documentsChanged(); // their counts
    for (const auto &[document, change] : changes)
        Q_EMIT codingsChanged(change);
}

} // namespace rejoinder::models
