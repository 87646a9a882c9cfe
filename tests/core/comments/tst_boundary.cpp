// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/boundary.h"
#include "core/comments/boundaryfeatures.h"
#include "core/comments/densewords.h"
#include "core/comments/joined.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace rejoinder;
using namespace rejoinder::comments;

namespace {

struct Section
{
    explicit Section(std::string text)
        : source(*source::decode(std::move(text), "page.txt"))
        , page(layout::read(source))
    { }

    std::vector<std::string> features(std::size_t line) const
    {
        FeatureBag bag(true);
        BoundaryFeatures(page, 0, page.lines.size()).read(line, bag);
        return bag.names();
    }
    bool shows(std::size_t line, const std::string &feature) const
    {
        return std::ranges::contains(features(line), feature);
    }
    /// "name|body" of one line; "-" where it is not of that form.
    std::string joined(JoinedForm form, std::size_t line = 0) const
    {
        const auto cut = readJoined(page, line, form);
        return !cut ? "-"
                    : std::string(slice(source.text, cut->name)) + "|"
                + source.text.substr(cut->body, page.lines[line].raw.end - cut->body);
    }

    source::Source source;
    layout::Page page;
};

int startsOf(const Starts &starts)
{
    return int(std::ranges::count(starts.starts, true));
}

double sum(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

class TestBoundary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeightThatIsNoneIsToldWithItsLine()
    {
        const auto wrong = parseBoundaryWeights("always -1\n# fine\nwhistle 2\n", "trial.weights");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().place, std::string("line 3"));
        QVERIFY(!parseBoundaryWeights("always much\n", "trial.weights"));
        const auto right = parseBoundaryWeights("spread 0.5\nblanks.2 3\n", "trial.weights");
        QVERIFY(right);
        QCOMPARE(right->rate.spread, 0.5);
        QCOMPARE(right->of.at(featureKey("blanks.2")), 3.0F);
    }

    void theFirstLineStartsAndSureOnesDo()
    {
        const Starts starts = decideStarts({-9, 5, -9, 5, -9}, -1, {});
        QCOMPARE(starts.starts, (std::vector<bool>{true, true, false, true, false}));
        QCOMPARE(starts.probability[0], 1.0);
        QVERIFY(starts.probability[1] > 0.9 && starts.probability[2] < 0.01);
        QVERIFY(decideStarts({}, -1, {}).starts.empty());
    }

    void doubtfulLinesAreTakenBecauseMissesCostAsMuch()
    {
        // Each is likelier none than one, yet leaving all of them would find next to nothing.
        QVERIFY(startsOf(decideStarts(std::vector<double>(20, -0.4), -1, {})) > 10);
    }

    void aCountedHeadingNarrowsTheRate()
    {
        const std::vector<double> scores{0, 1, -1, -1.2, -1.4, -1.6, -1.8, -2, -2.2, -2.4};
        const Starts few = decideStarts(scores, 2, {});
        const Starts many = decideStarts(scores, 9, {});
        QVERIFY(startsOf(few) < startsOf(many));
        QVERIFY(sum(few.probability) < sum(many.probability));
    }

    void linesShowHowTheyOpenAndWhomTheySpeakTo()
    {
        const Section section("Hi Wren, does it close at night?\n\nWren, it does.\n\n@wren so it "
                              "seems\n\nThe gate is of iron.\n\nIlse\n\nFine.\n");
        QVERIFY(section.shows(0, "people.greeting"));
        QVERIFY(section.shows(1, "people.vocative"));
        QVERIFY(section.shows(1, "people.addressed.again"));
        QVERIFY(section.shows(2, "people.at"));
        QVERIFY(section.shows(3, "word.open.the"));
        QVERIFY(section.shows(5, "people.before.signs"));
    }

    void wordsOfAnEarlierLineAreNoticed()
    {
        const Section section("The bridge will be closed for all of next week.\n\nGood.\n\n\"The "
                              "bridge will be closed for\" what?\n");
        QVERIFY(!section.shows(0, "reuse.here.comment"));
        QVERIFY(section.shows(2, "reuse.here.comment"));
    }

    void ideographsAreCutIntoWords()
    {
        QCOMPARE(denseWords("我喜欢这座桥"),
                 (std::vector<std::string_view>{"我", "喜欢", "这", "座", "桥"}));
        const Section section("我喜欢这座桥。\n\n你呢？\n");
        QVERIFY(section.shows(0, "class.open.first"));
        QVERIFY(section.shows(1, "class.open.second"));
    }

    void headersJoinedWithBodiesAreCut()
    {
        QCOMPARE(Section("Ilse Marrow says: It creaks.").joined(JoinedForm::Says),
                 std::string("Ilse Marrow|It creaks."));
        QCOMPARE(Section("Nobody who lives there says it creaks.").joined(JoinedForm::Says),
                 std::string("-"));
        QCOMPARE(Section("Wren: It creaks.").joined(JoinedForm::Colon),
                 std::string("Wren|It creaks."));
        QCOMPARE(Section("one thing: it creaks.").joined(JoinedForm::Colon), std::string("-"));
        QCOMPARE(Section("Wren, 5 May 2011 at 10:15: It creaks.").joined(JoinedForm::Time),
                 std::string("Wren|It creaks."));
        QCOMPARE(Section("wren_4: It creaks.").joined(JoinedForm::Colon), std::string("-"));
        QCOMPARE(Section("wren_4: It creaks.").joined(JoinedForm::Handle),
                 std::string("wren_4|It creaks."));
        QCOMPARE(Section("[wren] It creaks.").joined(JoinedForm::Bracket),
                 std::string("wren|It creaks."));
        QCOMPARE(Section("[wren It creaks.").joined(JoinedForm::Bracket), std::string("-"));
        QCOMPARE(Section("Ilse Marrow – It creaks.").joined(JoinedForm::Dash),
                 std::string("Ilse Marrow|It creaks."));
        QCOMPARE(Section("well-known, it creaks.").joined(JoinedForm::Dash), std::string("-"));
    }

    void whatStandsBeforeAndBehindAJoinedNameIsNoneOfIt()
    {
        for (const char *line :
             {"1.2.1. Wren: It creaks.", "#3 Wren: It creaks.", "-- Wren: It creaks.",
              ">>> Wren: It creaks.", "Wren (in reply to Ilse Marrow): It creaks.",
              "Wren → Ilse Marrow: It creaks."})
            QCOMPARE(Section(line).joined(JoinedForm::Colon), std::string("Wren|It creaks."));
    }

    void aJoinedFormMustBeThePagesOwn()
    {
        const Section talk(
            "Wren: did you count?\n\nI did not.\n\nWren: neither did I.\n\nNor I.\n\n"
            "Tomas: what a pity.\n\nIndeed.\n");
        QCOMPARE(learnJoined(talk.page, 0, talk.page.lines.size()), JoinedForm::None);
        const Section log("Wren says: did you count?\n\nIlse says: I did not.\n\nWren says: a "
                          "pity.\n\nIndeed it is.\n");
        QCOMPARE(learnJoined(log.page, 0, log.page.lines.size()), JoinedForm::Says);
    }
};

QTEST_APPLESS_MAIN(TestBoundary)
#include "tst_boundary.moc"
