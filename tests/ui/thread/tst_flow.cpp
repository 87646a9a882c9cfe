// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/flow.h"

#include <QTest>

#include "tests/ui/thread/harbour.h"
#include "ui/look/look.h"

using namespace rejoinder;
using namespace Qt::StringLiterals;
using thread::Flow;

namespace {

/// The same dump told anew: this comment is a part of the one before it.
models::DocumentPtr merged(const models::DocumentPtr &document, int comment)
{
    auto anew = std::make_shared<models::Document>(*document);
    pipeline::Reconstruction &found = anew->reconstruction;
    const auto at = std::size_t(comment);
    found.comments[at - 1].body.end = found.comments[at].body.end;
    found.comments[at - 1].whole.end = found.comments[at].whole.end;
    const auto drop = [comment](auto &list) { list.erase(list.begin() + comment); };
    drop(found.comments);
    drop(found.links);
    drop(found.inferred);
    drop(found.personOf);
    for (replies::Link &link : found.links)
        link.parent -= link.parent >= comment;
    anew->shape = replies::shapeOf(pipeline::parentsOf(found));
    return anew;
}

/// The words at the upper edge, as a place in the dump.
std::size_t topByte(Flow &flow)
{
    const Flow::Placed top = flow.placed().front();
    const thread::Row &row = flow.row(top.comment);
    const QPointF at(0, std::max(0.0, -top.top - row.geometry.body.top()));
    return row.body.map().toByte(row.body.positionAt(at));
}

} // namespace

class TestFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::loadFonts(); }

    void theWordsThatAreReadStayThroughEveryChange_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"width", "zoom", "order", "fold above", "fold below", "tags",
                                   "filter and back", "relink", "merge above", "merge below"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void theWordsThatAreReadStayThroughEveryChange()
    {
        QFETCH(QString, change);
        const models::DocumentPtr document = harbour::crowd(400);
        Flow flow;
        flow.setDocument(document);
        flow.setViewport(444, 500);
        flow.hold(152, -40); // two lines into its words
        const std::size_t before = topByte(flow);
        if (change == "width"_L1)
            flow.setViewport(600, 500);
        else if (change == "zoom"_L1)
            flow.setMeasure(thread::Measure({look::Palette::lightScheme(), 5}));
        else if (change == "order"_L1)
            flow.setOrder(thread::Order::Newest);
        else if (change == "fold above"_L1)
            flow.setFolded({0, 5, 10, 15}, true, 0);
        else if (change == "fold below"_L1)
            flow.setFolded({200, 205}, true, 200);
        else if (change == "tags"_L1)
            flow.setTagging(
                thread::taggingOf(*document,
                                  {harbour::onComment(*document, "fact", 10),
                                   harbour::onWords(*document, "value", "Remark 12: the quay")},
                                  harbour::codebook()));
        else if (change == "filter and back"_L1) {
            flow.showOnly({3, 300});
            flow.showOnly({3});
            flow.showAll();
        } else if (change == "relink"_L1) {
            auto anew = std::make_shared<models::Document>(*document);
            anew->reconstruction.links[154].parent = 150;
            anew->shape = replies::shapeOf(pipeline::parentsOf(anew->reconstruction));
            flow.setDocument(anew);
        } else if (change == "merge above"_L1)
            flow.setDocument(merged(document, 40));
        else
            flow.setDocument(merged(document, 300));
        const std::size_t after = topByte(flow);
        const std::size_t line = 70; // bytes, at least: the first word of a line may move within it
        QVERIFY2(after <= before + line && before <= after + line,
                 qPrintable(u"%1 became %2"_s.arg(before).arg(after)));
    }

    void aLinkThatMovesTheTopRowTakesThePlaceAlong()
    {
        const models::DocumentPtr document = harbour::crowd(400);
        Flow flow;
        flow.setDocument(document);
        flow.setViewport(444, 500);
        flow.hold(154, -40);
        const std::size_t before = topByte(flow);
        auto anew = std::make_shared<models::Document>(*document);
        anew->reconstruction.links[154].parent = 10;
        anew->shape = replies::shapeOf(pipeline::parentsOf(anew->reconstruction));
        flow.setDocument(anew);
        QCOMPARE(flow.placed().front().comment, 154);
        QVERIFY(std::max(before, topByte(flow)) - std::min(before, topByte(flow)) < 70);
    }

    void foldsOutliveAnotherReconstruction()
    {
        const models::DocumentPtr document = harbour::street();
        Flow flow;
        flow.setDocument(document);
        flow.setViewport(444, 500);
        flow.setFolded({6, 8}, true, 0);
        QCOMPARE(flow.outline().toText(), u"1(2(3(4(5(6))) 7[+1])) 9[+2] 12"_s);
        flow.setDocument(merged(document, 4));
        QCOMPARE(flow.outline().toText(), u"1(2(3(4(5)) 6[+1])) 8[+2] 11"_s);
        flow.showOnly({9});
        flow.setDocument(document);
        QCOMPARE(flow.outline().toText(), u"1(2(3(4(5(6))) 7[+1])) 9[+2] 12"_s);
    }

    void anotherDocumentBeginsAtItsTop()
    {
        Flow flow;
        flow.setDocument(harbour::crowd(400));
        flow.setViewport(444, 500);
        flow.hold(152, -40);
        flow.setFolded({5}, true, 5);
        auto other = std::make_shared<models::Document>(*harbour::crowd(400));
        other->id = {"22222222-2222-4222-8222-222222222222"};
        flow.setDocument(other);
        QCOMPARE(flow.offset(), 0);
        QVERIFY(!flow.outline().isFolded(5));
    }
};

QTEST_MAIN(TestFlow)
#include "tst_flow.moc"
