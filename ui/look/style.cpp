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
    if (control == CC_ScrollBar && bar)
        paintBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_IndicatorDockWidgetResizeHandle)
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter)
        painter->fillRect(option->rect, option->palette.color(QPalette::Mid));
    else
        QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace rejoinder::look
