// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder::commands;

namespace {

/// A bar with a menu of boats and one of the harbour.
struct Bar
{
    Bar()
    {
        QMenu *boats = bar.addMenu(u"&Boats"_s);
        add(boats, u"&Sail…"_s, "boats.sail", Qt::CTRL | Qt::Key_S);
        add(boats, u"&Row to the next pier"_s, "boats.row");
        boats->addSeparator();
        add(boats, u"S&ink"_s, "boats.sink")->setEnabled(false);
        boats->addMenu(u"Recent"_s)->addAction(u"The Heron"_s);
        QMenu *harbour = bar.addMenu(u"&Harbour"_s);
        add(harbour, u"Fish && &chips"_s, "harbour.chips");
        QAction *light = add(harbour, u"&Next light"_s, "harbour.light");
        light->setCheckable(true);
        light->setChecked(true);
    }

    static QAction *add(QMenu *menu, const QString &text, const char *id,
                        const QKeySequence &key = {})
    {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(id));
        action->setShortcut(key);
        return action;
    }

    QMenuBar bar;
};

QStringList offered(const CommandModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row).data().toString());
    return names;
}

QStringList offered(const QString &typed, const QStringList &recent = {})
{
    const Bar bar;
    CommandModel model;
    model.setCommands(commandsOf(bar.bar), recent);
    model.setTyped(typed);
    return offered(model);
}

} // namespace

class TestCommandModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheMenusCanDoIsOfferedInTheirOrder()
    {
        QCOMPARE(offered(QString()),
                 QStringList(
                     {u"Sail"_s, u"Row to the next pier"_s, u"Fish & chips"_s, u"Next light"_s}));
    }

    void whatBeginsSoComesFirst()
    {
        QCOMPARE(offered(u"next"_s), QStringList({u"Next light"_s, u"Row to the next pier"_s}));
        QCOMPARE(offered(u"FISH"_s), QStringList({u"Fish & chips"_s}));
    }

    void theNameOfTheMenuCounts()
    {
        QCOMPARE(offered(u"harb"_s), QStringList({u"Fish & chips"_s, u"Next light"_s}));
    }

    void lettersInTheirOrderCount()
    {
        QCOMPARE(offered(u"rtp"_s), QStringList({u"Row to the next pier"_s}));
        QCOMPARE(offered(u"zz"_s), QStringList());
    }

    void whatWasUsedLastComesFirstAmongEquals()
    {
        QCOMPARE(offered(QString(), {u"harbour.light"_s, u"boats.row"_s}),
                 QStringList(
                     {u"Next light"_s, u"Row to the next pier"_s, u"Sail"_s, u"Fish & chips"_s}));
        QCOMPARE(offered(u"next"_s, {u"boats.row"_s}).value(0), u"Next light"_s);
    }

    void keyMenuAndTickAreTold()
    {
        const Bar bar;
        CommandModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands(commandsOf(bar.bar), {});
        QCOMPARE(model.index(0).data(CommandModel::KeyRole).toString(), u"Ctrl+S"_s);
        QCOMPARE(model.index(0).data(CommandModel::MenuRole).toString(), u"Boats"_s);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), u"Sail, Ctrl+S"_s);
        QVERIFY(!model.index(0).data(CommandModel::CheckedRole).toBool());
        QVERIFY(model.index(3).data(CommandModel::CheckedRole).toBool());
        model.setTyped(u"pier"_s);
        QCOMPARE(model.index(0).data(CommandModel::LettersRole).value<QList<int>>(),
                 QList<int>({16, 17, 18, 19}));
    }
};

QTEST_MAIN(TestCommandModel)
#include "tst_commandmodel.moc"
