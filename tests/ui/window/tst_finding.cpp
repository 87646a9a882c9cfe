// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "tests/ui/window/scene.h"
#include "ui/find/findpane.h"
#include "ui/thread/flow.h"
#include "ui/window/docks.h"
#include "ui/window/panes.h"

using namespace rejoinder;
using namespace rejoinder::window;
using namespace Qt::StringLiterals;

class TestFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysFindAndGoThere()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.thread().setFocus();
        scene.press(Qt::Key_F, Qt::ControlModifier);
        find::FindPane &pane = scene.window->panes().find();
        QTRY_VERIFY(pane.field()->hasFocus());
        scene.type("gas works");
        QTRY_VERIFY(pane.list()->model()->rowCount() > 1);
        const int places = pane.list()->model()->rowCount();
        scene.press(Qt::Key_Return);
        const Span first = selected(scene);
        QVERIFY(QString::fromStdString(wordsOf(scene, first)).toLower() == u"gas"_s);
        scene.press(Qt::Key_F3);
        QVERIFY(selected(scene) != first);
        for (int i = 1; i < places; ++i)
            scene.press(Qt::Key_F3);
        QCOMPARE(selected(scene), first); // round
        scene.press(Qt::Key_F3, Qt::ShiftModifier);
        QVERIFY(selected(scene) != first);
        scene.press(Qt::Key_Escape);
        QTRY_VERIFY(scene.thread().hasFocus() || scene.article().hasFocus());
    }

    void whatIsFoundInAFoldIsShown()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        const int comment = 4;
        const Span body = scene.document()->reconstruction.comments[comment].body;
        const int root = scene.thread().flow().outline().ancestors(comment).empty()
            ? comment
            : scene.thread().flow().outline().ancestors(comment).front();
        scene.thread().setFolded(root, true);
        const std::string words = wordsOf(scene, {body.start, body.start + 24});
        scene.window->panes().find().field()->setText(
            u'"' + QString::fromStdString(words.substr(0, words.rfind(' '))) + u'"');
        scene.window->panes().find().step(1);
        QCOMPARE(scene.thread().currentComment(), comment);
        QVERIFY(scene.thread().flow().outline().rowOf(comment) >= 0);
    }

    void notesOpenTheirDock()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        annotate::Note note;
        note.target.kind = annotate::TargetKind::Comment;
        note.target.anchor = annotate::anchorOf(scene.document()->id, scene.document()->source.text,
                                                scene.document()->reconstruction.comments[6].body);
        note.text = "Ask the zeppelin pilot.";
        QVERIFY(scene.project().act({"Note", {store::PutNote{note}}}));
        scene.window->docks().dock(u"notes"_s)->hide();
        scene.window->panes().find().field()->setText(u"zeppelin"_s);
        scene.window->panes().find().step(1);
        QCOMPARE(scene.thread().currentComment(), 6);
        QVERIFY(scene.window->docks().dock(u"notes"_s)->isVisible());
    }

    void whatWasReadIsStillReadTheNextDay()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.thread().setReadAfter(1'000'000'000);
        const int all = scene.thread().unreadCount();
        scene.thread().setFocus();
        scene.press(Qt::Key_I);
        scene.press(Qt::Key_J);
        scene.press(Qt::Key_J);
        scene.press(Qt::Key_I);
        QCOMPARE(scene.thread().unreadCount(), all - 2);
        scene.restart();
        QCOMPARE(scene.thread().unreadCount(), all - 2);
        QVERIFY(scene.thread().isRead(0));
        QVERIFY(scene.thread().isRead(2));
        QVERIFY(!scene.project().store().undoText()); // reading is no act
    }

    void aCounterFiltersAndIsNamed()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        Q_EMIT scene.article().paragraphCounterClicked(4, true);
        QCOMPARE(scene.thread().filter().onlyName, u"quotes ¶5"_s);
        scene.thread().setFocus();
        scene.press(Qt::Key_Escape);
        QVERIFY(scene.thread().filter().isEmpty());
        Q_EMIT scene.article().paragraphCounterClicked(4, true); // clicked anew it filters again
        QVERIFY(!scene.thread().filter().isEmpty());
        Q_EMIT scene.article().paragraphCounterClicked(4, true);
        QVERIFY(scene.thread().filter().isEmpty());
    }

    void everyActionOfTheThreadIsInItsMenu()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        for (QAction *action : scene.thread().threadActions()) {
            const QList<QObject *> places = action->associatedObjects();
            const bool isInMenu = std::ranges::any_of(
                places, [](const QObject *place) { return place->inherits("QMenu"); });
            QVERIFY2(isInMenu, qPrintable(action->objectName()));
        }
    }

private:
    static std::string wordsOf(Scene &scene, Span span)
    {
        return std::string(slice(scene.document()->source.text, span));
    }
    static Span selected(Scene &scene) { return scene.window->reading().focus().selection; }
};

QTEST_MAIN(TestFinding)
#include "tst_finding.moc"
