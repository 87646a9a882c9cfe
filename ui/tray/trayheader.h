// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include "ui/look/look.h"

namespace rejoinder::tray {

/// The names of the columns: flat, on the colour of the window, a line below.
class TrayHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TrayHeader(QWidget *parent = nullptr);

    void setLook(const look::Look &look);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    look::Look m_look;
};

} // namespace rejoinder::tray
