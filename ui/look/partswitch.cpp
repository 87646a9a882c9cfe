// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/partswitch.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace rejoinder::look {

namespace {

/// Where a part stands among its siblings.
struct Place
{
    bool isFirst;
    bool isLast;
};

class Part final : public QAbstractButton
{
public:
    Part(const QString &text, const Place &place, QWidget *parent)
        : QAbstractButton(parent)
        , m_place(place)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
    }
    QSize sizeHint() const override { return {fontMetrics().horizontalAdvance(text()) + 24, 28}; }
    void setColours(const Palette &colours)
    {
        m_colours = colours;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool isLeft = isRightToLeft() ? m_place.isLast : m_place.isFirst;
        const bool isRight = isRightToLeft() ? m_place.isFirst : m_place.isLast;
        // The frame of all parts, of which this one shows its piece.
        QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        if (!isLeft)
            frame.setLeft(-10);
        if (!isRight)
            frame.setRight(width() + 10);
        painter.setPen(QPen(m_colours.line, 1));
        painter.setBrush(isChecked() ? m_colours.softAccent : m_colours.raised);
        painter.drawRoundedRect(frame, 6, 6);
        if (!isRight)
            painter.drawLine(QPointF(width() - 0.5, 0), QPointF(width() - 0.5, height()));
        if (hasFocus()) {
            painter.setPen(QPen(m_colours.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 4, 4);
        }
        painter.setPen(!isEnabled()      ? m_colours.text3
                           : isChecked() ? m_colours.accent
                                         : m_colours.text);
        painter.drawText(rect(), int(Qt::AlignCenter), text());
    }

private:
    Palette m_colours = Palette::lightScheme();
    Place m_place;
};

} // namespace

PartSwitch::PartSwitch(const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_parts(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *part = new Part(names[i], {i == 0, i + 1 == names.size()}, this);
        m_parts->addButton(part, int(i));
        row->addWidget(part);
    }
    setCurrent(0);
    connect(m_parts, &QButtonGroup::idClicked, this, &PartSwitch::chosen);
}

int PartSwitch::current() const
{
    return m_parts->checkedId();
}

void PartSwitch::setCurrent(int part)
{
    m_parts->button(part)->setChecked(true);
}

QAbstractButton *PartSwitch::part(int index) const
{
    return m_parts->button(index);
}

void PartSwitch::setLook(const Look &look)
{
    QFont font = look.ui();
    font.setWeight(QFont::Medium);
    const QList<QAbstractButton *> parts = m_parts->buttons();
    for (QAbstractButton *part : parts) {
        part->setFont(font);
        static_cast<Part *>(part)->setColours(look.palette);
    }
}

} // namespace rejoinder::look
