// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/store/hit.h"
#include "ui/actions/actions.h"
#include "ui/models/project.h"

namespace rejoinder::window {

class Docks;
class Panes;
class ReadingController;

/// Find: the keys, and the way from a place or a note that was found to the panes that show it.
class FindController final : public QObject
{
    Q_OBJECT
public:
    FindController(Panes &panes, Docks &docks, ReadingController &reading, QObject *parent);

    const actions::List &actions() const { return m_actions; }
    void setProject(models::Project *project);
    void setReading(bool isReading); ///< there is something to be searched

private:
    void start();
    void show(const store::Hit &hit, Span words);
    void showNote(const NoteId &note);
    void openNote(const annotate::Note &note);
    annotate::Anchor anchorOf(const annotate::Target &target) const;

    Panes &m_panes;
    Docks &m_docks;
    ReadingController &m_reading;
    models::Project *m_project = nullptr;
    actions::List m_actions;
};

} // namespace rejoinder::window
