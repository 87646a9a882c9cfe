// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

#include "core/annotate/codebook.h"
#include "ui/look/look.h"
#include "ui/models/recenttags.h"

namespace rejoinder::tags {

/// Rows of the tag palette: swatch, name with the matched letters underlined, group, uses, key.
class MatchDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 32;

    using QStyledItemDelegate::QStyledItemDelegate;
    void setLook(const look::Look &look) { m_look = look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    qreal paintEnd(QPainter &painter, const QRectF &row, const QString &words,
                   const QString &key) const;
    look::Look m_look;
};

/// The recent tags in two columns, each with its digit.
class RecentGrid final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 26;

    using QWidget::QWidget;
    void setContent(const look::Look &look, const annotate::Codebook &codebook,
                    const models::RecentTags &recent);
    /// None of the recent tags is offered.
    bool isEmpty() const { return m_cells.empty(); }
    QSize sizeHint() const override;

Q_SIGNALS:
    void digitClicked(int digit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Cell
    {
        int digit = 0;
        int palette = 0;
        QString name;
    };
    QRectF rectOf(std::size_t cell) const;

    look::Look m_look;
    std::vector<Cell> m_cells;
};

} // namespace rejoinder::tags
