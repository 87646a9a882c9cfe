// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <QTest>

using namespace rejoinder;
using namespace Qt::StringLiterals;

namespace {

QString wordsIn(const std::string &text)
{
    QStringList list;
    for (const Word &word : wordsOf(text, {0, text.size()}))
        list << QString::fromStdString(std::string(slice(text, word.where)));
    return list.join(u'|');
}

std::uint64_t keyIn(const std::string &text)
{
    const std::vector<Word> words = wordsOf(text, {0, text.size()});
    return words.size() == 1 ? words.front().key : 0;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("plain") << u"Two lamps, 9 of them."_s << u"Two|lamps|9|of|them"_s;
        QTest::newRow("apostrophes") << u"don't ‘don’t’ dogs'"_s << u"don't|don’t|dogs"_s;
        QTest::newRow("no-break spaces") << u"a\u00A0b\u202Fc"_s << u"a|b|c"_s;
        QTest::newRow("ideographs") << u"灯亮了 ok"_s << u"灯|亮|了|ok"_s;
        QTest::newRow("soft hyphen") << u"lamp\u00ADlight"_s << u"lamp\u00ADlight"_s;
        QTest::newRow("a joiner at the end") << u"lamp\u2060 light"_s << u"lamp|light"_s;
        QTest::newRow("marks of direction") << u"\u200Fשלום\u200E!"_s << u"שלום"_s;
        QTest::newRow("a space of no width parts") << u"lamp\u200Blight"_s << u"lamp|light"_s;
    }
    void words()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(wordsIn(text.toStdString()), words);
    }

    void equalWordsHaveOneKey()
    {
        QCOMPARE(keyIn("lamp\u00ADlight"), keyIn("Lamplight"));
        QCOMPARE(keyIn("caf\u00E9"), keyIn("CAFE\u0301"));
        QCOMPARE(keyIn("don’t"), keyIn("don't"));
        QCOMPARE(keyIn("ＬＡＭＰ"), keyIn("lamp"));
        QCOMPARE(keyIn("lamp"), wordKey("lamp"));
        QVERIFY(keyIn("lamp") != keyIn("lamps"));
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
