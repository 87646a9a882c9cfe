// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

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
        QTest::newRow("ideographs")
            << QStringList{u"新的大桥将在五月开放通车"_s, u"有人说「大桥将在五月开放」吗"_s}
            << u"1<0: 大桥将在五月开放"_s;
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
