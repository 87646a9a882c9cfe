// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/targets.h"

namespace rejoinder::models {

using annotate::TargetKind;

namespace {

bool isOn(const annotate::Coding &coding, Span comment)
{
    const TargetKind kind = coding.target.kind;
    return coding.target.anchor.span == comment
        && (kind == TargetKind::Comment || kind == TargetKind::ReplyEdge
            || kind == TargetKind::Subtree);
}

/// The newest of the codings that are meant; null for none.
template <class IsMeant>
const annotate::Coding *newest(const std::vector<annotate::Coding> &codings, IsMeant isMeant)
{
    const annotate::Coding *best = nullptr;
    for (const annotate::Coding &coding : codings) {
        if (isMeant(coding) && (!best || coding.created >= best->created))
            best = &coding;
    }
    return best;
}

} // namespace

annotate::Target commentTarget(const Document &document, int comment, annotate::TargetKind kind)
{
    return {kind,
            annotate::anchorOf(document.id, document.source.text, document.anchorSpan(comment)),
            {}};
}

std::optional<annotate::Target> personTarget(const Document &document, int comment)
{
    const people::Person *person = document.personOf(comment);
    if (!person || person->comments.empty())
        return std::nullopt;
    annotate::Target target
        = commentTarget(document, person->comments.front(), annotate::TargetKind::Person);
    target.ref = person->name;
    return target;
}

const annotate::Coding *codingUnder(const std::vector<annotate::Coding> &codings,
                                    const Document &document, const Focus &focus)
{
    const Span words = focus.taggable();
    const annotate::Coding *best = nullptr;
    for (const annotate::Coding &coding : codings) {
        if (focus.coding.isValid() && coding.id == focus.coding)
            return &coding;
        const Span span = coding.target.anchor.span;
        if (coding.target.kind == TargetKind::Span && !words.isEmpty() && span.overlaps(words)
            && (!best || span.size() <= best->target.anchor.span.size()))
            best = &coding;
    }
    if (best)
        return best;
    if (!document.hasComment(focus.comment)) {
        return newest(codings, [&](const annotate::Coding &coding) {
            return words.isEmpty() && coding.target.kind == TargetKind::Document;
        });
    }
    const Span body = document.anchorSpan(focus.comment);
    best = newest(codings, [&](const annotate::Coding &coding) { return isOn(coding, body); });
    const auto writer = best ? std::nullopt : personTarget(document, focus.comment);
    if (!writer)
        return best;
    return newest(codings, [&](const annotate::Coding &coding) {
        return coding.target.kind == TargetKind::Person
            && coding.target.anchor.span == writer->anchor.span;
    });
}

} // namespace rejoinder::models
