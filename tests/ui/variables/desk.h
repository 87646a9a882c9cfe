// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/models/smalldump.h"
#include "ui/variables/variablespane.h"

namespace rejoinder::tests {

/// An open project with two small dumps, and the pane over it.
struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<models::Project> project;
    DocumentId ferry;
    DocumentId crane;
    variables::VariablesPane pane;
    QTableView &table = *pane.table();

    Desk()
    {
        project = std::move(*models::Project::open(folder.filePath(QStringLiteral("p.rejoinder")),
                                                   {systemClock(), "Ada"}));
        ferry = add("Ferry news", {"Ilse Marrow", "", "Per"});
        crane = add("Crane news", {"Per"});
        pane.setLook({});
        pane.setProject(project.get());
        pane.setDocument(project->document(ferry));
        pane.resize(900, 500);
        pane.show();
        pane.activateWindow();
        if (!QTest::qWaitForWindowActive(&pane))
            qFatal("the pane is not active");
    }
    ~Desk() { pane.setProject(nullptr); }

    DocumentId add(const std::string &title, const std::vector<std::string> &names) const
    {
        return addDump(*project, title, names);
    }

    annotate::Variable make(const char *name,
                            annotate::VariableType type = annotate::VariableType::Text,
                            annotate::VariableScope scope = annotate::VariableScope::Document) const
    {
        annotate::Variable variable{VariableId::make(), scope, name, type, {}, 0};
        if (type == annotate::VariableType::Choice)
            variable.choices = {"for", "against"};
        for (const annotate::Variable &other : project->values().variables)
            variable.position += other.scope == scope ? 1 : 0;
        if (!project->act({"New", {store::PutVariable{variable}}}))
            qFatal("no variable");
        return variable;
    }

    /// "outlet printed | Ferry news: Post, 2026 | Crane news: , ".
    QString shown() const
    {
        const QAbstractItemModel *model = table.model();
        QStringList heads;
        for (int column = 0; column < model->columnCount(); ++column)
            heads << model->headerData(column, Qt::Horizontal).toString();
        QStringList told{heads.join(u' ')};
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            told << model->headerData(row, Qt::Vertical).toString() + QStringLiteral(": ")
                    + cells.join(QStringLiteral(", "));
        }
        return told.join(QStringLiteral(" | "));
    }

    void goTo(int row, int column) const
    {
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, column));
    }
    QWidget *editor() const { return QApplication::focusWidget(); }
    /// Enter, the words, Enter.
    void write(const QString &words) const
    {
        QTest::keyClick(&table, Qt::Key_Return);
        auto *line = qobject_cast<QLineEdit *>(editor());
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(table.hasFocus()); // the delegate takes it a little later
    }
};

} // namespace rejoinder::tests
