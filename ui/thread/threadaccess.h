// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QAccessibleWidget>

#include "ui/thread/threadview.h"

namespace rejoinder::thread {

/// "Reply 24, level 4, Wrenfield, author inferred, disputes Ilse Marrow, link 62 percent, tagged
/// Value, 3 tagged passages, has a note" (DESIGN-UI 6).
QString spokenName(Flow &flow, int comment);

/// A tree whose items are the visible rows; each has its words as text, with caret and selection.
class ThreadAccess final : public QAccessibleWidget
{
public:
    explicit ThreadAccess(ThreadView *view);
    ~ThreadAccess() override;

    /// Once a program; later calls do nothing.
    static void install();

    int childCount() const override;
    QAccessibleInterface *child(int row) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;

private:
    ThreadView *m_view;
    mutable std::map<int, QAccessible::Id> m_rows; // by comment; made when asked for
};

} // namespace rejoinder::thread
