// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/look/look.h"

class QLabel;
class QToolButton;

namespace rejoinder::window {

/// One sentence over the page, until it is closed: what could not be opened, and why.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void setLook(const look::Look &look);
    void tell(const QString &sentence);
    QString text() const;

private:
    QLabel *m_text;
    QToolButton *m_close;
};

} // namespace rejoinder::window
