// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/outline.h"

#include <algorithm>

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

Outline::Outline(const replies::Shape &shape) : m_shape(shape)
{
    m_folded.assign(m_shape.parent.size(), 0);
    chain();
    rebuild();
}

void Outline::rearrange(const replies::Shape &shape)
{
    m_shape = shape;
    chain();
    rebuild();
}

/// Who stands beside whom.
void Outline::chain()
{
    const std::size_t count = m_shape.parent.size();
    m_place.assign(count, 0);
    m_next.assign(count, -1);
    m_previous.assign(count, -1);
    for (std::size_t i = 0; i < m_shape.preorder.size(); ++i)
        m_place[at(m_shape.preorder[i])] = static_cast<int>(i);
    const auto link = [this](const std::vector<int> &siblings) {
        for (std::size_t i = 1; i < siblings.size(); ++i) {
            m_next[at(siblings[i - 1])] = siblings[i];
            m_previous[at(siblings[i])] = siblings[i - 1];
        }
    };
    link(m_shape.roots);
    for (const std::vector<int> &children : m_shape.children)
        link(children);
}

int Outline::rowOf(int comment) const
{
    return comment >= 0 && comment < commentCount() ? m_rowOf[at(comment)] : -1;
}

bool Outline::isFolded(int comment) const
{
    return comment >= 0 && comment < commentCount() && m_folded[at(comment)];
}

std::vector<int> Outline::folds() const
{
    const std::vector<char> &folded = isFiltered() ? m_foldedBefore : m_folded;
    std::vector<int> comments;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (folded[i])
            comments.push_back(static_cast<int>(i));
    }
    return comments;
}

bool Outline::fold(int comment, bool folded)
{
    if (comment < 0 || comment >= commentCount() || !hasReplies(comment)
        || isFolded(comment) == folded)
        return false;
    m_folded[at(comment)] = folded;
    return true;
}

bool Outline::setFolded(int comment, bool folded)
{
    return setFolded(std::vector<int>{comment}, folded);
}

bool Outline::setFolded(const std::vector<int> &comments, bool folded)
{
    bool changed = false;
    for (const int comment : comments)
        changed |= fold(comment, folded);
    if (changed)
        rebuild();
    return changed;
}

int Outline::parent(int comment) const
{
    const int parent = m_shape.parent[at(comment)];
    return parent < 0 ? -1 : parent;
}

int Outline::firstChild(int comment) const
{
    const std::vector<int> &children = m_shape.children[at(comment)];
    return children.empty() ? -1 : children.front();
}

int Outline::nextSibling(int comment) const
{
    return m_next[at(comment)];
}

int Outline::previousSibling(int comment) const
{
    return m_previous[at(comment)];
}

std::vector<int> Outline::subtree(int comment) const
{
    const auto first = m_shape.preorder.begin() + m_place[at(comment)];
    return {first, first + 1 + m_shape.descendants[at(comment)]};
}

int Outline::shownFor(int comment) const
{
    while (comment >= 0 && rowOf(comment) < 0)
        comment = parent(comment);
    return comment;
}

std::vector<int> Outline::ancestors(int comment) const
{
    std::vector<int> result;
    for (int above = parent(comment); above >= 0; above = parent(above))
        result.push_back(above);
    std::ranges::reverse(result);
    return result;
}

QString Outline::toText() const
{
    QString text;
    int depth = 0;
    for (const int comment : m_rows) {
        const int level = m_shape.depth[at(comment)];
        if (level > depth)
            text += u'(';
        else if (level < depth)
            text += QString(depth - level, u')') + u' ';
        else if (!text.isEmpty())
            text += u' ';
        depth = level;
        text += QString::number(comment + 1);
        if (isFolded(comment))
            text += u"[+%1]"_s.arg(m_shape.descendants[at(comment)]);
    }
    return text + QString(depth, u')');
}

void Outline::showOnly(const std::vector<int> &comments)
{
    if (!isFiltered())
        m_foldedBefore = m_folded;
    m_folded = m_foldedBefore;
    m_kept.assign(m_shape.parent.size(), comments.empty() ? Kept::Context : Kept::Out);
    for (const int comment : comments) {
        for (int above = parent(comment); above >= 0 && m_kept[at(above)] == Kept::Out;
             above = parent(above)) {
            m_kept[at(above)] = Kept::Context;
            m_folded[at(above)] = 0;
        }
    }
    for (const int comment : comments) {
        m_kept[at(comment)] = Kept::Asked;
        if (const int above = parent(comment); above >= 0)
            m_folded[at(above)] = 0;
    }
    rebuild();
}

void Outline::showAll()
{
    m_kept.clear();
    if (!m_foldedBefore.empty())
        m_folded = std::move(m_foldedBefore);
    m_foldedBefore.clear();
    rebuild();
}

bool Outline::isContext(int comment) const
{
    return isFiltered() && m_kept[at(comment)] == Kept::Context;
}

bool Outline::isLeftOut(int comment) const
{
    return isFiltered() && m_kept[at(comment)] == Kept::Out;
}

void Outline::rebuild()
{
    m_rows.clear();
    m_rowOf.assign(m_shape.parent.size(), -1);
    for (std::size_t i = 0; i < m_shape.preorder.size(); ++i) {
        const int comment = m_shape.preorder[i];
        if (isLeftOut(comment)) {
            i += at(m_shape.descendants[at(comment)]); // nothing below is kept either
            continue;
        }
        m_rowOf[at(comment)] = rowCount();
        m_rows.push_back(comment);
        if (m_folded[at(comment)])
            i += at(m_shape.descendants[at(comment)]);
    }
}

} // namespace rejoinder::thread
