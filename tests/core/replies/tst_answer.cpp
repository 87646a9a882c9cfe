// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/core/replies/talk.h"

using namespace rejoinder::replies;

namespace {

/// A few weights, so that a test does not depend on those that ship.
Weights simple()
{
    Weights weights;
    const std::initializer_list<std::pair<std::string_view, double>> values{
        {"place.article", 1.0},
        {"address.this.previous", 3.0},
        {"address.this.other", 3.0},
        {"address.other.article", -1.0},
        {"turns.next.previous", 2.0},
        {"turns.next.other", 2.0},
        {"quote.this.previous", 3.0},
        {"quote.this.other", 3.0},
        {"earlier.than.candidate.previous", -6.0},
        {"earlier.than.candidate.other", -6.0}};
    for (const auto &[name, value] : values)
        weights.set(name, value);
    return weights;
}

QString kinds(const Link &link)
{
    QStringList list;
    for (const Evidence &evidence : link.evidence)
        list << QString::fromStdString(evidence.kind);
    return list.join(u' ');
}

std::vector<std::string> market()
{
    return {
        "The market hall will be painted in spring.",
        "Anna Reed||A green hall would suit the square.",
        "Tom Hale||Green fades within two summers.",
        "Mia Stone||Who pays for the paint?",
        "Anna Reed||The fund for old houses pays for most.",
    };
}

/// An article and so many comments.
std::vector<std::string> longTalk(int comments)
{
    std::vector<std::string> lines{"Hall."};
    for (int i = 0; i < comments; ++i)
        lines.push_back("Person " + std::to_string(i % 40) + "||Lamp number "
                        + std::to_string(i % 97) + " is not lit at night.");
    return lines;
}

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printedStructure_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("tree");
        using namespace Qt::StringLiterals;
        QTest::newRow("indentation") << QStringList{u"Hall."_s,          u"Ann||One."_s,
                                                    u"    Bob||Two."_s,  u"        Cid||Three."_s,
                                                    u"    Dan||Four."_s, u"Eve||Five."_s}
                                     << u"1(2(3) 4) 5"_s;
        QTest::newRow("an inconsistent indentation is not read")
            << QStringList{u"Hall."_s,
                           u"Ann||One."_s,
                           u"        Bob||Two."_s,
                           u"    Cid||Three."_s,
                           u"            Dan||Four."_s,
                           u"      Eve||Five."_s}
            << u"1 2 3 4 5"_s;
        QTest::newRow("numbers of answers")
            << QStringList{u"Hall."_s,      u"Ann||One.|View Replies (2)"_s,
                           u"Bob||Two."_s,  u"Cid||Three.|View Replies (1)"_s,
                           u"Dan||Four."_s, u"Eve||Five."_s}
            << u"1(2 3(4)) 5"_s;
        QTest::newRow("numbers of comments below") << QStringList{u"Hall."_s,
                                                                  u"Ann|(3 children)|One."_s,
                                                                  u"Bob|(1 child)|Two."_s,
                                                                  u"Cid|(0 children)|Three."_s,
                                                                  u"Dan|(0 children)|Four."_s,
                                                                  u"Eve|(0 children)|Five."_s}
                                                   << u"1(2(3) 4) 5"_s;
        QTest::newRow("links") << QStringList{u"Hall."_s,
                                              u"Ann|next|One."_s,
                                              u"Bob|parent / next|Two."_s,
                                              u"Cid|root / parent / next|Three."_s,
                                              u"Dan|parent / prev / next|Four."_s,
                                              u"Eve|prev / next|Five."_s}
                               << u"1(2(3) 4) 5"_s;
        QTest::newRow("whom a header names")
            << QStringList{u"Hall."_s, u"Ann||One."_s, u"Bob|Reply to Ann|Two."_s,
                           u"Cid|Reply to Bob|Three."_s, u"Dan||Four."_s}
            << u"1(2(3)) 4"_s;
        QTest::newRow("a button that names the author is no addressee")
            << QStringList{u"Hall."_s, u"Ann|Reply to Ann|One."_s, u"Bob|Reply to Bob|Two."_s,
                           u"Cid|Reply to Cid|Three."_s}
            << u"1 2 3"_s;
        QTest::newRow("numbers that bodies name")
            << QStringList{u"Hall."_s, u"Ann|#1|One."_s, u"Bob|#2|Two."_s,
                           u"Cid|#3|>>1 that is so."_s}
            << u"1(2 3)"_s;
    }
    void printedStructure()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, tree);
        std::vector<std::string> texts;
        for (const QString &line : lines)
            texts.push_back(line.toStdString());
        Weights weights;
        weights.set("place.article", 1);
        QCOMPARE(QString::fromStdString(Talk(texts).tree(weights)), tree);
    }

    void aNameSpokenToLeadsToItsOwner()
    {
        const Talk talk({"Hall.", "Anna Reed||One of the lamps is broken.",
                         "Tom Hale||Benches would be nice.", "Mia Stone||Anna, which one is it?"});
        const Answers answers = talk.answers(simple());
        QCOMPARE(answers.links[2].parent, 0);
        QVERIFY(kinds(answers.links[2]).contains(QLatin1String("vocative")));
    }

    void anAnswerEarlierThanItsCandidateIsImpossible()
    {
        const Talk talk({"Hall.", "Ann|2024-03-01 10:00|One.", "Bob|2024-03-05 10:00|Two.",
                         "Cid|2024-03-02 10:00|Three.", "Dan|2024-03-06 10:00|Four."});
        Weights weights = simple();
        weights.set("place.previous", 3);
        QCOMPARE(talk.tree(weights), "1(2) 3(4)");
    }

    void decisionsHold()
    {
        const Talk talk(market());
        QCOMPARE(
            talk.tree(simple(), {{2, Clamp::Kind::ParentIs, 0}, {3, Clamp::Kind::ParentIs, 2}}),
            "1(2 3(4))"); // a page read depth first cannot show 2 at the top then
        QCOMPARE(talk.tree(simple(),
                           {{1, Clamp::Kind::ParentIs, 0}, {3, Clamp::Kind::TopLevel, topLevel}})
                     .substr(0, 4),
                 "1(2)");
        const Answers answers = talk.answers(simple(), {{2, Clamp::Kind::Lost, topLevel}});
        QCOMPARE(answers.links[2].parent, lostParent);
        QCOMPARE(answers.links[2].confidence, 1.0);
        QVERIFY(answers.links[2].decided);
        const Answers denied = talk.answers(simple(), {{1, Clamp::Kind::ParentIsNot, topLevel}});
        QCOMPARE(denied.links[1].parent, 0);
        QVERIFY(!denied.links[1].decided);
    }

    void aDecisionNoPageCouldShowHolds()
    {
        // 3 answers 1 and 4 answers 2: crossed.
        QCOMPARE(Talk(market()).tree(simple(),
                                     {{1, Clamp::Kind::TopLevel, topLevel},
                                      {2, Clamp::Kind::ParentIs, 0},
                                      {3, Clamp::Kind::ParentIs, 1}}),
                 "1(3) 2(4)");
    }

    void aRingOfDecisionsIsBroken()
    {
        const Talk talk(market());
        const Answers answers = talk.answers(
            simple(), {{0, Clamp::Kind::ParentIs, 1}, {1, Clamp::Kind::ParentIs, 0}});
        std::vector<int> parents;
        for (const Link &link : answers.links)
            parents.push_back(link.parent);
        QCOMPARE(shapeOf(parents).preorder.size(), parents.size());
    }

    void nothingButPositionIsSaid()
    {
        const Answers answers = Talk({"Hall.", "Ann||Lamps.", "Bob||Benches."}).answers(simple());
        QVERIFY(answers.links[1].evidence.front().text.starts_with("position only: "));
    }

    void counterEvidenceComesLast()
    {
        Weights weights = simple();
        weights.set("address.this.other", 9);
        weights.set("earlier.than.candidate.other", -1);
        const Talk talk({"Hall.", "Anna Reed|2024-03-09 10:00|One of the lamps is broken.",
                         "Tom Hale|2024-03-01 10:00|Benches would be nice.",
                         "Mia Stone|2024-03-05 10:00|Anna, which one is it?"});
        const Link link = talk.answers(weights).links[2];
        QCOMPARE(link.parent, 0);
        QVERIFY(link.evidence.front().weight > 0);
        QCOMPARE(link.evidence.back().kind, "time");
        QVERIFY(link.evidence.back().weight < 0);
    }

    void probabilitiesAreThose()
    {
        for (const Link &link : Talk(market()).answers(simple()).links) {
            double sum = link.confidence;
            for (const Alternative &other : link.alternatives)
                sum += other.probability;
            QVERIFY(sum <= 1.0001);
            QVERIFY(link.alternatives.size() <= 4);
            QVERIFY(link.evidence.size() <= 4);
        }
    }

    void boundariesInDoubtLowerConfidence()
    {
        Talk talk(market());
        const double sure = talk.answers(simple()).links[1].confidence;
        talk.comments[1].startConfidence = 0.5;
        QVERIFY(std::abs(talk.answers(simple()).links[1].confidence - sure / 2) < 1e-9);
    }

    void equalInputGivesEqualAnswers()
    {
        QVERIFY(Talk(market()).answers(simple()).links == Talk(market()).answers(simple()).links);
    }

    void longThreadsAreReadInBlocks()
    {
        const Talk talk(longTalk(3000));
        const std::vector<Link> links = talk.answers(simple()).links;
        QCOMPARE(links.size(), 3000U);
        for (std::size_t i = 0; i < links.size(); ++i)
            QVERIFY(links[i].parent < static_cast<int>(i));
    }

    void aDecisionMayPointBeyondItsBlock()
    {
        constexpr int later = 500;
        std::vector<Clamp> decisions;
        for (int i = 0; i < 100; ++i)
            decisions.push_back({i, Clamp::Kind::ParentIs, later});
        const std::vector<Link> links = Talk(longTalk(600)).answers(simple(), decisions).links;
        for (std::size_t i = 0; i < decisions.size(); ++i)
            QCOMPARE(links[i].parent, later);
    }
};

QTEST_APPLESS_MAIN(TestAnswer)
#include "tst_answer.moc"
