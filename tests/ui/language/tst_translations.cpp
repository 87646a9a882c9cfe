// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of resources/translations: whether they are whole, and hold what the source says.
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/language/tables.h"

using namespace Qt::StringLiterals;

namespace {

/// "%1", "%L2", "%n" of a text, each once, in order of the alphabet.
QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%L?(\\d+|n)"_s);
    QSet<QString> found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found.insert(matches.next().captured());
    QStringList places(found.cbegin(), found.cend());
    places.sort();
    return places;
}

QString told(const tables::Message &message)
{
    return u"%1 -> %2"_s.arg(message.key(), message.translations.join(u" | "_s));
}

void forEachLanguage()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("French") << u"fr"_s;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyMessageIsTranslated_data() { forEachLanguage(); }
    void everyMessageIsTranslated()
    {
        QFETCH(const QString, code);
        const QList<tables::Message> messages = tables::read(tables::path(code));
        QVERIFY(messages.size() > 500);
        QStringList open;
        for (const tables::Message &message : messages) {
            if (!message.type.isEmpty() || message.translations.contains(QString()))
                open.append(told(message));
        }
        QVERIFY2(open.isEmpty(), qPrintable(u'\n' + open.join(u'\n')));
    }

    void whatIsFilledInHasItsPlace_data() { forEachLanguage(); }
    void whatIsFilledInHasItsPlace()
    {
        QFETCH(const QString, code);
        QStringList wrong;
        const QList<tables::Message> messages = tables::read(tables::path(code));
        for (const tables::Message &message : messages) {
            for (const QString &text : message.translations) {
                if (placesIn(text) != placesIn(message.source))
                    wrong.append(told(message));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    /// Dots that promise a dialog, mnemonics only where English has one, blanks at the ends.
    void formStays_data() { forEachLanguage(); }
    void formStays()
    {
        QFETCH(const QString, code);
        static const QRegularExpression mnemonic(u"(?<!&)&\\w(?!bsp;)"_s);
        QStringList wrong;
        const QList<tables::Message> messages = tables::read(tables::path(code));
        for (const tables::Message &message : messages) {
            for (const QString &text : message.translations) {
                if (text.endsWith(u'…') != message.source.endsWith(u'…')
                    || text.endsWith(u' ') != message.source.endsWith(u' ')
                    || text.startsWith(u' ') > message.source.startsWith(u' ')
                    || text.count(mnemonic) > message.source.count(mnemonic))
                    wrong.append(told(message));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void frenchSignsStandApartButDoNotBreak()
    {
        static const QRegularExpression breaks(u" [;:!?»%](?!\\d|\\w)|« |[^\\s«]»|«[^\\s]"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
        QStringList wrong;
        const QList<tables::Message> messages = tables::read(tables::path(u"fr"_s));
        for (const tables::Message &message : messages) {
            for (const QString &text : message.translations) {
                if (text.contains(breaks))
                    wrong.append(told(message));
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void theTablesHoldWhatTheSourceSays()
    {
        const QString lupdate = QStandardPaths::findExecutable(
            u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath)});
        if (lupdate.isEmpty())
            QSKIP("There is no lupdate (Debian: qt6-l10n-tools).");
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(u"rejoinder_de.ts"_s);
        QProcess process;
        process.setWorkingDirectory(rejoinder::tests::sourceFolder());
        // As the target translations does.
        process.start(lupdate,
                      {u"-silent"_s, u"-I"_s, u"."_s, u"ui"_s, u"app/desktop"_s, u"-locations"_s,
                       u"none"_s, u"-no-obsolete"_s, u"-ts"_s, fresh});
        QVERIFY(process.waitForFinished(120000));
        const QSet<QString> said = tables::keysOf(tables::read(fresh));
        QVERIFY(said.size() > 500);
        for (const QString &code : {u"de"_s, u"fr"_s}) {
            const QSet<QString> held = tables::keysOf(tables::read(tables::path(code)));
            const QSet<QString> missing = said - held;
            const QSet<QString> old = held - said;
            const QString how
                = u"\nbuild the target translations, then translate (%1)\nmissing: %2\nold: %3"_s
                      .arg(code, QStringList(missing.cbegin(), missing.cend()).join(u"\n  "_s),
                           QStringList(old.cbegin(), old.cend()).join(u"\n  "_s));
            QVERIFY2(missing.isEmpty() && old.isEmpty(), qPrintable(how));
        }
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
