// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/edit.h"

#include <algorithm>

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::annotate;

namespace {

Code code(const char *id, const char *parent, int position, bool isGroup = false)
{
    Code code;
    code.id = CodeId{id};
    code.parent = CodeId{parent};
    code.name = id;
    code.position = position;
    code.isGroup = isGroup;
    return code;
}

/// G > a, b, c and H > d > e.
Codebook book()
{
    Codebook book;
    book.codes = {code("G", "", 0, true), code("a", "G", 0), code("b", "G", 1), code("c", "G", 2),
                  code("H", "", 1, true), code("d", "H", 0), code("e", "d", 0)};
    return book;
}

/// "G: b a c; H: d" of one level.
std::string treeOf(Codebook codebook, const std::vector<Code> &changed)
{
    for (const Code &one : changed)
        *std::ranges::find(codebook.codes, one.id, &Code::id) = one;
    std::ranges::stable_sort(codebook.codes, {}, &Code::position);
    std::string tree;
    for (const char *parent : {"G", "H", "d"}) {
        tree += std::string(tree.empty() ? "" : "; ") + parent + ":";
        for (const Code &one : codebook.codes) {
            if (one.parent.value == parent)
                tree += " " + one.name;
        }
    }
    return tree;
}

Coding coding(const char *id, const char *code, Span span, const char *annotator = "ada")
{
    Coding coding;
    coding.id = CodingId{id};
    coding.code = CodeId{code};
    coding.annotator = AnnotatorId{annotator};
    coding.target.kind = TargetKind::Span;
    coding.target.anchor.document = DocumentId{"ferry"};
    coding.target.anchor.span = span;
    return coding;
}

} // namespace

/// Edits of a codebook, from values to values.
class TestEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCodeMoves_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("parent");
        QTest::addColumn<int>("position");
        QTest::addColumn<QString>("tree");
        QTest::newRow("up") << "c" << "G" << 0 << "G: c a b; H: d; d: e";
        QTest::newRow("down") << "a" << "G" << 2 << "G: b c a; H: d; d: e";
        QTest::newRow("to where it is") << "b" << "G" << 1 << "G: a b c; H: d; d: e";
        QTest::newRow("beyond the end") << "a" << "G" << 99 << "G: b c a; H: d; d: e";
        QTest::newRow("into another group") << "a" << "H" << 0 << "G: b c; H: a d; d: e";
        QTest::newRow("with what is below") << "d" << "G" << 1 << "G: a d b c; H:; d: e";
        QTest::newRow("below itself") << "d" << "e" << 0 << "G: a b c; H: d; d: e";
    }
    void aCodeMoves()
    {
        QFETCH(const QString, what);
        QFETCH(const QString, parent);
        QFETCH(const int, position);
        const std::vector<Code> changed
            = moved(book(), CodeId{what.toStdString()}, CodeId{parent.toStdString()}, position);
        QTEST(QString::fromStdString(treeOf(book(), changed)), "tree");
    }

    void onlyWhatChangesIsGiven()
    {
        QVERIFY(moved(book(), CodeId{"b"}, CodeId{"G"}, 1).empty());
        QCOMPARE(moved(book(), CodeId{"c"}, CodeId{"G"}, 1).size(), std::size_t(2));
    }

    void codingsGoToTheOtherCode()
    {
        const std::vector<Coding> codings{coding("1", "a", {0, 4}), coding("2", "b", {0, 4}),
                                          coding("3", "a", {6, 9}), coding("4", "c", {6, 9}),
                                          coding("5", "a", {0, 4}, "bo")};
        const Merge merge = merged(book(), codings, {}, {}, CodeId{"a"}, CodeId{"b"});
        QCOMPARE(merge.dropped, std::vector{CodingId{"1"}}); // 2 says the same
        QCOMPARE(merge.changed.size(), std::size_t(2));
        QVERIFY(merge.changed[0].id == CodingId{"3"} && merge.changed[0].code == CodeId{"b"});
        QVERIFY(merge.changed[1].id == CodingId{"5"}); // another annotator's
    }

    void twinsOfTheOldCodeBecomeOne()
    {
        const std::vector<Coding> codings{coding("1", "a", {0, 4}), coding("2", "a", {0, 4})};
        const Merge merge = merged(book(), codings, {}, {}, CodeId{"a"}, CodeId{"b"});
        QCOMPARE(merge.changed.size(), std::size_t(1));
        QCOMPARE(merge.dropped, std::vector{CodingId{"2"}});
    }

    void notesRelationsAndChildrenGoAlong()
    {
        Note on;
        on.target = {TargetKind::Code, {}, "d"};
        Note other;
        other.target = {TargetKind::Code, {}, "a"};
        Relation relation;
        relation.code = CodeId{"d"};
        const Merge merge = merged(book(), {}, {relation}, {on, other}, CodeId{"d"}, CodeId{"a"});
        QCOMPARE(merge.notes.size(), std::size_t(1));
        QCOMPARE(merge.notes[0].target.ref, std::string("a"));
        QCOMPARE(merge.relations.size(), std::size_t(1));
        QVERIFY(merge.relations[0].code == CodeId{"a"});
        QCOMPARE(merge.codes.size(), std::size_t(1));
        QVERIFY(merge.codes[0].id == CodeId{"e"} && merge.codes[0].parent == CodeId{"a"});
    }

    void aTagIsSplit()
    {
        Codebook all = book();
        all.codes[1].kinds = "span";
        all.codes[1].attributes = "strength: number";
        const std::vector<Coding> codings{coding("1", "a", {0, 5}), coding("2", "a", {9, 12}),
                                          coding("3", "b", {9, 12})};
        const Split made = split(all, codings, CodeId{"a"}, "new", {CodingId{"2"}, CodingId{"3"}});
        QCOMPARE(made.changed.size(), std::size_t(1)); // what has another code stays with it
        QVERIFY(made.changed[0].id == CodingId{"2"});
        QVERIFY(made.changed[0].code == made.codes[0].id);
        QCOMPARE(made.codes[0].kinds, std::string("span"));
        QCOMPARE(made.codes[0].attributes, std::string("strength: number"));
        all.codes.push_back(made.codes[0]);
        QCOMPARE(treeOf(all, made.codes), std::string("G: a new b c; H: d; d: e"));
    }

    void branchesAreKnown()
    {
        QVERIFY(isInBranch(book(), CodeId{"e"}, CodeId{"H"}));
        QVERIFY(isInBranch(book(), CodeId{"H"}, CodeId{"H"}));
        QVERIFY(!isInBranch(book(), CodeId{"a"}, CodeId{"H"}));
        QVERIFY(!isInBranch(book(), CodeId{}, CodeId{"H"}));
    }
};

QTEST_APPLESS_MAIN(TestEdit)
#include "tst_edit.moc"
