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
#include <QPainter>
#include <QVBoxLayout>

#include "ui/commands/commanddelegate.h"
#include "ui/commands/commandmodel.h"
#include "ui/look/icons.h"

using namespace Qt::StringLiterals;

namespace rejoinder::commands {

namespace {

constexpr int fieldHeight = 44;
constexpr int hintHeight = 32;
constexpr int fromTop = 72;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
    , m_model(new CommandModel(this))
    , m_delegate(new CommandDelegate(this))
{
    setObjectName(u"commandPalette"_s);
    setFixedWidth(wide);
    setAccessibleName(tr("Command palette"));
    m_field->setFrame(false);
    m_field->setPlaceholderText(tr("What to do"));
    m_field->setAccessibleName(tr("Name of the command"));
    m_field->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_field->setFixedHeight(fieldHeight - 4); // the frame and the line below stay free
    m_hint->setFixedHeight(hintHeight);
    m_hint->setIndent(14);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(38, 0, 14, 0);
    top->addWidget(m_field, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(1, 2, 1, 0);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addSpacing(2);
    rows->addWidget(m_list);
    rows->addWidget(m_hint);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::setLook(const look::Look &look)
{
    m_look = look;
    m_delegate->setLook(look);
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Base, look.palette.raised);
    colours.setColor(QPalette::Window, look.palette.raised);
    setPalette(colours);
    m_list->setPalette(colours);
    m_field->setPalette(colours);
    m_field->setFont(look.commentBody());
    colours.setColor(QPalette::WindowText, look.palette.text3);
    m_hint->setPalette(colours);
    m_hint->setFont(look.chip());
    update();
}

void CommandPalette::open(std::vector<Command> commands)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    m_model->setCommands(std::move(commands), m_recent);
    m_field->clear();
    showMatches();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::closeAndReturn()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::showMatches()
{
    m_model->setTyped(m_field->text());
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    m_hint->setText(m_model->rowCount() > 0 ? tr("↑↓ choose   Enter do it   Esc close")
                                            : tr("Nothing that can be done now is called so."));
    m_list->setFixedHeight(std::min(m_model->rowCount(), shownRows) * CommandDelegate::rowHeight);
    resize(wide, fieldHeight + m_list->height() + hintHeight);
    move((parentWidget()->width() - wide) / 2, fromTop);
}

void CommandPalette::step(int rows)
{
    if (m_model->rowCount() == 0)
        return;
    const int next = m_list->currentIndex().row() + rows;
    m_list->setCurrentIndex(m_model->index(std::clamp(next, 0, m_model->rowCount() - 1)));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        if (pressKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
    } else if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // while typing, no key is a shortcut
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::pressKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        closeAndReturn();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
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
        return false;
    }
}

void CommandPalette::choose()
{
    const QModelIndex index = m_list->currentIndex();
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

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.palette.line, 1));
    painter.setBrush(m_look.palette.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
    painter.fillRect(QRectF(1, fieldHeight - 1, width() - 2, 1), m_look.palette.softLine);
    painter.fillRect(QRectF(1, height() - hintHeight, width() - 2, 1), m_look.palette.softLine);
    look::paintIcon(painter, u"find"_s, m_look.palette.accent,
                    {14, (fieldHeight - 16) / 2.0, 16, 16});
}

} // namespace rejoinder::commands
