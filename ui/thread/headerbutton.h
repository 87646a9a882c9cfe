// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "ui/look/look.h"

namespace rejoinder::thread {

/// A quiet button in a pane's header: an icon, words and the sign that it opens something. Active,
/// it is a soft accent pill.
class HeaderButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit HeaderButton(QWidget *parent = nullptr);

    void setLook(const look::Look &look);
    void setIconName(const QString &name) { m_iconName = name; }
    void setActive(bool isActive);
    int widthOf(const QString &words) const; ///< that it takes to show them whole
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Look m_look;
    QString m_iconName;
    bool m_isActive = false;
};

} // namespace rejoinder::thread
