// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/passages/marks.h"

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

QString words(const std::string &text, Span span)
{
    return QString::fromStdString(std::string(slice(text, span))).replace(u'\n', u'|');
}

/// "1 [Ann wrote:] > words" = depth, lead and words of each quote; a bar stands for a line end.
QString told(QString body)
{
    const std::string text = body.replace(u'|', u'\n').toStdString();
    QStringList list;
    for (const passages::Quote &quote : passages::quotesIn(text, {0, text.size()}))
        list << QString::number(quote.depth) + u" ["_s + words(text, quote.lead) + u"] "_s
                + words(text, quote.words);
    return list.join(u"; "_s);
}

} // namespace

class TestMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("quotes");
        QTest::newRow("none") << u"The lamp is lit.|It is late."_s << u""_s;
        QTest::newRow("signs") << u"> The lamp|> is lit.|No."_s << u"1 [] > The lamp|> is lit."_s;
        QTest::newRow("nested") << u">> Is it lit?|> It is.|Good."_s
                                << u"2 [] >> Is it lit?; 1 [] > It is."_s;
        QTest::newRow("nested with blanks")
            << u"> > Is it lit?|> It is."_s << u"2 [] > > Is it lit?; 1 [] > It is."_s;
        QTest::newRow("a line above")
            << u"Ann wrote:|> It is.|Good."_s << u"1 [Ann wrote:] > It is."_s;
        QTest::newRow("a line of mail") << u"On Tue, 4 May 2010, Ann Reed wrote:||> It is.||Good."_s
                                        << u"1 [On Tue, 4 May 2010, Ann Reed wrote:] > It is."_s;
        QTest::newRow("a line of mail broken in two")
            << u"On Tue, 4 May 2010 at 10:12 AM, Ann|Reed wrote:|> It is."_s
            << u"1 [On Tue, 4 May 2010 at 10:12 AM, Ann|Reed wrote:] > It is."_s;
        QTest::newRow("other languages")
            << u"Am 4. Mai 2010 schrieb Ann Reed:|> Sie brennt.|Le 4 mai, Ann a écrit :|> Oui."_s
            << u"1 [Am 4. Mai 2010 schrieb Ann Reed:] > Sie brennt.; 1 [Le 4 mai, Ann a écrit :] > Oui."_s;
        QTest::newRow("a name above signs") << u"Ann:|> It is.|Good."_s << u"1 [Ann:] > It is."_s;
        QTest::newRow("a lead within a quote") << u"> Ann wrote:|>> Is it lit?|> It is."_s
                                               << u"2 [Ann wrote:] >> Is it lit?; 1 [] > It is."_s;
        QTest::newRow("no signs: up to the blank line")
            << u"Originally Posted by Ann|It is lit.|All night.||Good."_s
            << u"0 [Originally Posted by Ann] It is lit.|All night."_s;
        QTest::newRow("two lines above") << u"Quote:|Originally Posted by Ann|It is lit."_s
                                         << u"0 [Quote:|Originally Posted by Ann] It is lit."_s;
        QTest::newRow("tags") << u"[QUOTE=Ann;12]It is lit.[/QUOTE]Good."_s
                              << u"1 [[QUOTE=Ann;12]] It is lit."_s;
        QTest::newRow("nested tags")
            << u"[quote=\"Bob\"][quote=Ann]Is it?[/quote]|It is.[/quote]|Good."_s
            << u"2 [[quote=Ann]] Is it?; 1 [] It is."_s;
        QTest::newRow("tags without a name") << u"[quote]It is.[/quote]"_s << u"1 [] It is."_s;
        QTest::newRow("a tag that is never closed") << u"[quote]It is."_s << u"1 [] It is."_s;
        QTest::newRow("number of a post") << u">>12|It is."_s << u""_s;
        QTest::newRow("blanks before the sign") << u"   > It is."_s << u"1 []    > It is."_s;
        QTest::newRow("an arrow is no quote") << u"Lamp -> socket"_s << u""_s;
        QTest::newRow("brackets") << u"[quoted] and [quot"_s << u""_s;
        QTest::newRow("full width colon")
            << u"安写道：|> 灯亮了。"_s << u"1 [安写道：] > 灯亮了。"_s;
        QTest::newRow("right to left") << u"> המנורה דולקת|לא"_s << u"1 [] > המנורה דולקת"_s;
        QTest::newRow("carriage returns")
            << u"> The lamp\r|> is lit.\r|No."_s << u"1 [] > The lamp\r|> is lit.\r"_s;
    }
    void quotes()
    {
        QFETCH(QString, body);
        QFETCH(QString, quotes);
        QCOMPARE(told(body), quotes);
    }

    void whatIsMarkedBeyondDoubt()
    {
        const std::string text = "Ann wrote:\n> It is.\nOriginally Posted by Bob\nIs it?\n";
        const std::vector<Span> spans = passages::markedLines(text, {0, text.size()});
        QCOMPARE(spans.size(), 2U);
        QCOMPARE(words(text, spans[0]), u"Ann wrote:"_s);
        QCOMPARE(words(text, spans[1]), u"> It is."_s);
    }

    void quotationMarks()
    {
        const auto opens = [](const std::string &text) {
            return passages::opensQuotation(text, text.find("lamp"));
        };
        for (const char *text : {"\"lamp", "“lamp", "„lamp", "«lamp", "« lamp", "«\u00A0lamp",
                                 "「lamp", "a 'lamp", "'lamp", "‘lamp"})
            QVERIFY2(opens(text), text);
        for (const char *text : {"lamp", "the lamp", "l'lamp", "l’lamp", "a\" lamp"})
            QVERIFY2(!opens(text), text);
    }
};

QTEST_APPLESS_MAIN(TestMarks)
#include "tst_marks.moc"
