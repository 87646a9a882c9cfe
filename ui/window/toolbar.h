// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include "ui/actions/actions.h"
#include "ui/look/look.h"

namespace rejoinder::window {

/// The one toolbar, 44 px high: what the design shows of what there is.
class ToolBar final : public QToolBar
{
    Q_OBJECT
public:
    ToolBar(const actions::List &all, QWidget *parent);
    void setLook(const look::Look &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addGap(int width);
    void addLine();

    look::Look m_look;
};

} // namespace rejoinder::window
