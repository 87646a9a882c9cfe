// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/look/look.h"

namespace rejoinder::transfer {

/// One file of an import as a card: name and size, a bar, six stages each with tick, ring or empty
/// circle; where it failed, the sentence instead of the stages.
class ImportDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setLook(const look::Look &look) { m_look = look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// "41 kB", then in the state's words: "ready, 112 comments".
    static QString stateWords(const QModelIndex &index);
    static QStringList stageNames();

private:
    void paintHead(QPainter &painter, const QRectF &card, const QModelIndex &index) const;
    void paintBar(QPainter &painter, const QRectF &where, const QModelIndex &index) const;
    void paintStages(QPainter &painter, const QRectF &where, const QModelIndex &index) const;
    look::Look m_look;
};

} // namespace rejoinder::transfer
