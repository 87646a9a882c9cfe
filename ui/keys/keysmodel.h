// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "ui/keys/keymap.h"
#include "ui/keys/shortcut.h"

namespace rejoinder::keys {

/// What can be done and by which key. The column of the key is edited (Qt::EditRole, QKeySequence).
/// Hard: a key that another has already is not simply given: the model asks by taken(), and give()
/// is the answer.
class KeysModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Menu, Name, Key, Made, ColumnCount };
    enum Role {
        KeysRole = Qt::UserRole + 1, // QStringList, as this system writes them
        IsOffRole, // bool: its keys are single ones, which are switched off
        SearchRole, // QString, what a row is found by
    };

    KeysModel(std::vector<Shortcut> shortcuts, Keymap changed, bool hasSingleKeys,
              QObject *parent = nullptr);

    const Keymap &keymap() const { return m_changed; }
    void setSingleKeys(bool act);

    const Shortcut &shortcutAt(int row) const { return m_shortcuts[std::size_t(row)]; }
    QList<QKeySequence> keysAt(int row) const;
    QKeySequence madeWith(int row) const; ///< the main key it has by default
    bool isChanged(int row) const;
    /// "Next doubt (Thread)": who has this key where the one in `row` would act with it.
    QStringList othersWith(const QKeySequence &key, int row) const;
    /// Gives a key to one and takes it from whoever has it.
    void give(const QKeySequence &key, int row);
    void resetAll();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void keymapChanged();
    /// Others have this key, so nothing was changed yet.
    void taken(const QKeySequence &key, int row);

private:
    actions::List actions() const;
    QVariant wordsAt(const QModelIndex &index) const;
    void put(const QKeySequence &key, int row);
    void tellAll();

    std::vector<Shortcut> m_shortcuts;
    Keymap m_changed;
    bool m_hasSingleKeys;
};

} // namespace rejoinder::keys
