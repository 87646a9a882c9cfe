// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/article/articlelayout.h"
#include "ui/article/articletext.h"
#include "ui/article/articleview.h"
#include "ui/article/counters.h"
#include "ui/article/margins.h"

namespace rejoinder::article {

/// State of the view and what its events do: articleview.cpp holds the widget, articlecaret.cpp
/// selection, caret and spans, articlemargin.cpp numbers, counters and their tool tips.
/// A code on the document as a whole: a chip beside the name of its file.
struct DocumentChip
{
    QString code; // two or three letters
    QString name;
    int palette = 0;
};

struct ArticleView::Private
{
    explicit Private(ArticleView *view) : q(view) { }

    // articleview.cpp
    void rebuild();
    void fill(QTextDocument &page) const;
    void redecorate();
    QString emptySentence() const;
    void paintSentence(QPainter &painter) const;

    // articlecaret.cpp
    void placeCaret();
    void leaveCaret();
    void followCursor();
    void tell();
    void goToMark(int mark);
    void extend(QTextCursor::MoveOperation operation);
    void extendBySentence();
    Span wordAtCaret() const;
    void clickedAt(QPoint where);
    void hover(QPoint where);
    /// The other end (a position of the document) of the focused tag, where the pointer is on one
    /// of them; else -1.
    int farEndAt(QPoint where) const;
    void scrollTo(const QRectF &rect);
    QPointF toDocument(QPoint where) const;

    // articlemargin.cpp
    MarginGeometry marginOf(int piece) const; ///< in viewport coordinates
    std::optional<CounterId> counterAt(QPoint where) const;
    void paintMargins(QPainter &painter, const QRect &clip) const;
    void paintFileName(QPainter &painter) const;
    std::vector<DocumentChip> documentTags() const; ///< the own, in the order of the codings
    QStringList tagsOfDocument(QPoint where) const; ///< names, beside the name of the file
    QString tipAt(QPoint where) const;

    ArticleView *const q;
    models::DocumentPtr document;
    models::CodingsPtr codings = std::make_shared<const models::Codings>();
    annotate::Codebook codebook;
    look::Look look;
    ArticleText text;
    std::vector<Counter> counters; // by paragraph
    ArticleLayout *layout = nullptr; // of the QTextDocument
    actions::List actionList;
    bool caret = false; // arrows move a caret, else they scroll
    CodingId coding; // focused span
    CodeId chosen; // tag
    models::Focus told;
    bool quiet = false; // while the program moves the cursor
    int quotedFor = -1; // comment whose quotations are shown
    CounterId active;
    std::optional<CounterId> hoveredCounter;
    QPoint pressed;
    CodingId codingAtPress;
    CodingId stretched; // the tag whose end is dragged; invalid: words are selected
};

} // namespace rejoinder::article
