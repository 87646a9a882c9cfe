// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

#include "ui/models/document.h"
#include "ui/thread/body.h"
#include "ui/thread/heights.h"
#include "ui/thread/measure.h"
#include "ui/thread/ordering.h"
#include "ui/thread/outline.h"
#include "ui/thread/rowfacts.h"
#include "ui/thread/rowgeometry.h"
#include "ui/thread/tagging.h"

namespace rejoinder::thread {

/// A row that was laid out.
struct Row
{
    RowFacts facts;
    Body body;
    RowGeometry geometry;
    std::vector<Range> quoted = {}; // words that stand in the article or another comment as well
};

/// What rows say of the relations of their comments ("supports #7"), by comment.
using Relations = std::unordered_map<int, std::vector<QString>>;

/// Where the rows of a thread are on the screen. What is hard: a row's height is known only once
/// its words were broken into lines, which is done for rows near the viewport and for no others;
/// the rest are estimated. So the place is kept as (comment, shift), rows are laid out from there,
/// and a corrected height elsewhere moves nothing that is seen.
class Flow
{
public:
    /// The same document again, made anew: folds and place stay at the same words, whatever number
    /// their comments have now. A filter ends.
    void setDocument(models::DocumentPtr document);
    const models::DocumentPtr &document() const { return m_document; }
    void setOrder(Order order); ///< stays for other documents; the place stays at the same words
    Order order() const { return m_order; }
    void setTagging(Tagging tagging);
    void retag(Tagging changed); ///< of these comments alone
    void setNoted(std::set<int> comments);
    void setRelations(Relations relations);
    void setMeasure(const Measure &measure);
    void setViewport(int width, int height);
    /// What may lie over the upper edge of the viewport (the breadcrumb) when the topmost row is a
    /// reply.
    void setCovered(int height) { m_covered = height; }
    int covered() const { return m_covered; }
    int topComment(); ///< the topmost that is not covered; -1 for none

    const Outline &outline() const { return m_outline; }
    const ThreadFacts &facts() const { return m_facts; }
    const Measure &measure() const { return m_measure; }
    const Tags &tagsOf(int comment) const;
    const Tagging &tagging() const { return m_tagging; }
    bool hasNote(int comment) const { return m_noted.contains(comment); }
    int viewHeight() const { return m_viewHeight; }

    /// Lays the row out where it is not. The reference holds until the next call that changes
    /// anything.
    const Row &row(int comment);
    std::size_t layoutsMade() const { return m_layoutsMade; } ///< since the beginning

    /// Keeps `comment` where it is on the screen; where it is not there, the topmost row.
    bool setFolded(const std::vector<int> &comments, bool folded, int comment);

    /// Only these and what they answer; where there are none, everything as context. The place
    /// stays with what is still there; showAll() comes back to it, unless one has gone elsewhere.
    void showOnly(const std::vector<int> &comments);
    void stay(); ///< the place a filter brought one to is this one
    void showAll(int comment = -1); ///< keeps the comment where it is on the screen

    struct Placed
    {
        int comment = -1;
        int top = 0; // in the viewport
        int height = 0;
    };
    /// The rows that are seen, from above, all laid out.
    const std::vector<Placed> &placed();
    int total() const { return m_heights.total(); } ///< px; an estimate that gets better
    int offset() const; ///< of the viewport's top
    void scrollBy(int pixels);
    void scrollTo(int offset); ///< by estimates
    int
    topOf(int comment); ///< in the viewport; of the one it is folded into where it is not visible
    void hold(int comment, int top); ///< puts its top there
    void reveal(int comment); ///< scrolls only where it is not wholly seen
    void reveal(int comment, const QRectF &part); ///< a part of the row, in its coordinates

private:
    struct Mark // a place in the words, which outlives other line breaks
    {
        int comment = -1;
        int position = -1;
        int shift = 0;
        std::size_t byte = 0; // of the position, else of the comment

        bool operator==(const Mark &) const = default;
    };
    Mark mark();
    Mark found(Mark mark) const; ///< where its byte is now
    void restore(const Mark &mark);
    void rearranged(const Mark &kept);
    int nearestShown(int comment) const;
    void layOutAgain(const std::vector<int> &comments);
    void forget();
    void estimate();
    int layOut(int row); ///< its height
    void settle();
    void climb(int &row);
    void trim();

    models::DocumentPtr m_document;
    ThreadFacts m_facts;
    Outline m_outline;
    Tagging m_tagging;
    std::set<int> m_noted;
    Relations m_relations;
    Measure m_measure;
    int m_width = 400;
    int m_viewHeight = 300;
    int m_covered = 0;
    Order m_order = Order::Dump;

    Heights m_heights; // of rows
    std::vector<int> m_known; // height of each comment that was laid out, else -1
    std::vector<int> m_guessed; // height of each before it is laid out
    std::unordered_map<int, std::unique_ptr<Row>> m_rows;
    std::size_t m_layoutsMade = 0;
    highlight::CodeReader m_codeReader;

    int m_anchor = -1; // comment
    int m_shift = 0; // px of it above the viewport
    bool m_settled = false;
    Mark m_unfiltered; // the place before a filter, where one comes back to ...
    Mark m_filtered; // ... who has not left this one
    std::vector<Placed> m_placed;
};

} // namespace rejoinder::thread
