// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/codebook.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace rejoinder;
using namespace rejoinder::annotate;
using namespace Qt::StringLiterals;

namespace {

Code named(const Codebook &book, const std::string &path)
{
    for (const Code &code : book.codes) {
        if (book.pathOf(code.id) == path)
            return code;
    }
    qFatal("no code %s", path.c_str());
}

std::string errorOf(std::string_view text)
{
    const Result<Codebook> book = parseCodebook(text, "my.codebook");
    return book ? "no error" : describe(book.error());
}

} // namespace

class TestCodebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheReadmeDescribes();
    void continuesIndentedLines();
    void codesTakeOverTheKindsOfTheirParent();
    void idsFollowFromNames();
    void namesTheLineOfAnError_data();
    void namesTheLineOfAnError();
    void builtinHasTheClaimsAndTheFourteenTechniques();
    void builtinFollowsTheDesign_data();
    void builtinFollowsTheDesign();
    void presetsAreThere();
    void presetCodesAreComplete_data();
    void presetCodesAreComplete();
    void presetsHoldWhatTheyPromise_data();
    void presetsHoldWhatTheyPromise();
    void techniquesThatAreNoMergedOnesAreCalledAlike();
    void pathsEndInACycle();
};

void TestCodebook::readsWhatTheReadmeDescribes()
{
    const Codebook book = parseCodebook("# remark\n"
                                        "codebook: Birds\r\n"
                                        "version: 3\n\n"
                                        "group: Song\n"
                                        "code: Song > Warning\n"
                                        "palette: 12\nshortcut: W\nabbreviation: Wa\n"
                                        "definition: a: short\ninclude: b\nexclude: c\nexample: d\n"
                                        "code: Song > Courting\n",
                                        "birds")
                              .value();
    QCOMPARE(book.name, "Birds");
    QCOMPARE(book.version, 3);
    QCOMPARE(book.codes.size(), 3);
    const Code warning = named(book, "Song > Warning");
    QCOMPARE(warning.parent, book.codes[0].id);
    QCOMPARE(warning.palette, 12);
    QCOMPARE(warning.shortcut, "W");
    QCOMPARE(warning.abbreviation, "Wa");
    QCOMPARE(warning.definition, "a: short");
    QCOMPARE(warning.examples, "d");
    QVERIFY(!warning.isGroup);
    QVERIFY(book.codes[0].isGroup);
    QCOMPARE(named(book, "Song > Courting").position, 1);
}

void TestCodebook::continuesIndentedLines()
{
    const Codebook book
        = parseCodebook("codebook: B\ncode: A\ndefinition: one\n  two\n\tthree\n", "b").value();
    QCOMPARE(book.codes[0].definition, "one two three");
}

void TestCodebook::codesTakeOverTheKindsOfTheirParent()
{
    const Codebook book = parseCodebook("codebook: B\ngroup: G\nkinds: span comment\n"
                                        "code: G > A\ncode: G > B\nkinds: person\n",
                                        "b")
                              .value();
    QCOMPARE(named(book, "G > A").kinds, "span comment");
    QCOMPARE(named(book, "G > B").kinds, "person");
}

void TestCodebook::idsFollowFromNames()
{
    const Codebook one = parseCodebook("codebook: B\ngroup: G\ncode: G > A\n", "x").value();
    const Codebook two
        = parseCodebook("codebook: B\ncode: A\ngroup: G\ncode: G > A\npalette: 4\n", "y").value();
    const Codebook other = parseCodebook("codebook: C\ngroup: G\ncode: G > A\n", "x").value();
    QCOMPARE(named(one, "G > A").id, named(two, "G > A").id);
    QVERIFY(named(two, "A").id != named(two, "G > A").id);
    QVERIFY(named(one, "G > A").id != named(other, "G > A").id);
    QCOMPARE(named(one, "G > A").id.value.size(), 36);
    QCOMPARE(named(one, "G > A").id.value[14], '5'); // the version
}

