// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/turn.h"

#include <QTest>

#include <algorithm>

#include "core/pipeline/model.h"
#include "core/pipeline/reconstruct.h"

using namespace rejoinder;
using namespace rejoinder::comments;

namespace {

std::string article()
{
    return "The bridge opens\n\n"
           "The new bridge over the Tarn opened on Monday, two years later than the council had "
           "planned when it first chose the site.\n\n"
           "It replaces a ferry that had carried people and goats across the river since 1871, and "
           "which was sold to a museum last spring.\n\n"
           "The mayor said that it had cost less than planned. Engineers from the county inspected "
           "its arches for a week before the first cars were let across.\n\n"
           "A second bridge, for trains, is to follow within ten years.";
}

std::string talk()
{
    return "I walked over it twice today and I must say it is lovely.\n\n"
           "Did you count the steps? I lost count at two hundred.\n\n"
           "You are both wrong, there are no steps, it is a ramp.\n\n"
           "Thanks for the photos, they made my day!\n\n"
           "I miss the ferry. Does anybody know which museum has it?\n\n"
           "Agreed, I miss it too. My uncle worked on it for years.\n\n"
           "I think you mean the one in Lower Reach, we saw it there.\n\n"
           "No, that one is older. But thank you for looking.\n";
}

struct Page
{
    explicit Page(std::string text)
        : source(*source::decode(std::move(text), "page.txt"))
        , page(layout::read(source))
    { }

    /// The first words of the line at which the talk begins; "-" where there is none.
    std::string turn() const
    {
        const ReadingModel &model = pipeline::shippedModel().reading;
        const auto line = findTurn(page, model.boundaries, model.turns);
        return line ? source.text.substr(page.lines[*line].raw.start, 8) : "-";
    }
    bool shows(std::size_t candidate, const std::string &feature) const
    {
        FeatureBag bag(true);
        TurnFeatures(page, {}).read(candidate, bag);
        return std::ranges::contains(bag.names(), feature);
    }

    source::Source source;
    layout::Page page;
};

} // namespace

class TestTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talkBeginsAfterAGap() { QCOMPARE(Page(article() + "\n\n\n" + talk()).turn(), "I walked"); }

    void menusAreNoTalk()
    {
        QCOMPARE(
            Page("Home\nNews\nSport\nContact\nLog in\n\n\n" + article() + "\n\n\n" + talk()).turn(),
            "I walked");
    }

    void anArticleAloneHasNone() { QCOMPARE(Page(article() + "\n").turn(), "-"); }

    void theLastCandidateIsNone()
    {
        const Page page(article() + "\n\n\n" + talk());
        const TurnFeatures features(page.page, {});
        QVERIFY(features.line(0) && !features.line(features.size() - 1));
        QVERIFY(page.shows(features.size() - 1, "none"));
        QVERIFY(page.shows(4, "gap.2") && page.shows(4, "first.here"));
        QVERIFY(page.shows(3, "gap.1") && !page.shows(3, "first.here"));
    }

    void aWeightThatIsNoneIsToldWithItsLine()
    {
        const auto wrong = parseTurnWeights("gap.2 1\n# fine\ngap.1 much\n", "trial.weights");
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().place, std::string("line 3"));
    }
};

QTEST_APPLESS_MAIN(TestTurn)
#include "tst_turn.moc"
