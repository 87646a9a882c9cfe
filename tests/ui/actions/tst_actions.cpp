// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>

#include "ui/actions/actions.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

/// "thread.next - thread.fold"
QString asText(const QMenu &menu)
{
    QStringList ids;
    const QList<QAction *> all = menu.actions();
    for (const QAction *action : all)
        ids.append(action->isSeparator() ? u"-"_s : action->objectName());
    return ids.join(u' ');
}

actions::List threadActions(QObject *parent, int *runs)
{
    return actions::createActions({{"thread.next", "&Next", Qt::Key_J, [runs] { ++*runs; }, "down"},
                                   {"thread.fold", "&Fold", Qt::Key_Space, {}, nullptr, true},
                                   {"thread.parent", "&Parent", Qt::Key_H, {}}},
                                  parent);
}

} // namespace

class TestActions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEntryBecomesAnAction()
    {
        QObject parent;
        int runs = 0;
        const auto list = threadActions(&parent, &runs);
        QAction *next = actions::find(list, "thread.next");
        QVERIFY(next);
        QCOMPARE(next->text(), u"&Next"_s);
        QCOMPARE(actions::iconNameOf(next), u"down"_s);
        QVERIFY(actions::find(list, "thread.fold")->isCheckable());
        QVERIFY(!actions::find(list, "thread.none"));
        next->trigger();
        QCOMPARE(runs, 1);
    }

    void menusAreFilledByIdsWithoutHoles()
    {
        QWidget parent;
        int runs = 0;
        const auto list = threadActions(&parent, &runs);
        QMenu menu;
        actions::fill(&menu, list, {"thread.fold", "thread.absent", "-", "thread.*"});
        QCOMPARE(asText(menu), u"thread.fold - thread.next thread.parent"_s);
    }

    void aSingleKeyActsInThePaneAndIsALetterInAField()
    {
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        auto *pane = new QWidget;
        auto *second = new QWidget;
        auto *field = new QLineEdit;
        pane->setFocusPolicy(Qt::StrongFocus);
        second->setFocusPolicy(Qt::StrongFocus);
        rows->addWidget(pane);
        rows->addWidget(second);
        rows->addWidget(field);
        int runs = 0;
        const auto list = threadActions(pane, &runs);
        actions::actIn(second, list);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        pane->setFocus();
        QTest::keyClick(pane, Qt::Key_J);
        QCOMPARE(runs, 1);
        second->setFocus();
        QTest::keyClick(second, Qt::Key_J);
        QCOMPARE(runs, 2);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_J);
        QCOMPARE(runs, 2);
        QCOMPARE(field->text(), u"j"_s);
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