void TestCodebook::namesTheLineOfAnError_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("sentence");
    const auto row = [](const char *name, std::string text, std::string sentence) {
        QTest::newRow(name) << std::move(text) << std::move(sentence);
    };
    row("empty", "", R"(my.codebook, line 1: "codebook: NAME" is missing.)");
    row("no name", "code: A\n", R"(my.codebook, line 1: "codebook: NAME" is missing before it.)");
    row("prose", "codebook: B\nhello\n", R"(my.codebook, line 2: expected "key: value".)");
    row("loose indent", "  x\n", "my.codebook, line 1: an indented line continues nothing.");
    row("unknown key", "codebook: B\ncode: A\ncolour: red\n",
        R"(my.codebook, line 3: "colour" is no key of a codebook.)");
    row("key twice", "codebook: B\ncode: A\npalette: 1\npalette: 2\n",
        R"(my.codebook, line 4: "palette" is given twice.)");
    row("no parent", "codebook: B\n\ncode: G > A\n",
        R"(my.codebook, line 3: "G" does not stand above.)");
    row("code twice", "codebook: B\ncode: A\ncode: A\n",
        R"(my.codebook, line 3: "A" is there twice.)");
    row("palette", "codebook: B\ncode: A\npalette: 13\n",
        "my.codebook, line 3: the palette is not a number from 0 to 12.");
    row("letter D", "codebook: B\ncode: A\nshortcut: D\n",
        "my.codebook, line 3: a shortcut is one letter A to Z, but not D.");
    row("letter twice", "codebook: B\ncode: A\nshortcut: Q\ncode: C\nshortcut: Q\n",
        "my.codebook, line 5: the letter Q is taken.");
    row("version", "codebook: B\nversion: new\n",
        "my.codebook, line 2: the version is not a number from 1 on.");
    row("field first", "codebook: B\npalette: 1\n",
        R"(my.codebook, line 2: "palette" stands before the first group or code.)");
}

void TestCodebook::namesTheLineOfAnError()
{
    QFETCH(const std::string, text);
    QTEST(errorOf(text), "sentence");
}

void TestCodebook::builtinHasTheClaimsAndTheFourteenTechniques()
{
    const Codebook book = builtinCodebook();
    QCOMPARE(book.name, "Claims and rhetoric");
    const CodeId rhetoric = named(book, "Rhetoric").id;
    std::set<std::string> techniques;
    for (const Code &code : book.codes) {
        if (code.parent == rhetoric)
            techniques.insert(code.name);
    }
    techniques.erase("Sarcasm");
    QCOMPARE(techniques.size(), 14);
    for (const char *claim : {"Fact", "Value", "Policy", "Prediction"})
        QVERIFY(!named(book, std::string("Claim > ") + claim).isGroup);
    const std::string merged = "Rhetoric > Whataboutism, straw men, red herring";
    QCOMPARE(named(book, merged + " > Straw man").parent, named(book, merged).id);
}

void TestCodebook::builtinFollowsTheDesign_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<int>("palette");
    QTest::addColumn<std::string>("abbreviation");
    QTest::addColumn<std::string>("shortcut");
    const auto row
        = [](const char *name, int palette, std::string abbreviation, std::string shortcut) {
              QTest::newRow(name) << std::string(name) << palette << std::move(abbreviation)
                                  << std::move(shortcut);
          };
    row("Fact", 1, "Fa", "F");
    row("Value", 2, "Va", "V");
    row("Policy", 3, "Po", "O");
    row("Prediction", 4, "Pr", "X");
    row("Loaded language", 5, "LL", "L");
    row("Name calling, labeling", 6, "NC", "N");
    row("Whataboutism", 7, "WA", "W");
    row("Appeal to fear/prejudice", 8, "AF", "A");
    row("Sarcasm", 9, "Sa", "S");
    row("Straw man", 10, "SM", "M");
    row("Appeal to authority", 11, "AA", "Y");
    row("Off topic", 12, "OT", "P");
}

