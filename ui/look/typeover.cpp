// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/typeover.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/look/icons.h"

namespace rejoinder::look {

TypeOver::TypeOver(QWidget *window, int width, const QString &icon)
    : QFrame(window)
    , m_icon(icon)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
    , m_top(new QHBoxLayout)
    , m_rows(new QVBoxLayout(this))
{
    setFixedWidth(width);
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    m_field->setFixedHeight(fieldHeight - 4); // the frame and the line below stay free
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_hint->setFixedHeight(hintHeight);
    m_hint->setIndent(14);
    m_top->setContentsMargins(38, 0, 14, 0);
    m_top->addWidget(m_field, 1);
    m_rows->setContentsMargins(1, 2, 1, 0);
    m_rows->setSpacing(0);
    m_rows->addLayout(m_top);
    m_rows->addSpacing(2);
    m_rows->addWidget(m_list);
    m_rows->addWidget(m_hint);
    hide();
}

void TypeOver::setLook(const Look &look)
{
    m_look = look;
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

void TypeOver::takeFocus()
{
    if (!isVisible())
        m_before = window()->focusWidget();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void TypeOver::closeAndReturn()
{
    if (!isVisible())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void TypeOver::step(int rows)
{
    const QAbstractItemModel *model = m_list->model();
    if (model->rowCount() == 0)
        return;
    const int next = m_list->currentIndex().row() + rows;
    m_list->setCurrentIndex(model->index(std::clamp(next, 0, model->rowCount() - 1), 0));
}

bool TypeOver::pressKey(const QKeyEvent &press)
{
    if (press.key() == Qt::Key_Escape)
        closeAndReturn();
    else if (press.key() == Qt::Key_Down)
        step(1);
    else if (press.key() == Qt::Key_Up)
        step(-1);
    else
        return false;
    return true;
}

bool TypeOver::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    } else if (watched == m_field && event->type() == QEvent::KeyPress) {
        if (pressKey(*static_cast<const QKeyEvent *>(event)))
            return true;
    } else if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        event->accept(); // while typing, no key is a shortcut
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TypeOver::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_look.palette.line, 1));
    painter.setBrush(m_look.palette.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 8, 8);
    painter.fillRect(QRectF(1, fieldHeight - 1, width() - 2, 1), m_look.palette.softLine);
    painter.fillRect(QRectF(1, height() - hintHeight, width() - 2, 1), m_look.palette.softLine);
    paintIcon(painter, m_icon, m_look.palette.accent, {14, (fieldHeight - 16) / 2.0, 16, 16});
}

} // namespace rejoinder::look
