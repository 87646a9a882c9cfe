// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;
class QWidget;

namespace rejoinder::look {

/// Lays a pane out as a search field with air around it above a list that takes the rest.
void layFieldAbove(QWidget *pane, QWidget *field, QLayout *rest);

} // namespace rejoinder::look
