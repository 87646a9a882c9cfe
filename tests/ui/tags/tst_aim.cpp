// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/models/targets.h"
#include "ui/tags/aim.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using annotate::TargetKind;

namespace {

constexpr std::string_view text = "A title\nThe quay is wet.\nIlse\nThe caf\u00e9 is dry.\n";

models::Document document()
{
    models::Document made;
    made.id = {"d"};
    made.source.text = text;
    made.info.title = "A title";
    made.reconstruction.article = {{8, 24}};
    made.reconstruction.comments.resize(1);
    made.reconstruction.comments[0].whole = {25, text.size()};
    made.reconstruction.comments[0].body = {30, text.size() - 1};
    return made;
}

models::Focus inComment(Span selection = {}, Span word = {})
{
    models::Focus focus;
    focus.document = {"d"};
    focus.comment = 0;
    focus.selection = selection;
    focus.word = word;
    return focus;
}

annotate::Code codeFor(const char *kinds)
{
    annotate::Code code;
    code.id = {"c"};
    code.name = "Code";
    code.kinds = kinds;
    return code;
}

annotate::Coding coding(const char *id, TargetKind kind, Span span)
{
    annotate::Coding made;
    made.id = {id};
    made.target.kind = kind;
    made.target.anchor.span = span;
    return made;
}

} // namespace

class TestAim final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSelectionIsTakenWithItsWordsAndCountedInCharacters()
    {
        const auto aim = tags::aimAt(document(), inComment({34, 39}, {34, 39}));
        QVERIFY(aim);
        QCOMPARE(aim->target.kind, TargetKind::Span);
        QCOMPARE(aim->target.anchor.quote, std::string("caf\u00e9"));
        QCOMPARE(aim->characters, 4);
        QCOMPARE(aim->place, u"#1"_s);
    }

    void withoutASelectionTheWordAtTheCaretIsTaken()
    {
        const auto aim = tags::aimAt(document(), inComment({}, {30, 33}));
        QVERIFY(aim);
        QVERIFY((aim->target.anchor.span == Span{30, 33}));
    }

    void withoutACaretTheCommentIsTaken()
    {
        const auto aim = tags::aimAt(document(), inComment());
        QVERIFY(aim);
        QCOMPARE(aim->target.kind, TargetKind::Comment);
        QVERIFY(aim->target.anchor.span == document().reconstruction.comments[0].body);
    }

    void theCommentCanBeAskedForInSpiteOfASelection()
    {
        const auto aim = tags::aimAt(document(), inComment({34, 39}), tags::Scope::Comment);
        QVERIFY(aim);
        QCOMPARE(aim->target.kind, TargetKind::Comment);
    }

    void nowhereThereIsNothingToTag() { QVERIFY(!tags::aimAt(document(), {})); }

    void aRelationGoesToTheReplyEdge()
    {
        const auto kinds = std::string(annotate::wordFor(TargetKind::ReplyEdge));
        const auto aim = tags::aimFor(codeFor(kinds.c_str()), document(), inComment({34, 39}));
        QVERIFY(aim);
        QCOMPARE(aim->target.kind, TargetKind::ReplyEdge);
    }

    void aReplyItsSubtreeItsWriterAndTheDocumentCanBeAskedFor()
    {
        models::Document made = document();
        made.reconstruction.links.resize(1);
        const auto edge = tags::aimAt(made, inComment({34, 39}), tags::Scope::ReplyEdge);
        QVERIFY(edge);
        QCOMPARE(edge->target.kind, TargetKind::ReplyEdge);
        QCOMPARE(edge->place, u"#1 \u2192 article"_s);
        const auto below = tags::aimAt(made, inComment(), tags::Scope::Subtree);
        QVERIFY(below);
        QCOMPARE(below->target.kind, TargetKind::Subtree);
        QCOMPARE(below->place, u"#1 and its replies"_s);
        const auto whole = tags::aimAt(made, inComment(), tags::Scope::Document);
        QVERIFY(whole);
        QCOMPARE(whole->place, u"A title"_s);
        QVERIFY(!tags::aimAt(made, inComment(), tags::Scope::Person));
        made.reconstruction.people.resize(1);
        made.reconstruction.people[0].name = "Ann";
        made.reconstruction.people[0].comments = {0};
        made.reconstruction.personOf = {0};
        const auto writer = tags::aimAt(made, inComment(), tags::Scope::Person);
        QVERIFY(writer);
        QCOMPARE(writer->target.kind, TargetKind::Person);
        QCOMPARE(writer->target.ref, std::string("Ann"));
        QCOMPARE(writer->place, u"Ann"_s);
    }

    void withinAScopeOnlyItsCodesAndTheirGroupsAreOffered()
    {
        annotate::Codebook codebook;
        annotate::Code group = codeFor("");
        group.id = {"relations"};
        group.isGroup = true;
        annotate::Code empty = group;
        empty.id = {"others"};
        annotate::Code edge = codeFor("edge");
        edge.parent = group.id;
        annotate::Code words = codeFor("span comment");
        words.id = {"w"};
        words.parent = empty.id;
        codebook.codes = {group, edge, empty, words};
        const annotate::Codebook fitting = tags::codesFor(codebook, tags::Scope::ReplyEdge);
        QCOMPARE(fitting.codes, (std::vector{group, edge}));
        QCOMPARE(tags::codesFor(codebook, tags::Scope::Here), codebook);
        const annotate::Code made
            = tags::newCode(codebook, u"Concedes"_s, edge.id, tags::Scope::ReplyEdge);
        QCOMPARE(made.kinds, std::string("edge"));
        QVERIFY(made.parent == group.id);
    }

    void aCodeForPersonsIsRefusedInTheText()
    {
        const auto kinds = std::string(annotate::wordFor(TargetKind::Person));
        QVERIFY(!tags::aimFor(codeFor(kinds.c_str()), document(), inComment({34, 39})));
    }

    void theInnermostSpanAtTheCaretIsRemovedFirst()
    {
        const std::vector codings{
            coding("outer", TargetKind::Span, {30, 46}),
            coding("inner", TargetKind::Span, {34, 39}),
            coding("comment", TargetKind::Comment, document().reconstruction.comments[0].body)};
        const auto *under = models::codingUnder(codings, document(), inComment({}, {34, 39}));
        QVERIFY(under);
        QCOMPARE(under->id.value, std::string("inner"));
        under = models::codingUnder(codings, document(), inComment());
        QVERIFY(under);
        QCOMPARE(under->id.value, std::string("comment"));
        models::Focus stepped = inComment({}, {34, 39});
        stepped.coding = {"outer"};
        under = models::codingUnder(codings, document(), stepped);
        QVERIFY(under);
        QCOMPARE(under->id.value, std::string("outer"));
    }

    void aNewCodeJoinsItsNeighboursWithAColourOfItsOwn()
    {
        annotate::Codebook codebook;
        annotate::Code group = codeFor("");
        group.id = {"g"};
        group.isGroup = true;
        annotate::Code one = codeFor("");
        one.parent = {"g"};
        one.palette = 1;
        one.position = 4;
        codebook.codes = {group, one};
        const annotate::Code made = tags::newCode(codebook, u" Faint  praise "_s, {"c"});
        QCOMPARE(made.name, std::string("Faint praise"));
        QVERIFY(made.parent == CodeId{"g"});
        QCOMPARE(made.palette, 2);
        QCOMPARE(made.position, 5);
        QVERIFY(made.id.isValid());
    }
};

QTEST_APPLESS_MAIN(TestAim)
#include "tst_aim.moc"
