// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/codings.h"

#include <algorithm>

namespace rejoinder::models {

namespace {

using annotate::Coding;
using annotate::TargetKind;

/// The store's order.
bool standsBefore(const Coding &one, const Coding &other)
{
    const Span a = one.target.anchor.span;
    const Span b = other.target.anchor.span;
    if (a != b)
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    return one.created != other.created ? one.created < other.created : one.id < other.id;
}

/// Takes the coding out of the list.
std::optional<Coding> taken(std::vector<Coding> &from, const CodingId &id)
{
    const auto found = std::ranges::find(from, id, &Coding::id);
    if (found == from.end())
        return std::nullopt;
    Coding coding = std::move(*found);
    from.erase(found);
    return coding;
}

/// The comment a coding counts for; -1 for none.
int commentOf(const Coding &coding, const Document &document)
{
    switch (coding.target.kind) {
    case TargetKind::Span:
    case TargetKind::Comment:
    case TargetKind::ReplyEdge:
    case TargetKind::Subtree:
        return document.commentAt(coding.target.anchor.span.start);
    default:
        return -1;
    }
}

} // namespace

Codings::Codings(std::vector<Coding> all, const AnnotatorId &self, DocumentPtr document)
    : m_self(self)
    , m_document(std::move(document))
{
    for (Coding &coding : all) {
        count(coding, 1);
        (coding.annotator == m_self ? m_own : m_others).push_back(std::move(coding));
    }
}

Codings::Codings(std::vector<Coding> own) : m_own(std::move(own))
{
    std::ranges::stable_sort(m_own, standsBefore);
    for (const Coding &coding : m_own)
        count(coding, 1);
}

CodingsPtr ownCodings(std::vector<Coding> codings)
{
    return std::make_shared<const Codings>(std::move(codings));
}

std::vector<Span> Codings::update(const CodingId &id, const std::optional<Coding> &now)
{
    std::vector<Span> spans;
    if (const std::optional<Coding> before = taken(m_own, id)) {
        spans.push_back(before->target.anchor.span);
        count(*before, -1);
    } else if (const std::optional<Coding> theirs = taken(m_others, id)) {
        count(*theirs, -1);
    }
    if (!now || (m_document && now->target.anchor.document != m_document->id))
        return spans;
    if (now->annotator == m_self)
        spans.push_back(now->target.anchor.span);
    add(*now);
    return spans;
}

void Codings::add(Coding coding)
{
    count(coding, 1);
    if (coding.annotator != m_self) {
        m_others.push_back(std::move(coding));
        return;
    }
    const auto place = std::ranges::upper_bound(m_own, coding, standsBefore);
    m_own.insert(place, std::move(coding));
}

void Codings::count(const Coding &coding, int by)
{
    const auto change = [by](auto &counts, const auto &key) {
        int &count = counts[key];
        count += by;
        if (count == 0)
            counts.erase(key);
    };
    if (coding.annotator == m_self || !m_document)
        change(m_uses, coding.code);
    if (const int comment = m_document ? commentOf(coding, *m_document) : -1; comment >= 0)
        change(m_inComment, comment);
}

} // namespace rejoinder::models
