// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/gold.h"

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::evaluate;

namespace {

/// A comment of the file: an id, its span, which is its body as well, and more members.
std::string comment(const std::string &id, int start, int end, const std::string &more = {})
{
    const std::string from = std::to_string(start);
    const std::string to = std::to_string(end);
    return R"({"id": ")" + id + R"(", "start": )" + from + R"(, "end": )" + to
        + R"(, "body_start": )" + from + R"(, "body_end": )" + to + (more.empty() ? "" : ", ")
        + more + "}";
}

std::string file(const std::string &comments, const std::string &more = {})
{
    return R"({"dump": "tea.txt", "comments": [)" + comments + "]" + (more.empty() ? "" : ", ")
        + more + "}";
}

Gold read(const std::string &json)
{
    const Result<Gold> gold = parseGold(json, "tea.gold.json");
    return gold.value_or(Gold());
}

std::string complaint(const std::string &json)
{
    const Result<Gold> gold = parseGold(json, "tea.gold.json");
    return gold ? std::string() : describe(gold.error());
}

} // namespace

class TestGold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsAreKnownByIndex()
    {
        const Gold gold = read(file(comment("first", 0, 4, R"("parent": null)") + ","
                                    + comment("second", 5, 9, R"("parent": "first")")));
        QCOMPARE(gold.comments.size(), 2U);
        QCOMPARE(gold.comments[0].parent, GoldComment::topLevel);
        QCOMPARE(gold.comments[1].parent, 0);
        QCOMPARE(gold.comments[1].body, (Span{5, 9}));
    }

    void aParentMayComeLater()
    {
        const Gold gold
            = read(file(comment("a", 0, 4, R"("parent": "b")") + "," + comment("b", 5, 9)));
        QCOMPARE(gold.comments[0].parent, 1);
    }

    void aDeducedNameStandsAloneOrWithItsEvidence()
    {
        const Gold gold = read(file(
            comment("a", 0, 4, R"("author": null, "author_inferred": "Mina")") + ","
            + comment("b", 5, 9, R"("author_inferred": {"name": "Ole", "evidence": "c answers"})")
            + "," + comment("c", 10, 12, R"("author": "Tamar", "author_inferred": null)")));
        QCOMPARE(gold.comments[0].inferredAuthor, "Mina");
        QVERIFY(!gold.comments[0].author);
        QCOMPARE(gold.comments[1].inferredAuthor, "Ole");
        QVERIFY(!gold.comments[2].inferredAuthor);
        QCOMPARE(gold.comments[2].author, "Tamar");
    }

    void readersAlternativesAndTheirDoubt()
    {
        const Gold gold = read(file(comment("a", 0, 4) + ","
                                    + comment("b", 5, 9,
                                              R"("parent": "a", "parent_alternatives": ["top", "a"],
                                                 "parent_confidence": 0.6, "boundary_confidence": 0.9,
                                                 "quotes_article": [{"start": 1, "end": 3}],
                                                 "replies_to_article_paragraph": 4)")));
        const GoldComment &second = gold.comments[1];
        QCOMPARE(second.alternatives, (std::vector{GoldComment::topLevel, 0}));
        QCOMPARE(second.parentConfidence, 0.6);
        QCOMPARE(second.boundaryConfidence, 0.9);
        QCOMPARE(second.quotesArticle, std::vector{(Span{1, 3})});
        QCOMPARE(second.answersParagraph, 4);
        QVERIFY(!gold.comments[0].parentConfidence);
    }

    void whatIsSaidOfTheDump()
    {
        const Gold gold = read(
            file("", R"("style": "blogger", "noise": 2, "order": "chronological", "tree": "flat",
                        "title": {"start": 0, "end": 5}, "article": [{"start": 7, "end": 9}])"));
        QCOMPARE(gold.dump, "tea.txt");
        QCOMPARE(gold.style, "blogger");
        QCOMPARE(gold.noise, 2);
        QCOMPARE(gold.order, "chronological");
        QCOMPARE(gold.tree, "flat");
        QCOMPARE(gold.title, (Span{0, 5}));
        QCOMPARE(gold.article, std::vector{(Span{7, 9})});
        QVERIFY(!read(file("", R"("title": null)")).title);
    }

    void writersAreKeyedByIdElseByName()
    {
        const Gold gold = read(file(comment("a", 0, 4), R"("identities": [
            {"id": "p1", "name": "Mina", "aliases": ["mina h"], "comments": ["a"]},
            {"name": "Ole", "comments": []}])"));
        QCOMPARE(gold.identities[0].key, "p1");
        QCOMPARE(gold.identities[0].aliases, std::vector<std::string>{"mina h"});
        QCOMPARE(gold.identities[0].comments, std::vector{0});
        QCOMPARE(gold.identities[1].key, "Ole");
    }

    void whatIsWrongIsSaid()
    {
        QCOMPARE(complaint("[]"), "tea.gold.json, byte 0: no JSON object.");
        QCOMPARE(complaint(file(comment("a", 0, 4) + "," + comment("a", 5, 9))),
                 "tea.gold.json, comment 2: it has no id of its own.");
        QCOMPARE(complaint(file(R"({"id": "a", "start": 3})")),
                 "tea.gold.json, comment 1: it does not say where it stands.");
        QCOMPARE(complaint(file(comment("a", 0, 4, R"("parent": "z")"))),
                 "tea.gold.json, comment 1: it answers a comment that is not there.");
        QVERIFY(!readGold("no such folder/tea.gold.json"));
    }
};

QTEST_GUILESS_MAIN(TestGold)
#include "tst_gold.moc"
