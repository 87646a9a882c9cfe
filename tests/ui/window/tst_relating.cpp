// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QMenu>
#include <QTest>
#include <QTreeView>

#include "tests/ui/window/scene.h"
#include "ui/relations/ends.h"
#include "ui/relations/relationspane.h"
#include "ui/thread/flow.h"
#include "ui/window/docks.h"
#include "ui/window/features.h"
#include "ui/window/panes.h"
#include "ui/window/relationcontroller.h"

using namespace rejoinder;
using namespace rejoinder::window;
using namespace Qt::StringLiterals;

namespace {

relations::RelationsPane &pane(Scene &scene)
{
    return scene.window->panes().relations();
}

/// "“words” #7 | supports | “words” #3" a row.
QString listed(Scene &scene)
{
    QStringList rows;
    const QAbstractItemModel *model = pane(scene).list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString().section(u'”', -1).trimmed();
        rows << cells.join(u" | "_s);
    }
    return rows.join(u'\n');
}

void chooseType(Scene &scene, int key)
{
    QTRY_VERIFY(scene.window->features().relations().relater().menu());
    QMenu *menu = scene.window->features().relations().relater().menu();
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key(key));
    QTRY_VERIFY(!scene.window->features().relations().relater().menu());
    scene.window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), scene.window.get());
    scene.thread().setFocus();
}

/// Comment 7 supports comment 3, by keys.
void relateTwoComments(Scene &scene)
{
    QVERIFY(scene.openSample());
    QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
    scene.window->reading().showComment(6);
    scene.thread().setFocus();
    scene.press(Qt::Key_Equal);
    scene.window->reading().showComment(2);
    scene.press(Qt::Key_Equal);
    chooseType(scene, Qt::Key_1);
}

} // namespace

