// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style.h"

#include <algorithm>

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace rejoinder::look {

namespace {

constexpr int barWidth = 12;
constexpr int handleWidth = 6;
constexpr int shortestHandle = 32; // a target large enough to be caught
constexpr int widestLine = 4; // px; a wider splitter is a gutter
constexpr int tabSpace = 10; // beside the words of a tab: three stand over the Library
constexpr int edgeWidth = 5; // of what can be dragged between docks

struct BarParts
{
    QRect before, handle, after;
};

/// Along the bar, from its start.
BarParts partsOf(const QStyleOptionSlider &bar)
{
    const bool lies = bar.orientation == Qt::Horizontal;
    const int length = lies ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int wanted
        = range > 0 ? int(length * qint64(bar.pageStep) / (range + bar.pageStep)) : length;
    const int handle = std::min(std::max(wanted, shortestHandle), length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - handle, bar.upsideDown);
    const auto part = [&](int from, int size) {
        return lies ? QRect(bar.rect.x() + from, bar.rect.y(), size, bar.rect.height())
                    : QRect(bar.rect.x(), bar.rect.y() + from, bar.rect.width(), size);
    };
    return {part(0, start), part(start, handle), part(start + handle, length - start - handle)};
}

void paintBar(QPainter &painter, const QStyleOptionSlider &bar, const QRect &handle)
{
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.maximum == bar.minimum)
        return;
    const bool isHeld = bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    QColor ink = bar.palette.color(QPalette::Text);
    ink.setAlphaF(isHeld ? 0.45F : 0.25F);
    const int margin = (barWidth - handleWidth) / 2;
    const QRectF slim = bar.orientation == Qt::Horizontal
        ? QRectF(handle).adjusted(2, margin, -2, -margin)
        : QRectF(handle).adjusted(margin, 2, -margin, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(slim, handleWidth / 2.0, handleWidth / 2.0);
    painter.restore();
}

/// A line between panes; between columns a gutter with a line at each side.
void paintSplit(QPainter &painter, const QStyleOption &option)
{
    const QRect &where = option.rect;
    const QColor line = option.palette.color(QPalette::Mid);
    if (where.width() < widestLine || where.height() < widestLine) {
        painter.fillRect(where, line);
        return;
    }
    painter.fillRect(where, option.palette.color(QPalette::Window));
    painter.fillRect(where.x(), where.y(), 1, where.height(), line);
    painter.fillRect(where.right(), where.y(), 1, where.height(), line);
}

/// Flat, with a line where the rows begin.
void paintHeader(QPainter &painter, const QStyleOption &option)
{
    const QRect &where = option.rect;
    const bool lies = option.state.testFlag(QStyle::State_Horizontal);
    painter.fillRect(where, option.palette.color(QPalette::Window));
    painter.fillRect(lies ? QRect(where.left(), where.bottom(), where.width(), 1)
                          : QRect(where.right(), where.top(), 1, where.height()),
                     option.palette.color(QPalette::Mid));
}

/// Fields inside something that has a frame have none.
bool isFramed(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

/// Of a button, field or choice.
constexpr int controlHeight = 30;
constexpr int controlPadding = 14; // beside the words of a button
constexpr qreal controlRadius = 6;

struct Frame
{
    QColor fill, line;
    qreal width = 1; // px
};

void paintFrame(QPainter &painter, const QRect &where, const Frame &frame)
{
    const qreal inset = frame.width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame.line, frame.width));
    painter.setBrush(frame.fill);
    painter.drawRoundedRect(QRectF(where).adjusted(inset, inset, -inset, -inset), controlRadius,
                            controlRadius);
    painter.restore();
}

bool hasFocusRing(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

bool isMain(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && button->state.testFlag(QStyle::State_Enabled);
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    const auto part = [share](float one, float other) { return one + (other - one) * share; };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()));
}

