// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retrieve/ask.h"

namespace rejoinder::retrieve {

namespace {

/// What of a document answers the question; it is loaded only where something may.
Result<std::vector<Segment>> askDocument(const store::Store &store, const store::DocumentInfo &info,
                                         const Question &question, std::span<const store::Hit> hits,
                                         const Sayings &sayings, const variables::Values &values)
{
    Result<std::vector<annotate::Coding>> codings = store.codings(info.id);
    if (!codings)
        return std::unexpected(codings.error());
    const bool isIdle = question.isCoded
        ? codings->empty()
        : std::ranges::find(hits, info.id, &store::Hit::document) == hits.end();
    if (isIdle)
        return std::vector<Segment>();
    const Result<source::Source> source = store.source(info.id);
    if (!source)
        return std::unexpected(source.error());
    const Result<pipeline::Reconstruction> found = store.reconstruction(info.id);
    if (!found)
        return std::unexpected(found.error());
    const Material material{info.id, info.title, source->text, *found};
    std::vector<Segment> segments = question.isCoded
        ? segmentsOf(material, *codings, question, sayings)
        : segmentsAt(material, hits, sayings);
    choose(segments, values, values.in(info.id, *found), question.conditions);
    return segments;
}

} // namespace

Result<std::vector<Segment>> ask(store::Store &store, Question question)
{
    const Result<std::vector<store::DocumentInfo>> documents
        = store.documents(store::Store::Codings::Uncounted);
    if (!documents)
        return std::unexpected(documents.error());
    const Result<std::vector<annotate::Note>> notes = store.notes();
    if (!notes)
        return std::unexpected(notes.error());
    const Result<std::vector<annotate::Annotator>> annotators = store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    const Result<annotate::Codebook> codebook = store.codebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    const Result<variables::Values> values = variables::Values::load(store);
    if (!values)
        return std::unexpected(values.error());
    std::vector<store::Hit> hits;
    if (!question.isCoded) {
        Result<std::vector<store::Hit>> found = store.find(question.words, mostPlaces);
        if (!found)
            return std::unexpected(found.error());
        hits = *std::move(found);
    }
    question.codes = withThoseBelow(*codebook, question.codes);

    const Sayings sayings(*notes, *annotators);
    std::vector<Segment> all;
    for (const store::DocumentInfo &info : *documents) {
        Result<std::vector<Segment>> some
            = askDocument(store, info, question, hits, sayings, *values);
        if (!some)
            return some;
        std::ranges::move(*some, std::back_inserter(all));
    }
    return all;
}

} // namespace rejoinder::retrieve
