// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>
#include <random>

#include <QTest>

#include "core/replies/shape.h"
#include "tests/ui/thread/harbour.h"
#include "ui/look/look.h"
#include "ui/thread/heights.h"
#include "ui/thread/outline.h"
#include "ui/thread/rowfacts.h"
#include "ui/thread/rowgeometry.h"
#include "ui/thread/rowpaint.h"

using namespace rejoinder;
using namespace Qt::StringLiterals;
using thread::Heights;
using thread::Measure;
using thread::Outline;
using thread::RowFacts;
using thread::RowGeometry;
using thread::Trunk;

namespace {

/// "solid 18: 26-70, dashed 38: 0-12"
QString toText(const std::vector<Trunk> &trunks)
{
    QStringList words;
    for (const Trunk &trunk : trunks)
        words << u"%1 %2: %3-%4"_s.arg(trunk.isDashed ? u"dashed"_s : u"solid"_s)
                     .arg(trunk.x)
                     .arg(trunk.from)
                     .arg(trunk.to);
    return words.join(u", "_s);
}

/// Trunks of a comment of a thread, in a row 70 px high.
QString trunks(const models::DocumentPtr &document, int comment)
{
    const Outline outline(document->shape);
    const thread::ThreadFacts facts(document, document->shape);
    const RowFacts row = facts.of(comment, outline, {}, false);
    RowGeometry at = RowGeometry::of(row, Measure(), 400, 22);
    at.height = 70;
    at.junction = 19;
    return toText(thread::trunksOf(row, at, outline, facts));
}

harbour::Post reply(int parent, double confidence = 1)
{
    return {parent, "Ilse Marrow", "Yes.", confidence};
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::loadFonts(); }

    // Heights

    void heightsFindTheRowAtAPlace()
    {
        Heights heights;
        heights.assign({10, 20, 5});
        QCOMPARE(heights.total(), 35);
        QCOMPARE(heights.top(2), 30);
        QCOMPARE(heights.rowAt(0), 0);
        QCOMPARE(heights.rowAt(9), 0);
        QCOMPARE(heights.rowAt(10), 1);
        QCOMPARE(heights.rowAt(30), 2);
        QCOMPARE(heights.rowAt(99), 2);
        QCOMPARE(heights.rowAt(-4), 0);
        QCOMPARE(Heights().rowAt(0), -1);
    }

    void correctedHeightsMoveWhatIsBelow()
    {
        Heights heights;
        heights.assign({10, 20, 5});
        heights.set(0, 100);
        QCOMPARE(heights.top(1), 100);
        QCOMPARE(heights.total(), 125);
        QCOMPARE(heights.rowAt(119), 1);
    }

    void heightsAgreeWithPlainSums()
    {
        std::mt19937 random(7);
        std::vector<int> plain(513);
        for (int &height : plain)
            height = static_cast<int>(random() % 90);
        Heights heights;
        heights.assign(plain);
        for (int round = 0; round < 300; ++round) {
            const std::size_t row = random() % plain.size();
            plain[row] = 1 + static_cast<int>(random() % 400);
            heights.set(static_cast<int>(row), plain[row]);
            const std::size_t to = random() % plain.size();
            const int top = std::accumulate(plain.begin(),
                                            plain.begin() + static_cast<std::ptrdiff_t>(to), 0);
            QCOMPARE(heights.top(static_cast<int>(to)), top);
            QCOMPARE(heights.rowAt(top + plain[to] / 2) >= static_cast<int>(to), true);
        }
    }

    // Facts

    void foldsSayWhatTheyHide()
    {
        const auto document = harbour::street();
        Outline outline(document->shape);
        outline.setFolded(0, true);
        const RowFacts facts
            = thread::ThreadFacts(document, document->shape).of(0, outline, {}, false);
        QCOMPARE(thread::foldedWords(facts).join(u" · "_s),
                 u"7 replies hidden · 2 doubts · deepest 5"_s);
    }

