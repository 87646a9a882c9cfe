// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/context.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using find::Context;
using find::contextOf;
using find::Mark;
using find::marksIn;

namespace {

/// "the [quay] is wide"
QString marked(const QString &text, const std::vector<Mark> &marks)
{
    QString result = text;
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        result.insert(mark->to, u']');
        result.insert(mark->from, u'[');
    }
    return result;
}

} // namespace

class TestContext final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreMarked_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("marked");
        const auto row = [](const QString &typed, const QString &marked) {
            QTest::newRow(qPrintable(typed)) << typed << marked;
        };
        row(u"quay"_s, u"The [Quay] is wide: a [quayside] café."_s);
        row(u"quay "_s, u"The [Quay] is wide: a quayside café."_s);
        row(u"QUAY WIDE"_s, u"The [Quay] is [wide]: a quayside café."_s);
        row(u"cafe"_s, u"The Quay is wide: a quayside [café]."_s);
        row(u"\"wide a\""_s, u"The Quay is [wide: a] quayside café."_s);
        row(u"\"a wide\""_s, u"The Quay is wide: a quayside café."_s);
        row(u"side"_s, u"The Quay is wide: a quayside café."_s);
        row(u"harbour"_s, u"The Quay is wide: a quayside café."_s);
    }
    void wordsAreMarked()
    {
        QFETCH(QString, typed);
        QFETCH(QString, marked);
        const QString text = u"The Quay is wide: a quayside café."_s;
        QCOMPARE(::marked(text, marksIn(text, typed)), marked);
    }

    void ideographsAreWords()
    {
        const QString text = u"\u90a3\u4e2a\u6d77\u6e2f\u5f88\u5927"_s;
        QCOMPARE(marksIn(text, u"\u6d77\u6e2f"_s), (std::vector<Mark>{{2, 4}}));
        QCOMPARE(marksIn(text, u"\u6e2f\u6d77"_s), std::vector<Mark>());
    }

    void whatStandsAroundIsCutAtWords()
    {
        const QString text = QString(u"before "_s).repeated(30) + u"the quay\nis wide "_s
            + QString(u"after "_s).repeated(30);
        const Context context = contextOf(text, marksIn(text, u"quay "_s), 60);
        QCOMPARE(marked(context.words, context.marks),
                 u"…before the [quay] is wide after after after after after after…"_s);
        QVERIFY(context.words.size() <= 64);
    }

    void shortTextsAreWhole()
    {
        const QString text = u"The quay is wide."_s;
        const Context context = contextOf(text, marksIn(text, u"wide "_s), 60);
        QCOMPARE(marked(context.words, context.marks), u"The quay is [wide]."_s);
        QCOMPARE(contextOf(text, {}, 60).words, text);
        QCOMPARE(contextOf(QString(), {}, 60), Context());
    }
};

QTEST_GUILESS_MAIN(TestContext)
#include "tst_context.moc"
