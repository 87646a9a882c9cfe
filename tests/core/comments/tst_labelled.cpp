// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/labelled.h"

#include <QTest>

#include "core/comments/namechoice.h"
#include "core/source/source.h"

using namespace rejoinder;
using namespace rejoinder::comments;
using labels::Label;

namespace {

Label labelFor(char letter)
{
    switch (letter) {
    case 'T':
        return Label::Title;
    case 'A':
        return Label::Article;
    case 'N':
        return Label::NameOpens;
    case 'H':
        return Label::Head;
    case 'F':
        return Label::First;
    case 'B':
        return Label::Body;
    case 'P':
        return Label::FootName;
    case 'J':
        return Label::Joined;
    default:
        return Label::Noise;
    }
}

/// The reading of a text whose every line begins with the letter of its label: "N Ann"; "." is a
/// blank line.
struct Labelled
{
    explicit Labelled(std::string_view marked)
    {
        std::string text;
        labels::Told told;
        while (!marked.empty()) {
            const std::size_t end = marked.find('\n');
            const std::string_view line = marked.substr(0, end);
            if (line == ".") {
                text += "\n";
                marked.remove_prefix(end + 1);
                continue;
            }
            told.labels.push_back(labelFor(line.front()));
            labels::PerLabel sure{};
            sure[labels::indexOf(told.labels.back())] = 0.9F;
            told.marginals.push_back(sure);
            text += std::string(line.substr(2)) + "\n";
            marked.remove_prefix(end + 1);
        }
        source = *source::decode(std::move(text), "page.txt");
        page = layout::read(source);
        reading = fromLabels(page, {}, told, {});
    }

    /// "Ann: Yes.|No." with "/" between comments.
    std::string comments() const
    {
        std::string out;
        for (const Comment &comment : reading.comments) {
            std::string body(slice(source.text, comment.body));
            std::ranges::replace(body, '\n', '|');
            out += (out.empty() ? "" : " / ") + comment.author + ": " + body;
        }
        return out;
    }

    source::Source source;
    layout::Page page;
    Reading reading;
};

/// "/Ann/Ann Lee": all candidates, the first is none.
std::string spansOf(const source::Source &source, const std::vector<NameCandidate> &candidates)
{
    std::string spans;
    for (const NameCandidate &candidate : candidates)
        spans += std::string(slice(source.text, candidate.span)) + "/";
    spans.pop_back();
    return spans;
}

} // namespace

