// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cells.h"

#include <QTest>

using namespace rejoinder;

class TestCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPrintedTimes_data();
    void readsPrintedTimes();
    void countsWords();
};

void TestCells::readsPrintedTimes_data()
{
    QTest::addColumn<std::string>("printed");
    QTest::addColumn<std::string>("iso");
    const auto row = [](const char *printed, std::string iso) {
        QTest::newRow(printed) << std::string(printed) << std::move(iso);
    };
    row("2026-11-12T09:41:07Z", "2026-11-12T09:41:07Z");
    row("2026-11-12 9:41", "2026-11-12T09:41");
    row("2026-11-12T09:41:07.250+02:00", "2026-11-12T09:41:07+02:00");
    row("November 12, 2026 at 9:41 pm", "2026-11-12T21:41");
    row("Nov 12 2026, 12:05 a.m.", "2026-11-12T00:05");
    row("on 3rd September 2026", "2026-09-03");
    row("Thursday, 12 Nov. 2026 - 09:41", "2026-11-12T09:41");
    row("2026年11月2日 09:41", "2026-11-02T09:41");
    row("2026/11/02", "2026-11-02");
    row("11/12/2026", ""); // month or day first?
    row("12.11.26", "");
    row("3 hours ago", "");
    row("yesterday", "");
    row("Marching 12, 2026", "");
    row("February 30, 2026", "");
    row("2026-11-12 at 25:99", "2026-11-12");
    row("", "");
}

void TestCells::readsPrintedTimes()
{
    QFETCH(const std::string, printed);
    QTEST(exchange::readTime(printed).value_or(exchange::PrintedTime{}).iso, "iso");
}

void TestCells::countsWords()
{
    QCOMPARE(exchange::wordCount(""), 0);
    QCOMPARE(exchange::wordCount("It's a well-known fact, 3.5 times."), 7);
    QCOMPARE(exchange::wordCount("漢字"), 2);
}

QTEST_GUILESS_MAIN(TestCells)
#include "tst_cells.moc"
