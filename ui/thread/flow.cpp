// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/flow.h"

#include <algorithm>
#include <cstdlib>

namespace rejoinder::thread {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

constexpr std::size_t keptRows = 300; // laid out beyond those on the screen

} // namespace

void Flow::setDocument(models::DocumentPtr document)
{
    const bool isSame = m_document && document && m_document->id == document->id;
    const Mark kept = isSame ? mark() : Mark();
    m_document = std::move(document);
    m_outline = m_document ? Outline(arranged(*m_document, m_order)) : Outline();
    m_facts = m_document ? ThreadFacts(m_document, m_outline.shape()) : ThreadFacts();
    m_tagging.clear();
    forget();
    m_anchor = m_outline.rowCount() > 0 ? m_outline.commentAt(0) : -1;
    m_shift = 0;
    if (kept.comment >= 0 && kept.comment < m_outline.commentCount())
        restore(kept);
}

void Flow::setOrder(Order order)
{
    m_order = order;
    if (!m_document)
        return;
    const Mark kept = mark();
    m_outline.rearrange(arranged(*m_document, order));
    m_facts = ThreadFacts(m_document, m_outline.shape());
    estimate();
    restore(kept);
}

void Flow::setTagging(Tagging tagging)
{
    const Mark kept = mark();
    std::swap(m_tagging, tagging);
    const auto changed = [](const Tagging &a, const Tagging &b, std::vector<int> &comments) {
        for (const auto &[comment, tags] : a) {
            const auto other = b.find(comment);
            if (other == b.end() || other->second != tags)
                comments.push_back(comment);
        }
    };
    std::vector<int> comments;
    changed(m_tagging, tagging, comments);
    changed(tagging, m_tagging, comments);
    for (const int comment : comments) {
        m_rows.erase(comment);
        if (m_known[at(comment)] >= 0 && m_outline.rowOf(comment) >= 0)
            layOut(m_outline.rowOf(comment));
    }
    restore(kept);
}

void Flow::setNoted(std::set<int> comments)
{
    m_noted = std::move(comments);
    m_rows.clear();
    m_settled = false;
}

void Flow::setMeasure(const Measure &measure)
{
    const Mark kept = mark();
    m_measure = measure;
    forget();
    restore(kept);
}

void Flow::setViewport(int width, int height)
{
    if (width == m_width) {
        m_settled = m_settled && m_viewHeight == height;
        m_viewHeight = height;
        return;
    }
    const Mark kept = mark();
    m_width = width;
    m_viewHeight = height;
    forget();
    restore(kept);
}

const Tags &Flow::tagsOf(int comment) const
{
    static const Tags none;
    const auto tags = m_tagging.find(comment);
    return tags == m_tagging.end() ? none : tags->second;
}

void Flow::forget()
{
    m_rows.clear();
    m_known.assign(at(m_outline.commentCount()), -1);
    estimate();
}

void Flow::estimate()
{
    std::vector<int> heights;
    heights.reserve(m_outline.rows().size());
    for (const int comment : m_outline.rows()) {
        const int known = m_known[at(comment)];
        heights.push_back(known >= 0
                              ? known
                              : RowGeometry::estimate(
                                    m_outline.shape().depth[at(comment)],
                                    m_document->reconstruction.comments[at(comment)].body.size(),
                                    m_measure, m_width));
    }
    m_heights.assign(std::move(heights));
    m_settled = false;
}

const Row &Flow::row(int comment)
{
    std::unique_ptr<Row> &row = m_rows[comment];
    if (!row) {
        const Tags &tags = tagsOf(comment);
        RowFacts facts = m_facts.of(comment, m_outline, tags, hasNote(comment));
        const qreal width = RowGeometry::bodyColumn(facts, m_measure, m_width).width();
        const Span span = m_document->reconstruction.comments[at(comment)].body;
        ++m_layoutsMade;
        row.reset(new Row{
            std::move(facts), Body(m_document->source.text, span, tags, m_measure, width), {}});
        row->geometry = RowGeometry::of(row->facts, m_measure, m_width, row->body.height());
    }
    return *row;
}

int Flow::layOut(int number)
{
    const int comment = m_outline.commentAt(number);
    int &known = m_known[at(comment)];
    if (known < 0 || !m_rows.contains(comment)) {
        known = row(comment).geometry.height;
        m_heights.set(number, known);
    }
    return known;
}

bool Flow::setFolded(const std::vector<int> &comments, bool folded, int comment)
{
    const int top = comment >= 0 && m_outline.rowOf(comment) >= 0 ? topOf(comment) : m_viewHeight;
    const Mark kept = mark();
    if (!m_outline.setFolded(comments, folded))
        return false;
    for (const int changed : comments) {
        m_rows.erase(changed);
        m_known[at(changed)] = -1;
    }
    estimate();
    if (top >= 0 && top < m_viewHeight)
        hold(comment, top);
    else
        restore(kept);
    return true;
}

void Flow::showOnly(const std::vector<int> &comments)
{
    const Mark kept = mark();
    if (comments.empty())
        m_outline.showAll();
    else
        m_outline.showOnly(comments);
    estimate();
    restore(kept);
    if (m_anchor < 0 && m_outline.rowCount() > 0)
        m_anchor = m_outline.commentAt(0);
}

Flow::Mark Flow::mark()
{
    if (m_anchor < 0 || m_outline.rowCount() == 0)
        return {};
    settle();
    const Row &top = row(m_anchor);
    const int within = m_shift - static_cast<int>(top.geometry.body.top());
    if (within <= 0 || top.body.lineCount() == 0)
        return {m_anchor, -1, m_shift};
    const int position = top.body.positionAt(QPointF(0, within));
    const int line = top.body.lineOf(position);
    return {m_anchor, position, within - static_cast<int>(top.body.topOfLine(line))};
}

void Flow::restore(const Mark &mark)
{
    m_settled = false;
    m_anchor = m_outline.shownFor(mark.comment);
    m_shift = m_anchor == mark.comment ? mark.shift : 0;
    if (m_anchor < 0 || mark.position < 0 || m_anchor != mark.comment)
        return;
    const Row &top = row(m_anchor);
    const int line = top.body.lineOf(mark.position);
    if (line >= 0)
        m_shift += static_cast<int>(top.geometry.body.top() + top.body.topOfLine(line));
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
