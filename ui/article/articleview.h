// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "ui/look/look.h"
#include "ui/models/document.h"
#include "ui/models/focus.h"

namespace rejoinder::article {

/// The article in reading typography: numbered paragraphs, tagged spans, counters of the comments that quote or answer
/// a paragraph (DESIGN-UI 3.2). This header is the contract with the window; the rest is the folder's own.
class ArticleView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    void setDocument(models::DocumentPtr document);
    void setCodings(std::vector<annotate::Coding> codings, annotate::Codebook codebook);
    void setLook(const look::Look &look);

    models::Focus focus() const;
    void select(Span span);
    QRect currentRect() const; ///< of the selection or caret, in viewport coordinates
    /// Soft accent behind the words a comment quotes (-1: none); scrolls only if they are out of view.
    void showQuotesOf(int comment);

Q_SIGNALS:
    void focusChanged(const rejoinder::models::Focus &focus);
    void paragraphCounterClicked(int paragraph, bool quotes); // quotes, else answers

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder::article
