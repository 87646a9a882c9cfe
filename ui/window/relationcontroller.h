// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/relations/relater.h"

namespace rejoinder::window {

class Column;
class Docks;
class Panes;
class ReadingController;
class Workspace;

/// Relations: the key that makes them in every column, and the way from the list to the ends.
class RelationController final : public QObject
{
    Q_OBJECT
public:
    RelationController(Workspace &workspace, Panes &panes, Docks &docks,
                       ReadingController &reading);

    relations::Relater &relater() { return *m_relater; }

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void takeColumn(Column &column);

    relations::Relater *m_relater;
};

} // namespace rejoinder::window
