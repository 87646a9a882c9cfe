// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QTest>

#include "tests/core/exchange/hurtful.h"

using namespace rejoinder;
using namespace rejoinder::exchange;

namespace {

using Cells = std::vector<std::vector<std::string>>;

std::string written(const Cells &rows, const CsvDialect &dialect)
{
    CsvWriter writer(dialect);
    for (const std::vector<std::string> &row : rows) {
        for (const std::string &cell : row)
            writer.text(cell);
        writer.endRow();
    }
    return writer.take();
}

Cells cellsOf(const CsvTable &table)
{
    Cells rows{table.header};
    for (const CsvRow &row : table.rows)
        rows.push_back(row.cells);
    return rows;
}

Cells readCells(std::string_view bytes)
{
    return cellsOf(readCsv(bytes, "x.csv").value());
}

std::string errorOf(std::string_view bytes)
{
    const Result<CsvTable> table = readCsv(bytes, "x.csv");
    return table ? "no error" : describe(table.error());
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardIsReversible();
    void writesRfc4180();
    void leavesNumbersBare();
    void bringsBackEveryText_data();
    void bringsBackEveryText();
    void bringsBackRandomTables();
    void findsTheSeparator_data();
    void findsTheSeparator();
    void takesAnyLineEnd_data();
    void takesAnyLineEnd();
    void takesWhatSpreadsheetsDo();
    void readsOtherEncodings();
    void tellsLines();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestCsv::guardIsReversible()
{
    for (const std::string &text : tests::hurtfulTexts()) {
        QCOMPARE(unguarded(guarded(text)), text);
        QVERIFY(text.empty() || !std::string_view("=+-@\t\r").contains(guarded(text).front()));
    }
    QCOMPARE(guarded("=1"), "'=1");
    QCOMPARE(guarded("'tis"), "''tis");
    QCOMPARE(guarded("safe"), "safe");
    QCOMPARE(unguarded("'tis"), "'tis"); // never came from `guarded`
}

void TestCsv::writesRfc4180()
{
    const Cells rows{{"a", "b"}, {"say \"hi\"", "two\nlines"}, {"=1", ""}};
    QCOMPARE(written(rows, {.bom = false}),
             "\"a\",\"b\"\r\n\"say \"\"hi\"\"\",\"two\nlines\"\r\n\"'=1\",\"\"\r\n");
    QCOMPARE(written({{"a"}}, {}), "\xEF\xBB\xBF\"a\"\r\n");
    QCOMPARE(written({{"=", "b"}}, {.separator = ';', .bom = false, .guard = false}),
             "\"=\";\"b\"\r\n");
}

void TestCsv::leavesNumbersBare()
{
    CsvWriter writer({.bom = false});
    writer.number("-5");
    writer.number("");
    writer.number("0.25");
    writer.endRow();
    QCOMPARE(writer.rows(), 1);
    QCOMPARE(writer.take(), "-5,,0.25\r\n");
}

void TestCsv::bringsBackEveryText_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<bool>("bom");
    QTest::addColumn<bool>("guard");
    for (const char separator : {',', ';', '\t'}) {
        for (const bool bom : {true, false}) {
            for (const bool guard : {true, false})
                QTest::addRow("%d %d %d", separator, bom, guard) << separator << bom << guard;
        }
    }
}

void TestCsv::bringsBackEveryText()
{
    QFETCH(const char, separator);
    QFETCH(const bool, bom);
    QFETCH(const bool, guard);
    Cells rows{{"one", "two", "three"}};
    for (const std::string &text : tests::hurtfulTexts())
        rows.push_back({"x", text, text});
    Cells back = readCells(written(rows, {separator, bom, guard}));
    for (std::vector<std::string> &row : back) {
        for (std::string &cell : row)
            cell = guard ? unguarded(cell) : cell;
    }
    QVERIFY(back == rows);
}

void TestCsv::bringsBackRandomTables()
{
    std::mt19937 random(20261123);
    for (int round = 0; round < 2000; ++round) {
        Cells rows{{"one", "two", "three"}};
        for (int row = 0; row < 4; ++row)
            rows.push_back({"x", tests::randomText(random), tests::randomText(random)});
        Cells back = readCells(written(rows, {}));
        for (std::vector<std::string> &row : back) {
            for (std::string &cell : row)
                cell = unguarded(cell);
        }
        QVERIFY2(back == rows, qPrintable(QString::number(round)));
    }
}

void TestCsv::findsTheSeparator_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<char>("separator");
    QTest::newRow("comma") << std::string("a,b\n1;2;3,4\n") << ',';
    QTest::newRow("semicolon") << std::string("a;b\n1,2,3;4\n") << ';';
    QTest::newRow("tab") << std::string("a\tb\n1,2;3\t4\n") << '\t';
    QTest::newRow("told") << std::string("sep=;\r\na;b\r\n1;2\r\n") << ';';
    QTest::newRow("one column") << std::string("a\n1\n") << ',';
}

