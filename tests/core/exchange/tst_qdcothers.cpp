// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringConverter>
#include <QTest>

#include <set>

#include "core/exchange/description.h"
#include "core/exchange/qdc.h"
#include "core/exchange/tagcolours.h"
#include "tests/core/exchange/codetree.h"

using namespace rejoinder;
using namespace rejoinder::annotate;
using namespace Qt::StringLiterals;
using tests::treeOf;

namespace {

/// What another program might write, its codes within the element Codes.
std::string foreign(const std::string &codes)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
           "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Another program 2.1\">\n<Codes>"
        + codes + "</Codes>\n</CodeBook>\n";
}

Codebook readForeign(const std::string &codes)
{
    return exchange::readQdc(foreign(codes), "folder/my themes.qdc").value();
}

} // namespace

/// Codebooks that other programs and hands have made.
class TestQdcOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOtherPrograms_data();
    void readsOtherPrograms();
    void readsOtherEncodings_data();
    void readsOtherEncodings();
    void isCalledLikeItsFile();
    void takesOverGuids();
    void makesGuidsWhereThereAreNone();
    void takesTheNearestColour_data();
    void takesTheNearestColour();
    void readsLabelsOfOtherHands_data();
    void readsLabelsOfOtherHands();
    void namesTheLineOfAnError_data();
    void namesTheLineOfAnError();
};

void TestQdcOthers::readsOtherPrograms_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("tree");
    const auto row = [](const char *name, std::string file, std::string tree) {
        QTest::newRow(name) << std::move(file) << std::move(tree);
    };
    row("nested",
        foreign("<Code name='A'><Description/><Code name='B'><Code name='C'/></Code>"
                "<Code name='D'/></Code><Code name='E'/>"),
        "A{B{C} D} E");
    row("sets",
        "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Codes><Code name='A'/></Codes><Sets><Set "
        "name='S'><Description>d</Description><MemberCode guid='x'/></Set></Sets></CodeBook>",
        "A");
    row("empty sets",
        "<CodeBook xmlns='urn:QDA-XML:codebook:1.0'><Codes><Code name='A'/></Codes><Sets/>"
        "</CodeBook>",
        "A");
    row("prefix",
        "<q:CodeBook xmlns:q='urn:QDA-XML:codebook:1.0'><q:Codes><q:Code name='A'><q:Code "
        "name='B'/></q:Code></q:Codes></q:CodeBook>",
        "A{B}");
    row("older namespace",
        "<CodeBook xmlns='urn:QDA-XML:codebook:0:4'><Codes><Code name='A'/></Codes></CodeBook>",
        "A");
    row("no namespace", "<CodeBook><Codes><Code name='A'/></Codes></CodeBook>", "A");
    row("what the standard does not know",
        "<!DOCTYPE CodeBook [<!ENTITY pier 'Pier'>]><!-- x --><CodeBook xmlns:v='urn:vendor' "
        "v:build='3'><v:Settings><Code name='no'/></v:Settings><Codes><Code name='&pier;' "
        "v:weight='2' shade='x'><NoteRef targetGUID='y'/><v:More><Description>no</Description>"
        "</v:More></Code></Codes></CodeBook>",
        "Pier");
    row("no codes", foreign(""), "");
}

void TestQdcOthers::readsOtherPrograms()
{
    QFETCH(const std::string, file);
    const Result<Codebook> book = exchange::readQdc(file, "a.qdc");
    QVERIFY2(book, book ? "" : describe(book.error()).c_str());
    QTEST(treeOf(*book), "tree");
    for (const Code &code : book->codes)
        QCOMPARE(code.definition, "");
}

void TestQdcOthers::readsOtherEncodings_data()
{
    QTest::addColumn<QStringConverter::Encoding>("encoding");
    QTest::addColumn<QString>("declaration");
    QTest::newRow("UTF-8 with a mark")
        << QStringConverter::Utf8 << u"<?xml version='1.0' encoding='UTF-8'?>"_s;
    QTest::newRow("UTF-16, little end first")
        << QStringConverter::Utf16LE << u"<?xml version='1.0' encoding='UTF-16'?>"_s;
    QTest::newRow("UTF-16, big end first") << QStringConverter::Utf16BE << QString();
}

