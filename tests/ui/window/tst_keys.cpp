// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include "tests/ui/window/scene.h"
#include "ui/keys/keysdialog.h"
#include "ui/tags/tagcontroller.h"
#include "ui/tags/tagpalette.h"
#include "ui/thread/threadview.h"
#include "ui/window/keyscontroller.h"

using namespace rejoinder;
using namespace rejoinder::window;
using namespace Qt::StringLiterals;

/// Keys are changed in the dialog and act in the panes, by real key events.
class TestKeys final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<Scene>();
        QVERIFY(m_scene->openSample());
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
        m_scene->thread().setFocus();
        QVERIFY(seeksDoubt(Qt::Key_D));
    }
    void cleanup() { m_scene.reset(); }

    void anotherKeyActsAndTheOldOneNoMore()
    {
        change("next doubt", Qt::Key_Z);
        QVERIFY(seeksDoubt(Qt::Key_Z));
        QVERIFY(!seeksDoubt(Qt::Key_D));
    }

    void itStaysAfterARestart()
    {
        change("next doubt", Qt::Key_Z);
        m_scene->restart();
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
        QVERIFY(seeksDoubt(Qt::Key_Z));
        QVERIFY(!seeksDoubt(Qt::Key_D));
    }

    void itActsInAColumnThatIsOpenedLater()
    {
        change("next doubt", Qt::Key_Z);
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_scene->window->reading().columnCount(), 2);
        m_scene->window->reading().setActive(1);
        QVERIFY(seeksDoubt(Qt::Key_Z));
        QVERIFY(!seeksDoubt(Qt::Key_D));
        m_scene->window->reading().setActive(0);
        QVERIFY(seeksDoubt(Qt::Key_Z));
    }

    void itIsChangedInEveryColumn()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        change("next doubt", Qt::Key_Z);
        for (const int column : {1, 0}) {
            m_scene->window->reading().setActive(column);
            QVERIFY(seeksDoubt(Qt::Key_Z));
            QVERIFY(!seeksDoubt(Qt::Key_D));
        }
    }

    void resetAllGivesTheKeysBack()
    {
        change("next doubt", Qt::Key_Z);
        keys::KeysDialog &dialog = open();
        press(dialog, "keysResetAll");
        QVERIFY(!button(dialog, "keysResetAll")->isEnabled());
        close();
        QVERIFY(seeksDoubt(Qt::Key_D));
        QVERIFY(!seeksDoubt(Qt::Key_Z));
    }

    void aKeyOfAnotherIsGivenOnlyWhenThePersonSaysSo()
    {
        keys::KeysDialog &dialog = open();
        edit(dialog, "next untagged", Qt::Key_D);
        const auto *question = dialog.findChild<QWidget *>(u"keysQuestion"_s);
        QVERIFY(question->isVisible());
        QCOMPARE(question->findChild<QLabel *>()->text(), u"“D” is also Next doubt (Thread)."_s);
        QCOMPARE(keyOf("thread.nextDoubt"), u"D"_s);
        QVERIFY(button(dialog, "keysTake")->hasFocus());
        m_scene->press(Qt::Key_Return);
        QVERIFY(!question->isVisible());
        QCOMPARE(keyOf("thread.nextUntagged"), u"D"_s);
        QCOMPARE(keyOf("thread.nextDoubt"), QString());
        close();
        QVERIFY(!seeksDoubt(Qt::Key_B));
    }

    void aKeyThatIsLeftStaysWhereItIs()
    {
        keys::KeysDialog &dialog = open();
        edit(dialog, "next untagged", Qt::Key_D);
        m_scene->press(Qt::Key_Tab);
        m_scene->press(Qt::Key_Space); // Leave it
        QVERIFY(!dialog.findChild<QWidget *>(u"keysQuestion"_s)->isVisible());
        QVERIFY(dialog.findChild<QTreeView *>()->hasFocus());
        QCOMPARE(keyOf("thread.nextUntagged"), u"B"_s);
        QCOMPARE(keyOf("thread.nextDoubt"), u"D"_s);
    }

    void aPaneOfItsOwnIsNoConflict()
    {
        keys::KeysDialog &dialog = open();
        edit(dialog, "next tagged passage", Qt::Key_D); // of the article
        QVERIFY(!dialog.findChild<QWidget *>(u"keysQuestion"_s)->isVisible());
        QCOMPARE(keyOf("article.nextSpan"), u"D"_s);
        close();
        QVERIFY(seeksDoubt(Qt::Key_D));
    }

    void backspaceTakesTheKeyAway()
    {
        change("next doubt", Qt::Key_Backspace);
        QVERIFY(!seeksDoubt(Qt::Key_D));
        QCOMPARE(keyOf("thread.nextDoubt"), QString());
    }

    void escapeLeavesTheFieldAndThenTheDialog()
    {
        const QPointer<keys::KeysDialog> dialog = &open();
        edit(*dialog, "next doubt", Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QTreeView *>()->hasFocus());
        QCOMPARE(keyOf("thread.nextDoubt"), u"D"_s);
        m_scene->press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void aLineIsFoundByItsKey()
    {
        keys::KeysDialog &dialog = open();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(u"keysField"_s), u"ctrl+k"_s);
        const QAbstractItemModel *found = dialog.findChild<QTreeView *>()->model();
        QCOMPARE(found->rowCount(), 1);
        QCOMPARE(found->index(0, keys::KeysModel::Name).data().toString(), u"Commands"_s);
    }

    void singleKeysAreSwitchedOffAndOn()
    {
        QCOMPARE(keyOf("tags.codeF"), u"Shift+F"_s);
        press(open(), "keysSingle");
        close();
        QVERIFY(!seeksDoubt(Qt::Key_D));
        QCOMPARE(keyOf("tags.codeF"), QString());
        m_scene->press(Qt::Key_T);
        QVERIFY(!m_scene->window->tags().palette().isVisible());
        m_scene->restart(); // the letters of the codebook come after the window
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
        QCOMPARE(keyOf("tags.codeF"), QString());
        QVERIFY(!seeksDoubt(Qt::Key_D));
        m_scene->press(Qt::Key_Down);
        QCOMPARE(m_scene->thread().currentComment(), 1);
        press(open(), "keysSingle");
        close();
        QVERIFY(seeksDoubt(Qt::Key_D));
        QCOMPARE(keyOf("tags.codeF"), u"Shift+F"_s);
    }

