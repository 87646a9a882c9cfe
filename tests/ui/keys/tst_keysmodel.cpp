// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keysmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/keys/harbour.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using namespace rejoinder::keys;

/// The keys of a harbour as lines.
class TestKeysModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_harbour = std::make_unique<Harbour>();
        m_model = std::make_unique<KeysModel>(shortcutsOf(m_harbour->bar, m_harbour->all), Keymap{},
                                              true);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_harbour.reset();
    }

    void theLinesAreThoseOfTheMenusAndWhatElseHasAKey()
    {
        QStringList lines;
        for (int row = 0; row < m_model->rowCount(); ++row)
            lines.append(line(row));
        QCOMPARE(lines,
                 QStringList({u"Quay: Moor M"_s, u"Quay: Next berth J, Down"_s, u"Quay: Close X"_s,
                              u"Crane: Lift L"_s, u"Crane: Turn "_s, u"Crane: Close X"_s,
                              u"Ferry: Leave Ctrl+L"_s}));
    }

    void onlyTheKeyIsEdited()
    {
        QVERIFY(!(m_model->index(0, KeysModel::Name).flags() & Qt::ItemIsEditable));
        QVERIFY(m_model->index(0, KeysModel::Key).flags() & Qt::ItemIsEditable);
        QVERIFY(!m_model->setData(m_model->index(0, KeysModel::Name), u"Sink"_s));
    }

    void anEditedKeyIsToldAtOnce()
    {
        const QSignalSpy told(m_model.get(), &KeysModel::keymapChanged);
        QVERIFY(edit(Moor, Qt::CTRL | Qt::Key_M));
        QCOMPARE(told.count(), 1);
        QCOMPARE(line(Moor), u"Quay: Moor Ctrl+M"_s);
        QCOMPARE(made(Moor), u"instead of M"_s);
        QCOMPARE(m_model->keymap(), Keymap({{u"quay.moor"_s, QKeySequence(Qt::CTRL | Qt::Key_M)}}));
        QVERIFY(edit(Moor, Qt::Key_M));
        QVERIFY(m_model->keymap().empty());
        QCOMPARE(made(Moor), QString());
    }

    void theSameKeyChangesNothing()
    {
        const QSignalSpy told(m_model.get(), &KeysModel::keymapChanged);
        QVERIFY(edit(Moor, Qt::Key_M));
        QCOMPARE(told.count(), 0);
    }

    void aKeyCanBeTakenAway()
    {
        QVERIFY(edit(Next, {}));
        QCOMPARE(line(Next), u"Quay: Next berth "_s);
        QCOMPARE(keyCell(Next).data(Qt::AccessibleTextRole).toString(), u"no key"_s);
        QCOMPARE(made(Turn), QString());
        QVERIFY(edit(Turn, Qt::Key_T));
        QCOMPARE(made(Turn), u"instead of none"_s);
    }

    void aKeyOfAnotherIsAskedFor()
    {
        const QSignalSpy taken(m_model.get(), &KeysModel::taken);
        QVERIFY(!edit(Moor, Qt::Key_J));
        QCOMPARE(taken.count(), 1);
        QCOMPARE(m_model->othersWith(Qt::Key_J, Moor), QStringList{u"Next berth (Quay)"_s});
        QCOMPARE(line(Moor), u"Quay: Moor M"_s);
        m_model->give(Qt::Key_J, Moor);
        QCOMPARE(line(Moor), u"Quay: Moor J"_s);
        QCOMPARE(line(Next), u"Quay: Next berth Down"_s);
        QCOMPARE(made(Next), u"instead of J"_s);
    }

    void aKeyThatAnotherWasGivenIsTakenFromIt()
    {
        QVERIFY(edit(Moor, Qt::Key_Z));
        QVERIFY(!edit(Next, Qt::Key_Z));
        m_model->give(Qt::Key_Z, Next);
        QCOMPARE(line(Moor), u"Quay: Moor "_s);
        QCOMPARE(line(Next), u"Quay: Next berth Z, Down"_s);
    }

    void aDefaultThatAnotherHasNowIsAskedForToo()
    {
        m_model->give(Qt::Key_J, Moor);
        QVERIFY(!edit(Next, Qt::Key_J));
        m_model->give(Qt::Key_J, Next);
        QCOMPARE(line(Next), u"Quay: Next berth J, Down"_s);
        QCOMPARE(line(Moor), u"Quay: Moor "_s);
    }

    void resetGivesEveryKeyBack()
    {
        m_model->give(Qt::Key_J, Moor);
        QVERIFY(edit(Lift, Qt::Key_H));
        m_model->resetAll();
        QVERIFY(m_model->keymap().empty());
        QCOMPARE(line(Moor), u"Quay: Moor M"_s);
        QCOMPARE(line(Next), u"Quay: Next berth J, Down"_s);
        QCOMPARE(line(Lift), u"Crane: Lift L"_s);
    }

    void singleKeysThatAreOffAreShownAsSuch()
    {
        m_model->setSingleKeys(false);
        QVERIFY(keyCell(Moor).data(KeysModel::IsOffRole).toBool());
        QCOMPARE(keyCell(Moor).data(Qt::AccessibleTextRole).toString(), u"M, switched off"_s);
        QVERIFY(!keyCell(Leave).data(KeysModel::IsOffRole).toBool());
    }

    void anActionThatIsGoneLeavesALineWithoutAKey()
    {
        delete m_harbour->action("crane.lift");
        QCOMPARE(line(Lift), u"Crane: Lift "_s);
        QVERIFY(edit(Turn, Qt::Key_L));
    }

private:
    enum Row { Moor, Next, Close, Lift, Turn, CraneClose, Leave };

    QModelIndex keyCell(int row) const { return m_model->index(row, KeysModel::Key); }
    bool edit(int row, const QKeySequence &key)
    {
        return m_model->setData(keyCell(row), QVariant::fromValue(key));
    }
    QString line(int row) const
    {
        const auto word
            = [this, row](int column) { return m_model->index(row, column).data().toString(); };
        return u"%1: %2 %3"_s.arg(word(KeysModel::Menu), word(KeysModel::Name),
                                  word(KeysModel::Key));
    }
    QString made(int row) const { return m_model->index(row, KeysModel::Made).data().toString(); }

    std::unique_ptr<Harbour> m_harbour;
    std::unique_ptr<KeysModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestKeysModel)
#include "tst_keysmodel.moc"