void TestCsv::findsTheSeparator()
{
    QFETCH(const std::string, bytes);
    const CsvTable table = readCsv(bytes, "x.csv").value();
    QTEST(table.separator, "separator");
    QCOMPARE(table.header.front(), "a");
    QCOMPARE(table.rows.size(), 1);
}

void TestCsv::takesAnyLineEnd_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::newRow("CRLF") << std::string("a,b\r\n1,2\r\n3,4\r\n");
    QTest::newRow("LF") << std::string("a,b\n1,2\n3,4\n");
    QTest::newRow("CR") << std::string("a,b\r1,2\r3,4\r");
    QTest::newRow("none at the end") << std::string("a,b\n1,2\n3,4");
    QTest::newRow("empty lines") << std::string("a,b\n\n1,2\n,\n3,4\n\n\n");
}

void TestCsv::takesAnyLineEnd()
{
    QFETCH(const std::string, bytes);
    QCOMPARE(readCells(bytes), (Cells{{"a", "b"}, {"1", "2"}, {"3", "4"}}));
}

void TestCsv::takesWhatSpreadsheetsDo()
{
    QCOMPARE(readCells("a,b\r\n1\r\n"), (Cells{{"a", "b"}, {"1", ""}})); // trailing empty cells cut
    QCOMPARE(readCells("a,b\r\n1,2,,\r\n"), (Cells{{"a", "b"}, {"1", "2"}})); // and appended
    QCOMPARE(readCells(" a ,b\r\n 1 ,it's \"so\"\r\n"),
             (Cells{{"a", "b"}, {" 1 ", "it's \"so\""}}));
    const CsvTable table = readCsv("a;b\n1;2\n", "x.csv").value();
    QCOMPARE(table.column("b"), std::optional<std::size_t>(1));
    QVERIFY(!table.column("c"));
}

void TestCsv::readsOtherEncodings()
{
    std::string utf16 = "\xFF\xFE";
    for (const char letter : std::string("a\tb\r\n1\t\xE9\r\n")) {
        utf16 += letter;
        utf16 += '\0';
    }
    QCOMPARE(readCells(utf16), (Cells{{"a", "b"}, {"1", "é"}}));
}

void TestCsv::tellsLines()
{
    const CsvTable table = readCsv("a,b\r\n\"1\n2\r\n3\",x\r\n4,5\r\n", "x.csv").value();
    QCOMPARE(table.rows[0].line, 2);
    QCOMPARE(table.rows[1].line, 5);
}

void TestCsv::saysWhatIsWrong_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<std::string>("sentence");
    const auto row = [](const char *name, std::string bytes, std::string sentence) {
        QTest::newRow(name) << std::move(bytes) << std::move(sentence);
    };
    row("open quote", "a,b\n1,\"2\n3,4\n",
        "x.csv, line 2: the quoted cell that begins here is never closed.");
    row("behind quote", "a,b\n1,\"2\"3\n",
        "x.csv, line 2: there is text behind the end of a quoted cell.");
    row("too many", "a,b\n1,2\n1,2,3\n", "x.csv, line 3: there are 3 cells under 2 column names.");
    row("twice", "a,b,a\n", "x.csv, line 1: the column \"a\" is there twice.");
    row("nothing", "\n\n", "x.csv, line 1: there are no column names.");
    row("only a separator", "sep=,\n", "x.csv, line 2: there are no column names.");
}

void TestCsv::saysWhatIsWrong()
{
    QFETCH(const std::string, bytes);
    QTEST(errorOf(bytes), "sentence");
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
