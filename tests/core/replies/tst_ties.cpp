// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <cmath>

#include "core/replies/features.h"
#include "core/replies/weights.h"
#include "tests/core/replies/talk.h"

using namespace rejoinder;
using namespace rejoinder::replies;

namespace {

std::vector<std::string> square()
{
    return {
        "The square will be paved.",       "Anna||Gravel drains better than slabs do.",
        "Tom||The lamps need new bulbs.",  "Mia||Gravel is not cheap, and it is noisy.",
        "Eva||Noisy or no, gravel lasts.",
    };
}

} // namespace

class TestTies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSharedWordTiesToAllWhoHoldIt()
    {
        const Talk talk(square());
        const Cues cues = readCues(talk.thread());
        QVERIFY(tieTo(cues.at(3), 0));
        QVERIFY(tieTo(cues.at(3), 2));
        QVERIFY(!tieTo(cues.at(3), 1));
    }

    void theStrongestTieComesFirst()
    {
        const Talk talk(square());
        const Cues cues = readCues(talk.thread());
        QCOMPARE(tieTo(cues.at(3), 2)->rank, 0);
    }

    void whoSaidAWordFirstIsToldFromWhoSaidItLast()
    {
        const Talk talk(square());
        const Cues cues = readCues(talk.thread());
        QCOMPARE(tieTo(cues.at(3), 0)->first, 1);
        QCOMPARE(tieTo(cues.at(3), 0)->latest, 0);
        QCOMPARE(tieTo(cues.at(3), 2)->latest, 2); // "gravel" and "noisy"
    }

    void whatOneDeniesIsContrary()
    {
        const Talk talk({"Hall.", "Anna||The slabs are cheap.", "Tom||They are not cheap."});
        QVERIFY(tieTo(readCues(talk.thread()).at(1), 0)->isContrary);
    }

    void aWordThatIsCommonAtLargeWeighsLittle()
    {
        const Talk talk(square());
        Vocabulary vocabulary;
        vocabulary.setRarity("gravel", 0.5F);
        const float known = tieTo(readCues(talk.thread(), vocabulary).at(3), 0)->shared;
        const float unknown = tieTo(readCues(talk.thread()).at(3), 0)->shared;
        QVERIFY(known < unknown / 10);
    }

    void questionsAskForSomething_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("asked");
        const auto row = [](const char *words, Asked asked) {
            QTest::addRow("%s", words) << QString::fromLatin1(words) << static_cast<int>(asked);
        };
        row("", Asked::Nothing);
        row("is it dry", Asked::YesOrNo);
        row("and why is it dry", Asked::Reason);
        row("how many lamps are there", Asked::Amount);
        row("how does it drain", Asked::Other);
        row("who pays", Asked::Person);
    }
    void questionsAskForSomething()
    {
        QFETCH(QString, words);
        QFETCH(int, asked);
        const std::string text = words.toStdString();
        QCOMPARE(static_cast<int>(askedBy(wordsOf(text, {0, text.size()}))), asked);
    }

    void everyNameOfAWeightIsItsOwn()
    {
        for (int feature = 0; feature < featureCount(0); ++feature)
            QCOMPARE(featureNamed(featureName(feature)), feature);
        for (int input = 0; input < inputCount(); ++input)
            QCOMPARE(inputNamed(inputName(input)), input);
    }

    void weightsAreSetByName()
    {
        Weights weights;
        QVERIFY(weights.set("place.article", 1));
        QVERIFY(weights.set("first.perhaps.previous", 0.5));
        QVERIFY(weights.set("rarity.gravel", 5));
        QVERIFY(weights.set("hidden.units", 2));
        QVERIFY(weights.set("hidden.1.before.candidate.thanks", 0.25));
        QVERIFY(weights.set("trust.weak.slope", 0.8));
        QVERIFY(!weights.set("hidden.2.out", 1));
        QVERIFY(!weights.set("trust.weak", 1));
        QVERIFY(!weights.set("first.perhaps", 1));
        QVERIFY(!weights.set("no.such.cue", 1));
        QCOMPARE(weights.vocabulary.size(), 1);
        QCOMPARE(weights.trusts[static_cast<std::size_t>(Stratum::Weak)].slope, 0.8);
    }

    void linksAboutAsSureAreToldToBeEquallySure()
    {
        Weights weights;
        QCOMPARE(gradeOf(weights.grades, 0.42), 0.42);
        QVERIFY(weights.set("grade.1.upto", 0.5));
        QVERIFY(weights.set("grade.1.right", 0.3));
        QVERIFY(weights.set("grade.2.upto", 1));
        QVERIFY(weights.set("grade.2.right", 0.9));
        QVERIFY(!weights.set("grade.0.upto", 1));
        QVERIFY(!weights.set("grade.3", 1));
        QCOMPARE(gradeOf(weights.grades, 0.42), 0.3);
        QCOMPARE(gradeOf(weights.grades, 0.5), 0.3);
        QCOMPARE(gradeOf(weights.grades, 0.51), 0.9);
        QCOMPARE(gradeOf(weights.grades, 1), 0.9);
    }

    void trustSoftensProbabilities()
    {
        QCOMPARE(Trust{}.of(0.9), 0.9);
        const Trust doubting{0.5, 0};
        QVERIFY(doubting.of(0.9) < 0.9);
        QVERIFY(std::abs(doubting.of(0.5) - 0.5) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestTies)
#include "tst_ties.moc"
