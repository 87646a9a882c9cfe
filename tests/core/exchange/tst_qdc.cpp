// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/qdc.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

#include "tests/core/exchange/codetree.h"
#include "tests/core/exchange/hurtful.h"
#include "tests/support/folders.h"

using namespace rejoinder;
using namespace rejoinder::annotate;
using namespace Qt::StringLiterals;
using tests::treeOf;

namespace {

Codebook readBack(const Codebook &book)
{
    return exchange::readQdc(exchange::writeQdc(book), "back.qdc").value();
}

/// Every text of a codebook, one a line, for comparisons that say where they fail.
std::string told(const Codebook &book)
{
    std::string lines = book.name + "|" + std::to_string(book.version) + "\n";
    for (const Code &code : book.codes) {
        for (const std::string &text :
             {code.id.value, code.parent.value, code.name, code.definition, code.include,
              code.exclude, code.examples, code.shortcut, code.abbreviation, code.kinds})
            lines += text + "|";
        lines += std::to_string(code.palette) + "|" + std::to_string(code.position)
            + (code.isGroup ? "|group\n" : "\n");
    }
    return lines;
}

Code codeNamed(std::string name, const CodeId &parent = {})
{
    Code code;
    code.id = CodeId::make();
    code.parent = parent;
    code.name = std::move(name);
    return code;
}

/// A codebook of one code with this definition, its other texts filled from it too.
Codebook bookOf(const std::string &text)
{
    Code code = codeNamed("Quay " + text);
    code.definition = text;
    code.include = text;
    code.exclude = text;
    code.examples = text;
    return {"Harbour " + text, 7, {code}};
}

} // namespace

class TestQdc : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheStandardSays();
    void builtinCodebookComesBack();
    void whatHurtsComesBack_data();
    void whatHurtsComesBack();
    void whatBrokeOtherExportsComesBack();
    void randomTextsComeBack();
    void characterThatXmlHasNoneForIsReplaced();
    void codesOfAnyOrderComeBackAsATree();
    void keepsToTheSchema();
};

void TestQdc::writesWhatTheStandardSays()
{
    Code group = codeNamed("Boats & \"quays\"");
    group.id.value = "11111111-2222-4333-8444-555555555555";
    group.isGroup = true;
    Code code = codeNamed("Ferry", group.id);
    code.id.value = "66666666-7777-4888-9999-aaaaaaaaaaaa";
    code.definition = "Speaks of a ferry.";
    code.include = "Timetables.";
    code.kinds = "span comment";
    code.shortcut = "F";
    code.palette = 3;
    QCOMPARE(exchange::writeQdc({"Harbour", 2, {group, code}}),
             R"(<?xml version="1.0" encoding="UTF-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Rejoinder: Harbour, version 2">
  <Codes>
    <Code guid="11111111-2222-4333-8444-555555555555" name="Boats &amp; &quot;quays&quot;" isCodable="false">
      <Code guid="66666666-7777-4888-9999-aaaaaaaaaaaa" name="Ferry" isCodable="true" color="#3E7A12">
        <Description>Speaks of a ferry.

Include: Timetables.

Shortcut: F

Put on: span comment</Description>
      </Code>
    </Code>
  </Codes>
</CodeBook>
)");
}

void TestQdc::builtinCodebookComesBack()
{
    const Codebook book = builtinCodebook();
    QCOMPARE(told(readBack(book)), told(book));
    QVERIFY(readBack(book) == book);
}

void TestQdc::whatHurtsComesBack_data()
{
    QTest::addColumn<std::string>("text");
    const auto row
        = [](const char *name, std::string text) { QTest::newRow(name) << std::move(text); };
    row("marks of XML", R"(<&"'> ]]> <![CDATA[ <?x?> <!-- &amp; &#10;)");
    row("right to left", "\u202Eמעבורת\u202C عبّارة");
    row("emoji", "👩‍👩‍👧 🚢🏽 𠀀");
    row("lines", "one\ntwo\n\nthree\r\nfour\rfive");
    row("blanks around", "  \n\t a \t\n\n ");
    row("line ends only", "\n\r\n");
    row("label", "Include: a\n\nInclude: b\nExclude:\nExample: c");
    row("label of one line", "a\n\nShortcut: F\nPut on: span\n\nAbbreviation: Fe");
    row("label behind backslashes", "\\Include: a\n\\\\Include: b\n\\n\n\\");
    row("origin", "Rejoinder: a, version 9, version x");
    row("controls that are allowed", "\t\u007F\u0085\u2028\uFEFF");
}

void TestQdc::whatHurtsComesBack()
{
    QFETCH(const std::string, text);
    const Codebook book = bookOf(text);
    QCOMPARE(told(readBack(book)), told(book));
    QVERIFY(readBack(book) == book);
}

void TestQdc::whatBrokeOtherExportsComesBack()
{
    std::vector<std::string> texts = tests::hurtfulTexts();
    std::erase_if(texts, [](const std::string &text) { return text.contains('\0'); });
    for (const std::string &text : texts) {
        const Codebook book = bookOf(text);
        QCOMPARE(told(readBack(book)), told(book));
    }
}

void TestQdc::randomTextsComeBack()
{
    std::mt19937 random(7); // the same texts each time
    const std::vector<std::string> labels{"", "Include: ", "\nExample:", "\n\nShortcut: F", "\n\\"};
    std::uniform_int_distribution<std::size_t> label(0, labels.size() - 1);
    for (int i = 0; i < 500; ++i) {
        Codebook book = bookOf(tests::randomText(random));
        for (std::string Code::*text : {&Code::definition, &Code::include, &Code::examples})
            book.codes[0].*text
                = tests::randomText(random) + labels[label(random)] + tests::randomText(random);
        QCOMPARE(told(readBack(book)), told(book));
    }
}

void TestQdc::characterThatXmlHasNoneForIsReplaced()
{
    const Codebook book = readBack(bookOf(std::string("a\0b\x1B\uFFFF", 7)));
    QCOMPARE(book.codes[0].definition, "a\uFFFDb\uFFFD\uFFFD");
    QCOMPARE(book.codes[0].name, "Quay a\uFFFDb\uFFFD\uFFFD");
}

void TestQdc::codesOfAnyOrderComeBackAsATree()
{
    const Code harbour = codeNamed("Harbour");
    const Code ferry = codeNamed("Ferry");
    const Code quay = codeNamed("Quay", harbour.id);
    const Codebook book{"B", 1, {harbour, ferry, quay, codeNamed("Crane", quay.id)}};
    QCOMPARE(treeOf(readBack(book)), "Harbour{Quay{Crane}} Ferry");
    QCOMPARE(readBack(book).codes[3].position, 1);
    QVERIFY(readBack({"Empty", 1, {}}) == Codebook({"Empty", 1, {}}));
}

void TestQdc::keepsToTheSchema()
{
    const QString schema = tests::sharedFolder() + u"/reference/refi-qda/Codebook.xsd"_s;
    if (!QFile::exists(schema))
        QSKIP("The schema of the standard is not there (REJOINDER_SHARED).");
    Codebook book = builtinCodebook();
    book.codes.push_back(bookOf("<&\"'>\r\n\x01").codes[0]);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"book.qdc"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(exchange::writeQdc(book)));
    file.close();
    QProcess process;
    process.start(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, u"--schema"_s, schema, path});
    if (!process.waitForStarted())
        QSKIP("xmllint is not installed.");
    QVERIFY(process.waitForFinished());
    const QByteArray says = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0, says.constData());
}

QTEST_APPLESS_MAIN(TestQdc)
#include "tst_qdc.moc"