/// The one that Enter presses is filled.
void paintButton(QPainter &painter, const QStyleOption &option)
{
    const QPalette &p = option.palette;
    QColor fill = isMain(&option) ? p.color(QPalette::Accent) : p.color(QPalette::Button);
    const bool isDown
        = option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    const bool isOver = option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled);
    if (isDown || isOver)
        fill = mixed(fill, p.color(QPalette::Text), isDown ? 0.14F : 0.06F);
    paintFrame(painter, option.rect, {fill, isMain(&option) ? fill : p.color(QPalette::Mid), 1});
    if (hasFocusRing(option)) {
        const QColor ring
            = isMain(&option) ? p.color(QPalette::BrightText) : p.color(QPalette::Accent);
        const int inset = isMain(&option) ? 2 : 0;
        paintFrame(painter, option.rect.adjusted(inset, inset, -inset, -inset),
                   {Qt::transparent, ring, isMain(&option) ? 1.0 : 2.0});
    }
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const QPalette &p = option.palette;
    const bool hasKeyboard = option.state.testFlag(QStyle::State_HasFocus);
    paintFrame(painter, option.rect,
               {p.color(QPalette::Base), p.color(hasKeyboard ? QPalette::Accent : QPalette::Mid),
                hasKeyboard ? 2.0 : 1.0});
}

/// A box or a circle to tick. Its line is seen on any ground (3 : 1, WCAG 2.1 criterion 1.4.11),
/// which the lines between panes need not be.
void paintTick(QPainter &painter, const QStyleOption &option, bool isRound)
{
    const QPalette &p = option.palette;
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const int side = std::min(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    const qreal radius = isRound ? side / 2.0 : 3;
    const QColor ground = p.color(QPalette::Base);
    const bool isFilled = isOn || isPartly;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(
        isFilled ? p.color(QPalette::Accent) : mixed(ground, p.color(QPalette::Text), 0.6F), 1));
    painter.setBrush(isFilled ? p.color(QPalette::Accent) : ground);
    painter.drawRoundedRect(box.adjusted(.5, .5, -.5, -.5), radius, radius);
    painter.setPen(QPen(p.color(QPalette::BrightText), side / 8.0, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(x, y) * side; };
    if (isPartly) {
        painter.drawLine(at(.28, .5), at(.72, .5));
    } else if (isOn && isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(p.color(QPalette::BrightText));
        painter.drawEllipse(box.center(), side * .2, side * .2);
    } else if (isOn) {
        painter.drawPolyline(QPolygonF{at(.26, .52), at(.43, .69), at(.75, .33)});
    }
    painter.restore();
}

void paintChoice(QPainter &painter, const QStyleOptionComboBox &box, const QRect &arrow)
{
    const QPalette &p = box.palette;
    const bool hasKeyboard = box.state.testFlag(QStyle::State_HasFocus);
    paintFrame(painter, box.rect,
               {p.color(QPalette::Button), p.color(hasKeyboard ? QPalette::Accent : QPalette::Mid),
                hasKeyboard ? 2.0 : 1.0});
    const QPointF middle = QRectF(arrow).center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(p.color(QPalette::ButtonText), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
    painter.restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) { }

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return barWidth;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    case PM_DockWidgetSeparatorExtent:
        return edgeWidth;
    case PM_TabBarTabHSpace:
        return tabSpace;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl part, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const BarParts parts = partsOf(*bar);
    switch (part) {
    case SC_ScrollBarSlider:
        return visualRect(bar->direction, bar->rect, parts.handle);
    case SC_ScrollBarSubPage:
        return visualRect(bar->direction, bar->rect, parts.before);
    case SC_ScrollBarAddPage:
        return visualRect(bar->direction, bar->rect, parts.after);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {}; // no arrows
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ScrollBar && bar)
        paintBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    else if (control == CC_ComboBox && box && box->frame && !box->editable)
        paintChoice(*painter, *box, subControlRect(control, option, SC_ComboBoxArrow, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_IndicatorDockWidgetResizeHandle)
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    else if (element == PE_PanelButtonCommand)
        paintButton(*painter, *option);
    else if (element == PE_PanelLineEdit && isFramed(option))
        paintField(*painter, *option);
    else if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
        paintTick(*painter, *option, element == PE_IndicatorRadioButton);
    else if (element == PE_FrameDefaultButton)
        return; // it is filled
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter)
        paintSplit(*painter, *option);
    else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea)
        paintHeader(*painter, *option);
    else if (element == CE_PushButtonLabel && isMain(option)) {
        QStyleOptionButton main = *qstyleoption_cast<const QStyleOptionButton *>(option);
        main.palette.setColor(QPalette::ButtonText, main.palette.color(QPalette::BrightText));
        QProxyStyle::drawControl(element, &main, painter, widget);
    } else
        QProxyStyle::drawControl(element, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size.setWidth(std::max(size.width(), contents.width() + 2 * controlPadding));
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit)
        size.setHeight(std::max(size.height(), controlHeight));
    return size;
}

} // namespace rejoinder::look
