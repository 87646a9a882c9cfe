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

/// All comments of the person whom a code is put on at this comment.
std::vector<int> writtenBy(const models::Document &document, int comment)
{
    const people::Person *person = document.personOf(comment);
    return person && person->kind != people::Kind::Unnamed ? person->comments
                                                           : std::vector<int>{comment};
}

/// Puts codes where they are seen.
class Tagger
{
public:
    Tagger(const models::Document &document, const annotate::Codebook &codebook,
           const std::set<int> *only)
        : m_document(document)
        , m_codebook(codebook)
        , m_only(only)
    { }

    void add(const annotate::Coding &coding)
    {
        const annotate::Code *code = m_codebook.find(coding.code);
        if (!code || coding.target.anchor.document != m_document.id)
            return;
        const Span span = coding.target.anchor.span;
        const int comment = m_document.commentAt(span.start);
        switch (coding.target.kind) {
        case annotate::TargetKind::Span:
            addSpan({coding.id, span, code->palette, 0, shown(code->name), code->id});
            break;
        case annotate::TargetKind::Comment:
        case annotate::TargetKind::Subtree:
            addOwn(comment, *code, false);
            break;
        case annotate::TargetKind::Person:
            if (comment >= 0) {
                for (const int one : writtenBy(m_document, comment))
                    addOwn(one, *code, true);
            }
            break;
        case annotate::TargetKind::ReplyEdge:
            if (Tags *tags = tagsOf(comment)) {
                tags->relations.push_back(shown(code->name).toLower());
                tags->codes.push_back(code->id);
            }
            break;
        default:
            break;
        }
    }

    Tagging take()
    {
        for (auto &[comment, tags] : m_tagging)
            layInLanes(tags.spans);
        return std::move(m_tagging);
    }

private:
    Tags *tagsOf(int comment)
    {
        return comment >= 0 && (!m_only || m_only->contains(comment)) ? &m_tagging[comment]
                                                                      : nullptr;
    }

    void addOwn(int comment, const annotate::Code &code, bool isOnWriter)
    {
        if (Tags *tags = tagsOf(comment)) {
            tags->own.push_back({code.palette, abbreviationOf(code), shown(code.name), isOnWriter});
            tags->codes.push_back(code.id);
        }
    }

    /// Spans may run over several comments; each gets its part.
    void addSpan(const SpanTag &tag)
    {
        const std::vector<comments::Comment> &all = m_document.reconstruction.comments;
        for (auto comment = firstOn(all, tag.span);
             comment != all.end() && comment->whole.start < tag.span.end; ++comment) {
            SpanTag part = tag;
            part.span = {std::max(tag.span.start, comment->body.start),
                         std::min(tag.span.end, comment->body.end)};
            Tags *tags = part.span.isEmpty() ? nullptr : tagsOf(int(comment - all.begin()));
            if (!tags)
                continue;
            tags->codes.push_back(part.code);
            tags->spans.push_back(std::move(part));
        }
    }

    const models::Document &m_document;
    const annotate::Codebook &m_codebook;
    const std::set<int> *m_only; // null: every comment
    Tagging m_tagging;
};

} // namespace

Tagging taggingOf(const models::Document &document, const std::vector<annotate::Coding> &codings,
                  const annotate::Codebook &codebook)
{
    Tagger tagger(document, codebook, nullptr);
    for (const annotate::Coding &coding : codings)
        tagger.add(coding);
    return tagger.take();
}

Tagging taggingOf(const models::Document &document, const std::set<int> &comments,
                  const std::vector<annotate::Coding> &codings, const annotate::Codebook &codebook)
{
    Tagger tagger(document, codebook, &comments);
    const std::vector<comments::Comment> &all = document.reconstruction.comments;
    Span around; // whatever else is put on a place lies within
    for (const int comment : comments) {
        const Span whole = all[std::size_t(comment)].whole;
        around = around.isEmpty()
            ? whole
            : Span{std::min(around.start, whole.start), std::max(around.end, whole.end)};
    }
    for (const annotate::Coding &coding : codings) {
        const Span span = coding.target.anchor.span;
        if (coding.target.kind == annotate::TargetKind::Person
            || (span.start < around.end && around.start < span.end))
            tagger.add(coding);
    }
    Tagging tagging = tagger.take();
    for (const int comment : comments)
        tagging.try_emplace(comment);
    return tagging;
}

std::set<int> commentsOn(const models::Document &document, const std::vector<Span> &spans)
{
    const std::vector<comments::Comment> &all = document.reconstruction.comments;
    std::set<int> found;
    for (const Span span : spans) {
        for (auto comment = firstOn(all, span);
             comment != all.end() && comment->whole.start < span.end; ++comment) {
            if (comment->whole.end <= span.start)
                continue;
            const int index = int(comment - all.begin());
            found.insert(index);
            if (span == document.anchorSpan(index)) {
                const std::vector<int> theirs = writtenBy(document, index);
                found.insert(theirs.begin(), theirs.end());
            }
        }
    }
    return found;
}

} // namespace rejoinder::thread
