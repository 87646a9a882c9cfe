// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lines.h"

#include <QTest>

using namespace rejoinder;

class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeWithoutBlanksAndRemarks()
    {
        std::string seen;
        QVERIFY(readEntries("# a remark\n\n  one 1 \r\n \t\ntwo", "x", "wrong",
                            [&](std::string_view entry) {
                                seen += '[' + std::string(entry) + ']';
                                return true;
                            }));
        QCOMPARE(seen, std::string("[one 1][two]"));
    }

    void whatIsNotUnderstoodIsNamedByItsLine()
    {
        const auto read = readEntries("# a remark\ngood\nbad\nbad\n", "x.weights", "not good",
                                      [](std::string_view entry) { return entry == "good"; });
        QVERIFY(!read);
        QCOMPARE(describe(read.error()), std::string("x.weights, line 3: not good."));
    }

    void namesEndAtTheFirstBlank()
    {
        const auto pair = nameAndValue("speed \t 3 knots");
        QVERIFY(pair);
        QCOMPARE(pair->first, std::string_view("speed"));
        QCOMPARE(pair->second, std::string_view("3 knots"));
        QVERIFY(!nameAndValue("speed"));
    }

    void numbersAreNothingElse()
    {
        QCOMPARE(numberIn("-1.5e2"), std::optional(-150.0));
        for (const std::string_view text : {"", "3 knots", "three", " 3"})
            QVERIFY(!numberIn(text));
    }
};

QTEST_GUILESS_MAIN(TestLines)
#include "tst_lines.moc"
