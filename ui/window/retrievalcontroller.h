// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "core/retrieve/segment.h"
#include "ui/actions/actions.h"
#include "ui/look/look.h"
#include "ui/models/project.h"

namespace rejoinder::retrieval {
class AlikeDialog;
class SplitDialog;
} // namespace rejoinder::retrieval

namespace rejoinder::window {

class Docks;
class Panes;
class ReadingController;

/// Passages across documents: how one comes to them, from them to their place, and how they are
/// written down.
class RetrievalController final : public QObject
{
    Q_OBJECT
public:
    RetrievalController(Panes &panes, Docks &docks, ReadingController &reading, QObject *parent);

    const actions::List &actions() const { return m_actions; }
    void setProject(models::Project *project);
    /// Writes the page and the tables into a folder, which is made where it is missing.
    Result<void> writeTo(const QString &folder) const;
    void setLook(const look::Look &look) { m_look = look; }
    /// Null while nothing is to be tagged like something else.
    retrieval::AlikeDialog *alikeDialog() const;
    /// Asks which passages of the tag get a tag of their own; of the one that is current in the
    /// Tags pane where none is named.
    void splitTag(const CodeId &code = {}, QWidget *over = nullptr);
    retrieval::SplitDialog *splitDialog() const; ///< null while no tag is split

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    void showTag();
    void tagAlike();
    void tagAll(const annotate::Code &code, const std::vector<retrieve::Segment> &places);
    std::vector<retrieve::Segment> passagesOf(const CodeId &code) const; ///< the own ones
    void chooseFolder();

    Panes &m_panes;
    Docks &m_docks;
    ReadingController &m_reading;
    look::Look m_look;
    QPointer<retrieval::AlikeDialog> m_alike;
    QPointer<retrieval::SplitDialog> m_split;
    models::Project *m_project = nullptr;
    actions::List m_actions;
};

} // namespace rejoinder::window
