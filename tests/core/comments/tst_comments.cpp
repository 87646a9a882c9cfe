// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/describe.h"
#include "core/comments/find.h"
#include "core/comments/lineroles.h"
#include "core/comments/names.h"

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::comments;

namespace {

struct Page
{
    explicit Page(std::string text)
        : source(*source::decode(std::move(text), "page.txt"))
        , page(layout::read(source))
        , regions(regions::find(page))
    { }

    std::vector<Comment> comments(const Forced &forced = {}) const
    {
        const auto boundaries = parseBoundaryWeights("always -1\nblanks.2 4\n", "gaps.weights");
        return find(page, regions, *boundaries, forced);
    }

    /// "Ann: body; ?: body" with "?" for a lost name and "-" for none; lines of a body joined by
    /// "/".
    std::string told(const Forced &forced = {}) const
    {
        std::string out;
        for (const Comment &comment : comments(forced)) {
            const std::string none = comment.nameState == NameState::Lost ? "?" : "-";
            std::string body(slice(source.text, comment.body));
            for (std::size_t at = body.find('\n'); at != std::string::npos; at = body.find('\n'))
                body.replace(at, body.find_first_not_of('\n', at) - at, "/");
            out += (out.empty() ? "" : "; ") + (comment.author.empty() ? none : comment.author)
                + ": " + body;
        }
        return out;
    }

    source::Source source;
    layout::Page page;
    regions::Regions regions;
};

/// Above what each test tries.
std::string article()
{
    return "The bridge opens\n\n"
           "The new bridge over the Tarn opened on Monday, to everyone's surprise and delight.\n\n"
           "The mayor said that it had cost less than planned, and nobody quite believed her.\n\n";
}

} // namespace

