// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/window/scene.h"
#include "ui/retrieval/alikedialog.h"
#include "ui/retrieval/retrievalpane.h"
#include "ui/retrieval/splitdialog.h"
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

    void aTagIsSplitInTwo()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        for (const int comment : {3, 6, 9}) {
            scene.window->reading().showComment(comment);
            scene.thread().setFocus();
            scene.press(Qt::Key_C);
            scene.type("sarc");
            scene.press(Qt::Key_Return);
        }
        const std::vector<annotate::Coding> before
            = scene.project().codings(scene.document()->id)->own();
        RetrievalController &controller = scene.window->features().retrieval();
        controller.splitTag(before.at(0).code);
        retrieval::SplitDialog *dialog = controller.splitDialog();
        QVERIFY(dialog);
        dialog->activateWindow();
        QTRY_VERIFY(dialog->isActiveWindow());
        QVERIFY(dialog->chosen().empty());
        QTest::keyClicks(dialog->name(), u"Dry sarcasm"_s);
        dialog->list()->setFocus();
        QTest::keyClick(dialog->list(), Qt::Key_Y);
        QTest::keyClick(dialog->list(), Qt::Key_N);
        QTest::keyClick(dialog->list(), Qt::Key_Y);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!controller.splitDialog());
        QStringList names;
        const std::vector<annotate::Coding> &now
            = scene.project().codings(scene.document()->id)->own();
        for (const annotate::Coding &coding : now)
            names.append(
                QString::fromStdString(scene.project().codebook().find(coding.code)->name));
        QCOMPARE(names.join(u", "_s), u"Dry sarcasm, Sarcasm, Dry sarcasm"_s);
        QVERIFY(scene.project().undo());
        QVERIFY(scene.project().codings(scene.document()->id)->own() == before);
    }

    void aTagOnOnePlaceIsNotSplit()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        RetrievalController &controller = scene.window->features().retrieval();
        QSignalSpy said(&controller, &RetrievalController::said);
        controller.splitTag();
        QCOMPARE(said.last().at(0).toString(), u"Choose the tag to split in the Tags pane first"_s);
        controller.splitTag(scene.project().codebook().codes.back().id);
        QVERIFY(said.last().at(0).toString().endsWith(u"is on too few places to split"_s));
        QVERIFY(!controller.splitDialog());
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
