// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keymap.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/ui/keys/harbour.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::keys;

class TestKeymap final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasChangedComesBackFromTheFile()
    {
        const QString path = m_folder.filePath(u"a.ini"_s);
        const Keymap changed{{u"quay.moor"_s, QKeySequence(Qt::CTRL | Qt::Key_Less)},
                             {u"crane.lift"_s, QKeySequence()}};
        {
            QSettings file(path, QSettings::IniFormat);
            writeKeymap(file, changed);
        }
        const QSettings file(path, QSettings::IniFormat);
        QCOMPARE(keymapIn(file), changed);
        QCOMPARE(file.value(u"keys/quay.moor"_s).toString(), u"Ctrl+<"_s);
    }

    void whatWasResetIsForgottenAndOtherSettingsStay()
    {
        QSettings file(m_folder.filePath(u"b.ini"_s), QSettings::IniFormat);
        file.setValue(u"keys/single"_s, false);
        writeKeymap(file, {{u"quay.moor"_s, QKeySequence(Qt::Key_Z)}});
        writeKeymap(file, {});
        QVERIFY(keymapIn(file).empty());
        QCOMPARE(file.allKeys(), QStringList{u"keys/single"_s});
    }

    void whatIsNoKeyIsPassedOver()
    {
        QSettings file(m_folder.filePath(u"c.ini"_s), QSettings::IniFormat);
        file.setValue(u"keys/quay.moor"_s, u"Anchor+Q"_s);
        file.setValue(u"keys/quay.next"_s, u"A, B"_s);
        QVERIFY(keymapIn(file).empty());
    }

    void aChangedKeyTakesThePlaceOfTheFirst()
    {
        const Harbour harbour;
        const Keymap changed{{u"quay.next"_s, QKeySequence(Qt::Key_Z)}};
        QCOMPARE(harbour.applied("quay.next", changed), u"Z, Down"_s);
        QCOMPARE(defaultsOf(harbour.action("quay.next")).value(0), QKeySequence(Qt::Key_J));
        QCOMPARE(harbour.applied("quay.next", {}), u"J, Down"_s);
    }

    void noKeyIsNoKeyAtAll()
    {
        const Harbour harbour;
        QCOMPARE(harbour.applied("quay.next", {{u"quay.next"_s, {}}}), QString());
    }

    void whatAnotherWasGivenIsLostUntilThatOneIsReset()
    {
        const Harbour harbour;
        const Keymap changed{{u"quay.moor"_s, QKeySequence(Qt::Key_J)}};
        QCOMPARE(harbour.applied("quay.next", changed), u"Down"_s);
        QCOMPARE(harbour.keys("quay.moor"), u"J"_s);
        QCOMPARE(harbour.applied("quay.next", {}), u"J, Down"_s);
        // A crane has its own J.
        QCOMPARE(harbour.applied("quay.next", {{u"crane.turn"_s, QKeySequence(Qt::Key_J)}}),
                 u"J, Down"_s);
    }

    void everyActionOfAnIdHasTheKey()
    {
        Harbour harbour;
        QWidget second;
        const actions::List twin
            = actions::createActions({{"quay.moor", "&Moor", Qt::Key_M, {}}}, &second);
        harbour.add(twin);
        harbour.applied("quay.moor", {{u"quay.moor"_s, QKeySequence(Qt::Key_Q)}});
        QCOMPARE(twin.front()->shortcut(), QKeySequence(Qt::Key_Q));
    }

    void singleKeysAreText_data()
    {
        QTest::addColumn<QKeySequence>("key");
        QTest::addColumn<bool>("single");
        QTest::newRow("letter") << QKeySequence(Qt::Key_D) << true;
        QTest::newRow("capital") << QKeySequence(Qt::SHIFT | Qt::Key_D) << true;
        QTest::newRow("digit") << QKeySequence(Qt::Key_7) << true;
        QTest::newRow("sign") << QKeySequence(Qt::Key_BracketLeft) << true;
        QTest::newRow("with Ctrl") << QKeySequence(Qt::CTRL | Qt::Key_D) << false;
        QTest::newRow("with Alt") << QKeySequence(Qt::ALT | Qt::Key_1) << false;
        QTest::newRow("arrow") << QKeySequence(Qt::Key_Down) << false;
        QTest::newRow("Space") << QKeySequence(Qt::Key_Space) << false;
        QTest::newRow("F3") << QKeySequence(Qt::Key_F3) << false;
        QTest::newRow("none") << QKeySequence() << false;
    }
    void singleKeysAreText()
    {
        QFETCH(const QKeySequence, key);
        QTEST(isSingle(key), "single");
    }

    void singleKeysAreSwitchedOffAndOnAgain()
    {
        const Harbour harbour;
        QCOMPARE(harbour.applied("quay.next", {}, false), u"Down"_s);
        QCOMPARE(harbour.keys("quay.moor"), QString());
        QCOMPARE(harbour.keys("ferry.leave"), u"Ctrl+L"_s);
        QCOMPARE(harbour.applied("quay.next", {}, true), u"J, Down"_s);
        QCOMPARE(harbour.keys("quay.moor"), u"M"_s);
    }

    void aConflictIsWhereBothCouldAct()
    {
        const Harbour harbour;
        QCOMPARE(conflicts(harbour, "quay.moor", Qt::Key_X), u"quay.close"_s);
        QCOMPARE(conflicts(harbour, "crane.lift", Qt::Key_M), QString());
        QCOMPARE(conflicts(harbour, "crane.lift", Qt::CTRL | Qt::Key_L), u"ferry.leave"_s);
        QCOMPARE(conflicts(harbour, "ferry.leave", Qt::Key_X), u"quay.close crane.close"_s);
        QCOMPARE(conflicts(harbour, "quay.moor", Qt::Key_Down), u"quay.next"_s);
        QCOMPARE(conflicts(harbour, "quay.moor", QKeySequence()), QString());
    }

    void whatIsTwiceByDefaultIsNoConflictUntilItIsChanged()
    {
        Harbour harbour;
        actions::actIn(harbour.crane, {harbour.action("quay.close")});
        QCOMPARE(conflicts(harbour, "quay.close", Qt::Key_X), QString());
        const Keymap changed{{u"quay.moor"_s, QKeySequence(Qt::Key_X)}};
        QCOMPARE(conflicts(harbour, "quay.close", Qt::Key_X, changed), u"quay.moor"_s);
    }

private:
    static QString conflicts(const Harbour &harbour, const char *id, const QKeySequence &key,
                             const Keymap &changed = {})
    {
        return conflictsOf(harbour.action(id), key, changed, harbour.all).join(u' ');
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestKeymap)
#include "tst_keymap.moc"
