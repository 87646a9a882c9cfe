// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QStringList>

#include "ui/commands/command.h"
#include "ui/look/look.h"

class QLabel;
class QLineEdit;
class QListView;

namespace rejoinder::commands {

class CommandDelegate;
class CommandModel;

/// The popup of Ctrl+K: everything the menus can do, found by a few letters. Like the tag palette
/// it lies inside the window, closes when the focus goes elsewhere, and gives the focus back before
/// the command runs, so that the command acts where the person was.
class CommandPalette final : public QFrame
{
    Q_OBJECT
public:
    static constexpr int shownRows = 10;
    static constexpr int wide = 560;

    explicit CommandPalette(QWidget *window);

    void setLook(const look::Look &look);
    /// Below the top of the window, in its middle.
    void open(std::vector<Command> commands);
    void closeAndReturn();

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool pressKey(int key);
    void step(int rows);
    void choose();
    void showMatches();

    look::Look m_look;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    CommandModel *m_model;
    CommandDelegate *m_delegate;
    QPointer<QWidget> m_before;
    QStringList m_recent; // ids, the last used first
};

} // namespace rejoinder::commands
