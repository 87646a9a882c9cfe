// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keysmodel.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rejoinder::keys {

namespace {

QStringList written(const QList<QKeySequence> &keys)
{
    QStringList words;
    for (const QKeySequence &key : keys)
        words.append(key.toString(QKeySequence::NativeText));
    return words;
}

} // namespace

KeysModel::KeysModel(std::vector<Shortcut> shortcuts, Keymap changed, bool hasSingleKeys,
                     QObject *parent)
    : QAbstractTableModel(parent)
    , m_shortcuts(std::move(shortcuts))
    , m_changed(std::move(changed))
    , m_hasSingleKeys(hasSingleKeys)
{ }

void KeysModel::setSingleKeys(bool act)
{
    m_hasSingleKeys = act;
    tellAll();
}

/// Those of the codebook's letters may have gone meanwhile.
actions::List KeysModel::actions() const
{
    actions::List all;
    for (const Shortcut &shortcut : m_shortcuts) {
        if (shortcut.action)
            all.push_back(shortcut.action);
    }
    return all;
}

QList<QKeySequence> KeysModel::keysAt(int row) const
{
    QAction *action = shortcutAt(row).action;
    return action ? keysOf(action, m_changed, actions()) : QList<QKeySequence>();
}

QKeySequence KeysModel::madeWith(int row) const
{
    QAction *action = shortcutAt(row).action;
    return action ? defaultsOf(action).value(0) : QKeySequence();
}

bool KeysModel::isChanged(int row) const
{
    return keysAt(row).value(0) != madeWith(row);
}

QStringList KeysModel::othersWith(const QKeySequence &key, int row) const
{
    QAction *action = shortcutAt(row).action;
    const QStringList ids = action ? conflictsOf(action, key, m_changed, actions()) : QStringList();
    QStringList words;
    for (const Shortcut &shortcut : m_shortcuts) {
        if (ids.contains(shortcut.id))
            words.append(u"%1 (%2)"_s.arg(shortcut.name, shortcut.menu));
    }
    return words;
}

void KeysModel::put(const QKeySequence &key, int row)
{
    if (key == madeWith(row))
        m_changed.erase(shortcutAt(row).id);
    else
        m_changed.insert_or_assign(shortcutAt(row).id, key);
}

void KeysModel::give(const QKeySequence &key, int row)
{
    QAction *action = shortcutAt(row).action;
    if (!action)
        return;
    // Whoever has it by default loses it by that alone, and has it again after a reset.
    const QStringList others = conflictsOf(action, key, m_changed, actions());
    for (int other = 0; other < rowCount(); ++other) {
        const auto entry = m_changed.find(shortcutAt(other).id);
        if (entry != m_changed.end() && entry->second == key && others.contains(entry->first))
            put({}, other);
    }
    put(key, row);
    tellAll();
    Q_EMIT keymapChanged();
}

void KeysModel::resetAll()
{
    m_changed.clear();
    tellAll();
    Q_EMIT keymapChanged();
}

/// One key is more than one line's affair.
void KeysModel::tellAll()
{
    if (!m_shortcuts.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shortcuts.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KeysModel::wordsAt(const QModelIndex &index) const
{
    const int row = index.row();
    switch (index.column()) {
    case Menu:
        return shortcutAt(row).menu;
    case Name:
        return shortcutAt(row).name;
    case Key:
        return written(keysAt(row)).join(u", "_s);
    default:
        if (!isChanged(row))
            return QString();
        return madeWith(row).isEmpty()
            ? tr("instead of none")
            : tr("instead of %1").arg(madeWith(row).toString(QKeySequence::NativeText));
    }
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QList<QKeySequence> keys = keysAt(index.row());
    const bool isOff = !m_hasSingleKeys && std::ranges::any_of(keys, isSingle);
    switch (role) {
    case Qt::DisplayRole:
        return wordsAt(index);
    case Qt::EditRole:
        return index.column() == Key ? QVariant::fromValue(keys.value(0)) : wordsAt(index);
    case Qt::AccessibleTextRole:
        if (index.column() == Key && keys.isEmpty())
            return tr("no key");
        return index.column() == Key && isOff
            ? tr("%1, switched off").arg(wordsAt(index).toString())
            : wordsAt(index);
    case KeysRole:
        return written(keys);
    case IsOffRole:
        return isOff;
    case SearchRole:
        return QString(shortcutAt(index.row()).name + u'\n' + written(keys).join(u'\n'));
    default:
        return {};
    }
}

bool KeysModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Key
        || role != Qt::EditRole)
        return false;
    const auto key = value.value<QKeySequence>();
    if (key == keysAt(index.row()).value(0))
        return true;
    if (!othersWith(key, index.row()).isEmpty()) {
        Q_EMIT taken(key, index.row());
        return false;
    }
    give(key, index.row());
    return true;
}

Qt::ItemFlags KeysModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Key ? flags | Qt::ItemIsEditable : flags;
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Menu:
        return tr("Menu");
    case Name:
        return tr("What is done");
    case Key:
        return tr("Key");
    case Made:
        return tr("Changed");
    default:
        return {};
    }
}

} // namespace rejoinder::keys
