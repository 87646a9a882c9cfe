// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/lines.h"
#include "core/layout/page.h"

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::layout;

namespace {

/// A page and the source it looks into.
struct Read
{
    explicit Read(std::string text)
        : source(*source::decode(std::move(text), "page.txt"))
        , page(layout::read(source))
    { }
    source::Source source;
    Page page;
};

std::string bareOf(const std::string &line)
{
    return std::string(Read(line).page.bare(0));
}

std::string timeOf(const std::string &line)
{
    const Read read(line);
    return std::string(slice(read.page.text, read.page.lines[0].time));
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesEndInManyWays()
    {
        const std::string text = "a\r\nb\rc\nd\xC2\x85"
                                 "e\xE2\x80\xA8"
                                 "f";
        std::string read;
        for (const Span &line : splitLines(text))
            read += std::string(slice(text, line)) + '|';
        QCOMPARE(read, std::string("a|b|c|d|e|f|"));
    }

    void blankLinesAndColumnsAreKept()
    {
        const Read read("one\n\n\n  \ttwo\n");
        QCOMPARE(read.page.lines.size(), std::size_t(2));
        QCOMPARE(read.page.lines[1].blanksBefore, 2);
        QCOMPARE(read.page.lines[1].column, 8);
        QCOMPARE(read.page.lines[1].number, 3);
    }

    void decorationIsTakenOff_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("bare");
        const auto row = [](const char *line, const char *bare) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(bare);
        };
        row("12. Ilse Marrow", "Ilse Marrow");
        row("  7. 7\\. Ilse Marrow", "Ilse Marrow");
        row("#14 Ilse", "Ilse");
        row("[113]Ilse says:", "Ilse says:");
        row("3. [3fa2c1] Ilse says:", "Ilse says:");
        row("• Ilse Marrow", "Ilse Marrow");
        row("### Ilse ###", "Ilse");
        row("**Ilse**", "Ilse");
        row("Oranges are fine.", "Oranges are fine.");
        row("3 bridges, not 4.", "3 bridges, not 4.");
    }
    void decorationIsTakenOff()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, bare);
        QCOMPARE(QString::fromStdString(bareOf(line.toStdString())), bare);
    }

    void timesAreFound_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *line, const char *time) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(time);
        };
        row("May 16, 2009 at 3:27 pm", "May 16, 2009 at 3:27 pm");
        row("Ilse am 18. Oktober 2023 - 13:11", "18. Oktober 2023 - 13:11");
        row("Ilse Le 9 décembre 2019 à 04:27", "9 décembre 2019 à 04:27");
        row("5 de mayo de 2011, 10:15", "5 de mayo de 2011, 10:15");
        row("Ilse on Mon, 10/02/2014 - 04:08.", "10/02/2014 - 04:08");
        row("2013/12/28 10:28", "2013/12/28 10:28");
        row("2013年12月28日", "2013年12月28日");
        row("Ilse 3 hours ago", "3 hours ago");
        row("vor 3 Tagen", "vor 3 Tagen");
        row("il y a 2 ans", "il y a 2 ans");
        row("hace 3 días", "hace 3 días");
        row("3 小时前", "3 小时前");
        row("26._Mai_2008_um_21:07", "26._Mai_2008_um_21:07");
        row("IlseOctober 27, 2011 at 6:31 PM", "October 27, 2011 at 6:31 PM");
        row("Ilse Marrow10/28/12 5:33 PM", "10/28/12 5:33 PM");
        row("Ilse2012-10-28", "2012-10-28");
        row("Ilse10:15", "10:15");
        row("Ilse77", "");
        row("Ilse12.5", "");
        row("We may march again.", "");
        row("It took 3 hours.", "");
    }
    void timesAreFound()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, time);
        QCOMPARE(QString::fromStdString(timeOf(line.toStdString())), time);
    }

    void headingsButtonsAndFormsAreTold()
    {
        const Read read("14 comments\n\nReply\n\nLeave a comment\n\nGuest\n\nReply to Ilse\n\nThe "
                        "bridge is fine.\n");
        const auto &lines = read.page.lines;
        QVERIFY(lines[0].heading && !lines[0].ending);
        QVERIFY(lines[1].button && !lines[1].heading);
        QVERIFY(lines[2].ending && !lines[2].heading);
        QVERIFY(lines[3].role);
        QVERIFY(lines[4].replyTo);
        QVERIFY(!lines[5].button && !lines[5].heading && lines[5].sentence);
    }

    void aCountOfCommentsIsAHeadingWhateverStandsAroundIt()
    {
        const Read read("This post has 14 comments\n\nRecent comments\n\n最新留言\n\n送出留言\n\n"
                        "留言列表 (14)\n");
        const auto &lines = read.page.lines;
        QVERIFY(lines[0].heading && !lines[0].ending);
        QVERIFY(!lines[1].heading); // of a list of other pages
        QVERIFY(!lines[2].heading);
        QVERIFY(lines[3].ending && !lines[3].heading); // the form's button
        QVERIFY(lines[4].heading);
    }

    void theRecordIsLearned()
    {
        std::string text = "The bridge opens\n\nThe new bridge opened on Monday, to everyone's "
                           "surprise and delight.\n\n3 comments\n\n";
        for (const char *name : {"Ilse Marrow", "Wren", "Tomas"})
            text += std::string(name)
                + " says:\nMay 3, 2021 at 10:15 am\n\nI walked over it twice and liked "
                  "it.\n\nReply\n\n";
        const Profile profile = Read(text).page.profile;
        QCOMPARE(profile.kind, Profile::Kind::Header);
        QCOMPARE(profile.anchors.size(), std::size_t(3));
        QCOMPARE(profile.anchors[0].last - profile.anchors[0].first,
                 std::size_t(1)); // "says" and the time are one
    }

    void droppedSingleWordsAreNoticed()
    {
        std::string text;
        for (int i = 0; i < 12; ++i)
            text += "two words\n\n";
        QVERIFY(Read(text).page.singleWordsDropped);
        QVERIFY(!Read(text + "one\n").page.singleWordsDropped);
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