class TestLabelled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersOpenComments()
    {
        const Labelled page("T The ferry\nA It sails again on Monday.\n- Share this\nN Ann\n"
                            "H 5 May 2011\nF Good news.\nB At last.\n- Reply\nN Bob\nH 6 May 2011\n"
                            "F I doubt it.\n");
        QCOMPARE(page.comments(), std::string("Ann: Good news.|At last. / Bob: I doubt it."));
        QCOMPARE(page.reading.regions.article.size(), std::size_t(1));
        QVERIFY(page.reading.regions.title);
    }

    void aFirstLineOpensACommentWithoutAHeader()
    {
        const Labelled page("F Good news.\nB At last.\nF I doubt it.\n");
        QCOMPARE(page.comments(), std::string(": Good news.|At last. / : I doubt it."));
    }

    void aFooterEndsAComment()
    {
        const Labelled page("F Good news.\nP Posted by Ann\nF I doubt it.\nP Posted by Bob\n");
        QCOMPARE(page.comments(), std::string("Ann: Good news. / Bob: I doubt it."));
    }

    void aLineBetweenTwoCommentsIsTheLaterOnesWhereTheLastHasNoneBelow()
    {
        const Labelled page("N Ann\nF Good news.\nP Bob\nF I doubt it.\nP Cleo\nF Why?\n");
        QCOMPARE(page.comments(), std::string("Ann: Good news. / Bob: I doubt it. / Cleo: Why?"));
    }

    void namesNearerToWhatIsAboveThemStandBelow()
    {
        const Labelled page(
            "A The ferry sails again.\n.\nF Good news.\nN by Ann\n.\n"
            "F I doubt it.\nN by Bob\n.\nF Why?\nN by Cleo\n.\nF Rain.\nN by Dan\n");
        QCOMPARE(page.comments(),
                 std::string("Ann: Good news. / Bob: I doubt it. / Cleo: Why? / Dan: Rain."));
    }

    void theFirstCommentIsNotTheArticlesWhereNamesStandBelow()
    {
        const Labelled page(
            "A The ferry sails again.\n.\nA It is good news, all of it.\nN by Ann\n.\n"
            "F I doubt it.\nN by Bob\n.\nF Why?\nN by Cleo\n.\nF No.\nN by Eve\n.\n"
            "F Rain.\nP by Dan\n");
        QCOMPARE(page.comments(),
                 std::string("Ann: It is good news, all of it. / Bob: I doubt it. "
                             "/ Cleo: Why? / Eve: No. / Dan: Rain."));
    }

    void namesAboveStayAboveHoweverTightTheyStand()
    {
        const Labelled page("A The ferry sails again.\n.\nN by Ann\n.\nF Good news.\nN by Bob\n.\n"
                            "F I doubt it.\nN by Cleo\n.\nF Why?\nN by Dan\n.\nF Rain.\n");
        QCOMPARE(page.comments(),
                 std::string("Ann: Good news. / Bob: I doubt it. / Cleo: Why? / Dan: Rain."));
    }

    void anArticleThatTheFirstCommentSwallowedIsFreed()
    {
        const Labelled page("F The ferry sails again.\n.\nB Nobody knows for how long.\n.\n"
                            "B Good news.\nP by Ann\n.\nF I doubt it.\nP by Bob\n");
        QCOMPARE(page.comments(), std::string("Ann: Good news. / Bob: I doubt it."));
        QCOMPARE(page.reading.regions.article.size(), std::size_t(2));
    }

    void aHeaderAloneIsACommentWithoutABody()
    {
        const Labelled page("N Ann\nN Bob\nF Yes.\n");
        QCOMPARE(page.comments(), std::string("Ann:  / Bob: Yes."));
    }

    void startsAreAsSureAsTheirLine()
    {
        const Labelled page("N Ann\nF Yes.\n");
        QVERIFY(std::abs(page.reading.comments.front().startConfidence - 0.9) < 1e-6);
    }

    void joinedLinesAreCutAsTheyAreBuilt()
    {
        const Labelled page("J Ann Lee | 5 May 2011 | Good news.\nB At last.\n"
                            "J Bob | 6 May 2011 | I doubt it.\nJ Cleo | 7 May 2011 | Why?\n");
        QCOMPARE(page.comments(), std::string(": Good news.|At last. / : I doubt it. / : Why?"));
    }

    void headersThatNoLabelTellsAreCutOffWhereMostBodiesBeginWithOne()
    {
        const Labelled page("N Ann\nF Posts: 12 The ferry is late again.\nB So am I.\n"
                            "N Bob\nF Posts: 1,204 It always is.\n"
                            "N Cleo\nF Posts: 7 Bring a coat.\n");
        QCOMPARE(page.comments(),
                 std::string("Ann: The ferry is late again.|So am I. / "
                             "Bob: It always is. / Cleo: Bring a coat."));
    }

    void aHeaderMayBeginWithAWordThatIsAnybodys()
    {
        const Labelled page("F by Ann Lee ( 12 ) on (#400) The ferry is late.\nB So am I.\n"
                            "F by Bob ( 7 ) on (#401) It always is.\n"
                            "F by Cleo ( 31 ) on (#402) Bring a coat.\n"
                            "F It will rain.\n");
        QVERIFY2(page.comments().contains("The ferry is late.|So am I. / "),
                 page.comments().c_str());
        QVERIFY(page.comments().contains(": Bring a coat. / : It will rain."));
    }

    void aLostHeaderLeavesItsBlankLines()
    {
        const std::string headed
            = "N Ann\n.\nF Good news.\n.\n.\nN Bob\n.\nF I doubt it.\n.\n.\n"
              "N Cleo\n.\nF Why?\n.\nB Who says so?\n.\n.\nN Dan\n.\nF Rain.\n";
        const Labelled page(headed + ".\n.\n.\nB It will not last.\n.\nB Bring a coat.\n");
        QCOMPARE(page.comments(),
                 std::string("Ann: Good news. / Bob: I doubt it. / Cleo: Why?||Who says so? / "
                             "Dan: Rain. / : It will not last.||Bring a coat."));
        QCOMPARE(page.reading.comments.back().nameState, NameState::Lost);
        const Labelled wide(headed + ".\n.\nB It will not last.\n.\n.\n.\n.\nB Bring a coat.\n");
        QCOMPARE(wide.reading.comments.size(), std::size_t(4)); // paragraphs part as they like
    }

    void linesBuiltAlikeAreOfTheHeaderAlike()
    {
        const auto record = [](const std::string &day, char label, const std::string &body) {
            return "H Joined: 12\n" + std::string(1, label) + " Posted: " + day
                + " May 2011 Subject: ferry\n" + (label == 'H' ? "F " : "B ") + body + "\n- Top\n";
        };
        const std::string headers = record("5", 'H', "Good news.")
            + record("6", 'H', "So they say.") + record("7", 'H', "Why?");
        const Labelled page(headers + record("8", 'F', "It is late again."));
        QCOMPARE(page.comments(),
                 std::string(": Good news. / : So they say. / : Why? / : It is late again."));
        const Labelled other(headers + "H Joined: 12\nF On 8 May 2011 it was late.\nB Again.\n");
        QVERIFY(other.comments().ends_with(" / : On 8 May 2011 it was late.|Again."));
    }

    void whatAMailQuotesIsNoCommentOfItsOwn()
    {
        const Labelled page("N Ann Lee\nH 5 May 2011\nF Good news.\n"
                            "N Bob Day\nH 6 May 2011\nF So they say.\n"
                            "N On 5 May 2011 at 10:15, Ann Lee wrote:\nF Good news.\nB Is it?\n"
                            "N Cleo\nH 7 May 2011\nF Why not?\n"
                            "N Am 06.05.2011 um 11:20 schrieb Bob Day:\nF So they say.\n");
        QCOMPARE(
            page.comments(),
            std::string("Ann Lee: Good news. / Bob Day: So they say.|On 5 May 2011 at 10:15, Ann "
                        "Lee wrote:|Good news.|Is it? / Cleo: Why not?|Am 06.05.2011 um 11:20 "
                        "schrieb Bob Day:|So they say."));
        const Labelled signedMail(
            "N Ann Lee\nH 5 May 2011\nF Good news.\n"
            "N Bob Day\nH 6 May 2011\nF So they say.\n"
            "N Bob\nH On 5 May 2011 at 10:15, Ann\nF Lee wrote:\nB Good news.\n"
            "N Cleo\nH 7 May 2011\nF Why not?\n");
        QCOMPARE(signedMail.reading.comments.size(), std::size_t(3));
        const Labelled mails("N On 5 May 2011, Ann Lee wrote:\nF Good news.\n"
                             "N On 6 May 2011, Bob Day wrote:\nF So they say.\n"
                             "N On 7 May 2011, Cleo wrote:\nF Why not?\n");
        QCOMPARE(mails.reading.comments.size(), std::size_t(3)); // the page's own form
    }

    void bodiesThatSpeakToSomebodyHoldNoHeader()
    {
        const Labelled page(
            "N Ann\nF @Bob: the ferry is late again.\nN Bob\nF @Ann: it always is.\n"
            "N Cleo\nF @Ann: bring a coat.\n");
        QCOMPARE(page.comments(),
                 std::string("Ann: @Bob: the ferry is late again. / Bob: @Ann: it always is. / "
                             "Cleo: @Ann: bring a coat."));
    }

    void aFirstBodyUnderAHeaderOfItsOwnIsTheArticle()
    {
        const std::string comments = "H Bob, 3 May 2011\nF Good.\nH Cleo, 4 May 2011\nF Why?\n"
                                     "H Dana, 5 May 2011\nF At last.\n";
        const std::string body = "F It sails again on Monday, after all.\nB Bring a coat.\n";
        const Labelled byline("T The ferry\nH 12 points by Ann | hide\n" + body + comments);
        QCOMPARE(byline.reading.regions.article.size(), std::size_t(2));
        QCOMPARE(byline.reading.comments.size(), std::size_t(3));
        const Labelled bare("T The ferry\n" + body + comments);
        QCOMPARE(bare.reading.regions.article.size(), std::size_t(2));
        const Labelled alike("T The ferry\nH Ann, 2 May 2011\n" + body + comments);
        QVERIFY(alike.reading.regions.article.empty());
        QCOMPARE(alike.reading.comments.size(), std::size_t(4));
        // Names have more words or fewer; what stands behind them tells that headers are alike.
        const std::string named = "H Bob, 3 May 2011 | next\nF Good.\nH Cleo van Dyk, 4 May 2011 | "
                                  "next\nF Why?\nH d_ana, 5 May 2011 | next\nF At last.\n";
        const Labelled ends("T The ferry\nH 12 points by Ann, 2 May 2011 | 3 comments\n" + body
                            + named);
        QCOMPARE(ends.reading.regions.article.size(), std::size_t(2));
        QCOMPARE(ends.reading.comments.size(), std::size_t(3));
    }

    void aShortFirstBodyUnderAHeaderOfItsOwnIsTheTitle()
    {
        const Labelled page("N today | ask | enter\nF The ferry\n- 12 points\n"
                            "H Bob, 3 May 2011\nF It sails again, at last.\n"
                            "H Cleo, 4 May 2011\nF Does it, Bob? Since when?\n"
                            "H Dana, 5 May 2011\nF Since Monday, they say.\n");
        QCOMPARE(page.reading.comments.size(), std::size_t(3));
        QCOMPARE(slice(page.source.text, page.reading.regions.title.value_or(Span())),
                 std::string_view("The ferry"));
    }

    void aFarLongerFirstBodyWithoutAHeaderIsTheArticle()
    {
        const std::string opening
            = "F " + std::string(200, 'x') + ".\nB " + std::string(200, 'y') + ".\n";
        const std::string comments = "N Ann\nF Good news.\nN Bob van Dyk\nF I doubt it.\nN c_leo\n"
                                     "F Why?\nN Dan 7\nF Rain.\nF Still.\n";
        const Labelled page(opening + comments);
        QCOMPARE(page.reading.regions.article.size(), std::size_t(2));
        QCOMPARE(page.reading.comments.size(), std::size_t(5));
        const Labelled known("A It sails again.\n" + opening + comments);
        QCOMPARE(known.reading.comments.size(), std::size_t(6));
    }

    void columnsPartNames()
    {
        const source::Source source = *source::decode("Ann Lee  Bob\ncute_fox_ 12\n", "page.txt");
        const layout::Page page = layout::read(source);
        const std::vector<Header> headers{{{0}}, {{1}}};
        const NameChooser chooser(page, headers);
        QCOMPARE(spansOf(source, chooser.candidates(headers[0])),
                 std::string("/Ann/Ann Lee/Ann Lee  Bob/Lee/Lee  Bob/Bob"));
        QCOMPARE(spansOf(source, chooser.candidates(headers[1])),
                 std::string("/cute_fox_/cute_fox_ 12/12"));
        const auto &all = chooser.candidates(headers[0]);
        QVERIFY(all[2].features != all[5].features);
    }

    void nameWeightsAreReadAsTheyAreWritten()
    {
        const NameWeights weights{{{1, 0.5F}, {0xABCDEFU, -2.25F}}, {{7, 1.5F}}};
        const auto read = parseNameWeights(toText(weights), "names.weights");
        QVERIFY(read);
        QCOMPARE(*read, weights);
        QCOMPARE(parseNameWeights("1 2\nx\n", "names.weights").error().place,
                 std::string("line 2"));
    }
};

QTEST_APPLESS_MAIN(TestLabelled)
#include "tst_labelled.moc"
