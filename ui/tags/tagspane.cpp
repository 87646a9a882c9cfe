// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagspane.h"

#include <QKeyEvent>

#include "ui/tags/tagdelegate.h"

using namespace Qt::StringLiterals;

namespace rejoinder::tags {

using models::CodebookModel;

TagsPane::TagsPane(CodebookModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_delegate(new TagDelegate(this))
{
    setObjectName(u"tagsPane"_s);
    setAccessibleName(tr("Tags"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setEditTriggers(EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setDragDropMode(InternalMove);
    connect(&model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    expandAll();
    m_actions = actions::createActions(
        {
            {"tags.rename", QT_TRANSLATE_NOOP("actions", "Rena&me tag"), Qt::Key_F2,
             [this] { edit(currentIndex()); }, "edit"},
        },
        this);
}

void TagsPane::setLook(const look::Look &look)
{
    m_delegate->setLook(look);
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Base, look.palette.pane);
    setPalette(colours);
    viewport()->update();
}

int TagsPane::codeCount() const
{
    return int(std::ranges::count(m_model.codebook().codes, false, &annotate::Code::isGroup));
}

CodeId TagsPane::currentCode() const
{
    return currentIndex().isValid() ? m_model.codeAt(currentIndex()) : CodeId{};
}

CodeId TagsPane::codeWithKey(const QString &key, const QModelIndex &parent) const
{
    for (int row = 0; row < m_model.rowCount(parent); ++row) {
        const QModelIndex index = m_model.index(row, 0, parent);
        if (keyOf(index) == key
            || QString::number(index.data(CodebookModel::DigitRole).toInt()) == key)
            return m_model.codeAt(index);
        if (const CodeId below = codeWithKey(key, index); below.isValid())
            return below;
    }
    return {};
}

void TagsPane::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) { // keys that the name's field let through
        QTreeView::keyPressEvent(event);
        return;
    }
    const QModelIndex index = currentIndex();
    const bool isGroup = index.data(CodebookModel::IsGroupRole).toBool();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (isGroup)
            setExpanded(index, !isExpanded(index));
        else if (index.isValid())
            Q_EMIT tagWanted(m_model.codeAt(index));
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        setCurrentIndex({});
        return;
    }
    const QString typed = event->text().toUpper();
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isPlain && typed.size() == 1 && typed.front().isLetterOrNumber() && typed != "0"_L1) {
        if (const CodeId code = codeWithKey(typed); code.isValid())
            Q_EMIT tagWanted(code);
        return; // no type-ahead of the view: letters tag here
    }
    QTreeView::keyPressEvent(event);
}

void TagsPane::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.data(CodebookModel::IsGroupRole).toBool())
        setExpanded(index, !isExpanded(index));
}

void TagsPane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    const bool isTag = current.isValid() && !current.data(CodebookModel::IsGroupRole).toBool();
    Q_EMIT dimWanted(isTag ? m_model.codeAt(current) : CodeId{});
}

} // namespace rejoinder::tags
