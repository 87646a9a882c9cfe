// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/retriever.h"

#include <algorithm>
#include <optional>

#include "core/retrieve/ask.h"

namespace rejoinder::retrieval {

void Retriever::setProject(models::Project *project)
{
    m_project = project;
    m_known.clear();
}

void Retriever::setQuestion(retrieve::Question question)
{
    m_question = std::move(question);
    m_known.clear();
}

void Retriever::forget(const DocumentId &document)
{
    m_known.erase(document);
}

void Retriever::forgetAll()
{
    m_known.clear();
}

std::vector<store::Hit> Retriever::hits() const
{
    if (m_question.isCoded || m_question.words.empty())
        return {};
    Result<std::vector<store::Hit>> found
        = m_project->store().find(m_question.words, retrieve::mostPlaces);
    if (!found)
        Q_EMIT m_project->failed(found.error());
    return found.value_or(std::vector<store::Hit>());
}

std::vector<retrieve::Segment> Retriever::segments()
{
    if (!m_project)
        return {};
    const std::vector<store::DocumentInfo> &documents = m_project->documents();
    const bool isComplete = std::ranges::all_of(
        documents, [this](const store::DocumentInfo &info) { return m_known.contains(info.id); });
    if (!isComplete) {
        retrieve::Question question = m_question;
        question.codes = retrieve::withThoseBelow(m_project->codebook(), m_question.codes);
        const retrieve::Sayings sayings(m_project->notes(), {m_project->store().annotator()});
        const std::vector<store::Hit> found = hits();
        const variables::Values values = m_project->values();
        for (const store::DocumentInfo &info : documents) {
            if (m_known.contains(info.id))
                continue;
            std::vector<retrieve::Segment> &segments = m_known[info.id];
            const models::CodingsPtr codings = m_project->codings(info.id);
            const bool isIdle = m_question.isCoded
                ? codings->own().empty()
                : std::ranges::find(found, info.id, &store::Hit::document) == found.end();
            const models::DocumentPtr document = isIdle ? nullptr : m_project->document(info.id);
            if (!document)
                continue;
            const retrieve::Material material{document->id, document->info.title,
                                              document->source.text, document->reconstruction};
            segments = m_question.isCoded
                ? retrieve::segmentsOf(material, codings->own(), question, sayings)
                : retrieve::segmentsAt(material, found, sayings);
            retrieve::choose(segments, values, values.in(document->id, document->reconstruction),
                             question.conditions);
        }
    }
    std::vector<retrieve::Segment> all;
    for (const store::DocumentInfo &info : documents) {
        const std::vector<retrieve::Segment> &segments = m_known[info.id];
        all.insert(all.end(), segments.begin(), segments.end());
    }
    return all;
}

} // namespace rejoinder::retrieval