void TestQdcOthers::readsOtherEncodings()
{
    QFETCH(const QStringConverter::Encoding, encoding);
    QFETCH(const QString, declaration);
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(
        declaration + u"<CodeBook><Codes><Code name='Café 🚢'/></Codes></CodeBook>"_s);
    QCOMPARE(treeOf(exchange::readQdc(bytes.toStdString(), "a.qdc").value()), "Café 🚢");
}

void TestQdcOthers::isCalledLikeItsFile()
{
    QCOMPARE(readForeign("<Code name='A'/>").name, "my themes");
    QCOMPARE(readForeign("<Code name='A'/>").version, 1);
}

void TestQdcOthers::takesOverGuids()
{
    const Codebook book
        = readForeign("<Code name='A' guid='{0B5F8E3E-52B1-4C6C-9F0E-6D3F2F0C7A41}'/>"
                      "<Code name='B' guid=' 1b5f8e3e-52b1-4c6c-9f0e-6d3f2f0c7a41 '/>");
    QCOMPARE(book.codes[0].id.value, "0b5f8e3e-52b1-4c6c-9f0e-6d3f2f0c7a41");
    QCOMPARE(book.codes[1].id.value, "1b5f8e3e-52b1-4c6c-9f0e-6d3f2f0c7a41");
}

void TestQdcOthers::makesGuidsWhereThereAreNone()
{
    const std::string guid = "0b5f8e3e-52b1-4c6c-9f0e-6d3f2f0c7a41";
    const Codebook book
        = readForeign("<Code name='A' guid='" + guid + "'/><Code name='B' guid='" + guid
                      + "'><Code name='C'/></Code><Code name='D' guid='12'/>"
                        "<Code name='E' guid='00000000-0000-0000-0000-000000000000'/>");
    QCOMPARE(treeOf(book), "A B{C} D E");
    QCOMPARE(book.codes[0].id.value, guid);
    std::set<CodeId> ids;
    for (const Code &code : book.codes) {
        QCOMPARE(code.id.value.size(), 36);
        ids.insert(code.id);
    }
    QCOMPARE(ids.size(), 5);
}

void TestQdcOthers::takesTheNearestColour_data()
{
    QTest::addColumn<std::string>("colour");
    QTest::addColumn<int>("palette");
    const exchange::TagColours colours;
    for (int number = 1; number <= 12; ++number)
        QTest::addRow("number %d", number) << colours.hexOf(number) << number;
    const auto row = [](const char *name, std::string colour, int palette) {
        QTest::newRow(name) << std::move(colour) << palette;
    };
    row("nearly blue", "#0a60B1", 1);
    row("red", "#FF0000", 5);
    row("black", "#000000", 10);
    row("three digits", "#099", 4);
    row("blanks around", " #52606D ", 12);
    row("none", "", 0);
    row("a word", "red", 0);
    row("no hash", "0B5FB0", 0);
    row("too long", "#0B5FB0FF", 0);
    row("no digits", "#0B5FBG", 0);
}

void TestQdcOthers::takesTheNearestColour()
{
    QFETCH(const std::string, colour);
    const Codebook book = readForeign("<Code name='A' color='" + colour + "'/>");
    QTEST(book.codes[0].palette, "palette");
}

