// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QDockWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

#include "tests/ui/language/tables.h"
#include "tests/ui/window/scene.h"
#include "ui/settings/settings.h"
#include "ui/window/codebookcontroller.h"
#include "ui/window/docks.h"
#include "ui/window/features.h"
#include "ui/window/keyscontroller.h"
#include "ui/window/retrievalcontroller.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using window::Scene;

namespace {

/// Translates nothing, but hears what the program wants translated.
class Listener final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        m_asked.insert({QString::fromLatin1(context), QString::fromUtf8(source)});
        return {};
    }
    const QSet<std::pair<QString, QString>> &asked() const { return m_asked; }

private:
    mutable QSet<std::pair<QString, QString>> m_asked;
};

QStringList namesOf(const QList<QAction *> &actions)
{
    QStringList names;
    for (const QAction *action : actions)
        names.append(actions::nameOf(action));
    return names;
}

/// "View: &Dark, &Doubt" where two entries of a menu have one letter, for each such letter.
QStringList twinsIn(const QMenu &menu)
{
    QMap<QString, QStringList> byLetter;
    QStringList twins;
    const QList<QAction *> entries = menu.actions();
    for (const QAction *entry : entries) {
        const QKeySequence letter = QKeySequence::mnemonic(entry->text());
        if (!letter.isEmpty())
            byLetter[letter.toString()].append(entry->text());
        if (entry->menu())
            twins += twinsIn(*entry->menu());
    }
    for (const QStringList &entriesOfLetter : std::as_const(byLetter)) {
        if (entriesOfLetter.size() > 1)
            twins.append(menu.title() + u": "_s + entriesOfLetter.join(u", "_s));
    }
    return twins;
}

} // namespace

class TestLanguage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { language::speak(u"en"_s); }

    void theChoiceGoesBeforeTheComputer_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QStringList>("ofComputer");
        QTest::addColumn<QString>("spoken");
        const auto row
            = [](const char *name, const QString &chosen, const QStringList &ofComputer,
                 const QString &spoken) { QTest::newRow(name) << chosen << ofComputer << spoken; };
        row("chosen", u"fr"_s, {u"de-DE"_s, u"de"_s}, u"fr"_s);
        row("the computer's", {}, {u"de-AT"_s, u"de"_s, u"en"_s}, u"de"_s);
        row("the computer's second", {}, {u"nl-NL"_s, u"nl"_s, u"fr-BE"_s}, u"fr"_s);
        row("English before others", {}, {u"en-GB"_s, u"de"_s}, u"en"_s);
        row("none that there is", {}, {u"nl"_s}, u"en"_s);
        row("a computer without language", {}, {u"C"_s}, u"en"_s);
        row("a choice that is gone", u"eo"_s, {u"de"_s}, u"de"_s);
    }
    void theChoiceGoesBeforeTheComputer()
    {
        QFETCH(const QString, chosen);
        QFETCH(const QStringList, ofComputer);
        QTEST(language::spoken(chosen, ofComputer), "spoken");
    }

    void germanMenusAreGerman()
    {
        if (!speaks(u"de"_s))
            QSKIP("This build had no lrelease.");
        Scene scene;
        QVERIFY(scene.openSample());
        QCOMPARE(namesOf(scene.window->menuBar()->actions()),
                 QStringList({u"Datei"_s, u"Bearbeiten"_s, u"Ansicht"_s, u"Diskussion"_s,
                              u"Annotieren"_s, u"Fenster"_s, u"Hilfe"_s}));
        QCOMPARE(scene.window->docks().dock(u"library"_s)->windowTitle(), u"Bibliothek"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().dayName(1), u"Montag"_s);
    }

    void aChoiceHoldsFromTheNextStart()
    {
        Scene scene;
        auto *french = scene.window->findChild<QAction *>(u"language.fr"_s);
        QVERIFY(french);
        QVERIFY(scene.window->findChild<QAction *>(u"language.computer"_s)->isChecked());
        french->trigger();
        QCOMPARE(settings::language.read(scene.settings), u"fr"_s);
        scene.restart();
        QVERIFY(scene.window->findChild<QAction *>(u"language.fr"_s)->isChecked());
    }

    void noTwoEntriesOfAMenuHaveOneLetter_data()
    {
        QTest::addColumn<QString>("code");
        const QStringList codes = language::codes();
        for (const QString &code : codes)
            QTest::newRow(qPrintable(code)) << code;
    }
    void noTwoEntriesOfAMenuHaveOneLetter()
    {
        QFETCH(const QString, code);
        if (!speaks(code))
            QSKIP("This build had no lrelease.");
        Scene scene;
        QVERIFY(scene.openSample());
        QMenu bar;
        bar.addActions(scene.window->menuBar()->actions());
        const QStringList twins = twinsIn(bar);
        QVERIFY2(twins.isEmpty(), qPrintable(u'\n' + twins.join(u'\n')));
    }

    void whatTheWindowSaysIsInTheTables()
    {
        Listener listener;
        QCoreApplication::installTranslator(&listener);
        {
            Scene scene;
            QVERIFY(scene.openSample());
            scene.select("Gas works that finish on time");
            for (const char *dock :
                 {"find", "notebook", "source", "tray", "retrieval", "relations"})
                scene.window->docks().open(QString::fromLatin1(dock));
            scene.window->features().codebook().open();
            scene.window->keys().open();
            QCoreApplication::processEvents();
        }
        QCoreApplication::removeTranslator(&listener);
        const QSet<QString> held = tables::keysOf(tables::read(tables::path(u"de"_s)));
        QStringList missing;
        for (const auto &[context, source] : listener.asked()) {
            const QString key = tables::Message{context, source, {}, {}}.key();
            const bool isOurs = context[0].isLower() || held.contains(key);
            if (isOurs && !held.contains(key) && !m_languages.contains(source))
                missing.append(key);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u'\n' + missing.join(u'\n')));
        QVERIFY(listener.asked().size() > 300);
    }

private:
    static bool speaks(const QString &code)
    {
        language::speak(code);
        return code == "en"_L1 || QFile::exists(u":/i18n/rejoinder_%1.qm"_s.arg(code));
    }

    /// Called as their speakers call them, in every language.
    const QStringList m_languages{u"&English"_s, u"&Deutsch"_s, u"&Français"_s};
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
