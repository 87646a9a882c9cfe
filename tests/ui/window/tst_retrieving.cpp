// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QTest>

#include "tests/ui/window/scene.h"
#include "ui/retrieval/alikedialog.h"
#include "ui/retrieval/retrievalpane.h"
#include "ui/window/docks.h"
#include "ui/window/features.h"
#include "ui/window/panes.h"
#include "ui/window/retrievalcontroller.h"

using namespace rejoinder;
using namespace rejoinder::window;
using namespace Qt::StringLiterals;

/// Passages in the whole window: from tagging to the list, from the list to the place, and out.
class TestRetrieving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTaggedIsThereAndLeadsBack()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.window->reading().showComment(6);
        scene.thread().setFocus();
        scene.press(Qt::Key_C);
        scene.type("sarc");
        scene.press(Qt::Key_Return);
        scene.window->reading().showComment(20);
        scene.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        retrieval::RetrievalPane &pane = scene.window->panes().retrieval();
        QTRY_VERIFY(pane.isVisible());
        QTRY_COMPARE(pane.summary(), u"1 passage"_s);
        pane.takeKeyboard();
        scene.press(Qt::Key_Return);
        QCOMPARE(scene.thread().currentComment(), 6);
        pane.takeKeyboard();
        scene.press(Qt::Key_Escape);
        QTRY_VERIFY(scene.thread().hasFocus() || scene.article().hasFocus());
        scene.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(pane.summary(), u"nothing"_s);
    }

    void allLikeThisAreTaggedOnceTheyWereLookedAt()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.select("Nobody");
        scene.press(Qt::Key_T);
        scene.type("fact");
        scene.press(Qt::Key_Return);
        scene.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        const RetrievalController &controller = scene.window->features().retrieval();
        retrieval::AlikeDialog *dialog = controller.alikeDialog();
        QVERIFY(dialog);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
        dialog->list()->setFocus();
        const std::size_t places = dialog->chosen().size();
        QVERIFY(places >= 2);
        QTest::keyClick(dialog->list(), Qt::Key_N); // not the first
        QTest::keyClick(dialog->list(), Qt::Key_Y);
        QCOMPARE(dialog->chosen().size(), places - 1);
        dialog->grab();
        const std::size_t before = scene.project().store().history()->size();
        dialog->accept();
        scene.window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), scene.window.get());
        scene.thread().setFocus();
        QCOMPARE(scene.project().codings(scene.document()->id)->own().size(), places);
        QCOMPARE(scene.project().store().history()->size(), before + 1);
        scene.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(scene.project().codings(scene.document()->id)->own().size(), std::size_t(1));
    }

    void whereNoWordsAreTaggedItSaysSo()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.window->reading().showComment(3);
        scene.thread().setFocus();
        scene.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!scene.window->features().retrieval().alikeDialog());
    }

    void whatIsShownIsWritten()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        retrieval::RetrievalPane &pane = scene.window->panes().retrieval();
        scene.window->docks().open(u"retrieval"_s);
        const auto *controller = &scene.window->features().retrieval();
        const QString folder = scene.folder.filePath(u"out"_s);
        QVERIFY(controller->writeTo(folder).has_value());
        for (const char *name : {"report.html", "segments.csv", "codes_by_document.csv",
                                 "codes_by_person.csv", "columns.json"})
            QVERIFY2(QFile::exists(folder + u'/' + QLatin1StringView(name)), name);
        QVERIFY(!pane.summary().isEmpty());
        QVERIFY(!controller->writeTo(folder + u"/report.html"_s).has_value());
    }
};

QTEST_MAIN(TestRetrieving)
#include "tst_retrieving.moc"
