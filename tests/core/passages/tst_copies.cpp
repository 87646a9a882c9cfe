// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/passages/copies.h"

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

/// Comments, one a line: "Name: words".
struct Dump
{
    std::string text;
    std::vector<comments::Comment> comments;

    explicit Dump(const QStringList &lines)
    {
        for (const QString &line : lines) {
            comments::Comment &comment = comments.emplace_back();
            comment.author = line.section(u": "_s, 0, 0).toStdString();
            const std::string body = line.section(u": "_s, 1).toStdString();
            comment.body = comment.whole = {text.size(), text.size() + body.size()};
            text += body + "\n";
        }
    }
    passages::Comments view() const { return {text, comments}; }
};

/// "3=1" is word for word, "3~1" nearly.
QString told(const std::vector<passages::Copy> &copies)
{
    QStringList list;
    for (const passages::Copy &copy : copies)
        list << QString::number(copy.comment + 1) + (copy.likeness >= 1 ? u'=' : u'~')
                + QString::number(copy.of + 1);
    return list.join(u' ');
}

const auto lamps
    = u"The lamps on the north side of the old quay hum all night long, and nobody sleeps."_s;

} // namespace

class TestCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void within_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("copies");
        QTest::newRow("none")
            << QStringList{u"Ann: "_s + lamps,
                           u"Bob: Paint the railings green, please, before the summer comes."_s}
            << u""_s;
        QTest::newRow("word for word")
            << QStringList{u"Ann: "_s + lamps, u"Bob: Yes."_s, u"Cid: "_s + lamps} << u"3=1"_s;
        QTest::newRow("other marks and spaces")
            << QStringList{u"Ann: "_s + lamps,
                           u"Bob: THE LAMPS on the “north side” of the old quay\u00A0hum all night long – and nobody sleeps"_s}
            << u"2=1"_s;
        QTest::newRow("a word changed")
            << QStringList{u"Ann: "_s + lamps,
                           u"Bob: The lamps on the south side of the old quay hum all night long, and nobody sleeps."_s}
            << u"2~1"_s;
        QTest::newRow("the earliest is the original")
            << QStringList{u"Ann: "_s + lamps, u"Bob: "_s + lamps, u"Cid: "_s + lamps}
            << u"2=1 3=1"_s;
        QTest::newRow("a quote with an answer is no copy")
            << QStringList{u"Ann: "_s + lamps,
                           u"Bob: "_s + lamps
                               + u" That is why I moved up the hill to my sister last year, where all is dark and quiet."_s}
            << u""_s;
        QTest::newRow("short and by others")
            << QStringList{u"Ann: I agree with you."_s, u"Bob: I agree with you."_s} << u""_s;
        QTest::newRow("short and by the same")
            << QStringList{u"Ann: I agree with you."_s, u"Ann: I agree with you!"_s} << u"2=1"_s;
        QTest::newRow("one word is no text")
            << QStringList{u"Ann: Yes."_s, u"Ann: Yes."_s} << u""_s;
        QTest::newRow("empty") << QStringList{u"Ann: "_s, u"Ann: "_s} << u""_s;
        QTest::newRow("ideographs")
            << QStringList{u"安: 新的大桥将在五月开放通车大家都很高兴。"_s,
                           u"文: 新的大桥将在五月开放通车，大家都很高兴！"_s}
            << u"2=1"_s;
    }
    void within()
    {
        QFETCH(QStringList, lines);
        QFETCH(QString, copies);
        const Dump dump(lines);
        QCOMPARE(told(passages::copies(dump.view())), copies);
    }

    void betweenTwoDumps()
    {
        const Dump here({u"Ann: Well said."_s, u"Bob: "_s + lamps, u"Cid: I agree with that."_s});
        const Dump there(
            {u"Dan: "_s + lamps, u"Bob: Quite another matter."_s, u"Ann: well said"_s});
        QCOMPARE(told(passages::copies(here.view(), there.view())), u"2=1"_s);
        QCOMPARE(told(passages::copies(there.view(), here.view())), u"1=2"_s);
    }
};

QTEST_APPLESS_MAIN(TestCopies)
#include "tst_copies.moc"
