// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/invent.h"

#include <QTest>

#include "app/train/folds.h"
#include "app/train/inventedrows.h"
#include "app/train/inventedtime.h"

using namespace rejoinder;
using namespace rejoinder::train;

namespace {

using What = Piece::What;

/// A small page with its truth: an article and four comments, the second an answer to the first.
Dump ferry()
{
    Dump dump;
    dump.set = "pages";
    dump.name = "ferry";
    dump.gold.site = "harbour.example";
    std::string &text = dump.source.text;
    text = "Menu\nThe ferry\nIt sails again on Monday.\nComments\n";
    dump.gold.title = Span{text.find("The ferry"), text.find("\nIt")};
    dump.gold.article = {Span{text.find("It sails"), text.find("\nComments")}};
    const std::array<std::pair<std::string, std::string>, 4> said{{
        {"Ann Lee", "Good news.\n\nAt last."},
        {"Bob", "I doubt it."},
        {"Ann Lee", "Why?"},
        {"Cleo", "Bring a coat."},
    }};
    for (const auto &[name, body] : said) {
        evaluate::GoldComment comment;
        comment.whole.start = text.size();
        text += name + "\n";
        comment.body.start = text.size();
        text += body;
        comment.body.end = comment.whole.end = text.size();
        text += "\nReply\n";
        comment.author = name;
        comment.parent = dump.gold.comments.size() == 1 ? 0 : evaluate::GoldComment::topLevel;
        dump.gold.comments.push_back(std::move(comment));
    }
    text += "Imprint\n";
    return dump;
}

/// The lines of a body that hold something.
std::string words(std::string_view text)
{
    std::string kept(text);
    std::erase_if(kept, [](char c) { return c == '\n' || c == ' '; });
    return kept;
}

std::string printed(std::vector<Row> rows, const Damage &damage)
{
    learn::Random random(1);
    Dump dump;
    writeRows(damaged(std::move(rows), damage, random), dump);
    return dump.source.text;
}

std::vector<Row> annsRows()
{
    return {{{{"Ann", What::Head, true}}, 0},
            {},
            {{{"Good news, everybody.", What::Body}}, 0},
            {{{"Reply"}}, 0}};
}

} // namespace

class TestInvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samePageAndSeedGiveTheSamePrint()
    {
        const auto first = invent(ferry(), 3);
        const auto second = invent(ferry(), 3);
        QVERIFY(first && second);
        QCOMPARE(first->source.text, second->source.text);
        QCOMPARE(first->gold, second->gold);
        QVERIFY(invent(ferry(), 4)->source.text != first->source.text);
    }

    void whatIsToldOfAPrintIsTrue()
    {
        int named = 0;
        int titled = 0;
        int whole = 0;
        for (std::uint64_t seed = 0; seed < 200; ++seed) {
            const auto dump = invent(ferry(), seed);
            QVERIFY(dump);
            const std::string &text = dump->source.text;
            std::size_t end = 0;
            if (dump->gold.title) {
                ++titled;
                QCOMPARE(slice(text, *dump->gold.title), std::string_view("The ferry"));
            }
            QCOMPARE(slice(text, dump->gold.article.front()),
                     std::string_view("It sails again on Monday."));
            end = dump->gold.article.front().end;
            for (const evaluate::GoldComment &comment : dump->gold.comments) {
                QVERIFY(comment.whole.start >= end && comment.whole.contains(comment.body));
                end = comment.whole.end;
                if (!comment.author)
                    continue;
                ++named;
                QVERIFY(slice(text, comment.whole).contains(*comment.author));
            }
            for (const evaluate::GoldComment &comment : dump->gold.comments)
                whole += words(slice(text, comment.body)).ends_with("Bringacoat.") ? 1 : 0;
        }
        QVERIFY(named > 500); // of 800; others lost their names or never had any
        QVERIFY(titled > 100); // pages that lost their frame may print none
        QVERIFY(whole > 180);
    }

    void whatIsPrintedAroundAPageIsNoComment()
    {
        std::size_t around = 0;
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const auto dump = invent(ferry(), seed);
            std::string text = dump->source.text;
            for (const evaluate::GoldComment &comment : dump->gold.comments)
                std::fill(text.begin() + std::ptrdiff_t(comment.whole.start),
                          text.begin() + std::ptrdiff_t(comment.whole.end), ' ');
            for (const char *said : {"Good news", "At last", "I doubt it", "Bring a coat"})
                QCOMPARE(text.find(std::string("\n") + said + ".\n"), std::string::npos);
            around += words(text).size();
        }
        QVERIFY(around > 50 * 60);
    }

    void aPageWithTooFewCommentsIsNotPrinted()
    {
        Dump dump = ferry();
        dump.gold.comments.resize(2);
        QVERIFY(!invent(dump, 1));
    }

    void lostLinesLeaveTheirBlanks()
    {
        Damage damage;
        damage.shortest = 2;
        QCOMPARE(printed(annsRows(), damage), std::string("\nGood news, everybody.\n"));
    }

    void joinedLinesTellWhereTheBodyBegins()
    {
        Damage damage;
        damage.isJoined = true;
        learn::Random random(1);
        Dump dump;
        writeRows(damaged(annsRows(), damage, random), dump);
        QCOMPARE(dump.source.text, std::string("Ann Good news, everybody.\nReply\n"));
        QCOMPARE(dump.gold.comments.front().whole, (Span{0, 25}));
        QCOMPARE(dump.gold.comments.front().body, (Span{4, 25}));
    }

    void blankLinesGoOrDouble()
    {
        Damage tight;
        tight.isTight = true;
        QCOMPARE(printed(annsRows(), tight), std::string("Ann\nGood news, everybody.\nReply\n"));
        Damage loose;
        loose.isLoose = true;
        QCOMPARE(printed(annsRows(), loose),
                 std::string("Ann\n\n\nGood news, everybody.\nReply\n"));
    }

    void timesAreWrittenAsSitesDo()
    {
        constexpr std::int64_t when = 1304592300; // 5 May 2011, 10:45 UTC
        QCOMPARE(printedTime(0, when, when, "en"), std::string("May 5, 2011"));
        QCOMPARE(printedTime(8, when, when, "de"), std::string("05.05.2011, 10:45 Uhr"));
        QCOMPARE(printedTime(timeFormCount - 7, when, when + 7200, "en"),
                 std::string("2 hours ago"));
        QCOMPARE(printedTime(timeFormCount - 7, when, when + 7200, "de"),
                 std::string("vor 2 Stunden"));
    }

    void aSitesInventedPrintsTeachNobodyOfTheSite()
    {
        Material material;
        material.real = {ferry()};
        material.invented = {*invent(ferry(), 1)};
        for (const Fold &fold : siteFolds(material, 2))
            if (!fold.test.empty())
                QCOMPARE(fold.train.size(), std::size_t(0));
            else
                QCOMPARE(fold.train.size(), std::size_t(2));
    }

    void namesMayBeGoneFromTheirLines()
    {
        const std::vector<Row> rows{
            {{{"Note by ", What::Head}, {"Ann", What::Head, true}, {" on Monday", What::Head}}, 0},
            {{{"Ann", What::Head, true}}, 0},
            {{{"Good news.", What::Body}}, 0}};
        QCOMPARE(printed(rows, {.namesBlank = 1}), std::string("Note by  on Monday\nGood news.\n"));
    }

    void blanksAroundNamesMayBeLost()
    {
        const std::vector<Row> rows{
            {{{"Note by ", What::Head}, {"Ann", What::Head, true}, {" on Monday", What::Head}}, 0}};
        QCOMPARE(printed(rows, {.gluesAfterName = true}), std::string("Note by Annon Monday\n"));
        QCOMPARE(printed(rows, {.gluesBeforeName = true}), std::string("Note byAnn on Monday\n"));
    }
};

QTEST_APPLESS_MAIN(TestInvent)
#include "tst_invent.moc"
