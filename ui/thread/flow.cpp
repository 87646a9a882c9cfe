// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/flow.h"

namespace rejoinder::thread {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

void Flow::setDocument(models::DocumentPtr document)
{
    const bool isSame = m_document && document && m_document->id == document->id;
    const Mark kept = isSame ? mark() : Mark();
    std::vector<int> folds;
    if (isSame) {
        folds = m_outline.folds();
        for (int &comment : folds)
            comment
                = document->commentAt(m_document->reconstruction.comments[at(comment)].body.start);
    }
    m_document = std::move(document);
    m_outline = m_document ? Outline(arranged(*m_document, m_order)) : Outline();
    m_outline.setFolded(folds, true);
    m_facts = m_document ? ThreadFacts(m_document, m_outline.shape()) : ThreadFacts();
    m_tagging.clear();
    forget();
    m_anchor = m_outline.rowCount() > 0 ? m_outline.commentAt(0) : -1;
    m_shift = 0;
    if (kept.comment >= 0)
        restore(found(kept));
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
    layOutAgain(comments);
    restore(kept);
}

void Flow::retag(Tagging changed)
{
    const Mark kept = mark();
    std::vector<int> comments;
    for (auto &[comment, tags] : changed) {
        comments.push_back(comment);
        if (tags.isEmpty())
            m_tagging.erase(comment);
        else
            m_tagging[comment] = std::move(tags);
    }
    layOutAgain(comments);
    restore(kept);
}

void Flow::layOutAgain(const std::vector<int> &comments)
{
    for (const int comment : comments) {
        m_rows.erase(comment);
        if (m_known[at(comment)] >= 0 && m_outline.rowOf(comment) >= 0)
            layOut(m_outline.rowOf(comment));
    }
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
    m_guessed.clear();
    for (int comment = 0; comment < m_outline.commentCount(); ++comment)
        m_guessed.push_back(RowGeometry::estimate(
            m_outline.shape().depth[at(comment)],
            m_document->reconstruction.comments[at(comment)].body.size(), m_measure, m_width));
    estimate();
}

void Flow::estimate()
{
    std::vector<int> heights;
    heights.reserve(m_outline.rows().size());
    for (const int comment : m_outline.rows()) {
        const int known = m_known[at(comment)];
        heights.push_back(known >= 0 ? known : m_guessed[at(comment)]);
    }
    m_heights.assign(std::move(heights));
    m_settled = false;
}

void Flow::setRelations(Relations relations)
{
    const Mark kept = mark();
    std::swap(m_relations, relations);
    std::set<int> changed;
    for (const Relations *all : {&m_relations, &relations}) {
        for (const auto &[comment, pills] : *all)
            changed.insert(comment);
    }
    layOutAgain({changed.begin(), changed.end()});
    restore(kept);
}

const Row &Flow::row(int comment)
{
    std::unique_ptr<Row> &row = m_rows[comment];
    if (!row) {
        const Tags &tags = tagsOf(comment);
        RowFacts facts = m_facts.of(comment, m_outline, tags, hasNote(comment));
        if (const auto related = m_relations.find(comment); related != m_relations.end())
            facts.relations.insert(facts.relations.end(), related->second.begin(),
                                   related->second.end());
        const qreal width = RowGeometry::bodyColumn(facts, m_measure, m_width).width();
        const Span span = m_document->reconstruction.comments[at(comment)].body;
        ++m_layoutsMade;
        row.reset(
            new Row{std::move(facts),
                    Body(m_document->source.text, span, tags, m_measure, width, &m_codeReader),
                    {},
                    {}});
        row->geometry = RowGeometry::of(row->facts, m_measure, m_width, row->body.height());
        const std::vector<Span> words = m_facts.wordsQuotedBy(comment);
        row->quoted.reserve(words.size());
        for (const Span quoted : words)
            row->quoted.push_back(row->body.rangeOf(quoted));
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
    const Mark now = mark();
    if (!m_outline.isFiltered() || now != m_filtered)
        m_unfiltered = now;
    m_outline.showOnly(comments);
    rearranged(m_unfiltered);
    stay();
}

void Flow::stay()
{
    m_filtered = mark();
}

void Flow::showAll(int comment)
{
    const int top = comment >= 0 && m_outline.rowOf(comment) >= 0 ? topOf(comment) : m_viewHeight;
    const Mark now = mark();
    m_outline.showAll();
    rearranged(now == m_filtered ? m_unfiltered : now);
    if (top >= 0 && top < m_viewHeight && m_outline.rowOf(comment) >= 0)
        hold(comment, top);
}

void Flow::rearranged(const Mark &kept)
{
    m_rows.clear(); // what a fold hides is another number now
    estimate();
    restore(kept);
}

} // namespace rejoinder::thread
