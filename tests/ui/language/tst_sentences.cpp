// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/sentences.h"

#include <QDir>
#include <QTest>

#include "core/exchange/batch.h"
#include "tests/support/folders.h"
#include "ui/language/language.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;

class TestSentences final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { language::speak(u"en"_s); }

    void inEnglishASentenceStaysAsItIs_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("plain") << u"is the first comment"_s;
        QTest::newRow("words") << u"takes up \"a crane from Aldermoor\" from #4"_s;
        QTest::newRow("name") << u"addresses \"Marrow\""_s;
        QTest::newRow("two in one") << u"position only: stands right below #2"_s;
        QTest::newRow("counts") << u"12 of 48 comments have a printed name."_s;
        QTest::newRow("not known") << u"the ferry was late"_s;
    }
    void inEnglishASentenceStaysAsItIs()
    {
        QFETCH(const QString, sentence);
        QCOMPARE(language::inWindow(sentence), sentence);
    }

    void inGermanItIsGerman_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("german");
        QTest::newRow("words") << u"takes up \"a crane from Aldermoor\" from #4"_s
                               << u"greift „a crane from Aldermoor“ aus #4 auf"_s;
        QTest::newRow("words that look like a pattern")
            << u"opens with \"quotes #4\""_s << u"beginnt mit „quotes #4“"_s;
        QTest::newRow("two in one") << u"position only: stands right below #2"_s
                                    << u"nur nach der Stellung: steht direkt unter #2"_s;
        QTest::newRow("a number of words")
            << u"quotes 7 words of #3"_s << u"zitiert 7 Wörter aus #3"_s;
        QTest::newRow("not known") << u"the ferry was late"_s << u"the ferry was late"_s;
    }
    void inGermanItIsGerman()
    {
        QFETCH(const QString, sentence);
        language::speak(u"de"_s);
        if (!QFile::exists(u":/i18n/rejoinder_de.qm"_s))
            QSKIP("This build had no lrelease.");
        QTEST(language::inWindow(sentence), "german");
    }

    void whatIsSaidOfTheSamplesIsKnown()
    {
        const QDir samples(tests::sourceFolder() + u"/resources/samples"_s);
        const QStringList dumps = samples.entryList({u"*.txt"_s});
        QVERIFY(!dumps.isEmpty());
        QStringList unknown;
        for (const QString &dump : dumps) {
            const auto prepared = exchange::prepare(samples.filePath(dump).toStdString());
            QVERIFY(prepared);
            std::vector<std::string> said = prepared->reconstruction.profile;
            for (const replies::Link &link : prepared->reconstruction.links) {
                for (const replies::Evidence &evidence : link.evidence)
                    said.push_back(evidence.text);
            }
            for (const std::string &sentence : said) {
                if (!language::isKnown(QString::fromStdString(sentence)))
                    unknown.append(QString::fromStdString(sentence));
            }
        }
        unknown.removeDuplicates();
        QVERIFY2(unknown.isEmpty(), qPrintable(u'\n' + unknown.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
