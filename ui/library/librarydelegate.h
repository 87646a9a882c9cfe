// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyledItemDelegate>

#include "ui/look/look.h"

namespace rejoinder::library {

/// Where the parts of one library item lie: paint(), sizeHint() and the test use the same value.
struct ItemGeometry
{
    QRect title; // one or two lines
    QRect name;
    QRect bar;
    QRect percent;
    QRect comments;
    QRect state; // "7 doubts" or "clear"

    static int height(int titleLines) { return titleLines == 2 ? 96 : 76; }
    static ItemGeometry of(QRect item, int titleLines, int stateWidth, bool rightToLeft = false);
};

/// Paints a document: title, file name, how much of it is coded, comments, doubts.
class LibraryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const look::Look &look) { m_look = look; }
    /// Titles wrap within this width.
    void setWidth(int width) { m_width = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintProgress(QPainter &painter, const ItemGeometry &where,
                       const QModelIndex &index) const;
    void paintState(QPainter &painter, QRect where, int doubts, bool rightToLeft) const;
    QFont titleFont(bool current) const;
    QStringList titleLines(const QString &title, int width) const;

    look::Look m_look;
    int m_width = 220;
};

} // namespace rejoinder::library
