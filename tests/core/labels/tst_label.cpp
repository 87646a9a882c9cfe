// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/label.h"

#include <QTest>

#include "core/labels/model.h"
#include "core/source/source.h"

using namespace rejoinder;
using namespace rejoinder::labels;

namespace {

/// One word a line: what it was labelled.
std::string told(const std::vector<Label> &labels)
{
    static constexpr std::array names{"title", "article", "noise", "name!",  "head!", "name",
                                      "head",  "first",   "body",  "joined", "foot",  "footname"};
    std::string text;
    for (const Label label : labels)
        text += (text.empty() ? "" : " ") + std::string(names[indexOf(label)]);
    return text;
}

struct Text
{
    explicit Text(std::string text)
        : source(*source::decode(std::move(text), "page.txt"))
        , page(layout::read(source))
    { }

    Span of(std::string_view words) const
    {
        const std::size_t at = source.text.find(words);
        return {at, at + words.size()};
    }
    Span between(std::string_view first, std::string_view last) const
    {
        return {of(first).start, of(last).end};
    }

    source::Source source;
    layout::Page page;
};

} // namespace

class TestLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineHasALabel()
    {
        const Text text("The ferry\nIt sails again.\nShare\nAnn\n5 May\nGood.\nAt last.\nReply\n");
        QCOMPARE(told(labelsOf(text.page, text.of("The ferry"), {text.of("It sails again.")},
                               {{text.between("Ann", "At last."), text.between("Good.", "At last."),
                                 text.of("Ann")}})),
                 std::string("title article noise name! head first body noise"));
    }

    void aNameBelowTheBodyIsAFooter()
    {
        const Text text("Good.\nPosted by Ann\nBad.\n6 May\n");
        QCOMPARE(told(labelsOf(text.page, {}, {},
                               {{text.between("Good.", "Ann"), text.of("Good."), text.of("Ann")},
                                {text.between("Bad.", "6 May"), text.of("Bad."), {}}})),
                 std::string("first footname first foot"));
    }

    void aHeaderOnTheLineOfTheBodyIsJoined()
    {
        const Text text("Ann says: good.\nAt last.\n");
        QCOMPARE(told(labelsOf(text.page, {}, {},
                               {{text.between("Ann", "At last."), text.between("good.", "At last."),
                                 text.of("Ann")}})),
                 std::string("joined body"));
    }

    void aCommentWithoutBodyIsAllHeader()
    {
        const Text text("Ann\nBob\nYes.\n");
        const std::size_t end = text.of("Ann").end;
        QCOMPARE(told(labelsOf(text.page, {}, {},
                               {{text.of("Ann"), {end, end}, text.of("Ann")},
                                {text.between("Bob", "Yes."), text.of("Yes."), text.of("Bob")}})),
                 std::string("name! name! first"));
    }

    void aModelIsReadAsItIsWritten()
    {
        Model model;
        model.first.keys = {3, 0xFEDCBA9876543210U};
        model.first.weights = {PerLabel{1, -0.5F}, PerLabel{0.25F}};
        model.second.keys = {7};
        model.second.weights = {PerLabel{2}};
        model.second.transitions[2][labelCount][1] = -3;
        const auto read = parseModel(toText(model), "labels.weights");
        QVERIFY(read);
        QCOMPARE(*read, model);
    }

    void aBrokenModelNamesItsLine()
    {
        const auto read = parseModel("# weights\nF 12 1 2 3\n", "labels.weights");
        QVERIFY(!read);
        QCOMPARE(read.error().place, std::string("line 2"));
    }
};

QTEST_APPLESS_MAIN(TestLabel)
#include "tst_label.moc"
