// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/project.h"

#include <QFileInfo>

#include "core/pipeline/reconstruct.h"

namespace rejoinder::models {

Result<std::unique_ptr<Project>> Project::open(const QString &path,
                                               const store::Store::Options &options)
{
    const std::string file = path.toStdString();
    auto store = QFileInfo::exists(path) ? store::Store::open(file, options)
                                         : store::Store::create(file, options);
    if (!store)
        return std::unexpected(store.error());
    auto project = std::unique_ptr<Project>(new Project(std::move(*store)));
    auto documents = project->m_store->documents();
    if (!documents)
        return std::unexpected(documents.error());
    auto codebook = project->m_store->codebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    project->m_documents = std::move(*documents);
    project->m_codebook = std::move(*codebook);
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

std::vector<annotate::Coding> Project::codings(const DocumentId &id) const
{
    return m_store->codings(id).value_or(std::vector<annotate::Coding>{});
}

std::vector<annotate::Note> Project::notes() const
{
    return m_store->notes().value_or(std::vector<annotate::Note>{});
}

Result<DocumentId> Project::add(const source::Source &source,
                                const pipeline::Reconstruction &reconstruction)
{
    if (m_store->documentWithHash(source.sha256))
        return fail(Error::Code::Conflict, source.name, "already in the project");
    auto id = m_store->addDocument(source, reconstruction);
    if (id)
        readDocuments();
    return id;
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

Result<void> Project::rerun(const DocumentId &id)
{
    const auto source = m_store->source(id);
    if (!source)
        return std::unexpected(source.error());
    const auto stored = m_store->decisions(id);
    if (!stored)
        return std::unexpected(stored.error());
    std::vector<pipeline::Decision> decisions;
    decisions.reserve(stored->size());
    for (const store::StoredDecision &one : *stored)
        decisions.push_back(one.decision);
    const auto reconstruction = pipeline::reconstruct(*source, pipeline::shippedModel(), decisions);
    if (!reconstruction)
        return std::unexpected(reconstruction.error());
    if (auto replaced = m_store->replaceReconstruction(id, *reconstruction); !replaced)
        return replaced;
    m_open.erase(id);
    readDocuments();
    Q_EMIT reconstructionChanged(id);
    return {};
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
        for (const DocumentId &document : touched.documents) {
            if (const auto done = rerun(document); !done)
                Q_EMIT failed(done.error());
        }
    }
    if (!touched.codings.empty()) {
        readDocuments(); // their counts of coded comments
        for (const DocumentId &document : touched.documents)
            Q_EMIT codingsChanged(document);
    }
    if (!touched.notes.empty())
        Q_EMIT notesChanged();
    Q_EMIT historyChanged();
}

} // namespace rejoinder::models
