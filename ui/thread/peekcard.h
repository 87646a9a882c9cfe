// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/look/look.h"
#include "ui/thread/body.h"
#include "ui/thread/flow.h"

namespace rejoinder::thread {

/// What the current comment answers, shown over the thread while that stays where it is. What it
/// answers has its own words, tags and all; the article, the paragraph that is quoted.
class PeekCard final : public QWidget
{
    Q_OBJECT
public:
    /// `from` is the comment that answers. `comment` is the one shown; -1 = the article.
    PeekCard(const Flow &flow, const look::Look &look, int from, int comment, QWidget *viewport);

    int comment() const { return m_comment; }
    QString title() const { return m_title; } ///< "Answers Ilse Marrow #3"
    /// Above this row of the viewport, else below it; below `covered` in any case.
    void placeAt(const QRect &row, int covered);

Q_SIGNALS:
    void clicked(int comment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    look::Look m_look;
    int m_comment;
    look::DotKind m_kind = look::DotKind::Named;
    QString m_name; // empty for the article
    QString m_title;
    QString m_percent; // of an uncertain link
    Measure m_measure;
    Body m_body;
};

} // namespace rejoinder::thread
