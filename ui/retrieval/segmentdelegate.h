// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "core/retrieve/segment.h"
#include "ui/look/look.h"

namespace rejoinder::retrieval {

/// A heading, or a segment: where it stands and its tag on the first line, its words in their
/// context on three more, the memo beside.
class SegmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const look::Look &look) { m_look = look; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintCheck(QPainter &painter, const QStyleOptionViewItem &option, const QRectF &where,
                    bool isChecked) const;
    void paintHeading(QPainter &painter, const QRectF &where, const QModelIndex &index) const;
    void paintPlace(QPainter &painter, const QRectF &where, const retrieve::Segment &segment,
                    const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QRectF &where, const retrieve::Segment &segment,
                    int palette) const;
    void paintMemo(QPainter &painter, const QRectF &where, const QString &memo) const;

    look::Look m_look;
};

} // namespace rejoinder::retrieval
