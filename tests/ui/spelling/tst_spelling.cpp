// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/dictionary.h"
#include "ui/spelling/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

/// "The|ferry": what is looked up.
QString lookedUp(const QString &line)
{
    QStringList words;
    for (const spelling::Word &word : spelling::wordsToCheck(line))
        words.append(line.sliced(word.start, word.length));
    return words.join(u'|');
}

} // namespace

class TestSpelling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfProseAreLookedUp()
    {
        QCOMPARE(lookedUp(u"The ferry isn’t late, is it?"_s), u"The|ferry|isn’t|late|is|it"_s);
        QCOMPARE(lookedUp(u"Größe, naïve"_s), u"Größe|naïve"_s);
    }

    void whatNoDictionaryKnowsIsNot()
    {
        QCOMPARE(lookedUp(u"see [[#24]], `qz x` and https://harbour.example/qzx now"_s),
                 u"see|and|now"_s);
        QCOMPARE(lookedUp(u"KDE and iPhone, x86, @ottqz, ott@harbour.example"_s), u"and"_s);
        QCOMPARE(lookedUp({}), QString());
    }

    void anyDictionaryOfTheTongueServes()
    {
        const QStringList has{u"de_DE"_s, u"en_GB"_s, u"en_US"_s};
        QCOMPARE(spelling::dictionaryFor({u"en-US"_s, u"en"_s}, has), u"en_US"_s);
        QCOMPARE(spelling::dictionaryFor({u"de-AT"_s}, has), u"de_DE"_s);
        QCOMPARE(spelling::dictionaryFor({u"fr"_s, u"en"_s}, has), u"en_GB"_s);
        QCOMPARE(spelling::dictionaryFor({u"fr"_s}, has), QString());
    }

    void withoutADictionaryEveryWordIsRight()
    {
        const spelling::Dictionary none({u"xx"_s});
        QVERIFY(none.language().isEmpty());
        QVERIFY(!none.isMisspelt(u"qzx"_s));
        QVERIFY(none.suggestions(u"qzx"_s).isEmpty());
    }

    void aDictionaryOfTheComputerTellsAndSuggests()
    {
        const spelling::Dictionary english({u"en-US"_s});
        if (english.language().isEmpty())
            QSKIP("This computer has no English dictionary.");
        QVERIFY(!english.isMisspelt(u"ferry"_s));
        QVERIFY(english.isMisspelt(u"ferrry"_s));
        QVERIFY(english.suggestions(u"ferrry"_s).contains(u"ferry"_s));
    }
};

QTEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
