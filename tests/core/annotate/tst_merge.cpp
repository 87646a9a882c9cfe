// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/merge.h"

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::annotate;

namespace {

/// Codes with the same path have the same id where the codebooks are called the same.
Codebook book(const std::string &name, const std::string &codes)
{
    return parseCodebook("codebook: " + name + "\n" + codes, name).value();
}

/// Both, as a project holds them after the additions were put.
Codebook merged(Codebook mine, const Codebook &other)
{
    for (Code &code : additionsTo(mine, other))
        mine.codes.push_back(std::move(code));
    return mine;
}

/// "Boats@1; Boats > Ferry@0 F/Fe": path, position, shortcut and abbreviation of what is added.
std::string added(const Codebook &mine, const Codebook &other)
{
    const Codebook both = merged(mine, other);
    std::string told;
    for (std::size_t i = mine.codes.size(); i < both.codes.size(); ++i) {
        const Code &code = both.codes[i];
        told += (told.empty() ? "" : "; ") + both.pathOf(code.id) + "@"
            + std::to_string(code.position);
        if (!code.shortcut.empty() || !code.abbreviation.empty())
            told += " " + code.shortcut + "/" + code.abbreviation;
    }
    return told;
}

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsParentsFirstBehindWhatIsThere();
    void takesOverAllThatACodeSays();
    void addsNothingTwice();
    void knowsCodesById();
    void knowsCodesByPath();
    void sameNameElsewhereIsAnotherCode();
    void knowsWhatCameInUnderARenamedParent();
    void leavesOutWhatIsTaken();
    void codeWithoutItsParentStandsAtTheTop();
    void builtinGainsNothingFromItself();
};

void TestMerge::addsParentsFirstBehindWhatIsThere()
{
    const Codebook mine = book("M", "group: Quays\ncode: Quays > East\ncode: Quays > West\n");
    const Codebook other = book("O",
                                "group: Boats\ncode: Boats > Ferry\ncode: Boats > Ferry > Night\n"
                                "group: Quays\ncode: Quays > North\ncode: Quays > South\n");
    QCOMPARE(added(mine, other),
             "Boats@1; Boats > Ferry@0; Boats > Ferry > Night@0; Quays > North@2; Quays > South@3");
    QCOMPARE(added({}, other),
             "Boats@0; Boats > Ferry@0; Boats > Ferry > Night@0; Quays@1; Quays > North@0; "
             "Quays > South@1");
}

void TestMerge::takesOverAllThatACodeSays()
{
    const Codebook other = book("O",
                                "group: Boats\nkinds: span\ncode: Boats > Ferry\npalette: 4\n"
                                "definition: a\ninclude: b\nexclude: c\nexample: d\n");
    QVERIFY(additionsTo({}, other) == other.codes);
}

void TestMerge::addsNothingTwice()
{
    const Codebook other = book("O", "group: Boats\ncode: Boats > Ferry\n");
    const Codebook both = merged(book("M", "code: Crane\n"), other);
    QCOMPARE(added(both, other), "");
    Codebook twice = other;
    for (Code &code : book("P", "group: BOATS\ncode: BOATS > Ferry\ncode: BOATS > Raft\n").codes)
        twice.codes.push_back(std::move(code));
    QCOMPARE(added({}, twice), "Boats@0; Boats > Ferry@0; Boats > Raft@1");
}

void TestMerge::knowsCodesById()
{
    Codebook mine = book("O", "group: Boats\ncode: Boats > Ferry\n");
    mine.codes[1].name = "Ferry boat";
    QCOMPARE(added(mine, book("O", "group: Boats\ncode: Boats > Ferry\n")), "");
}

void TestMerge::knowsCodesByPath()
{
    const Codebook mine = book("M", "group: B\u00E9e\ncode: B\u00E9e > Ferry\n");
    QCOMPARE(added(mine, book("O", "group: B\u00C9E\ncode: B\u00C9E > FERRY\n")), "");
    QCOMPARE(added(mine, book("O", "group: Be\u0301e\ncode: Be\u0301e > Raft\n")),
             "B\u00E9e > Raft@1");
}

void TestMerge::sameNameElsewhereIsAnotherCode()
{
    const Codebook mine = book("M", "group: Boats\ncode: Boats > Other\n");
    QCOMPARE(added(mine, book("O", "group: Quays\ncode: Quays > Other\ncode: Other\n")),
             "Quays@1; Quays > Other@0; Other@2");
}

void TestMerge::knowsWhatCameInUnderARenamedParent()
{
    Codebook mine = book("O", "group: Boats\n");
    mine.codes[0].name = "Ships";
    Code ferry;
    ferry.id = CodeId::make();
    ferry.parent = mine.codes[0].id;
    ferry.name = "Ferry";
    mine.codes.push_back(ferry);
    QCOMPARE(added(mine, book("O", "group: Boats\ncode: Boats > Ferry\ncode: Boats > Raft\n")),
             "Ships > Raft@1");
}

void TestMerge::leavesOutWhatIsTaken()
{
    const Codebook mine = book("M", "code: Ferry\nshortcut: F\nabbreviation: Fe\n");
    Codebook other = book("O",
                          "code: Fog\nshortcut: F\nabbreviation: Fo\n"
                          "code: Fence\nshortcut: E\nabbreviation: Fe\ncode: Eel\n");
    other.codes[2].shortcut = "E";
    QCOMPARE(added(mine, other), "Fog@1 /Fo; Fence@2 E/; Eel@3");
}

void TestMerge::codeWithoutItsParentStandsAtTheTop()
{
    Codebook other = book("O", "group: Boats\ncode: Boats > Ferry\n");
    other.codes.erase(other.codes.begin());
    QCOMPARE(added(book("M", "code: Crane\n"), other), "Ferry@1");
}

void TestMerge::builtinGainsNothingFromItself()
{
    QVERIFY(additionsTo(builtinCodebook(), builtinCodebook()).empty());
    QVERIFY(additionsTo({}, builtinCodebook()) == builtinCodebook().codes);
}

QTEST_APPLESS_MAIN(TestMerge)
#include "tst_merge.moc"
