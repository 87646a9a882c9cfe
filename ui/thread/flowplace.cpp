// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/thread/flow.h"

namespace rejoinder::thread {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

constexpr std::size_t keptRows = 300; // laid out beyond those on the screen

} // namespace

Flow::Mark Flow::found(Mark mark) const
{
    mark.comment = m_document->commentAt(mark.byte);
    if (mark.comment >= 0 && mark.position >= 0)
        mark.position = text::TextMap(m_document->source.text,
                                      m_document->reconstruction.comments[at(mark.comment)].body)
                            .toUtf16(mark.byte);
    return mark;
}

Flow::Mark Flow::mark()
{
    if (m_anchor < 0 || m_outline.rowCount() == 0)
        return {};
    settle();
    const Row &top = row(m_anchor);
    const int within = m_shift - static_cast<int>(top.geometry.body.top());
    if (within <= 0 || top.body.lineCount() == 0)
        return {m_anchor, -1, m_shift, top.body.map().span().start};
    const int position = top.body.positionAt(QPointF(0, within));
    const int line = top.body.lineOf(position);
    return {m_anchor, position, within - static_cast<int>(top.body.topOfLine(line)),
            top.body.map().toByte(position)};
}

void Flow::restore(const Mark &mark)
{
    m_settled = false;
    m_anchor = nearestShown(mark.comment);
    m_shift = m_anchor == mark.comment ? mark.shift : 0;
    if (m_anchor < 0 || mark.position < 0 || m_anchor != mark.comment)
        return;
    const Row &top = row(m_anchor);
    const int line = top.body.lineOf(mark.position);
    if (line >= 0)
        m_shift += static_cast<int>(top.geometry.body.top() + top.body.topOfLine(line));
}

/// What a fold hides is where its fold is; what a filter leaves out, where its next neighbour is.
int Flow::nearestShown(int comment) const
{
    if (comment < 0 || m_outline.rowCount() == 0)
        return m_outline.rowCount() == 0 ? -1 : m_outline.commentAt(0);
    if (const int shown = m_outline.shownFor(comment); shown >= 0)
        return shown;
    const std::vector<int> &order = m_outline.shape().preorder;
    const auto isShown = [this](int one) { return m_outline.rowOf(one) >= 0; };
    const auto here = std::ranges::find(order, comment);
    const auto next = std::find_if(here, order.end(), isShown);
    return next != order.end() ? *next : m_outline.commentAt(m_outline.rowCount() - 1);
}

void Flow::climb(int &number)
{
    while (m_shift < 0 && number > 0)
        m_shift += layOut(--number);
    m_shift = std::max(m_shift, 0);
}

void Flow::settle()
{
    if (m_settled)
        return;
    m_settled = true;
    m_placed.clear();
    int number = m_outline.rowOf(m_anchor);
    if (number < 0)
        return;
    climb(number);
    while (number + 1 < m_outline.rowCount() && m_shift >= layOut(number))
        m_shift -= layOut(number++);
    int bottom = -m_shift;
    for (int below = number; below < m_outline.rowCount() && bottom < m_viewHeight; ++below)
        bottom += layOut(below);
    if (bottom < m_viewHeight) { // the end of the thread never stands above the lower edge
        m_shift -= m_viewHeight - bottom;
        climb(number);
    }
    m_anchor = m_outline.commentAt(number);
    int top = -m_shift;
    for (int below = number; below < m_outline.rowCount() && top < m_viewHeight; ++below) {
        const int height = layOut(below);
        m_placed.push_back({m_outline.commentAt(below), top, height});
        top += height;
    }
    trim();
}

void Flow::trim()
{
    if (m_rows.size() < keptRows + 2 * m_placed.size())
        return;
    std::set<int> seen;
    for (const Placed &placed : m_placed)
        seen.insert(placed.comment);
    std::erase_if(m_rows, [&seen](const auto &row) { return !seen.contains(row.first); });
}

const std::vector<Flow::Placed> &Flow::placed()
{
    settle();
    return m_placed;
}

int Flow::topComment()
{
    settle();
    if (m_placed.empty())
        return -1;
    const int first = m_placed.front().comment;
    if (m_covered == 0 || m_outline.parent(first) < 0)
        return first;
    const auto top = std::ranges::find_if(
        m_placed, [this](const Placed &placed) { return placed.top + placed.height > m_covered; });
    return top == m_placed.end() ? first : top->comment;
}

int Flow::offset() const
{
    const int number = m_outline.rowOf(m_anchor);
    return number < 0 ? 0 : m_heights.top(number) + m_shift;
}

void Flow::scrollBy(int pixels)
{
    settle();
    m_shift += pixels;
    m_settled = false;
}

void Flow::scrollTo(int offset)
{
    const int number = m_heights.rowAt(offset);
    if (number < 0)
        return;
    m_anchor = m_outline.commentAt(number);
    m_shift = std::max(0, offset - m_heights.top(number));
    m_settled = false;
}

int Flow::topOf(int comment)
{
    settle();
    const int number = m_outline.rowOf(m_outline.shownFor(comment));
    return number < 0 ? 0 : m_heights.top(number) - offset();
}

void Flow::hold(int comment, int top)
{
    m_anchor = m_outline.shownFor(comment);
    m_shift = -top;
    m_settled = false;
}

void Flow::reveal(int comment)
{
    if (m_outline.rowOf(comment) >= 0)
        reveal(comment, QRectF(0, 0, m_width, row(comment).geometry.height));
}

void Flow::reveal(int comment, const QRectF &part)
{
    settle();
    const int number = m_outline.rowOf(comment);
    if (number < 0)
        return;
    layOut(number);
    settle();
    const int cover = m_outline.parent(comment) < 0 ? 0 : m_covered;
    const int top = topOf(comment) + static_cast<int>(part.top());
    const int bottom = top + static_cast<int>(part.height());
    if (top >= cover && bottom <= m_viewHeight)
        return;
    const bool isFar = top > 2 * m_viewHeight || bottom < -m_viewHeight;
    const int room = m_viewHeight - cover - static_cast<int>(part.height());
    if (isFar && room > 0) // with some of what stands above
        hold(comment, cover + room / 3 - static_cast<int>(part.top()));
    else if (top < cover || room <= 0)
        hold(comment, cover - static_cast<int>(part.top()));
    else
        hold(comment, m_viewHeight - static_cast<int>(part.bottom()));
}

} // namespace rejoinder::thread