class TestComments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAboveBodies()
    {
        const Page page(article()
                        + "3 comments\n\n"
                          "1. Ilse Marrow says:\n   May 3, 2021 at 10:15 am\n\n   I walked over it "
                          "twice today.\n\n   Reply\n\n"
                          "2. Wren says:\n   May 3, 2021 at 11:02 am\n\n   Did you count the "
                          "steps?\n\n   I did not.\n\n   Reply\n\n"
                          "3. Ilse Marrow says:\n   May 4, 2021 at 8:40 am\n\n   Four hundred and "
                          "two, more or less.\n\n   Reply\n\n"
                          "Leave a Reply\n\nYour email address will not be published.\n");
        QCOMPARE(page.told(),
                 std::string("Ilse Marrow: I walked over it twice today.; Wren: Did you count the "
                             "steps?/   I did not.; "
                             "Ilse Marrow: Four hundred and two, more or less."));
        const std::vector<Comment> comments = page.comments();
        QCOMPARE(slice(page.source.text, comments[1].timeSpan),
                 std::string_view("May 3, 2021 at 11:02 am"));
        QCOMPARE(slice(page.source.text, comments[1].nameSpan), std::string_view("Wren"));
    }

    void namesOnTheirOwnLineAndTheAddressee()
    {
        const Page page(
            article()
            + "2 Comments\n\nGuest\nIlse Marrow\n3 years ago\n\nI walked over it twice "
              "today.\n\n0\nReply\n\n"
              "Guest\nWren Abel\nReply to  Ilse Marrow\n3 years ago\n\nSo did I, both "
              "ways.\n\n0\nReply\n\n"
              "Guest\nTomas Oak\n2 years ago\n\nIt creaks in the wind, though.\n\n0\nReply\n");
        QCOMPARE(page.told(),
                 std::string(
                     "Ilse Marrow: I walked over it twice today.; Wren Abel: So did I, both ways.; "
                     "Tomas Oak: It creaks in the wind, though."));
        QCOMPARE(page.comments()[1].addressee, std::string("Ilse Marrow"));
    }

    void headersBelowBodies()
    {
        const Page page(article()
                        + "3 Comments\n\nI walked over it twice today.\nComment by Ilse Marrow on "
                          "17.07.2011, 13:04\n\n"
                          "Did you count the steps?\nComment by Wren on 17.07.2011, 19:21\n\n"
                          "It creaks in the wind, though.\nComment by Tomas on 18.07.2011, "
                          "09:10\n\nLeave a comment\n");
        QCOMPARE(page.told(),
                 std::string(
                     "Ilse Marrow: I walked over it twice today.; Wren: Did you count the steps?; "
                     "Tomas: It creaks in the wind, though."));
    }

    void blankLinesTellOfDroppedNames()
    {
        const Page page(
            article()
            + "View all comments\n\nIt is a fine bridge!\n\n\nI shall cross it daily.\n\nIlse "
              "Marrow\n\n"
              "Did you count the steps?\n\nTomas Oak\n\nFour hundred and two.\n\n\nNobody counts "
              "steps.\n\n"
              "Ilse Marrow\n\nI certainly do.\n\nOften, in fact.\n\n\nThat is odd, then.\n");
        QCOMPARE(
            page.told(),
            std::string("?: It is a fine bridge!; ?: I shall cross it daily.; Ilse Marrow: Did you "
                        "count the steps?; "
                        "Tomas Oak: Four hundred and two.; ?: Nobody counts steps.; "
                        "Ilse Marrow: I certainly do./Often, in fact.; ?: That is odd, then."));
    }

    void namesRightBeforeTheWords()
    {
        const std::string talk = "7 comments\n\nAnn Lee I walked over it twice.\n\n"
                                 "Rob Day Did you count the steps?\n\nAnn Lee No, I did not.\n\n"
                                 "Tom Hale The paint is green.\n\nRob Day Nobody asked.\n\n"
                                 "Tom Hale So it is.\n\nI mean the rails.\n\n"
                                 "Mia Stone Who pays?\n\n\nSomebody must.\n";
        QCOMPARE(Page(article() + talk).told(),
                 std::string("Ann Lee: I walked over it twice.; Rob Day: Did you count the steps?; "
                             "Ann Lee: No, I did not.; Tom Hale: The paint is green.; "
                             "Rob Day: Nobody asked.; Tom Hale: So it is./I mean the rails.; "
                             "Mia Stone: Who pays?; ?: Somebody must."));
    }

    void oneWordThatManyBeginWithIsNoName()
    {
        std::string talk = "6 comments\n\n";
        for (const char *name : {"Ann", "Rob", "Tom", "Mia", "Eve", "Dan"})
            talk += std::string("Dear ") + name + ", I walked over it twice.\n\n";
        for (const Comment &comment : Page(article() + talk).comments())
            QVERIFY(comment.author.empty());
    }

    void bodiesAloneStartAtGapsAndOpenings()
    {
        const Page page(
            article()
            + "4 comments\n\nI walked over it twice today and liked the view.\n\n\n"
              "Thanks for the tip, I will do so as well.\n\nIt also has benches, which is why:\n\n"
              "one can sit on them.\n\n\nNobody asked for benches in the first place.\n\n\n"
              "Hello all, when does it close at night?\n\nLeave a comment\n");
        const std::vector<Comment> comments = page.comments();
        QCOMPARE(comments.size(), std::size_t(4));
        for (const Comment &comment : comments) {
            QCOMPARE(comment.nameState, NameState::None);
            QVERIFY(comment.startConfidence > 0.3 && comment.startConfidence <= 1);
        }
    }

    void aPageWithoutCommentsHasNone()
    {
        QVERIFY(Page(article() + "Contact us\n\nImprint\n").comments().empty());
        QCOMPARE(describe(Page(article()).page, Page(article()).regions, {}).size(),
                 std::size_t(1));
    }

    void aPersonsDecisionsWin()
    {
        const Page page(article()
                        + "2 comments\n\nIlse says:\nMay 3, 2021 at 10:15 am\n\nI walked over "
                          "it.\n\nSo did I.\n\nReply\n\n"
                          "Wren says:\nMay 3, 2021 at 11:02 am\n\nDid you count the "
                          "steps?\n\nReply\n\nLeave a Reply\n");
        QCOMPARE(page.told(),
                 std::string("Ilse: I walked over it./So did I.; Wren: Did you count the steps?"));
        const std::size_t second = page.source.text.find("So did I.");
        QCOMPARE(
            page.told({{second}, {}}),
            std::string("Ilse: I walked over it.; ?: So did I.; Wren: Did you count the steps?"));
        QCOMPARE(page.comments({{second}, {}})[1].startConfidence, 1.0);
        const std::size_t steps = page.source.text.find("Did you count");
        QCOMPARE(page.comments({{}, {steps}}).size(), std::size_t(1));
    }

    void doubledNamesAreOne()
    {
        QCOMPARE(undoubled("Ann LeeAnn Lee"), std::string_view("Ann Lee"));
        QCOMPARE(undoubled("Ann Lee Ann Lee"), std::string_view("Ann Lee"));
        QCOMPARE(undoubled("Ann Lee"), std::string_view("Ann Lee"));
        QCOMPARE(undoubled("Lulu"), std::string_view("Lulu"));
    }

    void linesGetTheirLetters()
    {
        const std::string text
            = "The title\n\nThe article.\nHome\nAnn says\nHello.\nMore.\n\nNobody.\n";
        const auto at = [&](std::string_view words) {
            const std::size_t start = text.find(words);
            return Span{start, start + words.size()};
        };
        Comment first;
        first.whole = at("Ann says\nHello.\nMore.");
        first.body = at("Hello.\nMore.");
        first.nameState = NameState::Printed;
        Comment second;
        second.whole = second.body = at("Nobody.");
        second.nameState = NameState::Lost;
        std::string letters;
        for (const RoledLine &line :
             lineRoles(text, at("The title"), {at("The article.")}, {first, second}))
            letters += char(line.role);
        QCOMPARE(letters, std::string("T A-NBB ?"));
    }
};

QTEST_GUILESS_MAIN(TestComments)
#include "tst_comments.moc"
