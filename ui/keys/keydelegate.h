// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStyledItemDelegate>

#include "ui/look/look.h"

class QKeySequenceEdit;

namespace rejoinder::keys {

/// A line of the dialog: words, key caps, and in their place a field that takes the next key
/// pressed. Esc and Tab leave the field as it was, Backspace takes the key away; whatever else is
/// pressed, Enter too, is the key.
class KeyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 32;
    static constexpr int margin = 8;

    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const look::Look &look) { m_look = look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void finish();
    void leave();
    void paintFrame(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintKeys(QPainter &painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    look::Look m_look;
    mutable QPointer<QKeySequenceEdit> m_editor; // while it waits for a key
};

} // namespace rejoinder::keys
