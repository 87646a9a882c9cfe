// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/core/people/talk.h"

using namespace rejoinder;
using namespace rejoinder::people;

namespace {

/// #2 answers #1, #3 answers #2 and so on, with this probability.
std::vector<LikelyParents> oneLine(std::size_t comments, double probability)
{
    std::vector<LikelyParents> parents(comments);
    for (std::size_t i = 1; i < comments; ++i)
        parents[i] = {{static_cast<int>(i) - 1, probability}};
    return parents;
}

} // namespace

class TestInfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerTellsALostName()
    {
        const Talk talk(
            {{"", "The crane is far too loud."}, {"Tom Hale", "@Quillfeather, it is electric."}});
        const std::vector<InferredName> names = talk.inferred(oneLine(2, 0.95));
        QCOMPARE(names[0].name, "Quillfeather");
        QVERIFY(names[0].confidence >= leastTold && names[0].confidence < 1);
        QCOMPARE(slice(talk.text, names[0].where), "Quillfeather");
        QVERIFY(!names[1].isKnown());
    }

    void aDoubtfulAnswerTellsNoName()
    {
        const Talk talk(
            {{"", "The crane is far too loud."}, {"Tom Hale", "@Quillfeather, it is electric."}});
        QVERIFY(!talk.inferred(oneLine(2, 0.4))[0].isKnown());
    }

    void twoAnswersTellMoreThanOne()
    {
        const Talk talk({{"", "The crane is far too loud."},
                         {"Tom Hale", "@Quillfeather, it is electric."},
                         {"Mia Stone", "@Quillfeather is right."}});
        const double one = talk.inferred({{}, {{0, 0.8}}, {}})[0].confidence;
        const double two = talk.inferred({{}, {{0, 0.8}}, {{0, 0.8}}})[0].confidence;
        QVERIFY(two > one);
    }

    void aQuotedHolderIsTold()
    {
        const Talk talk(
            {{"", "We stand at the end of the beginning here."},
             {"Mia Stone", "Says who?"},
             {"Tom Hale", "As Quill77 quotes \"the end of the beginning\", so be it."}});
        QCOMPARE(talk.inferred({{}, {{0, 0.5}}, {{1, 0.9}}})[0].name, "Quill77");
    }

    void aReferenceTellsALostName()
    {
        const Talk talk({{"", "The crane is far too loud."},
                         {"Tom Hale", "It is electric."},
                         {"Mia Stone", "Says who?"},
                         {"Tom Hale", "I posted that as a reply to Quillfeather above."},
                         {"Jo Reed", "Fine."}});
        QCOMPARE(talk.inferred({{}, {{0, 0.95}}, {{1, 0.9}}, {{2, 0.9}}, {}})[0].name,
                 "Quillfeather");
    }

    void turnsTellWhoAnswers()
    {
        // #2 speaks to the author of #1; the first answer to that, told by an "I", is hers.
        const Talk talk({{"", "The crane is far too loud."},
                         {"Tom Hale", "@Quillfeather, it is electric."},
                         {"", "I know, and yet it is loud."}});
        QCOMPARE(talk.inferred(oneLine(3, 0.98))[2].name, "Quillfeather");
    }

    void nobodySpeaksToHimself()
    {
        const Talk talk({{"", "The crane is far too loud."},
                         {"", "@Quillfeather, it is electric."},
                         {"Tom Hale", "@Quillfeather, no."}});
        QVERIFY(talk.inferred({{}, {{0, 0.95}}, {{1, 0.62}}})[1].name != "Quillfeather");
    }

    void aPrintedNameOfThatLengthIsNotLost()
    {
        // An extractor that drops lines of one word keeps "Anna Reed".
        const Talk talk({{"Anna Reed", "one"},
                         {"Tom Hale", "two"},
                         {"Mia Stone", "three"},
                         {"", "The crane is far too loud."},
                         {"Tom Hale", "@Anna Reed, it is electric."}});
        QVERIFY(!talk.inferred(oneLine(5, 0.9))[3].isKnown());
    }

    void guestsAreNobody()
    {
        const Talk talk({{"Guest", "The crane is far too loud."},
                         {"Tom Hale", "@Guest, it is electric."},
                         {"", "I know, and yet it is loud."}});
        QVERIFY(!talk.inferred(oneLine(3, 0.98))[2].isKnown());
    }
};

QTEST_APPLESS_MAIN(TestInfer)
#include "tst_infer.moc"
