// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/score.h"

#include <QTest>

#include "core/evaluate/calibration.h"
#include "core/evaluate/summary.h"

using namespace rejoinder;
using namespace rejoinder::evaluate;

namespace {

constexpr std::string_view page
    = "Tea\n\nThe kettle sings.\n\nAnn\nHot!\n\nBo\n Why?\n\nCay\nSo be it.\n";

/// The comment whose whole reads so on the page, with a body.
GoldComment said(std::string_view whole, std::string_view body)
{
    GoldComment comment;
    comment.whole.start = page.find(whole);
    comment.whole.end = comment.whole.start + whole.size();
    comment.body.start = page.find(body);
    comment.body.end = comment.body.start + body.size();
    if (body != whole)
        comment.author = std::string(whole.substr(0, whole.find('\n')));
    return comment;
}

Gold truth()
{
    Gold gold;
    gold.title = Span{0, 3};
    gold.article = {{5, 22}};
    gold.comments = {said("Ann\nHot!", "Hot!"), said("Bo\n Why?", "Why?"),
                     said("Cay\nSo be it.", "So be it.")};
    gold.comments[1].parent = 0;
    gold.comments[2].parent = 1;
    return gold;
}

double figure(const Gold &gold, const Gold &told, Figure which)
{
    return score(gold, told, page).figures[which].value_or(-1);
}

bool has(const Gold &gold, Figure which)
{
    return score(gold, gold, page).figures[which].has_value();
}

} // namespace

class TestScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTruthIsPerfect()
    {
        const Gold gold = truth();
        for (const Figure which : {Figure::Article, Figure::Noise, Figure::Starts, Figure::Spans,
                                   Figure::Author, Figure::Parent, Figure::ParentLenient,
                                   Figure::ParentMatched, Figure::Nontop, Figure::Identity})
            QCOMPARE(figure(gold, gold, which), 1.0);
        QCOMPARE(score(gold, gold, page).comments, 3);
    }

    void blanksBeforeABodyDoNotMatter()
    {
        Gold told = truth();
        --told.comments[1].body.start;
        ++told.comments[1].body.end;
        QCOMPARE(figure(truth(), told, Figure::Starts), 1.0);
        QCOMPARE(figure(truth(), told, Figure::Spans), 1.0);
    }

    void missedAndInventedCommentsBothCost()
    {
        Gold told = truth();
        told.comments.pop_back();
        QCOMPARE(figure(truth(), told, Figure::Starts), 0.8);
        told.comments.push_back(said("kettle", "kettle"));
        QCOMPARE(figure(truth(), told, Figure::Starts), 2.0 / 3);
        QCOMPARE(figure(truth(), told, Figure::Author), 2.0 / 3);
    }

    void namesAreFoldedAndBlanksAreOne()
    {
        Gold told = truth();
        told.comments[0].author = " ANN ";
        QCOMPARE(figure(truth(), told, Figure::Author), 1.0);
        Gold gold = truth();
        gold.comments[0].author = "Ann  Strau\u00df";
        told.comments[0].author = "ann STRAUSS";
        QCOMPARE(figure(gold, told, Figure::Author), 1.0);
    }

    void aNameWhereNoneIsPrintedIsWrong()
    {
        Gold gold = truth();
        gold.comments[0].author.reset();
        QCOMPARE(figure(gold, truth(), Figure::Author), 2.0 / 3);
    }

    void deducedNames()
    {
        Gold gold = truth();
        gold.comments[0].author.reset();
        gold.comments[1].author.reset();
        gold.comments[0].inferredAuthor = "Ann";
        gold.comments[1].trueAuthor = "Bo";
        Gold told = gold;
        told.comments[1].inferredAuthor = "Bob"; // wrong: one of two names told is right
        QCOMPARE(figure(gold, told, Figure::Named), 2.0 / 3);
        QVERIFY(!has(truth(), Figure::Named));
    }

    void aParentIsRightOrNot()
    {
        Gold told = truth();
        told.comments[2].parent = 0;
        QCOMPARE(figure(truth(), told, Figure::Parent), 2.0 / 3);
        QCOMPARE(figure(truth(), told, Figure::Nontop), 0.5);
        Gold lenient = truth();
        lenient.comments[2].alternatives = {0};
        QCOMPARE(figure(lenient, told, Figure::Parent), 2.0 / 3);
        QCOMPARE(figure(lenient, told, Figure::ParentLenient), 1.0);
    }

    void aLostParentMayBeToldAsTopLevel()
    {
        Gold gold = truth();
        gold.comments[2].lostParent = true;
        Gold told = truth();
        told.comments[2].parent = GoldComment::topLevel;
        QCOMPARE(figure(gold, told, Figure::Parent), 1.0);
    }

    void aParentThatIsNoCommentIsWrong()
    {
        Gold told = truth();
        told.comments[0] = said("kettle", "kettle");
        QCOMPARE(figure(truth(), told, Figure::Parent), 1.0 / 3);
        QCOMPARE(figure(truth(), told, Figure::ParentMatched), 0.5);
    }

    void pagesThatPrintNoTreeAreNotJudgedByIt()
    {
        Gold flat = truth();
        flat.tree = "flat";
        QVERIFY(!has(flat, Figure::Parent));
        QVERIFY(!has(flat, Figure::Nontop));
        Gold marked = truth();
        marked.parents = "marked";
        QVERIFY(!has(marked, Figure::Parent));
        QVERIFY(has(marked, Figure::Nontop));
        Gold generated = truth();
        generated.style = "anything";
        generated.order = "chronological";
        QVERIFY(!has(generated, Figure::Parent));
    }

    void groupsOfWriters()
    {
        Gold gold = truth();
        gold.comments[2].trueAuthor = "ann";
        Gold told = truth();
        told.identities = {{"p1", "Ann", {}, {0, 2}}, {"p2", "Bo", {}, {1}}};
        QCOMPARE(figure(gold, told, Figure::Identity), 1.0);
        told.identities = {{"p1", "Ann", {}, {0, 1, 2}}};
        // precision (2/3 + 2/3 + 1/3) / 3, recall 1
        QCOMPARE(figure(gold, told, Figure::Identity), 10.0 / 14);
    }

    void aPageWithoutCommentsYieldsNone()
    {
        Gold none = truth();
        none.comments.clear();
        QCOMPARE(figure(none, none, Figure::Starts), 1.0);
        QCOMPARE(figure(none, truth(), Figure::Starts), 0.0);
        QCOMPARE(figure(none, truth(), Figure::Author), 1.0);
        QVERIFY(!has(none, Figure::Parent));
        QVERIFY(!has(none, Figure::Identity));
    }

    void calibration()
    {
        Gold told = truth();
        for (GoldComment &comment : told.comments)
            comment.parentConfidence = 0.7;
        told.comments[2].parent = 0; // two of three are right
        const Score scored = score(truth(), told, page);
        QCOMPARE(scored.links.size(), 3U);
        QVERIFY(std::abs(*scored.figures[Figure::Ece] - (0.7 - 2.0 / 3)) < 1e-12);
        QVERIFY(std::abs(*scored.figures[Figure::Brier] - (0.09 + 0.09 + 0.49) / 3) < 1e-12);
    }

    void binsOfEqualSizeKeepEqualConfidencesTogether()
    {
        const std::vector<Bin> bins
            = adaptiveBins({{0.9, true}, {0.2, false}, {0.2, true}, {0.2, false}, {0.4, true}}, 3);
        QCOMPARE(bins.size(), 3U);
        QCOMPARE(bins[0].links, 3);
        QCOMPARE(bins[0].right, 1.0 / 3);
        QCOMPARE(bins[2], (Bin{1, 0.9, 1.0}));
    }

    void meansAndTheWorst()
    {
        Row good{"good", {{"style", "bell"}, {"order", "preorder"}}, score(truth(), truth(), page)};
        Row bad = good;
        bad.name = "bad";
        bad.groups["style"] = "drum";
        bad.score.figures[Figure::Parent] = 0.5;
        bad.score.figures[Figure::Nontop].reset();
        const std::vector<Row> rows{good, bad};
        QCOMPARE(partOf(rows).mean[Figure::Parent], 0.75);
        QCOMPARE(partOf(rows).mean[Figure::Nontop], 1.0);
        QCOMPARE(partsOf(rows).size(), 1U); // all are in one order
        QCOMPARE(partsOf(rows)["style"]["drum"].mean[Figure::Parent], 0.5);
        QCOMPARE(worst(rows, Figure::Parent, 1), std::vector{bad});
        QCOMPARE(worst(rows, Figure::Nontop), std::vector{good});
    }
};

QTEST_GUILESS_MAIN(TestScore)
#include "tst_score.moc"