private:
    keys::KeysDialog &open()
    {
        keys::KeysDialog *dialog = m_scene->window->keys().open();
        // Its parent being active is enough for qWaitForWindowActive().
        if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
            qFatal("the dialog has no keyboard");
        return *dialog;
    }

    /// By Escape, as a person does.
    void close()
    {
        const QPointer<QWidget> dialog = m_scene->window->findChild<keys::KeysDialog *>();
        m_scene->press(Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        m_scene->window->activateWindow(); // no window manager does it here
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
    }

    /// Finds a line, opens its field and presses a key.
    void edit(keys::KeysDialog &dialog, const char *name, Qt::Key key)
    {
        auto *field = dialog.findChild<QLineEdit *>(u"keysField"_s);
        field->setFocus();
        field->clear();
        m_scene->type(name);
        m_scene->press(Qt::Key_Return);
        QVERIFY(qobject_cast<QKeySequenceEdit *>(m_scene->focused()));
        m_scene->press(key);
        QVERIFY(!qobject_cast<QKeySequenceEdit *>(m_scene->focused()));
    }

    void change(const char *name, Qt::Key key)
    {
        edit(open(), name, key);
        close();
    }

    static QAbstractButton *button(keys::KeysDialog &dialog, const char *name)
    {
        return dialog.findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    void press(keys::KeysDialog &dialog, const char *name)
    {
        button(dialog, name)->setFocus();
        m_scene->press(Qt::Key_Space);
    }

    /// Of the active column.
    QString keyOf(const char *id) const
    {
        const auto *action = m_scene->window->findChild<QAction *>(QString::fromLatin1(id));
        return action->shortcut().toString(QKeySequence::PortableText);
    }

    /// Whether the key goes from the first comment to one in doubt.
    bool seeksDoubt(Qt::Key key)
    {
        thread::ThreadView &thread = m_scene->thread();
        thread.setFocus();
        thread.setCurrentComment(0);
        m_scene->press(key);
        return thread.currentComment() != 0;
    }

    std::unique_ptr<Scene> m_scene;
};

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
