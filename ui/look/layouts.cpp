// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/layouts.h"

#include <QVBoxLayout>

namespace rejoinder::look {

void layFieldAbove(QWidget *pane, QWidget *field, QLayout *rest)
{
    auto *row = new QVBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(field);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addLayout(rest, 1);
}

} // namespace rejoinder::look
