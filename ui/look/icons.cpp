// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rejoinder::look {

using namespace Qt::StringLiterals;

namespace {

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void paintDrawing(QPainter &painter, QByteArray svg, const QColor &colour, const QRectF &where)
{
    QSvgRenderer renderer(svg.replace("currentColor", colour.name().toLatin1()));
    renderer.render(&painter, where);
}

QPixmap pixmapOf(const QByteArray &svg, const QColor &colour, const QSizeF &size, qreal scale)
{
    QPixmap pixmap((size * scale).toSize());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintDrawing(painter, svg, colour, QRectF(pixmap.rect()));
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

/// Recolours one drawing by mode and state, and draws it anew at each size, so that it is crisp at
/// every scale.
class DrawingEngine final : public QIconEngine
{
public:
    DrawingEngine(const QByteArray &svg, const Palette &palette)
        : m_svg(svg)
        , m_normal(palette.text2)
        , m_disabled(palette.text3)
        , m_checked(palette.accent)
    { }

    QIconEngine *clone() const override { return new DrawingEngine(*this); }

    void paint(QPainter *painter, const QRect &where, QIcon::Mode mode, QIcon::State state) override
    {
        painter->save();
        painter->setOpacity(painter->opacity() * (mode == QIcon::Disabled ? 0.55 : 1));
        paintDrawing(*painter, m_svg, colour(mode, state), where);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        QPixmap result((QSizeF(size) * scale).toSize());
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, result.rect(), mode, state);
        painter.end();
        result.setDevicePixelRatio(scale);
        return result;
    }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_disabled;
        return state == QIcon::On ? m_checked : m_normal;
    }

    QByteArray m_svg;
    QColor m_normal;
    QColor m_disabled;
    QColor m_checked;
};

} // namespace

QIcon icon(const QString &name, const Palette &palette)
{
    const QByteArray svg = drawing(name);
    return svg.isEmpty() ? QIcon() : QIcon(new DrawingEngine(svg, palette));
}

void paintIcon(QPainter &painter, const QString &name, const QColor &colour, const QRectF &where)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const QString key
        = u"rejoinder-icon/%1/%2/%3/%4"_s.arg(name, colour.name()).arg(where.width()).arg(scale);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = pixmapOf(drawing(name), colour, where.size(), scale);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(where.topLeft(), pixmap);
}

} // namespace rejoinder::look
