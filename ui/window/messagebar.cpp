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
    , m_columns(new QHBoxLayout(this))
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_columns->setContentsMargins(16, 8, 8, 8);
    m_columns->addWidget(m_text, 1);
    m_columns->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::setLook(const look::Look &look)
{
    m_look = look;
    paintLook();
}

void MessageBar::paintLook()
{
    const look::Palette &p = m_look.palette;
    QPalette colours = p.toQPalette();
    colours.setColor(QPalette::Window, m_isError ? p.errorFill : p.softAccent);
    colours.setColor(QPalette::WindowText, m_isError ? p.error : p.text);
    setPalette(colours);
    m_text->setFont(m_look.ui());
    for (QToolButton *button : std::as_const(m_deeds))
        button->setFont(m_look.ui());
    m_close->setIcon(look::icon(u"close"_s, p));
}

void MessageBar::tell(const QString &sentence)
{
    display(sentence, true, {});
}

void MessageBar::inform(const QString &sentence, const std::vector<Deed> &deeds)
{
    display(sentence, false, deeds);
}

void MessageBar::display(const QString &sentence, bool isError, const std::vector<Deed> &deeds)
{
    for (QToolButton *button : std::as_const(m_deeds))
        button->deleteLater(); // one of them may have been clicked just now
    m_deeds.clear();
    for (const Deed &deed : deeds) {
        auto *button = new QToolButton(this);
        button->setText(deed.words);
        button->setFocusPolicy(Qt::TabFocus);
        m_columns->insertWidget(m_columns->count() - 1, button, 0, Qt::AlignTop);
        m_deeds.append(button);
        connect(button, &QToolButton::clicked, this, [this, act = deed.act] {
            hide();
            act();
        });
    }
    m_isError = isError;
    m_text->setText(sentence);
    paintLook();
    setVisible(!sentence.isEmpty());
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace rejoinder::window
