// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/commands/command.h"
#include "ui/look/typeover.h"

namespace rejoinder::commands {

class CommandDelegate;
class CommandModel;

/// The popup of Ctrl+K: everything the menus can do, found by a few letters. It gives the focus
/// back before the command runs, so that the command acts where the person was.
class CommandPalette final : public look::TypeOver
{
    Q_OBJECT
public:
    static constexpr int shownRows = 10;
    static constexpr int wide = 560;

    explicit CommandPalette(QWidget *window);

    void setLook(const look::Look &look);
    /// Below the top of the window, in its middle.
    void open(std::vector<Command> commands);

protected:
    bool pressKey(const QKeyEvent &press) override;

private:
    void choose();
    void showMatches();

    CommandModel *m_model;
    CommandDelegate *m_delegate;
    QStringList m_recent; // ids, the last used first
};

} // namespace rejoinder::commands
