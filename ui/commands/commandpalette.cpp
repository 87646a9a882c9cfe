// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/commandpalette.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include "ui/commands/commanddelegate.h"
#include "ui/commands/commandmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::commands {

namespace {

constexpr int fromTop = 72;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : TypeOver(window, wide, u"find"_s)
    , m_model(new CommandModel(this))
    , m_delegate(new CommandDelegate(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    field()->setPlaceholderText(tr("What to do"));
    field()->setAccessibleName(tr("Name of the command"));
    list()->setModel(m_model);
    list()->setItemDelegate(m_delegate);
    list()->setAccessibleName(tr("Commands"));
    list()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(field(), &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(list(), &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::setLook(const look::Look &look)
{
    TypeOver::setLook(look);
    m_delegate->setLook(look);
}

void CommandPalette::open(std::vector<Command> commands)
{
    m_model->setCommands(std::move(commands), m_recent);
    field()->clear();
    showMatches();
    takeFocus();
}

void CommandPalette::showMatches()
{
    m_model->setTyped(field()->text());
    list()->setCurrentIndex(m_model->index(0));
    list()->scrollToTop();
    hint()->setText(m_model->rowCount() > 0 ? tr("↑↓ choose   Enter do it   Esc close")
                                            : tr("Nothing that can be done now is called so."));
    list()->setFixedHeight(std::min(m_model->rowCount(), shownRows) * CommandDelegate::rowHeight);
    resize(wide, fieldHeight + list()->height() + hintHeight);
    move((parentWidget()->width() - wide) / 2, fromTop);
}

bool CommandPalette::pressKey(const QKeyEvent &press)
{
    switch (press.key()) {
    case Qt::Key_PageDown:
        step(shownRows);
        return true;
    case Qt::Key_PageUp:
        step(-shownRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return TypeOver::pressKey(press);
    }
}

void CommandPalette::choose()
{
    const QModelIndex index = list()->currentIndex();
    if (!index.isValid())
        return;
    const QPointer<QAction> action = m_model->commandAt(index.row()).action;
    closeAndReturn();
    if (!action)
        return;
    m_recent.removeAll(action->objectName());
    m_recent.prepend(action->objectName());
    action->trigger();
}

} // namespace rejoinder::commands