    void namesSayHowSureTheyAre()
    {
        const auto document = harbour::street();
        const thread::ThreadFacts facts(document, document->shape);
        QCOMPARE(facts.nameOf(0), u"Ilse Marrow"_s);
        QCOMPARE(facts.kindOf(0), look::DotKind::Named);
        QCOMPARE(facts.nameOf(3), u"Wrenfield"_s);
        QCOMPARE(facts.kindOf(3), look::DotKind::Inferred);
        QCOMPARE(facts.nameOf(5), u"Unnamed 1"_s);
        QCOMPARE(facts.nameOf(10), u"Unnamed 2"_s);
        QCOMPARE(facts.kindOf(10), look::DotKind::Unnamed);
    }

    void wordsThatAreQuotedAreKnown()
    {
        const auto document = harbour::street();
        const thread::ThreadFacts facts(document, document->shape);
        QCOMPARE(facts.wordsQuotedBy(1), std::vector{document->reconstruction.comments[1].body});
        QCOMPARE(facts.wordsQuotedBy(0), std::vector<Span>());
        QCOMPARE(facts.quotedBy(1), std::vector{5});
    }

    // Geometry

    void columnsGrowNarrowerAndEnd()
    {
        QCOMPARE(Measure::columnX(0), 18.0);
        QCOMPARE(Measure::columnX(1), 38.0);
        QCOMPARE(Measure::columnX(5), 118.0);
        QCOMPARE(Measure::columnX(6), 130.0);
        QCOMPARE(Measure::columnX(10), 178.0);
        QCOMPARE(Measure::columnX(13), 178.0);
    }

    void levelsBeyondTheLastColumnAreCounted()
    {
        RowFacts facts;
        facts.comment = 23;
        facts.name = u"Halvorsen"_s;
        facts.depth = 10;
        QVERIFY(RowGeometry::of(facts, Measure(), 444, 22).beyond.isEmpty());
        facts.depth = 13;
        const RowGeometry row = RowGeometry::of(facts, Measure(), 444, 22);
        QVERIFY(!row.beyond.isEmpty());
        QVERIFY(row.beyond.right() < row.column); // at the trunk, left of the words
        QCOMPARE(row.column, 178.0);
    }

    void rowHasTheMeasuresOfTheDesign()
    {
        RowFacts facts;
        facts.comment = 23;
        facts.depth = 2;
        facts.name = u"Halvorsen"_s;
        facts.hasReplies = true;
        const Measure measure;
        const RowGeometry row = RowGeometry::of(facts, measure, 444, 66);
        QCOMPARE(row.height, 9 + measure.header + 66 + 9);
        QCOMPARE(row.column, 58.0);
        QCOMPARE(row.body, QRectF(72, 9 + measure.header, 444 - 14 - 72, 66));
        QCOMPARE(row.fold.size(), QSizeF(14, 14));
        QCOMPARE(row.foldTarget.size(), QSizeF(24, 24));
        QCOMPARE(row.fold.center(), QPointF(58, row.junction));
        QCOMPARE(row.dot.left(), 72.0);
        QVERIFY(row.name.left() > row.dot.right());
        QVERIFY(row.number.left() > row.name.right());
        QVERIFY(row.percent.isEmpty());
        QVERIFY(row.pill.isEmpty());
    }

