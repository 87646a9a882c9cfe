// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/relations/relater.h"
#include "ui/relations/relationlayer.h"

namespace rejoinder::window {

class Column;
class Docks;
class Panes;
class ReadingController;
class Workspace;

/// Relations: the key that makes them in every column, the lines from end to end, and the way from
/// the list to the ends.
class RelationController final : public QObject
{
    Q_OBJECT
public:
    RelationController(Workspace &workspace, Panes &panes, Docks &docks,
                       ReadingController &reading);

    relations::Relater &relater() { return *m_relater; }
    relations::RelationLayer &layer() { return *m_layer; }
    const actions::List &actions() const { return m_actions; }
    void setProject(models::Project *project);
    void setLook(const look::Look &look);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void takeColumn(Column &column);
    std::vector<relations::Seen> find(const DocumentId &document, Span place) const;
    void draw(bool isDrawn);

    Workspace &m_workspace;
    ReadingController &m_reading;
    relations::Relater *m_relater;
    relations::RelationLayer *m_layer;
    actions::List m_actions;
};

} // namespace rejoinder::window
