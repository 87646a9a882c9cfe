// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keydelegate.h"

#include <utility>

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QPainter>

#include "ui/keys/keysmodel.h"
#include "ui/look/chips.h"

using namespace Qt::StringLiterals;

namespace rejoinder::keys {

namespace {

constexpr int gap = 6;
constexpr qreal offOpacity = .5;

} // namespace

/// A cell's part of the frame of its row.
void KeyDelegate::paintFrame(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const QRect cell = option.rect;
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), m_look.palette.softLine);
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect row(0, cell.top(), list->viewport()->width(), cell.height());
    painter.save();
    painter.setClipRect(cell);
    look::paintFocusFrame(painter, m_look.palette, row, list->hasFocus());
    painter.restore();
}

void KeyDelegate::paintKeys(QPainter &painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (index.data(KeysModel::IsOffRole).toBool())
        painter.setOpacity(offOpacity);
    qreal left = option.rect.left() + margin;
    const QStringList keys = index.data(KeysModel::KeysRole).toStringList();
    for (const QString &key : keys) {
        const QSizeF cap = look::keyCapSize(m_look.chip(), key);
        look::paintKeyCap(painter, m_look.palette, m_look.chip(), key,
                          {{left, option.rect.center().y() - cap.height() / 2}, cap});
        left += cap.width() + gap;
    }
    painter.restore();
}

void KeyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    paintFrame(*painter, option);
    if (index.column() == KeysModel::Key) {
        paintKeys(*painter, option, index);
        return;
    }
    QStyleOptionViewItem inner = option; // without what is painted already
    inner.state.setFlag(QStyle::State_Selected, false);
    inner.state.setFlag(QStyle::State_MouseOver, false);
    inner.state.setFlag(QStyle::State_HasFocus, false);
    inner.rect.adjust(margin, 0, -margin, -1);
    QStyledItemDelegate::paint(painter, inner, index);
}

QSize KeyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight};
}

void KeyDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isName = index.column() == KeysModel::Name;
    option->font = isName ? m_look.ui() : m_look.secondary();
    option->palette.setColor(QPalette::Text, isName ? m_look.palette.text : m_look.palette.text2);
}

QWidget *KeyDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                   const QModelIndex &index) const
{
    auto *editor = new QKeySequenceEdit(parent);
    editor->setMaximumSequenceLength(1);
    editor->setAccessibleName(
        tr("New key of %1").arg(index.siblingAtColumn(KeysModel::Name).data().toString()));
    connect(editor, &QKeySequenceEdit::editingFinished, this, &KeyDelegate::finish);
    m_editor = editor;
    return editor;
}

void KeyDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QKeySequenceEdit *>(editor)->setKeySequence(
        index.data(Qt::EditRole).value<QKeySequence>());
}

void KeyDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                               const QModelIndex &index) const
{
    model->setData(index,
                   QVariant::fromValue(static_cast<QKeySequenceEdit *>(editor)->keySequence()));
}

void KeyDelegate::finish()
{
    QKeySequenceEdit *editor = std::exchange(m_editor, nullptr);
    if (!editor)
        return;
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}

void KeyDelegate::leave()
{
    if (QKeySequenceEdit *editor = std::exchange(m_editor, nullptr))
        Q_EMIT closeEditor(editor, RevertModelCache);
}

bool KeyDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        leave(); // the person went elsewhere before pressing a key
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        leave();
        return true;
    case Qt::Key_Backspace:
        m_editor->clear();
        finish();
        return true;
    default:
        return false; // it is the key
    }
}

} // namespace rejoinder::keys
