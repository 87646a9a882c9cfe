// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/toolbar.h"

#include <QHBoxLayout>
#include <QPainter>

#include "ui/window/toolbutton.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

ToolBar::ToolBar(const actions::List &all, QWidget *parent) : QToolBar(tr("Toolbar"), parent)
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setFixedHeight(44);
    using Shows = ToolButton::Shows;
    const auto add = [&](const char *id, Shows shows) {
        if (QAction *action = actions::find(all, id))
            addWidget(new ToolButton(action, shows, ToolButton::Segment::Alone, this));
    };
    addGap(8);
    add("file.import", Shows::IconAndText);
    add("edit.undo", Shows::Icon);
    add("edit.redo", Shows::Icon);
    addLine();
    add("go.back", Shows::Icon);
    add("go.forward", Shows::Icon);
    addLine();
    auto *group = new QWidget(this);
    auto *columns = new QHBoxLayout(group);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    using Segment = ToolButton::Segment;
    columns->addWidget(
        new ToolButton(actions::find(all, "view.article"), Shows::IconAndText, Segment::First));
    columns->addWidget(
        new ToolButton(actions::find(all, "view.both"), Shows::IconAndText, Segment::Middle));
    columns->addWidget(
        new ToolButton(actions::find(all, "view.thread"), Shows::IconAndText, Segment::Middle));
    columns->addWidget(
        new ToolButton(actions::find(all, "view.compare"), Shows::IconAndText, Segment::Last));
    addWidget(group);
    addLine();
    add("tags.tag", Shows::IconTextAndKey);
    add("notes.note", Shows::IconTextAndKey);
    add("thread.answers", Shows::IconAndText);
    addLine();
    add("file.export", Shows::IconAndText);
    auto *spring = new QWidget(this);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spring);
    add("find.find", Shows::IconTextAndKey);
    addLine();
    add("view.larger", Shows::Icon);
    add("view.toggleScheme", Shows::Icon);
    addGap(8);
}

void ToolBar::addGap(int width)
{
    auto *space = new QWidget(this);
    space->setFixedWidth(width);
    addWidget(space);
}

void ToolBar::addLine()
{
    auto *space = new QWidget(this);
    space->setObjectName(u"line"_s);
    space->setFixedWidth(25);
    addWidget(space);
}

void ToolBar::setLook(const look::Look &look)
{
    m_look = look;
    const auto buttons = findChildren<ToolButton *>();
    for (ToolButton *button : buttons)
        button->setLook(look);
    update();
}

void ToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.palette.window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_look.palette.line);
    const auto spaces = findChildren<QWidget *>(u"line"_s);
    for (const QWidget *space : spaces)
        painter.fillRect(QRect(space->geometry().center().x(), 12, 1, 20), m_look.palette.line);
}

} // namespace rejoinder::window