/// Relations in the whole window: made by keys, drawn, listed, undone.
class TestRelating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineGoesFromOneToTheOther()
    {
        Scene scene;
        relateTwoComments(scene);
        const relations::RelationLayer &layer = scene.window->features().relations().layer();
        QVERIFY(layer.isVisible());
        scene.thread().scrollToRow(0);
        std::vector<relations::RelationLayer::Line> lines = layer.lines();
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].type, u"supports"_s);
        QVERIFY(lines[0].isFocused);
        // At its tip stands the name of comment 3, wherever that is scrolled to.
        const auto tipIn = [&](const QPointF &tip) {
            return scene.thread().viewport()->mapFrom(scene.window.get(),
                                                      layer.mapTo(scene.window.get(), tip));
        };
        const auto isAtName = [&](const QPointF &tip) {
            return scene.thread().commentAt(tipIn(tip).toPoint()) == 2;
        };
        QVERIFY(isAtName(lines[0].curve.tip));
        scene.window->reading().showComment(0);
        lines = layer.lines();
        QVERIFY(!lines.empty() && !lines[0].isFocused);
        scene.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!layer.isVisible());
    }

    void theyAreNotDrawnWhereNobodyWantsThem()
    {
        Scene scene;
        relateTwoComments(scene);
        RelationController &controller = scene.window->features().relations();
        actions::find(controller.actions(), "view.relations")->trigger();
        QVERIFY(!controller.layer().isVisible());
        scene.restart();
        QVERIFY(!scene.window->features().relations().layer().isVisible());
        actions::find(scene.window->features().relations().actions(), "view.relations")->trigger();
        QVERIFY(scene.window->features().relations().layer().isVisible());
    }

    void twoKeysAndADigitRelate()
    {
        Scene scene;
        const QAbstractItemModelTester tester(
            pane(scene).list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        relateTwoComments(scene);
        QCOMPARE(listed(scene), u"#7 | supports | #3"_s);
        QCOMPARE(pane(scene).summary(), u"1 relation"_s);
        scene.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(listed(scene), QString());
        scene.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(listed(scene), u"#7 | supports | #3"_s);
    }

    void rowsSayWhatTheyAreRelatedTo()
    {
        Scene scene;
        relateTwoComments(scene);
        const auto pills = relations::pillsOf(scene.project(), *scene.document());
        QCOMPARE(pills.at(6), std::vector<QString>{u"supports #3"_s});
        QCOMPARE(pills.at(2), std::vector<QString>{u"← #7 supports"_s});
        auto &flow = const_cast<thread::Flow &>(scene.thread().flow());
        QVERIFY(flow.row(6).facts.relations.size() == 1);
        QVERIFY(flow.row(2).facts.relations.size() == 1);
    }

    void aPassageOfTheArticleCanBeAnEnd()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        const Span paragraph = scene.document()->reconstruction.article.at(1);
        const std::string words(
            slice(scene.document()->source.text, {paragraph.start, paragraph.start + 20}));
        scene.window->reading().showComment(6);
        scene.thread().setFocus();
        scene.press(Qt::Key_Equal);
        scene.select(words);
        scene.press(Qt::Key_Equal);
        chooseType(scene, Qt::Key_2);
        QCOMPARE(listed(scene), u"#7 | attacks | ¶2"_s);
        const annotate::Relation relation = scene.project().relations().at(0);
        QVERIFY(relation.to.kind == annotate::TargetKind::Span);
        QCOMPARE(relation.to.anchor.quote, words);
    }

    void aTagIsAnEndAndTakesItsRelationsAlong()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.window->reading().showComment(6);
        scene.thread().setFocus();
        scene.press(Qt::Key_C);
        scene.type("sarc");
        scene.press(Qt::Key_Return);
        scene.press(Qt::Key_Equal);
        scene.window->reading().showComment(2);
        scene.press(Qt::Key_Equal);
        chooseType(scene, Qt::Key_4);
        QVERIFY(scene.project().relations().at(0).from.kind == annotate::TargetKind::Coding);
        scene.window->reading().showComment(6);
        scene.press(Qt::Key_X); // the tag, and with it what rests on it
        QCOMPARE(listed(scene), QString());
        scene.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(listed(scene), u"#7 | same claim as | #3"_s);
    }

    void theSameThingTwiceForgets()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.window->reading().showComment(6);
        scene.thread().setFocus();
        scene.press(Qt::Key_Equal);
        QVERIFY(scene.window->features().relations().relater().isUnderWay());
        scene.press(Qt::Key_Equal);
        QVERIFY(!scene.window->features().relations().relater().isUnderWay());
    }

    void theListLeadsToTheEndsAndRemoves()
    {
        Scene scene;
        relateTwoComments(scene);
        scene.window->docks().open(u"relations"_s);
        QTreeView *list = pane(scene).list();
        list->setFocus();
        QVERIFY(list->hasFocus());
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(scene.thread().currentComment(), 6);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 2));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(scene.thread().currentComment(), 2);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(listed(scene), QString());
    }

    void aCodebookWithoutTypesGetsTheOneThatIsChosen()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        const auto types = relations::typesOf(scene.project().codebook());
        QCOMPARE(types.size(), std::size_t(4));
        QVERIFY(scene.project().act({"Without", {store::DropCode{types.front().parent}}}));
        QVERIFY(relations::typesOf(scene.project().codebook()).empty());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.window->reading().showComment(6);
        scene.thread().setFocus();
        scene.press(Qt::Key_Equal);
        scene.window->reading().showComment(2);
        scene.press(Qt::Key_Equal);
        chooseType(scene, Qt::Key_1);
        QCOMPARE(listed(scene), u"#7 | supports | #3"_s);
        QCOMPARE(relations::typesOf(scene.project().codebook()).size(), std::size_t(1));
    }

    void theyAreThereTheNextDay()
    {
        Scene scene;
        relateTwoComments(scene);
        scene.restart();
        QCOMPARE(listed(scene), u"#7 | supports | #3"_s);
    }
};

QTEST_MAIN(TestRelating)
#include "tst_relating.moc"
