// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPainter>

#include "ui/look/palette.h"

namespace rejoinder::look {

/// The line drawing resources/icons/<name>.svg (16 px grid) in the colours of the palette: second
/// text, third text where disabled, accent where checked. Drawn from the vectors at any size. A
/// null icon where there is no such file.
QIcon icon(const QString &name, const Palette &palette);

/// The same drawing in one colour, for panes that paint themselves.
void paintIcon(QPainter &painter, const QString &name, const QColor &colour, const QRectF &where);

} // namespace rejoinder::look