void TestQdcOthers::readsLabelsOfOtherHands_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("definition");
    QTest::addColumn<std::string>("include");
    QTest::addColumn<std::string>("shortcut");
    const auto row = [](const char *name, std::string text, std::string definition,
                        std::string include, std::string shortcut) {
        QTest::newRow(name) << std::move(text) << std::move(definition) << std::move(include)
                            << std::move(shortcut);
    };
    row("blank lines lost", "Boats.\nInclude: ferries\nShortcut: F", "Boats.", "ferries", "F");
    row("CRLF", "Boats.\r\n\r\nInclude:ferries\r\n\r\nShortcut: F\r\n", "Boats.", "ferries", "F");
    row("another order", "Shortcut: F\n\nInclude: ferries", "", "ferries", "F");
    row("words at the end", "Boats.\n\nShortcut: F\n\nSee quays.", "Boats.\n\nSee quays.", "", "F");
    row("twice", "Include: ferries\nInclude: rafts", "", "ferries\nInclude: rafts", "");
    row("no letter", "Boats.\n\nShortcut: Ctrl+F", "Boats.\n\nShortcut: Ctrl+F", "", "");
    row("no targets", "Boats.\nPut on: the quay", "Boats.\nPut on: the quay", "", "");
    row("within a line", "Do not Include: ferries", "Do not Include: ferries", "", "");
}

void TestQdcOthers::readsLabelsOfOtherHands()
{
    QFETCH(const std::string, text);
    Code code;
    exchange::takeDescription(code, text);
    QTEST(code.definition, "definition");
    QTEST(code.include, "include");
    QTEST(code.shortcut, "shortcut");
    QCOMPARE(code.kinds, "");
}

void TestQdcOthers::namesTheLineOfAnError_data()
{
    QTest::addColumn<std::string>("file");
    QTest::addColumn<std::string>("start");
    const auto row = [](const char *name, std::string file, std::string start) {
        QTest::newRow(name) << std::move(file) << std::move(start);
    };
    row("nothing", "", "a.qdc, line 1: it is no XML that can be read (");
    row("prose", "Dear diary,\n", "a.qdc, line 1: it is no XML that can be read (");
    const std::string whole = foreign("<Code name='A'/>");
    row("half of it", whole.substr(0, whole.find("</Codes>")),
        "a.qdc, line 3: it is no XML that can be read (Premature end of document).");
    row("tags that cross", "<CodeBook>\n<Codes>\n</CodeBook>",
        "a.qdc, line 3: it is no XML that can be read (");
    row("unknown entity", foreign("\n<Code name='&a;'/>"),
        "a.qdc, line 4: it is no XML that can be read (");
    row("broken UTF-8", foreign("\n\n<Code name='\xC3('/>"), "a.qdc, line ");
    row("project", "\n<Project/>",
        "a.qdc, line 2: it is no codebook (.qdc): it begins with Project.");
    row("no name", foreign("\n<Code guid='x'/>"), "a.qdc, line 4: a code has no name.");
    row("blank name", foreign("\n\n<Code name=' '/>"), "a.qdc, line 5: a code has no name.");
    std::string deep;
    for (int i = 0; i < 5000; ++i)
        deep += "\n<Code name='A'>";
    row("deep", foreign(deep), "a.qdc, line 104: codes stand in each other more than 100 deep.");
    std::string laughs = "<!DOCTYPE CodeBook [<!ENTITY a 'aaaaaaaaaa'>";
    for (char c = 'b'; c < 'j'; ++c) {
        const std::string one = std::string("&") + char(c - 1) + ";";
        laughs += std::string("<!ENTITY ") + c + " '";
        for (int i = 0; i < 10; ++i)
            laughs += one;
        laughs += "'>";
    }
    row("entities that grow", laughs + "]><CodeBook><Codes><Code name='&i;'/></Codes></CodeBook>",
        "a.qdc, line 1: it is no XML that can be read (");
}

void TestQdcOthers::namesTheLineOfAnError()
{
    QFETCH(const std::string, file);
    QFETCH(const std::string, start);
    const Result<Codebook> book = exchange::readQdc(file, "a.qdc");
    QVERIFY(!book);
    QCOMPARE(book.error().code, Error::Code::Malformed);
    const std::string sentence = describe(book.error());
    QVERIFY2(sentence.starts_with(start), sentence.c_str());
}

QTEST_APPLESS_MAIN(TestQdcOthers)
#include "tst_qdcothers.moc"
