// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/replies/shape.h"

using namespace rejoinder::replies;

class TestShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textGoesBothWays_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "1", "1 2 3", "1(2(3))", "1(2(4) 3) 5", "1(2 3(4(5) 6)) 7(8)", "1(3) 2"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void textGoesBothWays()
    {
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(toText(parentsFromText(text.toStdString()))), text);
    }

    void shapeTellsDepthRootAndDescendants()
    {
        const Shape shape = shapeOf(parentsFromText("1(2(4) 3) 5"));
        QCOMPARE(shape.depth, (std::vector<int>{0, 1, 1, 2, 0}));
        QCOMPARE(shape.root, (std::vector<int>{0, 0, 0, 0, 4}));
        QCOMPARE(shape.descendants, (std::vector<int>{3, 1, 0, 0, 0}));
        QCOMPARE(shape.preorder, (std::vector<int>{0, 1, 3, 2, 4}));
        QCOMPARE(shape.roots, (std::vector<int>{0, 4}));
    }

    void aParentMayStandAfterItsChild()
    {
        const Shape shape = shapeOf({1, -1, 0});
        QCOMPARE(shape.preorder, (std::vector<int>{1, 0, 2}));
        QCOMPARE(shape.depth, (std::vector<int>{1, 0, 2}));
    }

    void lostParentsAreRoots() { QCOMPARE(shapeOf({-2, 0}), shapeOf({-1, 0})); }
};

QTEST_APPLESS_MAIN(TestShape)
#include "tst_shape.moc"
