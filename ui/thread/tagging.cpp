// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/tagging.h"

#include <algorithm>

#include "core/annotate/lanes.h"

namespace rejoinder::thread {

namespace {

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

QString abbreviationOf(const annotate::Code &code)
{
    return code.abbreviation.empty() ? shown(code.name).left(2) : shown(code.abbreviation);
}

/// The first comment that may hold some of the span; where it goes on, so do the next ones.
auto firstOn(const std::vector<comments::Comment> &all, Span span)
{
    auto comment = std::ranges::upper_bound(
        all, span.start, {}, [](const comments::Comment &c) { return c.whole.start; });
    return comment == all.begin() ? comment : std::prev(comment);
}

/// Spans may run over several comments; each gets its part.
void addSpan(Tagging &tagging, const models::Document &document, const SpanTag &tag)
{
    const std::vector<comments::Comment> &all = document.reconstruction.comments;
    for (auto comment = firstOn(all, tag.span);
         comment != all.end() && comment->whole.start < tag.span.end; ++comment) {
        SpanTag part = tag;
        part.span = {std::max(tag.span.start, comment->body.start),
                     std::min(tag.span.end, comment->body.end)};
        if (part.span.isEmpty())
            continue;
        Tags &tags = tagging[static_cast<int>(comment - all.begin())];
        tags.spans.push_back(part);
        tags.codes.push_back(part.code);
    }
}

void layInLanes(std::vector<SpanTag> &tags)
{
    std::ranges::sort(tags, [](const SpanTag &a, const SpanTag &b) {
        return a.span.start != b.span.start ? a.span.start < b.span.start : a.span.end > b.span.end;
    });
    std::vector<Span> spans;
    spans.reserve(tags.size());
    for (const SpanTag &tag : tags)
        spans.push_back(tag.span);
    const std::vector<int> lanes = annotate::lanesOf(spans);
    for (std::size_t i = 0; i < tags.size(); ++i)
        tags[i].lane = lanes[i];
}

} // namespace

Tagging taggingOf(const models::Document &document, const std::vector<annotate::Coding> &codings,
                  const annotate::Codebook &codebook)
{
    Tagging tagging;
    for (const annotate::Coding &coding : codings) {
        const annotate::Code *code = codebook.find(coding.code);
        if (!code || coding.target.anchor.document != document.id)
            continue;
        const Span span = coding.target.anchor.span;
        const int comment = document.commentAt(span.start);
        switch (coding.target.kind) {
        case annotate::TargetKind::Span:
            addSpan(tagging, document,
                    {coding.id, span, code->palette, 0, shown(code->name), code->id});
            break;
        case annotate::TargetKind::Comment:
        case annotate::TargetKind::Subtree:
        case annotate::TargetKind::Person: // shown where the person first speaks
            if (comment < 0)
                break;
            tagging[comment].own.push_back({code->palette, abbreviationOf(*code), shown(code->name),
                                            coding.target.kind == annotate::TargetKind::Person});
            tagging[comment].codes.push_back(code->id);
            break;
        case annotate::TargetKind::ReplyEdge:
            if (comment < 0)
                break;
            tagging[comment].relations.push_back(shown(code->name).toLower());
            tagging[comment].codes.push_back(code->id);
            break;
        default:
            break;
        }
    }
    for (auto &[comment, tags] : tagging)
        layInLanes(tags.spans);
    return tagging;
}

Tags tagsOf(const models::Document &document, int comment,
            const std::vector<annotate::Coding> &codings, const annotate::Codebook &codebook)
{
    const Span whole = document.reconstruction.comments[static_cast<std::size_t>(comment)].whole;
    std::vector<annotate::Coding> here;
    for (const annotate::Coding &coding : codings) {
        const Span span = coding.target.anchor.span;
        if (span.start >= whole.end)
            break;
        if (span.end > whole.start)
            here.push_back(coding);
    }
    Tagging tagging = taggingOf(document, here, codebook);
    return std::move(tagging[comment]);
}

std::set<int> commentsOn(const models::Document &document, const std::vector<Span> &spans)
{
    const std::vector<comments::Comment> &all = document.reconstruction.comments;
    std::set<int> found;
    for (const Span span : spans) {
        for (auto comment = firstOn(all, span);
             comment != all.end() && comment->whole.start < span.end; ++comment) {
            if (comment->whole.end > span.start)
                found.insert(static_cast<int>(comment - all.begin()));
        }
    }
    return found;
}

} // namespace rejoinder::thread
