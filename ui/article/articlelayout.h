// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTextDocumentLayout>

#include "ui/article/articletext.h"
#include "ui/article/spanmarks.h"
#include "ui/look/look.h"

namespace rejoinder::article {

/// Width of the text column (DESIGN-UI 2.2): 66 mean letters (or what else
/// the person likes), at most the pane without its margins; no line has above six more.
struct Column
{
    static constexpr qreal numbers = 44; // left of it
    static constexpr qreal counters = 62; // right of it

    qreal left = numbers;
    qreal width = 0;

    static constexpr int moreCharacters = 6; // that a line of narrow letters may have
    static Column of(qreal pane, qreal meanAdvance, int letters = 66);
    Column narrowed(qreal by) const; ///< stays centred where it is
    bool operator==(const Column &) const = default;
};

/// What is painted behind and under the words.
struct Decoration
{
    SpanMarks marks;
    int focused = -1; // index of the mark with the soft fill
    int hovered = -1;
    std::vector<Range> passages; // that any comment quotes: a quiet ground
    std::vector<Range> quotes; // of the focused comment: soft accent
    int caret = -1; // position, -1 for none
    CodeId chosen; // lanes of other tags are dimmed; invalid: of none
};

/// Lays out the title and the paragraphs and paints them in the order of DESIGN-UI 3.8: fills,
/// selection, text, lanes, caret. What is hard: a line is as high as its own lanes need, which
/// QTextDocument's own layout cannot do; lines are broken only when the width changes and placed
/// again when codings do.
class ArticleLayout final : public QAbstractTextDocumentLayout
{
    Q_OBJECT
public:
    explicit ArticleLayout(QTextDocument *document);

    /// Call before the text is put into the document.
    void setLook(const look::Look &look, qreal meanAdvance);
    void setDecoration(Decoration decoration); ///< other lanes: lines are placed again
    Decoration &decoration() { return m_decoration; } ///< fills and caret: only repaint
    const Decoration &decoration() const { return m_decoration; }
    const Column &column() const { return m_column; }

    qreal baselineOf(int piece, int line) const; ///< in the document; line counts from 0
    /// Smallest rectangle around the lines of these positions.
    QRectF rectOf(int from, int to) const;
    /// As far as they go in their first line. REQUIRES: both are in one block.
    QRectF firstLineOf(int from, int to) const;
    /// The mark whose hidden lane's "+n" is at this point; the position it stands after, -1 for
    /// none.
    int moreMarksAt(const QPointF &point) const;

    void draw(QPainter *painter, const PaintContext &context) override;
    int hitTest(const QPointF &point, Qt::HitTestAccuracy accuracy) const override;
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override;
    QRectF frameBoundingRect(QTextFrame *frame) const override;
    QRectF blockBoundingRect(const QTextBlock &block) const override;

    static constexpr int titleState = 1; ///< QTextBlock::userState() of the title
    static constexpr qreal top = 54; // above the title; the file name stands in it
    static constexpr qreal bottom = 64;

protected:
    void documentChanged(int from, int removed, int added) override;

private:
    struct Place // of one block
    {
        qreal top = 0;
        qreal height = 0;
        bool mixedDirections = false;
    };
    void layOut();
    void breakAll();
    int longestLine() const; ///< characters
    void breakLines(const QTextBlock &block);
    void placeAll();
    qreal placeLines(const QTextBlock &block) const;
    int highestLane(int piece, const QTextLine &line) const;
    int placeAt(qreal y) const;
    QPointF originOf(int piece) const;
    /// Stretches of x a range covers in a line: several where directions mix.
    std::vector<std::pair<qreal, qreal>> stretches(int piece, const QTextLine &line, int from,
                                                   int to) const;

    void drawBlock(QPainter &painter, const QTextBlock &block, const PaintContext &context) const;
    void fillRange(QPainter &painter, const QTextBlock &block, int from, int to,
                   const QColor &colour, const QRectF &clip) const;
    void drawLanes(QPainter &painter, const QTextBlock &block, const QRectF &clip) const;
    void drawMore(QPainter &painter, int piece, const QTextLine &line, QPointF origin) const;
    void drawCaret(QPainter &painter, const QTextBlock &block) const;

    look::Look m_look;
    qreal m_meanAdvance = 8;
    Column m_asked; // for the pane and the letters
    Column m_column; // narrower where a line would have too many characters
    bool m_broken = false; // lines are broken for m_column.width
    std::vector<Place> m_places;
    Decoration m_decoration;
};

} // namespace rejoinder::article
