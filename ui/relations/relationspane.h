// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/look/look.h"
#include "ui/models/project.h"

class QLabel;
class QStackedLayout;
class QTreeView;

namespace rejoinder::relations {

class RelationModel;

/// The Relations dock: what supports, attacks or repeats what. A click on an end leads to it, Enter
/// to where the relation goes from, Delete takes the relation away.
class RelationsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RelationsPane(QWidget *parent = nullptr);
    ~RelationsPane() override;

    void setProject(models::Project *project); ///< null: nothing is open
    void setDocument(const DocumentId &document); ///< the one that is read
    void setLook(const look::Look &look);

    QTreeView *list() const { return m_list; }
    QString summary() const; ///< "3 relations"

Q_SIGNALS:
    void placeChosen(const rejoinder::DocumentId &document, rejoinder::Span place);
    void countChanged(const QString &summary);
    void said(const QString &sentence);
    void left(); ///< Esc: the reading pane has the keyboard again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void choose(const QModelIndex &index);
    void remove();

    models::Project *m_project = nullptr;
    RelationModel *m_model;
    QTreeView *m_list;
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

} // namespace rejoinder::relations