    void headerKeepsItsOrder()
    {
        RowFacts facts;
        facts.comment = 23;
        facts.name = u"Wrenfield"_s;
        facts.kind = look::DotKind::Inferred;
        facts.percent = 62;
        facts.relations = {u"disputes"_s};
        facts.quoted = {5};
        facts.tags = {{2, u"Va"_s, u"Value"_s}};
        facts.hasNote = true;
        const RowGeometry row = RowGeometry::of(facts, Measure(), 600, 22);
        const QList<QRectF> order{row.percent,  row.dot,      row.name,
                                  row.inferred, row.number,   row.relations[0],
                                  row.quoted,   row.chips[0], row.note};
        for (qsizetype i = 1; i < order.size(); ++i) {
            QVERIFY2(!order[i].isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(order[i].left() >= order[i - 1].right(), qPrintable(QString::number(i)));
        }
        QCOMPARE(row.note.right(), 600.0 - 14);
    }

    void narrowHeadersLoseTheRightEndFirst()
    {
        RowFacts facts;
        facts.comment = 23;
        facts.name = u"Petra Lindqvist-Shaw"_s;
        facts.relations = {u"asks"_s};
        facts.quoted = {2};
        const auto shown = [&facts](qreal width) {
            const RowGeometry row = RowGeometry::of(facts, Measure(), width, 22);
            QStringList words;
            if (!row.number.isEmpty())
                words << u"number"_s;
            if (!row.relations[0].isEmpty())
                words << u"relation"_s;
            if (!row.quoted.isEmpty())
                words << u"paragraph"_s;
            return words.join(u' ');
        };
        QStringList stages;
        for (qreal width = 500; width > 100; width -= 2) {
            if (stages.isEmpty() || stages.last() != shown(width))
                stages << shown(width);
        }
        QCOMPARE(stages,
                 (QStringList{u"number relation paragraph"_s, u"number relation"_s, u"number"_s,
                              QString()}));
    }

    void threeBarsAtMost()
    {
        RowFacts facts;
        facts.comment = 0;
        facts.name = u"Halvorsen"_s;
        facts.hasReplies = true;
        for (const int palette : {1, 2, 3, 4, 5})
            facts.tags.push_back({palette, u"Fa"_s, u"Fact"_s});
        const RowGeometry row = RowGeometry::of(facts, Measure(), 500, 44);
        QCOMPARE(row.bars.size(), std::size_t(3));
        QCOMPARE(row.chips.size(), std::size_t(3));
        QVERIFY(!row.moreTags.isEmpty());
        for (const QRectF &bar : row.bars) {
            QCOMPARE(bar.width(), 3.0);
            QVERIFY(bar.left() >= row.column + 1); // clear of its own trunk
            QVERIFY(bar.right() < row.body.left());
        }
        QCOMPARE(row.bars[0].left() - row.bars[1].right(), 2.0);
    }

    void foldAndBoundaryMakeRoom()
    {
        RowFacts facts;
        facts.comment = 0;
        facts.name = u"Halvorsen"_s;
        const Measure measure;
        const int plain = RowGeometry::of(facts, measure, 400, 22).height;
        facts.boundaryPercent = 53;
        QCOMPARE(RowGeometry::of(facts, measure, 400, 22).height, plain + Measure::boundary);
        facts.boundaryPercent = -1;
        facts.hasReplies = true;
        facts.isFolded = true;
        facts.hidden = 9;
        QCOMPARE(RowGeometry::of(facts, measure, 400, 22).height, plain + 4 + measure.pill);
    }

    // Trunks

    void trunksEndAtTheLastReply()
    {
        const auto document = harbour::documentOf({reply(-1), reply(0), reply(0), reply(-1)});
        QCOMPARE(trunks(document, 0), u"solid 18: 26-70"_s);
        QCOMPARE(trunks(document, 1), u"solid 18: 0-12, solid 18: 12-70"_s);
        QCOMPARE(trunks(document, 2), u"solid 18: 0-12"_s);
        QCOMPARE(trunks(document, 3), QString());
    }

    void certainReplyIsNeverReachedByADashedLine()
    {
        // 1 ← 2 (sure), 3 (doubt), 4 (sure), 5 (doubt)
        const auto document
            = harbour::documentOf({reply(-1), reply(0), reply(0, 0.5), reply(0), reply(0, 0.6)});
        QCOMPARE(trunks(document, 0), u"solid 18: 26-70"_s);
        QCOMPARE(trunks(document, 2), u"solid 18: 0-12, solid 18: 12-70"_s);
        QCOMPARE(trunks(document, 3), u"solid 18: 0-12, dashed 18: 12-70"_s);
        QCOMPARE(trunks(document, 4), u"dashed 18: 0-12"_s);
    }

    void onlyDoubtsGiveADashedTrunk()
    {
        const auto document
            = harbour::documentOf({reply(-1), reply(0, 0.5), reply(1), reply(0, 0.6)});
        QCOMPARE(trunks(document, 0), u"dashed 18: 26-70"_s);
        QCOMPARE(trunks(document, 2), u"solid 38: 0-12, dashed 18: 0-70"_s); // passes by
    }
};

QTEST_MAIN(TestRows)
#include "tst_rows.moc"
