// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regions/regions.h"

#include <QTest>

#include "tests/support/folders.h"

using namespace rejoinder;

namespace {

struct Page
{
    explicit Page(std::string text)
        : source(*source::decode(std::move(text), "page.txt"))
        , page(layout::read(source))
        , regions(regions::find(page))
    { }
    std::string_view words(Span span) const { return slice(source.text, span); }

    source::Source source;
    layout::Page page;
    regions::Regions regions;
};

/// Above what each test tries.
std::string article()
{
    return "Home\nNews\nContact\n\nThe bridge opens\n\n"
           "The new bridge over the Tarn opened on Monday, to everyone's surprise and delight.\n\n"
           "The mayor said that it had cost less than planned, and nobody quite believed her.\n\n";
}

} // namespace

class TestRegions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleAndArticleStandAboveTheComments()
    {
        const Page page(article()
                        + "2 comments\n\nIlse says:\nMay 3, 2021 at 10:15 am\n\nI walked over it "
                          "twice today.\n\nReply\n\n"
                          "Wren says:\nMay 3, 2021 at 11:02 am\n\nDid you count the steps, I "
                          "wonder?\n\nReply\n");
        QCOMPARE(page.words(page.regions.title.value_or(Span())),
                 std::string_view("The bridge opens"));
        QCOMPARE(page.regions.article.size(), std::size_t(2));
        QVERIFY(page.words(page.regions.article[0]).starts_with("The new bridge"));
        QVERIFY(page.regions.hasComments() && page.regions.anchored);
    }

    void captionsAtTheEndsAreNoArticle()
    {
        const Page page(article()
                        + "A view of the new bridge from the eastern bank, seen on the day it "
                          "opened / Wren Abel\n\nImprint\n");
        QCOMPARE(page.regions.article.size(), std::size_t(2));
    }

    void aPageMayHaveNeither()
    {
        const Page page("Home\nNews\nContact\nImprint\n");
        QVERIFY(!page.regions.title && page.regions.article.empty() && !page.regions.hasComments());
    }

    void aGapEndsAnArticleWhereNoHeadingDoes()
    {
        const Page page(
            article()
            + "All of that was long expected by those who had read the plans with some care.\n\n\n"
              "I walked over it twice today and liked it.\n\n\nDid you count the steps, I "
              "wonder?\n\n"
              "I did not.\n\n\nIt creaks in the wind, though.\n");
        QVERIFY(page.regions.hasComments());
        QVERIFY(
            page.words(page.page.lines[page.regions.commentsBegin].raw).starts_with("I walked"));
    }

    void oneGapIsEnoughWherePeopleTalkBehindIt()
    {
        const Page page(
            article()
            + "All of that was long expected by those who had read the plans with some care.\n\n\n"
              "I walked over it twice today and liked it.\n\nDid you count the steps?\n\n"
              "I did not, I was looking at the water.\n\nYou never count anything, you know.\n\n"
              "It creaks in the wind, though, and my dog will not cross it.\n\n"
              "My cat would not either, I am afraid.\n");
        QVERIFY(page.regions.hasComments());
        QVERIFY(
            page.words(page.page.lines[page.regions.commentsBegin].raw).starts_with("I walked"));
    }

    void talkGoesOnBehindWhatOnlyLooksLikeItsEnd()
    {
        const std::string talk = "I walked over it twice today and liked it.\n\n"
                                 "Did you count the steps, I wonder?\n\n"
                                 "I did not, I was looking at the water.\n\n";
        const Page page(article() + "6 comments\n\n" + talk
                        + "Leave a comment only if you read the rules\n\n" + talk + talk
                        + "Leave a comment\n\nName *\n\nE-mail *\n");
        QVERIFY(page.regions.headed);
        QCOMPARE(page.words(page.page.lines[page.regions.commentsEnd - 1].raw),
                 std::string_view("I did not, I was looking at the water."));
        QVERIFY(page.words(page.page.lines[page.regions.commentsEnd].raw) == "Leave a comment");
    }

    void theLabelOfAFieldIsNoHeading()
    {
        const Page page(article()
                        + "2 comments\n\nI walked over it twice today and liked it.\n\nDid you "
                          "count the steps, I wonder?\n\nComment\n\nName *\n\nE-mail *\n\n"
                          "Your address will be shown to nobody but the two of us.\n\n"
                          "We are a small paper, and we like it that way.\n");
        QVERIFY(
            page.words(page.page.lines[page.regions.commentsBegin].raw).starts_with("I walked"));
    }

    void theGoldOfTheSeedsIsFound()
    {
        const QString shared = tests::sharedFolder();
        const Result<source::Source> source
            = source::load((shared + QStringLiteral("/corpus/seeds/sf.txt")).toStdString());
        if (!source)
            QSKIP("the shared corpus is not here");
        const layout::Page page = layout::read(*source);
        QCOMPARE(regions::find(page).article.size(), std::size_t(6));
    }
};

QTEST_GUILESS_MAIN(TestRegions)
#include "tst_regions.moc"
