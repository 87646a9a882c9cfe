// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/passages/find.h"

using namespace rejoinder;
using passages::Passage;
using namespace Qt::StringLiterals;

namespace {

/// Paragraph, then comments, one a line (a bar stands for a line end within).
struct Dump
{
    std::string text;
    std::vector<Span> article;
    std::vector<comments::Comment> comments;

    explicit Dump(const std::vector<std::string> &lines)
    {
        for (const std::string &line : lines) {
            const Span span{text.size(), text.size() + line.size()};
            text += line + "\n";
            std::ranges::replace(text, '|', '\n');
            if (article.empty()) {
                article.push_back(span);
            } else {
                comments.emplace_back();
                comments.back().whole = comments.back().body = span;
            }
        }
    }
    /// "2<1: words" = comment 2 holds these words of comment 1; 0 is the article.
    QString told() const
    {
        QStringList list;
        for (const Passage &passage : passages::find(text, article, comments))
            list << QStringLiteral("%1<%2: %3")
                        .arg(passage.comment + 1)
                        .arg(passage.from + 1)
                        .arg(QString::fromStdString(std::string(slice(text, passage.here))));
        return list.join(QStringLiteral("; "));
    }
};

} // namespace

class TestPassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passages_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("told");
        QTest::newRow("a quoted line")
            << QStringList{u"The bridge will open in May."_s,
                           u"I would paint the railings dark green this time."_s,
                           u"> I would paint the railings|Why not blue?"_s}
            << u"2<1: I would paint the railings"_s;
        QTest::newRow("curly quotation marks")
            << QStringList{u"The bridge will open in May, says the town."_s,
                           u"Where does “open in May” come from?"_s}
            << u"1<0: open in May"_s;
        QTest::newRow("unmarked, with a word changed")
            << QStringList{u"The old ferry carried nine thousand people across the river every single week."_s,
                           u"The old ferry carried ten thousand people across the river every single week, they say."_s}
            << u"1<0: The old ferry carried ten thousand people across the river every single week"_s;
        QTest::newRow("a common phrase is no quote")
            << QStringList{u"On the other hand it may rain."_s,
                           u"On the other hand I own an umbrella."_s}
            << u""_s;
        QTest::newRow("the earliest holder is quoted")
            << QStringList{u"Nothing here."_s, u"the lamps on the north side hum all night long"_s,
                           u"\"the lamps on the north side hum\" indeed"_s,
                           u"\"the lamps on the north side hum\" is right"_s}
            << u"2<1: the lamps on the north side hum; 3<1: the lamps on the north side hum"_s;
        QTest::newRow("words in front of a change belong to it")
            << QStringList{u"The keeper of the old gate sold nine tickets to the boys."_s,
                           u"Well, the keeper of the big gate sold nine tickets to the boys."_s}
            << u"1<0: the keeper of the big gate sold nine tickets to the boys"_s;
        for (const QString &sign :
             {u"..."_s, u"…"_s, u"[...]"_s, u"[…]"_s, u"(...)"_s, u"[snip]"_s})
            QTest::newRow(qPrintable(u"left out: "_s + sign))
                << QStringList{u"The keeper sold tickets to boys and girls of the village and to anybody who came by on that day."_s,
                               u"> The keeper sold tickets to boys "_s + sign
                                   + u" who came by on that day|No."_s}
                << u"1<0: The keeper sold tickets to boys "_s + sign
                    + u" who came by on that day"_s;
        QTest::newRow("a quote within a quote")
            << QStringList{u"Hall."_s, u"The lamps hum all night."_s,
                           u"> The lamps hum all night.|They always did so here."_s,
                           u">> The lamps hum all night.|> They always did so here.|No."_s}
            << u"2<1: The lamps hum all night; 3<1: The lamps hum all night; 3<2: They always did so here"_s;
        QTest::newRow("both quote what is not in the dump")
            << QStringList{u"Hall."_s, u"> The lamps hum all night.|No."_s,
                           u"> The lamps hum all night.|Yes."_s}
            << u""_s;
        QTest::newRow("the newest first: the original stands below")
            << QStringList{u"Hall."_s, u"> The lamps hum all night.|No."_s,
                           u"The lamps hum all night."_s}
            << u"1<2: The lamps hum all night"_s;
        QTest::newRow("tags of a quote") << QStringList{u"Hall."_s, u"The lamps hum all night."_s,
                                                        u"[QUOTE=Ann]The lamps hum[/QUOTE] No."_s}
                                         << u"2<1: The lamps hum"_s;
        QTest::newRow("no-break spaces and a soft hyphen")
            << QStringList{u"Hall."_s, u"The lamp\u00ADlighter\u00A0sings at night."_s,
                           u">\u00A0The lamplighter sings at\u202Fnight.|Does he?"_s}
            << u"2<1: The lamplighter sings at\u202Fnight"_s;
        QTest::newRow("guillemets with no-break spaces")
            << QStringList{u"Le pont ouvrira en mai."_s,
                           u"Pourquoi «\u00A0ouvrira en mai\u00A0»\u00A0?"_s}
            << u"1<0: ouvrira en mai"_s;
        QTest::newRow("a line broken at another place")
            << QStringList{u"Hall."_s, u"The lamps on the quay hum|all night long."_s,
                           u"> The lamps on|> the quay hum all|> night long.|No."_s}
            << u"2<1: The lamps on\n> the quay hum all\n> night long"_s;
        QTest::newRow("right to left")
            << QStringList{u"הפנסים על הרציף הצפוני יידלקו בשעה שש בערב ולא קודם"_s,
                           u"\u200Fהפנסים על הרציף הצפוני יידלקו בשעה שש בערב\u200F - למה?"_s}
            << u"1<0: הפנסים על הרציף הצפוני יידלקו בשעה שש בערב"_s;
        QTest::newRow("ideographs")
            << QStringList{u"新的大桥将在五月开放通车"_s, u"有人说「大桥将在五月开放」吗"_s}
            << u"1<0: 大桥将在五月开放"_s;
    }
    void wordsThatAreEverywhereAreNoQuote()
    {
        std::vector<std::string> lines{"Hall."};
        for (int i = 0; i < 60; ++i)
            lines.push_back("I must say " + std::to_string(i) + ".");
        lines.emplace_back("\"I must say\" is what all say.");
        QCOMPARE(Dump(lines).told(), u""_s);
    }

    void passages()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, told);
        std::vector<std::string> texts;
        for (const QString &line : lines)
            texts.push_back(line.toStdString());
        QCOMPARE(Dump(texts).told(), told);
    }
};

QTEST_APPLESS_MAIN(TestPassages)
#include "tst_passages.moc"
