// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <unordered_map>

#include <QAbstractScrollArea>

#include "core/annotate/codebook.h"
#include "ui/actions/actions.h"
#include "ui/look/look.h"
#include "ui/models/codings.h"
#include "ui/models/focus.h"
#include "ui/thread/filter.h"
#include "ui/thread/ordering.h"

namespace rejoinder::thread {

class Flow;

/// The collapsible, virtualised thread (DESIGN-UI 3.3 to 3.8). Text layouts exist only for rows
/// near the viewport; the scroll position is (comment, shift). This header is the contract with the
/// window; the rest is the folder's own.
class ThreadView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ThreadView(QWidget *parent = nullptr);
    ~ThreadView() override;

    void setDocument(models::DocumentPtr document); ///< null: empty, with one sentence
    void setCodings(models::CodingsPtr codings, annotate::Codebook codebook);
    void setValues(variables::Values values); ///< of all variables of the project
    void updateCodings(const std::vector<Span> &spans); ///< those on these bytes are others now
    void setChosenTag(const CodeId &code); ///< lanes of others are dimmed; invalid: of none
    /// What rows say of relations beyond those to what they answer ("supports ¶5"), by comment.
    void setRelations(std::unordered_map<int, std::vector<QString>> relations);
    void setNotedComments(std::vector<int> comments); ///< those with a note mark
    void setLook(const look::Look &look);
    const look::Look &look() const;

    int currentComment() const;
    void setCurrentComment(int comment); ///< unfolds ancestors, scrolls only if it is out of view
    models::Focus focus() const;
    void select(Span span); ///< shows and selects bytes of the decoded text
    QRect
    currentRect() const; ///< of the focused comment, in viewport coordinates: where popups open
    // In viewport coordinates; null where the words are in no comment. Of a row that is not laid
    // out, near enough to tell where it is.
    QRectF columnAt(Span words) const; ///< of the text, around the words
    QRectF wordsAt(Span words) const; ///< their first line; of a whole comment its name
    QRect selectionRect() const; ///< of the words selected or the caret; empty where there are none

    void setOrder(Order order);
    Order order() const;

    bool isFolded(int comment) const;
    void setFolded(int comment, bool folded);

    /// Only comments that match and, greyed, what they answer; an empty one shows all. Where none
    /// does, all stay, greyed. Going to a comment that is left out ends it. What matches is found
    /// when a filter is set: what is tagged meanwhile does not vanish from under the hand.
    void setFilter(const Filter &filter);
    void clearFilter() { setFilter({}); }
    const Filter &filter() const;
    const std::vector<int> &matches() const; ///< ascending; of an empty filter none
    /// A filter of comments that somebody else chose, and what they are; no name = all.
    void showOnly(std::vector<int> comments, const QString &name);
    /// What can be asked for, those with most comments first.
    QStringList people() const;
    std::vector<Saying> sayings() const; ///< of variables, of the people here
    const annotate::Codebook &codebook() const;

    /// Those that were read; all others are not. By itself the view marks what stood on the screen
    /// for a while.
    void setRead(const std::vector<int> &comments);
    bool isRead(int comment) const;
    int unreadCount() const;
    void setReadAfter(int milliseconds);

    void setCovered(int height); ///< px at the upper edge that the breadcrumb may lie over
    int topComment() const; ///< the topmost that is seen; -1 for none
    /// Rows, geometry and layouts as they are now: for the minimap, the breadcrumb, accessibility
    /// and tests.
    const Flow &flow() const;
    int topOf(int comment) const; ///< in viewport coordinates
    int heightOf(int comment) const;
    int commentAt(const QPoint &point) const; ///< in viewport coordinates; -1 for none
    QString spokenName(int comment) const; ///< what a screen reader says of the row
    // UTF-16 positions in the words of a comment as they are shown, for assistive technology.
    int caretIn(int comment) const; ///< -1 where the caret is not in it
    std::pair<int, int> selectedIn(int comment) const; ///< the same twice where nothing is
    void selectIn(int comment, int from, int to); ///< the same twice: places the caret
    QRect letterRect(int comment, int position) const; ///< in viewport coordinates
    int letterAt(int comment, const QPoint &point) const; ///< the nearest; -1 beside its row
    /// The rows that are seen, counted in rows and parts of a row.
    std::pair<double, double> visibleRows() const;
    void scrollToRow(double row); ///< puts it at the top
    void showAtTop(int comment); ///< below what may lie over the edge

    /// Ids "thread.nextComment" ...: for menus.
    const actions::List &threadActions() const;

Q_SIGNALS:
    void focusChanged(const rejoinder::models::Focus &focus);
    void scrolled();
    void filterChanged();
    void filterAsked(); ///< a person wants to set one
    void rowsChanged(); ///< folded, or another document, codings or look
    /// Read, or marked unread by hand: to be remembered.
    void readChanged(const std::vector<int> &comments, bool isRead);
    void noteAsked(int comment);
    /// An end of the focused tag was dragged: it should stand on these words.
    void tagDragged(const rejoinder::CodingId &coding, rejoinder::Span words);
    void paragraphAsked(int paragraph); ///< the article paragraph that the comment quotes, from 0

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder::thread
