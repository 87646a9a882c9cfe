// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/look/look.h"

class QAction;

namespace rejoinder::window {

/// A button of the toolbar: icon, words and the key that does the same, as drawn in the design.
/// Follows an action.
class ToolButton final : public QAbstractButton
{
    Q_OBJECT
public:
    /// Where it stands among buttons that exclude each other; such a row shares one frame.
    enum class Segment { Alone, First, Middle, Last };
    enum class Shows { IconAndText, Icon, IconTextAndKey };

    ToolButton(QAction *action, Shows shows, Segment segment = Segment::Alone,
               QWidget *parent = nullptr);

    void setLook(const look::Look &look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    QString words() const;
    QString key() const;
    void paintFrame(QPainter &painter) const;

    QAction *m_action;
    Shows m_shows;
    Segment m_segment;
    look::Look m_look;
};

} // namespace rejoinder::window
