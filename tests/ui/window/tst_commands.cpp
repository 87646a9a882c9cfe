// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "tests/ui/window/scene.h"
#include "ui/commands/commandpalette.h"
#include "ui/thread/threadview.h"
#include "ui/window/commandcontroller.h"

using namespace rejoinder;
using namespace rejoinder::window;
using namespace Qt::StringLiterals;

namespace {

/// The sample with the keyboard in its thread.
bool startReading(Scene &scene)
{
    if (!scene.openSample() || !QTest::qWaitForWindowActive(scene.window.get()))
        return false;
    scene.thread().setFocus();
    return scene.thread().hasFocus();
}

QStringList offered(Scene &scene)
{
    const QAbstractItemModel *model = scene.window->commands().palette().list()->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandIsRunWhereThePersonWas()
    {
        Scene scene;
        QVERIFY(startReading(scene));
        const int before = scene.thread().currentComment();
        scene.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(scene.window->commands().palette().field()->hasFocus());
        scene.type("next comm");
        QCOMPARE(offered(scene).value(0), u"Next comment"_s);
        scene.press(Qt::Key_Return);
        QVERIFY(!scene.window->commands().palette().isVisible());
        QVERIFY(scene.thread().hasFocus());
        QVERIFY(scene.thread().currentComment() != before);
    }

    void whatWasDoneLastIsOneKeyAway()
    {
        Scene scene;
        QVERIFY(startReading(scene));
        scene.press(Qt::Key_K, Qt::ControlModifier);
        scene.type("next comm");
        scene.press(Qt::Key_Return);
        const int once = scene.thread().currentComment();
        scene.press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(offered(scene).value(0), u"Next comment"_s);
        scene.press(Qt::Key_Return);
        QVERIFY(scene.thread().currentComment() != once);
    }

    void whatCannotBeDoneIsNotOffered()
    {
        Scene scene;
        QVERIFY(startReading(scene));
        scene.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!offered(scene).contains(u"Undo"_s)); // nothing was done yet
        scene.press(Qt::Key_Escape);
        scene.thread().setFocus();
        scene.press(Qt::Key_C);
        QTRY_VERIFY(scene.focused() != &scene.thread());
        scene.type("sarc");
        scene.press(Qt::Key_Return);
        QVERIFY(!scene.codings().isEmpty());
        scene.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(offered(scene).join(u'\n').contains(u"Undo"_s));
    }

    void escapeGivesTheKeyboardBack()
    {
        Scene scene;
        QVERIFY(startReading(scene));
        scene.press(Qt::Key_K, Qt::ControlModifier);
        scene.type("zzzz");
        QCOMPARE(offered(scene), QStringList());
        scene.press(Qt::Key_Return); // nothing to be done
        QVERIFY(scene.window->commands().palette().isVisible());
        scene.press(Qt::Key_Escape);
        QVERIFY(!scene.window->commands().palette().isVisible());
        QVERIFY(scene.thread().hasFocus());
    }

    void theArrowsChoose()
    {
        Scene scene;
        QVERIFY(startReading(scene));
        scene.press(Qt::Key_K, Qt::ControlModifier);
        const QListView *list = scene.window->commands().palette().list();
        QCOMPARE(list->currentIndex().row(), 0);
        scene.press(Qt::Key_Down);
        scene.press(Qt::Key_Down);
        scene.press(Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 1);
        scene.press(Qt::Key_PageDown);
        QCOMPARE(list->currentIndex().row(), 1 + commands::CommandPalette::shownRows);
        scene.press(Qt::Key_PageUp);
        scene.press(Qt::Key_PageUp);
        QCOMPARE(list->currentIndex().row(), 0);
    }
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
