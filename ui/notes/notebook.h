// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/look/look.h"
#include "ui/models/project.h"

class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;

namespace rejoinder::notes {

class NotebookDelegate;
class NotebookModel;

/// The Notebook dock: every note of the project by day, searched while one types. A click or Enter
/// leads to what a note is on and opens it.
class Notebook final : public QWidget
{
    Q_OBJECT
public:
    explicit Notebook(QWidget *parent = nullptr);
    ~Notebook() override;

    void setProject(models::Project *project); ///< null: nothing is open
    void setLook(const look::Look &look);

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    QString summary() const; ///< "12 notes"

Q_SIGNALS:
    void noteChosen(const rejoinder::annotate::Note &note);
    void countChanged(const QString &summary);
    void left(); ///< Esc: the reading pane has the keyboard again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void choose(const QModelIndex &index);

    models::Project *m_project = nullptr;
    bool m_isStale = true; // something was written while nobody looked
    NotebookModel *m_model;
    NotebookDelegate *m_delegate;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

} // namespace rejoinder::notes
