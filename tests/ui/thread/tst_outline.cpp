// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/outline.h"

#include <QTest>

#include "core/replies/shape.h"

using namespace rejoinder;
using namespace Qt::StringLiterals;
using thread::Outline;

namespace {

Outline outlineOf(const char *tree)
{
    return Outline(replies::shapeOf(replies::parentsFromText(tree)));
}

} // namespace

class TestOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldedRepliesLeaveTheTree_data()
    {
        QTest::addColumn<QByteArray>("tree");
        QTest::addColumn<QList<int>>("folds");
        QTest::addColumn<QString>("seen");
        const QByteArray tree = "1(2(3 4) 5) 6(7)";
        QTest::newRow("nothing") << tree << QList<int>{} << u"1(2(3 4) 5) 6(7)"_s;
        QTest::newRow("inner") << tree << QList{2} << u"1(2[+2] 5) 6(7)"_s;
        QTest::newRow("root") << tree << QList{1} << u"1[+4] 6(7)"_s;
        QTest::newRow("inner and root") << tree << QList{2, 1} << u"1[+4] 6(7)"_s;
        QTest::newRow("all roots") << tree << QList{1, 6} << u"1[+4] 6[+1]"_s;
        QTest::newRow("without replies") << tree << QList{3} << u"1(2(3 4) 5) 6(7)"_s;
        QTest::newRow("parent after its child") << QByteArray("3(1) 2") << QList{3} << u"2 3[+1]"_s;
        QTest::newRow("empty") << QByteArray() << QList<int>{} << QString();
    }
    void foldedRepliesLeaveTheTree()
    {
        QFETCH(QByteArray, tree);
        QFETCH(QList<int>, folds);
        QFETCH(QString, seen);
        Outline outline = outlineOf(tree.constData());
        for (const int number : folds)
            outline.setFolded(number - 1, true);
        QCOMPARE(outline.toText(), seen);
    }

    void filterKeepsWhatIsAnswered()
    {
        Outline outline = outlineOf("1(2(3 4) 5) 6(7)");
        outline.showOnly({3});
        QCOMPARE(outline.toText(), u"1(2(4))"_s);
        QVERIFY(outline.isContext(0));
        QVERIFY(outline.isContext(1));
        QVERIFY(!outline.isContext(3));
        QVERIFY(outline.isLeftOut(2));
        outline.showAll();
        QCOMPARE(outline.toText(), u"1(2(3 4) 5) 6(7)"_s);
        QVERIFY(!outline.isContext(0));
    }

    void nothingThatMatchesHidesInAFold()
    {
        Outline outline = outlineOf("1(2(3 4) 5) 6(7)");
        outline.setFolded({0, 1, 5}, true);
        outline.showOnly({3});
        QCOMPARE(outline.toText(), u"1(2(4))"_s);
        outline.setFolded(1, true);
        QCOMPARE(outline.toText(), u"1(2[+2])"_s);
        outline.showOnly({6}); // another filter begins with the folds from before the first
        QCOMPARE(outline.toText(), u"6(7)"_s);
        outline.showAll();
        QCOMPARE(outline.toText(), u"1[+4] 6[+1]"_s);
        QCOMPARE(outline.folds(), (std::vector{0, 1, 5}));
    }

    void whereNothingMatchesAllIsContext()
    {
        Outline outline = outlineOf("1(2(3 4) 5) 6(7)");
        outline.setFolded(5, true);
        outline.showOnly({});
        QCOMPARE(outline.toText(), u"1(2(3 4) 5) 6[+1]"_s);
        for (int comment = 0; comment < 7; ++comment)
            QVERIFY(outline.isContext(comment));
    }

    void outlineKnowsTheWay()
    {
        const Outline outline = outlineOf("1(2(3 4) 5) 6(7)");
        QCOMPARE(outline.parent(3), 1);
        QCOMPARE(outline.parent(5), -1);
        QCOMPARE(outline.firstChild(0), 1);
        QCOMPARE(outline.firstChild(6), -1);
        QCOMPARE(outline.nextSibling(1), 4);
        QCOMPARE(outline.nextSibling(0), 5);
        QCOMPARE(outline.previousSibling(4), 1);
        QCOMPARE(outline.previousSibling(0), -1);
        QCOMPARE(outline.ancestors(3), (std::vector{0, 1}));
        QCOMPARE(outline.subtree(1), (std::vector{1, 2, 3}));
    }

    void foldedCommentsAreShownByTheirAncestor()
    {
        Outline outline = outlineOf("1(2(3 4) 5)");
        outline.setFolded(1, true);
        QCOMPARE(outline.rowOf(2), -1);
        QCOMPARE(outline.shownFor(2), 1);
        QCOMPARE(outline.shownFor(4), 4);
    }
};

QTEST_MAIN(TestOutline)
#include "tst_outline.moc"
