// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/facts.h"

#include "core/layout/lines.h"
#include "core/pipeline/place.h"

#include <algorithm>
#include <charconv>

namespace rejoinder::exchange {

namespace {

constexpr std::size_t hashDigits = 12;

using annotate::TargetKind;

/// The text before the next colon, which is taken off; all of it where there is none.
std::string_view takeField(std::string_view &text)
{
    const std::size_t end = std::min(text.find(':'), text.size());
    const std::string_view field = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return field;
}

std::optional<Span> spanFrom(std::string_view text)
{
    Span span;
    const char *begin = text.data();
    const char *end = begin + text.size();
    const auto first = std::from_chars(begin, end, span.start);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != '-')
        return {};
    const auto second = std::from_chars(first.ptr + 1, end, span.end);
    if (second.ec != std::errc() || second.ptr != end || span.end < span.start)
        return {};
    return span;
}

} // namespace

Result<std::unique_ptr<DocumentFacts>> DocumentFacts::load(const store::Store &store,
                                                           const store::DocumentInfo &info,
                                                           const variables::Values &values)
{
    Result<source::Source> source = store.source(info.id);
    if (!source)
        return std::unexpected(source.error());
    Result<pipeline::Reconstruction> found = store.reconstruction(info.id);
    if (!found)
        return std::unexpected(found.error());
    Result<std::vector<annotate::Coding>> codings = store.codings(info.id);
    if (!codings)
        return std::unexpected(codings.error());
    Result<std::vector<store::StoredDecision>> decisions = store.decisions(info.id);
    if (!decisions)
        return std::unexpected(decisions.error());
    auto facts = std::make_unique<DocumentFacts>(info, *std::move(source), *std::move(found));
    facts->codings = *std::move(codings);
    facts->decisions = *std::move(decisions);
    facts->values = values.in(info.id, facts->found);
    return facts;
}

DocumentFacts::DocumentFacts(store::DocumentInfo documentInfo, source::Source dump,
                             pipeline::Reconstruction told)
    : info(std::move(documentInfo))
    , source(std::move(dump))
    , found(std::move(told))
    , shape(replies::shapeOf(pipeline::parentsOf(found)))
    , codePoints(source.text)
    , textHash(source::sha256(source.text))
    , m_lines(layout::splitLines(source.text))
{ }

int DocumentFacts::commentAt(Span place) const
{
    return pipeline::commentAt(found, place);
}

std::string DocumentFacts::address(int comment) const
{
    return source.sha256.substr(0, hashDigits) + '-'
        + std::to_string(found.comments[std::size_t(comment)].whole.start);
}

std::string DocumentFacts::commentId(int comment) const
{
    if (comment < 0)
        return comment == replies::lostParent ? "lost" : "";
    return 'c' + address(comment);
}

std::string DocumentFacts::personId(int person) const
{
    if (person < 0 || std::size_t(person) >= found.people.size())
        return {};
    const std::vector<int> &comments = found.people[std::size_t(person)].comments;
    return comments.empty() ? std::string() : 'p' + address(comments.front());
}

std::size_t DocumentFacts::lineAt(std::size_t byte) const
{
    const auto after = std::ranges::upper_bound(m_lines, byte, {}, &Span::start);
    return std::max<std::size_t>(1, std::size_t(after - m_lines.begin()));
}

Result<ProjectFacts> ProjectFacts::load(const store::Store &store)
{
    Result<annotate::Codebook> codebook = store.codebook();
    if (!codebook)
        return std::unexpected(codebook.error());
    Result<std::vector<annotate::Annotator>> annotators = store.annotators();
    if (!annotators)
        return std::unexpected(annotators.error());
    Result<std::vector<annotate::Note>> notes = store.notes();
    if (!notes)
        return std::unexpected(notes.error());
    Result<std::vector<annotate::Relation>> relations = store.relations();
    if (!relations)
        return std::unexpected(relations.error());
    Result<variables::Values> values = variables::Values::load(store);
    if (!values)
        return std::unexpected(values.error());
    const Result<std::vector<annotate::Coding>> codings = store.allCodings();
    if (!codings)
        return std::unexpected(codings.error());

    ProjectFacts facts{store.id(),
                       *std::move(codebook),
                       *std::move(annotators),
                       *std::move(notes),
                       *std::move(relations),
                       *std::move(values),
                       {},
                       {},
                       {},
                       {}};
    for (const annotate::Coding &coding : *codings) {
        ++facts.uses[coding.code];
        for (const auto &[name, value] : coding.attributes)
            facts.attributes.insert(name);
        if (!standsInADump(coding.target.kind))
            facts.looseCodings.push_back(coding);
    }
    for (const annotate::Note &note : facts.notes) {
        if (note.target.kind != TargetKind::Code)
            continue;
        std::string &memo = facts.codeMemos[CodeId{note.target.ref}];
        memo += (memo.empty() ? "" : "\n\n") + note.text;
    }
    return facts;
}

std::string ProjectFacts::coderName(const AnnotatorId &annotator) const
{
    const auto found = std::ranges::find(annotators, annotator, &annotate::Annotator::id);
    return found == annotators.end() ? std::string() : found->name;
}

bool standsInADump(TargetKind kind)
{
    return kind != TargetKind::Project && kind != TargetKind::Code && kind != TargetKind::Coding;
}

std::string targetId(const annotate::Target &target, std::string_view sha256)
{
    std::string id(annotate::wordFor(target.kind));
    if (target.kind == TargetKind::Project)
        return id;
    if (!standsInADump(target.kind))
        return id + ':' + target.ref;
    id.append(":").append(sha256.substr(0, hashDigits));
    id += ':' + std::to_string(target.anchor.span.start) + '-'
        + std::to_string(target.anchor.span.end);
    return target.ref.empty() ? id : id + ':' + target.ref;
}

std::optional<TargetAddress> addressFrom(std::string_view text)
{
    const std::string_view word = takeField(text);
    TargetAddress address{
        .kind = annotate::targetKindFrom(word), .hash = {}, .span = {}, .ref = {}};
    if (annotate::wordFor(address.kind) != word)
        return {};
    if (standsInADump(address.kind)) {
        address.hash = takeField(text);
        const std::optional<Span> span = spanFrom(takeField(text));
        if (!span || address.hash.empty())
            return {};
        address.span = *span;
    }
    address.ref = text;
    return address;
}

} // namespace rejoinder::exchange
