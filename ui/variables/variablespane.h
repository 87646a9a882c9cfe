// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/look/look.h"
#include "ui/models/project.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace rejoinder::look {
class PartSwitch;
}

namespace rejoinder::variables {

class ValueDelegate;
class VariableDialog;
class VariablesModel;

/// The Variables dock: documents, or the people of the one that is read, by variables. Enter or
/// typing edits a cell, Delete empties it, Ctrl+Enter goes to the document or person; Alt with an
/// arrow moves a variable, and so does a drag of its header.
class VariablesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit VariablesPane(QWidget *parent = nullptr);
    ~VariablesPane() override;

    enum Part { Documents, People };

    void setProject(models::Project *project); ///< null: nothing is open
    void setDocument(const models::DocumentPtr &document); ///< the one that is read
    void setLook(const look::Look &look);
    void setPart(Part part);

    void makeVariable(); ///< asks what it is
    void changeVariable(); ///< the one of the current column
    void dropVariable(); ///< likewise, with its values
    void moveVariable(int step); ///< likewise, to the left or right

    QTableView *table() const { return m_table; }
    look::PartSwitch *parts() const { return m_parts; }
    VariableDialog *dialog() const; ///< null where none is open
    QPushButton *newButton() const { return m_new; }
    QPushButton *changeButton() const { return m_change; }
    QPushButton *dropButton() const { return m_drop; }
    QSize sizeHint() const override { return {900, 300}; } // seven rows: fewer are no overview
    QString summary() const; ///< "3 of documents, 1 of people"

Q_SIGNALS:
    void placeChosen(const rejoinder::DocumentId &document, rejoinder::Span place);
    void countChanged(const QString &summary);
    void said(const QString &sentence);
    void left(); ///< Esc: the reading pane has the keyboard again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeBar();
    void read();
    void readDocuments();
    void showPart();
    void followCell();
    void ask(const annotate::Variable &variable);
    void putInOrder(int from, int to);
    bool press(int key, Qt::KeyboardModifiers modifiers);
    VariablesModel *model() const;
    const annotate::Variable *current() const;

    models::Project *m_project = nullptr;
    bool m_isStale = false; // the documents
    VariablesModel *m_documents;
    VariablesModel *m_people;
    ValueDelegate *m_delegate;
    look::PartSwitch *m_parts;
    QPushButton *m_new;
    QPushButton *m_change;
    QPushButton *m_drop;
    QTableView *m_table;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QPointer<VariableDialog> m_dialog;
};

} // namespace rejoinder::variables
