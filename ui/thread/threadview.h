// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "ui/look/look.h"
#include "ui/models/document.h"
#include "ui/models/focus.h"

namespace rejoinder::thread {

/// The collapsible, virtualised thread (DESIGN-UI 3.3 to 3.8). Text layouts exist only for rows near the viewport;
/// the scroll position is (comment, shift). This header is the contract with the window; the rest is the folder's own.
class ThreadView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ThreadView(QWidget *parent = nullptr);
    ~ThreadView() override;

    void setDocument(models::DocumentPtr document); ///< null: empty, with one sentence
    void setCodings(std::vector<annotate::Coding> codings, annotate::Codebook codebook);
    void setNotedComments(std::vector<int> comments); ///< those with a note mark
    void setLook(const look::Look &look);

    int currentComment() const;
    void setCurrentComment(int comment); ///< unfolds ancestors, scrolls only if it is out of view
    models::Focus focus() const;
    void select(Span span); ///< shows and selects bytes of the decoded text
    QRect currentRect() const; ///< of the focused comment, in viewport coordinates: where popups open

    bool isFolded(int comment) const;
    void setFolded(int comment, bool folded);

Q_SIGNALS:
    void focusChanged(const rejoinder::models::Focus &focus);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rejoinder::thread
