// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

#include "ui/look/look.h"

namespace rejoinder::window {

/// A button of the start page: 30 px, radius 6; the main one filled with the accent. Enter and
/// Space press it.
class PlainButton final : public QAbstractButton
{
    Q_OBJECT
public:
    PlainButton(const QString &text, const QString &iconName, bool isMain, QWidget *parent);

    void setLook(const look::Look &look);
    void setKey(const QKeySequence &key); ///< shown after the words
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon;
    QString m_key;
    bool m_isMain;
    look::Look m_look;
};

} // namespace rejoinder::window
