// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/passages/fingerprint.h"
#include "core/passages/shared.h"

using namespace rejoinder;
using passages::Comparison;
using passages::Shared;
using namespace Qt::StringLiterals;

namespace {

QString words(const std::string &text, Span span)
{
    return QString::fromStdString(std::string(slice(text, span)));
}

Comparison compared(std::string_view here, std::string_view there)
{
    const std::vector<Span> all{{0, here.size()}};
    const std::vector<Span> other{{0, there.size()}};
    return passages::compare({here, all}, {there, other});
}

/// "words {mine/theirs}; ..." of each passage.
QString told(const std::string &here, const std::string &there)
{
    QStringList list;
    const Comparison comparison = compared(here, there);
    for (const Shared &shared : comparison.passages) {
        QString line = words(here, shared.here).simplified();
        for (const auto &[mine, other] : shared.changes)
            line += u" {"_s + words(here, mine) + u'/' + words(there, other) + u'}';
        list << line;
    }
    return list.join(u"; "_s);
}

constexpr std::string_view ferry
    = "The old ferry carried nine thousand people across the river every single week.";

std::string numbered(int first, int end)
{
    std::string text;
    for (int i = first; i < end; ++i)
        text += "word" + std::to_string(i * 7919 % 100003) + ' ';
    return text;
}

} // namespace

class TestShared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passages_data()
    {
        QTest::addColumn<QString>("here");
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("told");
        QTest::newRow("nothing") << u"The lamps are lit at six."_s
                                 << u"Nobody paints the railings."_s << u""_s;
        QTest::newRow("a common phrase") << u"At the end of the day it may rain."_s
                                         << u"At the end of the day I own an umbrella."_s << u""_s;
        QTest::newRow("a sentence in other surroundings")
            << u"First this. The lamps on the north quay will be lit at six. Then that."_s
            << u"Somebody said: the lamps on the north quay will be lit at six, or later."_s
            << u"The lamps on the north quay will be lit at six"_s;
        QTest::newRow("a number changed")
            << u"The old ferry carried nine thousand people across the river every week."_s
            << u"The old ferry carried ten thousand people across the river every week."_s
            << u"The old ferry carried nine thousand people across the river every week {nine/ten}"_s;
        QTest::newRow("words left out and put in")
            << u"Once the very old ferry carried nine thousand people across the river every week."_s
            << u"Once the old ferry carried nine thousand people across the wide river every week."_s
            << u"Once the very old ferry carried nine thousand people across the river every week {very/} {/wide}"_s;
        QTest::newRow("moved")
            << u"One lamp hums all night long on the north quay. A gate was left open by the old keeper."_s
            << u"A gate was left open by the old keeper. One lamp hums all night long on the north quay."_s
            << u"One lamp hums all night long on the north quay; A gate was left open by the old keeper"_s;
        QTest::newRow("quotation marks, no-break spaces, dashes, line ends")
            << u"“The lamps” on the north quay – all nine – hum at night."_s
            << u"\"the lamps\" on\nthe north\u00A0quay - all\u202Fnine - hum at night!"_s
            << u"The lamps” on the north quay – all nine – hum at night"_s;
        QTest::newRow("soft hyphens and joiners")
            << u"The lamp\u00ADlighter of the north quay hums a song all night."_s
            << u"The lamplighter of the north quay hums a\u2060 song all night."_s
            << u"The lamp\u00ADlighter of the north quay hums a song all night"_s;
        QTest::newRow("combining marks")
            << u"Le caf\u00E9 du vieux quai ouvre \u00E0 l’aube et ferme tard."_s
            << u"Le cafe\u0301 du vieux quai ouvre a\u0300 l'aube et ferme tard."_s
            << u"Le caf\u00E9 du vieux quai ouvre \u00E0 l’aube et ferme tard"_s;
        QTest::newRow("full width and ligatures")
            << u"ＦＥＲＲＹ nine oﬃcers of the harbour watch the old quay"_s
            << u"ferry nine officers of the harbour watch the old quay"_s
            << u"ＦＥＲＲＹ nine oﬃcers of the harbour watch the old quay"_s;
        QTest::newRow("ideographs") << u"昨天说新的大桥将在五月开放通车大家都很高兴。"_s
                                    << u"报道：新的大桥将在五月开放通车大家都很高兴！"_s
                                    << u"新的大桥将在五月开放通车大家都很高兴"_s;
        QTest::newRow("ideographs, one changed")
            << u"新的大桥将在五月开放通车大家都很高兴"_s
            << u"新的大桥将在六月开放通车大家都很高兴"_s
            << u"新的大桥将在五月开放通车大家都很高兴 {五/六}"_s;
        QTest::newRow("right to left")
            << u"הפנסים על הרציף הצפוני יידלקו בשעה שש בערב ולא קודם"_s
            << u"נמסר: \u200Fהפנסים על הרציף הצפוני יידלקו בשעה שש בערב ולא קודם\u200F."_s
            << u"הפנסים על הרציף הצפוני יידלקו בשעה שש בערב ולא קודם"_s;
        QTest::newRow("one word over and over")
            << u"ha ha ha ha ha ha ha ha ha ha"_s << u"ha ha ha ha ha ha ha ha"_s
            << u"ha ha ha ha ha ha ha ha"_s;
        QTest::newRow("empty") << u""_s << u"The lamps are lit."_s << u""_s;
    }
    void passages()
    {
        QFETCH(QString, here);
        QFETCH(QString, there);
        QFETCH(QString, told);
        QCOMPARE(::told(here.toStdString(), there.toStdString()), told);
    }

    void sharesOfWords()
    {
        const Comparison same = compared(ferry, ferry);
        QCOMPARE(same.hereShare, 1.0);
        QCOMPARE(same.thereShare, 1.0);
        const Comparison half = compared(ferry, std::string(ferry) + ' ' + numbered(0, 13));
        QCOMPARE(half.hereShare, 1.0);
        QCOMPARE(half.thereShare, 0.5);
        QCOMPARE(compared(ferry, "").thereShare, 0.0);
    }

    void aPassageRunsOnAcrossParagraphs()
    {
        const std::string here
            = "The old ferry carried nine thousand\n[picture]\npeople across the river";
        const std::vector<Span> paragraphs{{0, 35}, {46, here.size()}};
        const std::vector<Span> other{{0, ferry.size()}};
        const Comparison comparison = passages::compare({here, paragraphs}, {ferry, other});
        QCOMPARE(comparison.passages.size(), 1U);
        QCOMPARE(comparison.passages[0].words, 10);
    }

    void everyRunOfEightWordsIsFound()
    {
        for (int at = 0; at < 40; ++at) {
            const std::string here = numbered(0, 100);
            const std::string there
                = numbered(1000, 1000 + at) + numbered(at, at + 8) + numbered(2000, 2030);
            const Comparison comparison = compared(here, there);
            QCOMPARE(comparison.passages.size(), 1U);
            QCOMPARE(comparison.passages[0].words, 8);
        }
    }

    void fingerprintsAreFew()
    {
        const std::string text = numbered(0, 5000);
        const std::size_t kept = passages::fingerprints(wordsOf(text, {0, text.size()})).size();
        QVERIFY(kept > 5000 / passages::fingerprintWindow);
        QVERIFY(kept < 5000 / 2);
    }
};

QTEST_APPLESS_MAIN(TestShared)
#include "tst_shared.moc"