void TestCodebook::builtinFollowsTheDesign()
{
    QFETCH(const std::string, name);
    const Codebook book = builtinCodebook();
    const auto code = std::ranges::find(book.codes, name, &Code::name);
    QVERIFY(code != book.codes.end());
    QTEST(code->palette, "palette");
    QTEST(code->abbreviation, "abbreviation");
    QTEST(code->shortcut, "shortcut");
}

void TestCodebook::presetsAreThere()
{
    const std::vector<std::string> names{"argument-relations", "claims-and-rhetoric",
                                         "propaganda-techniques-14", "propaganda-techniques-18",
                                         "stance"};
    QCOMPARE(presetNames(), names);
    QVERIFY(preset("claims-and-rhetoric").value() == builtinCodebook());
    for (const char *name : {"", "Stance", "stance.codebook", "../sql/find_code"}) {
        const Result<Codebook> book = preset(name);
        QVERIFY(!book);
        QCOMPARE(book.error().code, Error::Code::Unreadable);
    }
}

void TestCodebook::presetCodesAreComplete_data()
{
    QTest::addColumn<std::string>("name");
    for (const std::string &name : presetNames())
        QTest::newRow(name.c_str()) << name;
}

void TestCodebook::presetCodesAreComplete()
{
    QFETCH(const std::string, name);
    const Result<Codebook> book = preset(name);
    QVERIFY2(book, book ? "" : describe(book.error()).c_str());
    std::set<CodeId> ids;
    for (const Code &code : book->codes) {
        QVERIFY2(ids.insert(code.id).second, code.name.c_str());
        QVERIFY2(!code.definition.empty() && !code.kinds.empty(), code.name.c_str());
        if (code.isGroup)
            continue;
        QVERIFY2(!code.include.empty() && !code.exclude.empty() && !code.examples.empty(),
                 code.name.c_str());
        QVERIFY2(code.palette >= 1 && !code.abbreviation.empty(), code.name.c_str());
    }
}

void TestCodebook::presetsHoldWhatTheyPromise_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<int>("count");
    QTest::addColumn<std::string>("kinds");
    const auto row = [](const char *name, int count, std::string kinds) {
        QTest::newRow(name) << std::string(name) << count << std::move(kinds);
    };
    row("propaganda-techniques-14", 14, "span comment");
    row("propaganda-techniques-18", 18, "span comment");
    row("stance", 4, "span comment edge");
    row("argument-relations", 7, "edge relation");
}

void TestCodebook::presetsHoldWhatTheyPromise()
{
    QFETCH(const std::string, name);
    QFETCH(const std::string, kinds);
    const Codebook book = preset(name).value();
    QTEST(int(book.codes.size()), "count");
    for (const Code &code : book.codes) {
        QVERIFY2(!code.isGroup && !code.parent.isValid(), code.name.c_str()); // flat
        QCOMPARE(code.kinds, kinds);
    }
}

void TestCodebook::techniquesThatAreNoMergedOnesAreCalledAlike()
{
    const Codebook fourteen = preset("propaganda-techniques-14").value();
    const Codebook eighteen = preset("propaganda-techniques-18").value();
    std::string others;
    for (const Code &code : eighteen.codes) {
        if (!std::ranges::contains(fourteen.codes, code.name, &Code::name))
            others += code.name + "; ";
    }
    QCOMPARE(others,
             "Bandwagon; Reductio ad Hitlerum; Whataboutism; Straw man; Red herring; "
             "Obfuscation, intentional vagueness, confusion; ");
}

void TestCodebook::pathsEndInACycle()
{
    Codebook book = parseCodebook("codebook: B\ngroup: G\ncode: G > A\n", "b").value();
    const CodeId leaf = book.codes[1].id;
    book.codes[0].parent = leaf;
    QVERIFY(!book.pathOf(leaf).empty());
    QCOMPARE(book.pathOf({"z"}), "");
}

QTEST_APPLESS_MAIN(TestCodebook)
#include "tst_codebook.moc"
