// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QTest>

#include "ui/tags/matchmodel.h"
#include "ui/tags/tagdelegate.h"
#include "ui/tags/tagpalette.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using tags::MatchModel;
using tags::TagPalette;

namespace {

constexpr QSize size(392, 300);
constexpr QRect inWindow(0, 0, 1600, 1000);

annotate::Codebook codebook()
{
    annotate::Code group;
    group.id = {"g"};
    group.name = "Rhetoric";
    group.isGroup = true;
    annotate::Code sarcasm;
    sarcasm.id = {"s"};
    sarcasm.parent = {"g"};
    sarcasm.name = "Sarcasm";
    sarcasm.palette = 9;
    return {"Test", 1, {group, sarcasm}};
}

} // namespace

class TestTagPalette final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void liesTwoPixelsUnderTheComment()
    {
        const QRect comment(800, 200, 400, 120);
        QCOMPARE(TagPalette::placeFor(comment, size, inWindow), QRect(QPoint(800, 322), size));
    }

    void liesAboveWhereThereIsNoRoomBelow()
    {
        const QRect comment(800, 800, 400, 120);
        QCOMPARE(TagPalette::placeFor(comment, size, inWindow), QRect(QPoint(800, 498), size));
    }

    void liesBesideACommentAsTallAsTheWindow()
    {
        const QRect comment(800, 10, 400, 980);
        const QRect place = TagPalette::placeFor(comment, size, inWindow);
        QVERIFY(!place.intersects(comment));
        QVERIFY(inWindow.contains(place));
    }

    void staysInTheWindowAtItsRightEdge()
    {
        const QRect place = TagPalette::placeFor({1500, 200, 90, 40}, size, inWindow);
        QVERIFY(inWindow.contains(place));
        QVERIFY(!place.intersects(QRect(1500, 200, 90, 40)));
    }

    void theModelKeepsItsContract()
    {
        MatchModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCodebook(codebook(), {{CodeId{"s"}, 3}});
        model.setTyped(u"sa"_s, 6, u"Rhetoric"_s);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data().toString(), u"Sarcasm"_s);
        QCOMPARE(model.index(0).data(MatchModel::UsesRole).toInt(), 3);
        QVERIFY(model.isCreateRow(model.index(1)));
        QCOMPARE(model.index(1).data().toString(), u"sa"_s);
        model.setTyped({}, 6, {});
        QCOMPARE(model.rowCount(), 1);
    }

    void aNameThatIsThereIsNotMadeAgain()
    {
        MatchModel model;
        model.setCodebook(codebook(), {});
        model.setTyped(u"sarcasm"_s, 6, {});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.isCreateRow(model.index(0)));
    }

    void thePartsOfARowDoNotTouch()
    {
        const auto row = tags::TagRowGeometry::of({0, 0, 276, 28}, false, 18);
        QVERIFY(row.swatch.right() < row.name.left());
        QVERIFY(row.name.right() < row.key.left());
        QVERIFY(row.key.right() <= row.count.left());
        QVERIFY(row.count.right() < 276);
        const auto group = tags::TagRowGeometry::of({0, 0, 276, 28}, true, 0);
        QVERIFY(group.fold.right() < group.name.left());
        QVERIFY(group.name.right() < group.count.left());
    }
};

QTEST_MAIN(TestTagPalette)
#include "tst_tagpalette.moc"
