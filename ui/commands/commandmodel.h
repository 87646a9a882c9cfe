// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>

#include "ui/commands/command.h"

namespace rejoinder::commands {

/// The commands that what was typed may mean, best first: the name begins with it, a later word of
/// the name does, the name of the menu does, its letters occur in the name in this order. Among
/// equals, those used last come first, then as in the menus.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        LettersRole = Qt::UserRole + 1, // QList<int>, matched UTF-16 positions of the name
        MenuRole, // QString
        KeyRole, // QString
        CheckedRole, // bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// `recent` are ids of actions (object names), the last used first.
    void setCommands(std::vector<Command> commands, const QStringList &recent);
    void setTyped(const QString &typed);
    const Command &commandAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Match
    {
        int command = 0;
        QList<int> letters;
    };
    std::vector<Command> m_commands;
    std::vector<int> m_lateness; // of each command: 0 the last used; those never used alike
    std::vector<Match> m_matches;
};

} // namespace rejoinder::commands
