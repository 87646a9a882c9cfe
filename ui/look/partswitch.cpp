// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/modeswitch.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace rejoinder::notes {

namespace {

class Part final : public QAbstractButton
{
public:
    Part(const QString &text, bool first, QWidget *parent) : QAbstractButton(parent), m_first(first)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 24, 28}; }
    void setColours(const look::Palette &colours)
    {
        m_colours = colours;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // The frame of both parts, of which this one shows its half.
        QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (m_first != isRightToLeft())
            frame.setRight(width() + 10);
        else
            frame.setLeft(-10);
        painter.setPen(QPen(m_colours.line, 1));
        painter.setBrush(isChecked() ? m_colours.softAccent : m_colours.raised);
        painter.drawRoundedRect(frame, 6, 6);
        if (m_first)
            painter.drawLine(QPointF(isRightToLeft() ? 0.5 : width() - 0.5, 0),
                             QPointF(isRightToLeft() ? 0.5 : width() - 0.5, height()));
        if (hasFocus()) {
            painter.setPen(QPen(m_colours.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
        }
        painter.setPen(isChecked() ? m_colours.accent : m_colours.text);
        painter.drawText(rect(), int(Qt::AlignCenter), text());
    }

private:
    look::Palette m_colours = look::Palette::lightScheme();
    bool m_first;
};

} // namespace

ModeSwitch::ModeSwitch(QWidget *parent) : QWidget(parent), m_parts(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_parts->addButton(new Part(tr("Write"), true, this), 0);
    m_parts->addButton(new Part(tr("Preview"), false, this), 1);
    m_parts->button(0)->setObjectName("notes.write"_L1);
    m_parts->button(1)->setObjectName("notes.showPreview"_L1);
    const QList<QAbstractButton *> parts = m_parts->buttons();
    for (QAbstractButton *part : parts)
        row->addWidget(part);
    setCurrent(0);
    connect(m_parts, &QButtonGroup::idClicked, this, &ModeSwitch::chosen);
}

void ModeSwitch::setCurrent(int part)
{
    m_parts->button(part)->setChecked(true);
}

void ModeSwitch::setLook(const look::Look &look)
{
    QFont font = look.ui();
    font.setWeight(QFont::Medium);
    const QList<QAbstractButton *> parts = m_parts->buttons();
    for (QAbstractButton *part : parts) {
        part->setFont(font);
        static_cast<Part *>(part)->setColours(look.palette);
    }
}

} // namespace rejoinder::notes
