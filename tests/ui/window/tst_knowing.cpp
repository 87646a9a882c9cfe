// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include "tests/ui/window/scene.h"
#include "ui/look/partswitch.h"
#include "ui/thread/filter.h"
#include "ui/variables/variabledialog.h"
#include "ui/variables/variablespane.h"
#include "ui/window/docks.h"
#include "ui/window/panes.h"

using namespace rejoinder;
using namespace rejoinder::window;
using namespace Qt::StringLiterals;
using variables::VariablesPane;

namespace {

VariablesPane &pane(Scene &scene)
{
    return scene.window->panes().variables();
}

/// "outlet" of documents by the menu, a name and Enter.
void makeOutlet(Scene &scene)
{
    QVERIFY(scene.openSample());
    QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
    scene.thread().setFocus();
    QAction *make = scene.window->findChild<QAction *>(u"variables.make"_s);
    QVERIFY(make && make->isEnabled());
    make->trigger();
    QVERIFY(pane(scene).dialog());
    pane(scene).dialog()->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), pane(scene).dialog());
    QTest::keyClicks(pane(scene).dialog()->name(), u"outlet"_s);
    QTest::keyClick(pane(scene).dialog()->name(), Qt::Key_Return);
    QTRY_VERIFY(!pane(scene).dialog());
    scene.window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), scene.window.get());
    pane(scene).table()->setFocus();
}

void write(Scene &scene, const char *words)
{
    scene.press(Qt::Key_Return);
    scene.type(words);
    scene.press(Qt::Key_Return);
    QTRY_VERIFY(pane(scene).table()->hasFocus()); // the delegate takes it a little later
}

QString cell(Scene &scene)
{
    return pane(scene).table()->model()->index(0, 0).data().toString();
}

} // namespace

/// Variables in the whole window: made by menu and keys, undone, found again.
class TestKnowing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreMadeAndSaidByKeys()
    {
        Scene scene;
        makeOutlet(scene);
        QVERIFY(!scene.window->docks().dock(u"variables"_s)->isHidden());
        write(scene, "Courier");
        QCOMPARE(cell(scene), u"Courier"_s);
        scene.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(cell(scene), QString());
        scene.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(cell(scene), u"Courier"_s);
        scene.press(Qt::Key_Escape);
        QVERIFY(!pane(scene).isAncestorOf(scene.focused()));
    }

    void theyAreThereTheNextDay()
    {
        Scene scene;
        makeOutlet(scene);
        write(scene, "Courier");
        scene.restart();
        QCOMPARE(cell(scene), u"Courier"_s);
    }

    void aKeyOpensTheDock()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.thread().setFocus();
        QVERIFY(scene.window->docks().dock(u"variables"_s)->isHidden());
        scene.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!scene.window->docks().dock(u"variables"_s)->isHidden());
    }

    void aPersonIsGoneToAndFiltered()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        const annotate::Variable home{
            VariableId::make(), annotate::VariableScope::Person, "home", {}, {}, 0};
        QVERIFY(scene.project().act({"New", {store::PutVariable{home}}}));
        scene.window->docks().open(u"variables"_s);
        pane(scene).parts()->part(VariablesPane::People)->click();
        QTableView *table = pane(scene).table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(1, 0));
        write(scene, "Pier");
        const people::Person &person = scene.document()->reconstruction.people.at(1);
        const std::vector<thread::Saying> sayings = scene.thread().sayings();
        QCOMPARE(sayings.size(), std::size_t(1));
        thread::Filter filter;
        filter.variable = home.id;
        filter.value = u"Pier"_s;
        scene.thread().setFilter(filter);
        QCOMPARE(scene.thread().matches(), person.comments);
        scene.thread().clearFilter();
        table->setFocus();
        scene.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(scene.thread().currentComment(), person.comments.front());
    }
};

QTEST_MAIN(TestKnowing)
#include "tst_knowing.moc"
