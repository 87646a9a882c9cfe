// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include "core/annotate/codebook.h"
#include "ui/actions/actions.h"
#include "ui/look/look.h"
#include "ui/models/codings.h"
#include "ui/models/focus.h"

namespace rejoinder::article {

/// The article in reading typography: numbered paragraphs, tagged spans, counters of the comments
/// that quote or answer a paragraph (DESIGN-UI 3.2). This header is the contract with the window;
/// the rest is the folder's own.
class ArticleView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    void setDocument(models::DocumentPtr document);
    void setCodings(models::CodingsPtr codings, annotate::Codebook codebook);
    void updateCodings(const std::vector<Span> &spans); ///< those on these bytes are others now
    void setChosenTag(const CodeId &code); ///< lanes of others are dimmed; invalid: of none
    void setLook(const look::Look &look);

    models::Focus focus() const;
    void select(Span span);
    QRect currentRect() const; ///< of the selection or caret, in viewport coordinates
    // In viewport coordinates; null where the words are not in the article.
    QRectF columnAt(Span words) const; ///< of the text, around the words
    QRectF wordsAt(Span words) const; ///< their first line
    /// Soft accent behind the words a comment quotes (-1: none); scrolls only if they are out of
    /// view.
    void showQuotesOf(int comment);
    /// The counter that filters the thread gets a pill; paragraph -1: none does.
    void setActiveCounter(int paragraph, bool quotes);
    /// "article.caret", "article.nextSpan" ...: for menus and the shortcuts page.
    const actions::List &actionList() const;

Q_SIGNALS:
    void focusChanged(const rejoinder::models::Focus &focus);
    /// An end of the focused tag was dragged: it should stand on these words.
    void tagDragged(const rejoinder::CodingId &coding, rejoinder::Span words);
    void paragraphCounterClicked(int paragraph, bool quotes); // quotes, else answers

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder::article
