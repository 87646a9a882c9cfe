// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/look/icons.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(16, 8, 8, 8);
    columns->addWidget(m_text, 1);
    columns->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::setLook(const look::Look &look)
{
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.errorFill);
    colours.setColor(QPalette::WindowText, look.palette.error);
    setPalette(colours);
    m_text->setFont(look.ui());
    m_close->setIcon(look::icon(u"close"_s, look.palette));
}

void MessageBar::tell(const QString &sentence)
{
    m_text->setText(sentence);
    setVisible(!sentence.isEmpty());
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace rejoinder::window
