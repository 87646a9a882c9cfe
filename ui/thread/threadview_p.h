// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <set>

#include <QBasicTimer>

#include "ui/thread/flow.h"
#include "ui/thread/rowpaint.h"
#include "ui/thread/threadview.h"

namespace rejoinder::thread {

class PeekCard;

/// Actions of the orders, by order.
inline constexpr const char *orderIds[]
    = {"thread.orderDump", "thread.orderNewest", "thread.orderMostAnswered", "thread.orderPerson"};

/// A place in the words of a comment, in UTF-16 positions of its body.
struct Spot
{
    int comment = -1;
    int at = 0;

    bool isValid() const { return comment >= 0; }
    bool operator==(const Spot &) const = default;
};

struct ThreadView::Private
{
    explicit Private(ThreadView *view) : q(view) { }

    // threadview.cpp: what is shown
    void retag();
    void refresh(); ///< after anything that moves rows
    void tellFocus();
    void setCurrent(int comment, bool reveal = true);
    int nowOf(const models::Document &before, int comment) const;
    RowState stateOf(int comment);
    int commentAt(const QPoint &point); ///< -1 below the last row
    QPointF inRow(int comment, const QPoint &point);

    // threadtext.cpp
    int laidOutAt(Span words); ///< its comment, where that is on the screen; else -1

    // threadselect.cpp: caret and selection
    std::pair<Spot, Spot>
    selection() const; ///< in the order of the thread; invalid where there is no caret
    bool isBefore(const Spot &a, const Spot &b) const;
    Range selectedIn(int comment) const;
    Span bytesIn(int comment) const;
    void put(const Spot &head, bool keepAnchor);
    void sayCaret() const; ///< to assistive technology
    void dropCaret();
    Spot spotAt(const QPoint &point);
    Spot stepped(const Spot &spot, bool forward, bool byWord);
    Spot lineStepped(const Spot &spot, int lines);
    void ensureCaret();
    bool moveCaret(QKeyEvent *event); ///< false where the key is not one of a caret
    void selectWord(const Spot &spot);
    void extendTo(int unit); ///< 0 word, 1 sentence, 2 comment
    void copy();
    void stepSpan(int direction);
    void cycleSpanAt(const Spot &spot);
    void drag(const QPoint &point);
    /// The other end of the focused tag, where the pointer is on one of them; else no spot.
    Spot farEndAt(int comment, const QPointF &where);

    // threadkeys.cpp: the table of actions and what they do
    void createTable();
    void createOrders();
    void move(int comment);
    void follow(int (Outline::*way)(int) const); ///< from the current comment
    void moveRow(int rows);
    void toggle(int comment);
    void foldGuide(int comment);
    void foldAround();
    void toggleBelow();
    void toggleSiblings();
    void seekDoubt(int direction);
    void seekNext(const std::function<bool(int comment)> &isWanted);
    void askParagraph();
    void startGoTo();
    bool goToKey(QKeyEvent *event);
    QAction *actionFor(const QKeyEvent *event) const;
    void foldPeeked(int next);

    // threadfilter.cpp
    variables::DocumentValues valuesHere() const;
    void findMatches();
    int nearestMatch(int comment) const;
    void endFilter();
    void refilter(const models::Document *before);
    void filterPerson();

    // threadread.cpp
    void mark(const std::vector<int> &comments, bool isRead);
    void toggleRead(const std::vector<int> &comments);
    void markSeen();

    // threadpeek.cpp
    void peek();
    void endPeek();

    // threadhover.cpp
    QString toolTipAt(const QPoint &point);
    bool isOnLink(int comment, const QPointF &where); ///< of an uncertain one
    void paintAlternative(QPainter &painter);

    ThreadView *q;
    look::Look look;
    Flow flow;
    models::CodingsPtr codings = std::make_shared<const models::Codings>();
    annotate::Codebook codebook;
    variables::Values values;
    int current = -1;
    Spot anchor, head;
    CodingId focused;
    CodeId chosen;
    bool isDragging = false;
    CodingId stretched; // the tag whose end is dragged; invalid: words are selected
    bool hasMoved = false;
    QPoint pointer;
    QBasicTimer autoScroll;
    std::vector<int> peeked; // folds that a doubt opened
    bool isGoing = false;
    QString goTo;
    actions::List table;
    models::Focus told;
    Filter filter;
    std::vector<int> matches;
    int currentBefore = -1; // the filter; and ...
    int currentFiltered = -1; // ... where the filter went from there
    std::vector<char> read; // by comment
    int hovered = -1; // comment whose uncertain link is under the pointer
    int guide = -1; // comment whose trunk is
    PeekCard *card = nullptr;
    std::set<int> keptUnread; // by hand
    QBasicTimer dwell;
    int readAfter = 1500; // ms
};

} // namespace rejoinder::thread
