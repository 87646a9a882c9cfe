// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/forced.h"

#include <algorithm>

namespace rejoinder::comments {

namespace {

/// The first line that ends behind `offset`; the number of lines where none does.
std::size_t lineAt(const layout::Page &page, std::size_t offset)
{
    const auto found = std::ranges::upper_bound(page.lines, offset, {},
                                                [](const layout::Line &l) { return l.raw.end; });
    return std::size_t(found - page.lines.begin());
}

/// Outside every comment: the paragraph at `offset`, up to the next comment.
Span paragraphAt(const layout::Page &page, std::size_t offset, std::size_t next)
{
    std::size_t line = lineAt(page, offset);
    if (line == page.lines.size())
        return {};
    Span span{std::max(offset, page.lines[line].raw.start), page.lines[line].raw.end};
    for (++line; line < page.lines.size(); ++line) {
        if (page.lines[line].blanksBefore > 0 || page.lines[line].raw.start >= next)
            break;
        span.end = page.lines[line].raw.end;
    }
    return span;
}

void startAt(std::size_t offset, const layout::Page &page, std::vector<Comment> &comments)
{
    const auto next = std::ranges::find_if(
        comments, [&](const Comment &comment) { return comment.body.start >= offset; });
    if (next != comments.end() && (next->body.start == offset || next->whole.contains(offset))) {
        next->startConfidence = 1; // that is where it was found to start
        return;
    }
    Comment comment;
    comment.startConfidence = 1;
    if (next != comments.begin() && std::prev(next)->body.contains(offset)) {
        Comment &before = *std::prev(next);
        const std::size_t line = lineAt(page, offset);
        comment.body = {std::max(offset, page.lines[line].raw.start), before.body.end};
        comment.nameState = before.nameState == NameState::None ? NameState::None : NameState::Lost;
        const std::size_t last = line > 0 && page.lines[line].raw.start >= offset
            ? page.lines[line - 1].raw.end
            : offset;
        before.body.end = before.whole.end = std::max(before.body.start, last);
    } else {
        comment.body = paragraphAt(page, offset,
                                   next == comments.end() ? page.text.size() : next->whole.start);
    }
    comment.whole = comment.body;
    if (!comment.body.isEmpty())
        comments.insert(next, comment);
}

void dontStartAt(std::size_t offset, std::vector<Comment> &comments)
{
    const auto found = std::ranges::find_if(comments, [&](const Comment &comment) {
        return comment.body.start == offset
            || (comment.whole.start <= offset && offset < comment.body.start);
    });
    if (found == comments.end())
        return;
    if (found != comments.begin()) {
        Comment &before = *std::prev(found);
        before.body.end = before.whole.end = std::max(found->body.end, found->whole.end);
    }
    comments.erase(found);
}

} // namespace

void apply(const Forced &forced, const layout::Page &page, std::vector<Comment> &comments)
{
    for (const std::size_t offset : forced.notStarts)
        dontStartAt(offset, comments);
    for (const std::size_t offset : forced.starts)
        startAt(offset, page, comments);
}

} // namespace rejoinder::comments
