// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/replies/shape.h"

namespace rejoinder::thread {

/// Which comments of a thread are to be seen, in their order: the shape without what is folded
/// away. Comments are indices of the dump; rows count the visible ones.
class Outline
{
public:
    Outline() = default;
    explicit Outline(const replies::Shape &shape);

    const std::vector<int> &rows() const { return m_rows; }
    int rowCount() const { return static_cast<int>(m_rows.size()); }
    int commentCount() const { return static_cast<int>(m_rowOf.size()); }
    int commentAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(int comment) const; ///< -1 where it is folded away
    bool isFolded(int comment) const;
    /// What is folded whether a filter is on or not.
    std::vector<int> folds() const;
    /// True where something changed. Comments without replies cannot be folded.
    bool setFolded(int comment, bool folded);
    bool setFolded(const std::vector<int> &comments, bool folded);

    /// The same tree with siblings in another order; folds and filter stay.
    void rearrange(const replies::Shape &shape);

    /// Only these and what they answer, up to the root. Where there are none, all stay, as context.
    /// None of these is hidden in a fold: folds that were are open until showAll(), and what is
    /// folded meanwhile is forgotten then.
    void showOnly(const std::vector<int> &comments);
    void showAll();
    bool isFiltered() const { return !m_kept.empty(); }
    /// Shown only because something below it was asked for.
    bool isContext(int comment) const;
    bool isLeftOut(int comment) const;

    const replies::Shape &shape() const { return m_shape; }
    int parent(int comment) const; ///< -1 for a root
    int firstChild(int comment) const; ///< -1 for none
    int nextSibling(int comment) const; ///< -1 for the last
    int previousSibling(int comment) const; ///< -1 for the first
    bool hasReplies(int comment) const { return firstChild(comment) >= 0; }
    /// The comment itself and everything below it, in display order.
    std::vector<int> subtree(int comment) const;
    /// The nearest that is visible: the comment or the ancestor it is folded into.
    int shownFor(int comment) const;
    /// Ancestors, the root first; without the comment.
    std::vector<int> ancestors(int comment) const;

    /// "1(2[+3] 3) 4": folded comments say how many they hide. The language of the tests.
    QString toText() const;

private:
    bool fold(int comment, bool folded);
    void chain();
    void rebuild();

    replies::Shape m_shape;
    std::vector<char> m_folded;
    enum class Kept : char { Out, Context, Asked };
    std::vector<Kept> m_kept; // by a filter; empty = all
    std::vector<char> m_foldedBefore; // the filter
    std::vector<int> m_rows;
    std::vector<int> m_rowOf;
    std::vector<int> m_place; // of each comment in the display order
    std::vector<int> m_next; // sibling
    std::vector<int> m_previous;
};

} // namespace rejoinder::thread
