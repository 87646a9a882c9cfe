// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandmodel.h"

#include <algorithm>
#include <utility>

#include <QAction>

#include "ui/models/typed.h"

using namespace Qt::StringLiterals;

namespace rejoinder::commands {

namespace {

using models::Fit;

enum Rank { Beginning, LaterWord, Menu, Letters, None };

std::pair<Rank, QList<int>> rankOf(const Command &command, const QString &typed)
{
    models::Typed name = models::fitOf(command.name, typed);
    if (name.fit == Fit::Beginning || name.fit == Fit::LaterWord)
        return {name.fit == Fit::Beginning ? Beginning : LaterWord, std::move(name.letters)};
    if (models::fitOf(command.menu, typed).fit == Fit::Beginning)
        return {Menu, {}};
    return {name.fit == Fit::None ? None : Letters, std::move(name.letters)};
}

} // namespace

void CommandModel::setCommands(std::vector<Command> commands, const QStringList &recent)
{
    m_commands = std::move(commands);
    m_lateness.clear();
    m_lateness.reserve(m_commands.size());
    for (const Command &command : m_commands) {
        const qsizetype at = command.action ? recent.indexOf(command.action->objectName()) : -1;
        m_lateness.push_back(int(at < 0 ? recent.size() : at));
    }
    setTyped({});
}

void CommandModel::setTyped(const QString &typed)
{
    struct Scored
    {
        Rank rank = None;
        Match match;
    };
    std::vector<Scored> scored;
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        auto [rank, letters] = rankOf(m_commands[i], typed.simplified());
        if (rank != None)
            scored.push_back({rank, {int(i), std::move(letters)}});
    }
    std::ranges::stable_sort(scored, {}, [this](const Scored &one) {
        return std::pair(one.rank, m_lateness[std::size_t(one.match.command)]);
    });
    beginResetModel();
    m_matches.clear();
    m_matches.reserve(scored.size());
    for (Scored &one : scored)
        m_matches.push_back(std::move(one.match));
    endResetModel();
}

const Command &CommandModel::commandAt(int row) const
{
    return m_commands[std::size_t(m_matches[std::size_t(row)].command)];
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &command = commandAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.name;
    case Qt::AccessibleTextRole:
        return command.key.isEmpty() ? command.name : command.name + u", "_s + command.key;
    case LettersRole:
        return QVariant::fromValue(m_matches[std::size_t(index.row())].letters);
    case MenuRole:
        return command.menu;
    case KeyRole:
        return command.key;
    case CheckedRole:
        return command.isChecked;
    default:
        return {};
    }
}

} // namespace rejoinder::commands
