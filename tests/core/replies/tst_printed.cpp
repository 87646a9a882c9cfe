// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/core/replies/talk.h"

#include "core/replies/printed.h"

using namespace rejoinder::replies;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::string> texts(const QStringList &lines)
{
    std::vector<std::string> list;
    for (QString line : lines)
        list.push_back(line.replace(u'~', u'\n').toStdString());
    return list;
}

/// "3: quote 1; 4: subject 1 2" = what the page tells of the parents, numbers from 1, 0 the
/// article.
QString told(const QStringList &lines, const QString &kind)
{
    const Talk talk(texts(lines));
    const Thread thread = talk.thread();
    const Printed printed = readPrinted(thread, readCues(thread));
    QStringList list;
    for (int i = 0; i < thread.size(); ++i)
        for (const Told &it : printed.at(i)) {
            if (QString::fromStdString(it.kind) != kind)
                continue;
            QString line = QString::number(i + 1) + u':';
            for (const int parent : it.parents)
                line += u' ' + QString::number(parent + 1);
            list << line;
        }
    return list.join(u"; "_s);
}

} // namespace

/// What each decoder reads off a page. A tilde stands for a line end within a body.
class TestPrinted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("told");
        const auto ann = u"Ann Reed||The lamps on the north quay hum all night long."_s;
        const auto bob = u"Bob Hale||Benches would be nice as well, in the shade of the hall."_s;
        QTest::newRow("name and words agree")
            << QStringList{u"Hall."_s, ann, bob,
                           u"Cid||Ann Reed wrote:~> The lamps on the north quay hum~No."_s}
            << u"3: 1"_s;
        QTest::newRow("eight words say more than a name")
            << QStringList{u"Hall."_s, ann, bob,
                           u"Cid||Bob Hale wrote:~> The lamps on the north quay hum all night long~No."_s}
            << u"3: 1"_s;
        QTest::newRow("below eight words the name decides")
            << QStringList{u"Hall."_s, ann, bob, u"Cid||Bob Hale wrote:~> The lamps hum~No."_s}
            << u"3: 2"_s;
        QTest::newRow("words without a name")
            << QStringList{u"Hall."_s, ann, bob, u"Cid||> Benches would be nice as well~In May."_s}
            << u"3: 2"_s;
        QTest::newRow("few words without a name may be anybody's")
            << QStringList{u"Hall."_s, ann, bob, u"Cid||> would be nice~In May."_s} << u""_s;
        QTest::newRow("a line that looks like a lead, and words of somebody else")
            << QStringList{u"Hall."_s, ann, bob, u"Cid||Edit:~Benches would be nice~In May."_s}
            << u""_s;
        QTest::newRow("a name with two comments")
            << QStringList{u"Hall."_s, ann, bob, u"Ann Reed||Anyway."_s,
                           u"Cid||Ann Reed wrote:~> Hum!~No."_s}
            << u"4: 1 3"_s;
        QTest::newRow("without signs")
            << QStringList{u"Hall."_s, ann, bob,
                           u"Cid||Originally Posted by Bob Hale~Benches would be nice as well, in the shade of the hall.~Indeed."_s}
            << u"3: 2"_s;
        QTest::newRow("tags") << QStringList{u"Hall."_s, ann, bob,
                                             u"Cid||[QUOTE=Ann Reed]They hum.[/QUOTE]~No."_s}
                              << u"3: 1"_s;
        QTest::newRow("a line of mail")
            << QStringList{u"Hall."_s, ann, bob,
                           u"Cid||On Tue, 4 May 2010, Ann Reed wrote:~> The lamps on~> the north quay hum~No."_s}
            << u"3: 1"_s;
        QTest::newRow("the outermost level is what is answered")
            << QStringList{u"Hall."_s, ann,
                           u"Bob Hale||> The lamps on the north quay~They always hummed like that."_s,
                           u"Cid||>> The lamps on the north quay~> They always hummed like that.~No."_s}
            << u"2: 1; 3: 2"_s;
        QTest::newRow("the article")
            << QStringList{u"The new hall will open on the first of May at noon."_s, ann,
                           u"Bob||> The new hall will open on the first of May~Why so late?"_s}
            << u"2: 0"_s;
        QTest::newRow("two are quoted")
            << QStringList{u"Hall."_s, ann, bob,
                           u"Cid||> The lamps on the north quay~No.~> Benches would be nice as well~Yes."_s}
            << u"3: 1 2"_s;
        QTest::newRow("a name nobody has")
            << QStringList{u"Hall."_s, ann, bob, u"Cid||Zoe wrote:~> Hum!~No."_s} << u""_s;
        QTest::newRow("a line that ends in a colon is no quote")
            << QStringList{u"Hall."_s, ann, bob, u"Cid||My plan:~paint it."_s} << u""_s;
    }
    void quotes()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, told);
        QCOMPARE(::told(lines, u"quote"_s), told);
    }

    void aFirstPostThatManyQuoteStandsForTheArticle()
    {
        QStringList lines{u"Hall."_s,
                          u"Ann Reed||The lamps on the north quay hum all night long."_s};
        for (const int quoting : {1, 2, 3}) {
            lines << u"Bob %1||> The lamps on the north quay hum all night~No."_s.arg(quoting);
            Talk talk(texts(lines));
            talk.article.clear();
            const Thread thread = talk.thread();
            const std::vector<Told> told = readPrinted(thread, readCues(thread)).at(1);
            QCOMPARE(told.size(), quoting < 3 ? 1U : 2U);
            QVERIFY((told.back().parents == std::vector{topLevel, 0}));
            QVERIFY(quoting < 3 || told.front().parents == std::vector{topLevel});
        }
    }

    void namesAreNotTrustedWhereTheyContradictTheWords()
    {
        QStringList lines{u"Hall."_s};
        for (const QString &word : {u"lamp"_s, u"bench"_s, u"hall"_s, u"gate"_s})
            lines << word + u" man||The "_s + word
                    + u" on the north side of the quay needs paint."_s;
        for (const QString &word : {u"lamp"_s, u"bench"_s, u"hall"_s})
            lines << u"Cid||gate man wrote:~> The "_s + word
                    + u" on the north side of the quay needs paint."_s;
        lines << u"Dan||gate man wrote:~> Well, well.~No."_s;
        QVERIFY(!told(lines, u"quote"_s).contains(u"8:"));
    }

    void subjects_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("told");
        QTest::newRow("in the header") << QStringList{u"Hall."_s,
                                                      u"Ann|Lamps|One."_s,
                                                      u"Bob|Re: Lamps|Two."_s,
                                                      u"Cid|Benches|Three."_s,
                                                      u"Dan|Re: Benches|Four."_s,
                                                      u"Eve|RE:Lamps|Five."_s}
                                       << u"2: 1; 3: 0; 4: 3; 5: 1 2"_s;
        QTest::newRow("with a score behind") << QStringList{u"Hall."_s,
                                                            u"Ann|Lamps (Score:1)|One."_s,
                                                            u"Bob|Re:Lamps (Score:5, Funny)|Two."_s,
                                                            u"Cid|Benches (Score:2)|Three."_s,
                                                            u"Dan|Re:Benches (Score:0)|Four."_s,
                                                            u"Eve|Re:Benches|Five."_s}
                                             << u"2: 1; 3: 0; 4: 3; 5: 3 4"_s;
        QTest::newRow("above the name") << QStringList{u"Hall."_s,
                                                       u"Ann||One.|Re: Lamps"_s,
                                                       u"Bob||Two.|Benches"_s,
                                                       u"Cid||Three.|Re: Benches"_s,
                                                       u"Dan||Four.|Re: Benches"_s,
                                                       u"Eve||Five.|Lamps"_s,
                                                       u"Fay||Six.|Re: Lamps"_s,
                                                       u"Gus||Seven."_s}
                                        << u"3: 0; 4: 3; 5: 3 4; 6: 0; 7: 2 6"_s;
        QTest::newRow("one subject for all tells nothing")
            << QStringList{u"Hall."_s, u"Ann|Re: Hall|One."_s, u"Bob|Re: Hall|Two."_s,
                           u"Cid|Re: Hall|Three."_s, u"Dan|Re: Hall|Four."_s}
            << u""_s;
        QTest::newRow("subjects nobody opened") << QStringList{u"Hall."_s,
                                                               u"Ann|Re: One|One."_s,
                                                               u"Bob|Re: Two|Two."_s,
                                                               u"Cid|Re: Three|Three."_s,
                                                               u"Dan|Re: Four|Four."_s,
                                                               u"Eve|Re: One|Five."_s}
                                                << u""_s;
        QTest::newRow("other languages") << QStringList{u"Hall."_s,
                                                        u"Ann|Lampen|Eins."_s,
                                                        u"Bob|AW: Lampen|Zwei."_s,
                                                        u"Cid|Bänke|Drei."_s,
                                                        u"Dan|Antw: Bänke|Vier."_s,
                                                        u"Eve|AW: BÄNKE|Fünf."_s}
                                         << u"2: 1; 3: 0; 4: 3; 5: 3 4"_s;
    }
    void subjects()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, told);
        QCOMPARE(::told(lines, u"subject"_s), told);
    }

    void ordinals_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("told");
        QTest::newRow("number sign") << QStringList{u"Hall."_s, u"Ann|#1|One."_s, u"Bob|#2|Two."_s,
                                                    u"Cid|#3|@1 no. #2 yes."_s}
                                     << u"3: 1 2"_s;
        QTest::newRow("post numbers")
            << QStringList{u"Hall."_s, u"Ann|No.4711|One."_s, u"Bob|No.4720|Two."_s,
                           u"Cid|No.4733|>>4711~No."_s}
            << u"3: 1"_s;
        QTest::newRow("comment number")
            << QStringList{u"Hall."_s, u"Ann|Comment number 7|One."_s,
                           u"Bob|Comment number 8|Two."_s,
                           u"Cid|Comment number 9|Comment 7 is right."_s}
            << u"3: 1"_s;
        QTest::newRow("a header that says it")
            << QStringList{u"Hall."_s, u"Ann|#1|One."_s, u"Bob|#2|Two."_s,
                           u"Cid|#3 in reply to #2|Three."_s}
            << u"3: 2"_s;
        QTest::newRow("a header that names none answers the article")
            << QStringList{u"Hall."_s, u"Ann|#1|One."_s, u"Bob|#2 (reply to #1)|Two."_s,
                           u"Cid|#3|Three."_s, u"Dan|#4 (reply to #3)|Four."_s}
            << u"1: 0; 2: 1; 3: 0; 4: 3"_s;
        QTest::newRow("floors") << QStringList{u"厅。"_s, u"安|1楼|一。"_s, u"文|2楼|二。"_s,
                                               u"李|3楼|回复1楼：好。"_s}
                                << u"3: 1"_s;
        QTest::newRow("a lost number is between its neighbours")
            << QStringList{u"Hall."_s, u"Ann|#1|One."_s, u"Bob||Two."_s, u"Cid|#3|Three."_s,
                           u"Dan|#4|#2: no."_s}
            << u"4: 2"_s;
        QTest::newRow("the newest first")
            << QStringList{u"Hall."_s, u"Ann|#3|#1: no."_s, u"Bob|#2|Two."_s, u"Cid|#1|One."_s}
            << u"1: 3"_s;
        QTest::newRow("numbers that name no comment")
            << QStringList{u"Hall."_s, u"Ann|#1|One."_s, u"Bob|#2|#9 is best."_s,
                           u"Cid|#3|#8 is worst."_s}
            << u""_s;
        QTest::newRow("numbers without an order")
            << QStringList{u"Hall."_s, u"Ann|#9|One."_s, u"Bob|#2|Two."_s, u"Cid|#7|Three."_s,
                           u"Dan|#1|#9: no."_s}
            << u""_s;
    }
    void ordinals()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, told);
        QCOMPARE(::told(lines, u"ordinal"_s), told);
    }

    void flags_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("told");
        QTest::newRow("a row that is gone tells nothing")
            << QStringList{u"Hall."_s,
                           u"Ann||One.|Reply - Share"_s,
                           u"Bob||Two.|Reply - Parent - Share"_s,
                           u"Cid||Three."_s,
                           u"Dan||Four.|Reply - Parent - Share"_s,
                           u"Eve||Five.|Reply - Share"_s}
            << u"2: 1; 4: 1 2 3; 5: 0"_s;
        QTest::newRow("the rest of the header is no row")
            << QStringList{u"Hall."_s,
                           u"Ann|Score 1|One.|Reply - Share"_s,
                           u"Bob|Score 2|Two.|Reply - Parent - Share"_s,
                           u"Cid|Score 1|Three."_s,
                           u"Dan|Score 3|Four.|Reply - Parent - Share"_s,
                           u"Eve|Score 1|Five."_s}
            << u"2: 1; 4: 1 2 3"_s;
        QTest::newRow("buttons on lines of their own")
            << QStringList{u"Hall."_s, u"Ann||One.|Reply~Share"_s,
                           u"Bob||Two.|Reply~Parent~Share"_s, u"Cid||Three.|Reply~Parent~Share"_s,
                           u"Dan||Four.|Reply~Share"_s}
            << u"2: 1; 3: 1 2; 4: 0"_s;
        QTest::newRow("glued buttons") << QStringList{u"Hall."_s, u"Ann||One.|permalinksavereply"_s,
                                                      u"Bob||Two.|permalinksaveparentreply"_s,
                                                      u"Cid||Three.|permalinksaveparentreply"_s,
                                                      u"Dan||Four.|permalinksavereply"_s}
                                       << u"2: 1; 3: 1 2; 4: 0"_s;
        QTest::newRow("every row has the link")
            << QStringList{u"Hall."_s, u"Ann|Parent|One."_s, u"Bob|Parent|Two."_s,
                           u"Cid|Parent|Three."_s}
            << u""_s;
    }
    void flags()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, told);
        QCOMPARE(::told(lines, u"flag"_s), told);
    }

    void counts_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("told");
        QTest::newRow("of answers")
            << QStringList{u"Hall."_s,      u"Ann||One.|View 2 replies"_s,
                           u"Bob||Two."_s,  u"Cid||Three.|View 1 more reply"_s,
                           u"Dan||Four."_s, u"Eve||Five."_s}
            << u"1: 0; 2: 1; 3: 1; 4: 3; 5: 0"_s;
        QTest::newRow("of all below")
            << QStringList{u"Hall."_s, u"Ann|(2 children)|One."_s, u"Bob|(1 child)|Two."_s,
                           u"Cid|(0 children)|Three."_s, u"Dan|(0 children)|Four."_s}
            << u"1: 0; 2: 1; 3: 2; 4: 0"_s;
        QTest::newRow("of all below, some of which are missing")
            << QStringList{u"Hall."_s,
                           u"Ann|(3 children)|One.|Reply"_s,
                           u"Bob|(0 children)|Two.|Reply - Parent"_s,
                           u"Cid|(1 child)|Three.|Reply"_s,
                           u"Dan|(0 children)|Four.|Reply - Parent"_s,
                           u"Eve|(0 children)|Five.|Reply"_s,
                           u"Fay|(0 children)|Six.|Reply"_s,
                           u"Gus|(0 children)|Seven.|Reply"_s}
            << u"1: 0; 1: 0; 2: 1; 2: 0 1; 3: 0; 3: 0; 4: 3; 4: 0 3; 5: 0; 5: 0; 6: 0; 6: 0; 7: 0; 7: 0"_s;
        QTest::newRow("of all below, some of which are left out")
            << QStringList{u"Hall."_s, u"Ann|(4 children)|One."_s, u"Bob|(1 child)|Two."_s,
                           u"Cid|(0 children)|Three.|load more comments (2 replies)"_s,
                           u"Dan|(0 children)|Four."_s}
            << u"1: 0; 2: 1; 3: 2; 4: 0"_s;
        QTest::newRow("answers that never come")
            << QStringList{u"Hall."_s, u"Ann||One.|View 2 replies"_s, u"Bob||Two."_s,
                           u"Cid||Three.|View 3 replies"_s}
            << u""_s;
        QTest::newRow("quotes contradict them")
            << QStringList{u"Hall."_s, u"Ann||One lamp hums all night on the quay.|1 reply"_s,
                           u"Bob||Two benches would be nice in the hall.|1 reply"_s,
                           u"Cid||> One lamp hums all night~No."_s,
                           u"Dan||> Two benches would be nice~Yes."_s}
            << u""_s;
        QTest::newRow("a page in order of time")
            << QStringList{u"Hall."_s,
                           u"Ann|2024-05-01 10:00|One.|1 reply"_s,
                           u"Bob|2024-05-01 11:00|Two."_s,
                           u"Cid|2024-05-01 12:00|Three.|2 replies"_s,
                           u"Dan|2024-05-01 13:00|Four."_s,
                           u"Eve|2024-05-01 14:00|Five."_s,
                           u"Fay|2024-05-01 15:00|Six."_s,
                           u"Gus|2024-05-01 16:00|Seven."_s,
                           u"Hal|2024-05-01 17:00|Eight."_s}
            << u""_s;
    }
    void counts()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, told);
        QCOMPARE(::told(lines, u"count"_s), told);
    }

    void addressees_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("told");
        QTest::newRow("names") << QStringList{u"Hall."_s, u"Ann||One."_s,
                                              u"Bob|Reply to Ann|Two."_s, u"Cid||Three."_s,
                                              u"Dan|In reply to Bob|Four."_s}
                               << u"2: 1; 3: 0; 4: 2"_s;
        QTest::newRow("a title and a name")
            << QStringList{u"Hall."_s, u"Ann||One."_s,
                           u"Bob|In reply to Lamps on the quay by Ann|Two."_s,
                           u"Cid|In reply to Re: Lamps by Bob|Three."_s}
            << u"2: 1; 3: 2"_s;
        QTest::newRow("names nobody has")
            << QStringList{u"Hall."_s, u"Ann||One."_s, u"Bob|Reply to Zoe|Two."_s,
                           u"Cid|Reply to Xan|Three."_s}
            << u""_s;
        QStringList inOrder{u"Hall."_s};
        for (int i = 0; i < 10; ++i)
            inOrder << u"P%1|2024-05-01 1%1:00|Word."_s.arg(i);
        inOrder << u"Zoe|2024-05-01 20:00 Reply to P3|Word."_s
                << u"Yan|2024-05-01 21:00 Reply to P4|Word."_s << u"Xan|2024-05-01 22:00|Word."_s;
        QTest::newRow("a page in order of time may not name the one above")
            << inOrder
            << u"2: 0 1; 3: 0 2; 4: 0 3; 5: 0 4; 6: 0 5; 7: 0 6; 8: 0 7; 9: 0 8; 10: 0 9; 11: 4; 12: 5; 13: 0 12"_s;
    }
    void addressees()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, told);
        QCOMPARE(::told(lines, u"addressee"_s), told);
    }

    void atTheDeepestLevelANeighbourMayBeMeant()
    {
        const QStringList lines{u"Hall."_s,
                                u"Ann||One."_s,
                                u"    Bob||Two."_s,
                                u"        Cid||Three."_s,
                                u"        Dan||Four."_s,
                                u"        Eve||Five."_s};
        QCOMPARE(told(lines, u"indentation"_s), u"1: 0; 2: 1; 3: 2; 4: 2; 5: 2"_s);
        QCOMPARE(told(lines, u"depth-cap"_s), u"4: 2 3; 5: 2 3 4"_s);
    }

    void trustFallsWithViolations()
    {
        QCOMPARE(trust(0, 1000, 5), 5.0);
        QVERIFY(trust(1, 100, 9) > trust(3, 100, 9));
        QVERIFY(trust(3, 100, 9) > 0);
        QCOMPARE(trust(20, 100, 9), 0.0);
        QVERIFY(trust(20, 100, 9, 0.3) > 0);
    }
};

QTEST_APPLESS_MAIN(TestPrinted)
#include "tst_printed.moc"
