// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/ordering.h"

#include <QTest>

#include "ui/thread/outline.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using thread::Order;

namespace {

struct Said
{
    const char *name;
    const char *time;
};

/// "1(2 3) 4" and who wrote each comment, when.
models::Document documentOf(std::string_view tree, const std::vector<Said> &said)
{
    models::Document document;
    document.shape = replies::shapeOf(replies::parentsFromText(tree));
    for (const Said &one : said) {
        comments::Comment &comment = document.reconstruction.comments.emplace_back();
        comment.author = one.name;
        const std::size_t at = document.source.text.size();
        document.source.text += one.time;
        comment.timeSpan = {at, document.source.text.size()};
    }
    document.reconstruction.inferred.resize(said.size());
    return document;
}

QString ordered(const models::Document &document, Order order)
{
    return thread::Outline(thread::arranged(document, order)).toText();
}

} // namespace

class TestOrdering : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asInTheDumpIsWhatTheDumpSays()
    {
        QCOMPARE(ordered(documentOf("1(2 3) 4", {4, {"", ""}}), Order::Dump), u"1(2 3) 4"_s);
    }

    void newestGoesByThePrintedTimes()
    {
        const auto document = documentOf("1(2 3) 4",
                                         {{"", "2024-03-01 10:00"},
                                          {"", "2024-03-01 12:00"},
                                          {"", "2024-03-01 11:00"},
                                          {"", "2024-02-01 10:00"}});
        QCOMPARE(ordered(document, Order::Newest), u"1(2 3) 4"_s);
    }

    void withoutTimesLaterInTheDumpIsNewer()
    {
        QCOMPARE(ordered(documentOf("1(2 3) 4", {4, {"", ""}}), Order::Newest), u"4 1(3 2)"_s);
        const auto half = documentOf("1 2 3", {{"", "2024-03-01 10:00"}, {"", "noon"}, {"", ""}});
        QCOMPARE(ordered(half, Order::Newest), u"3 2 1"_s);
    }

    void mostAnsweredCountsAllBelow()
    {
        const auto document = documentOf("1 2(3) 4(5(6 7))", {7, {"", ""}});
        QCOMPARE(ordered(document, Order::MostAnswered), u"4(5(6 7)) 2(3) 1"_s);
    }

    void personsAreSortedByNameTheUnnamedLast()
    {
        const auto document = documentOf(
            "1 2(3 4) 5", {{"Per", ""}, {"", ""}, {"Kari", ""}, {"Ola", ""}, {"Ada", ""}});
        QCOMPARE(ordered(document, Order::Person), u"5 1 2(3 4)"_s);
    }

    void nobodyAnswersSomebodyElse()
    {
        const auto document = documentOf("1(2(4) 3) 5(6)", {6, {"", ""}});
        for (const Order order : {Order::Newest, Order::MostAnswered, Order::Person}) {
            const replies::Shape shape = thread::arranged(document, order);
            QVERIFY(shape.parent == document.shape.parent);
            QVERIFY(shape.depth == document.shape.depth);
            QCOMPARE(shape.preorder.size(), std::size_t(6));
        }
    }

    void everyOrderHasItsWord()
    {
        QStringList words;
        for (int order = 0; order < thread::orderCount; ++order)
            words.append(thread::wordFor(Order(order)));
        words.removeDuplicates();
        QCOMPARE(words.size(), thread::orderCount);
    }
};

QTEST_GUILESS_MAIN(TestOrdering)
#include "tst_ordering.moc"
