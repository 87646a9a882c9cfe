// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/crosstabview.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include "ui/retrieval/crosstabmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::retrieval {

namespace {

constexpr int cellWidth = 48;
constexpr int cellHeight = 28;
constexpr int titleWidth = 280;
constexpr float darkest = 0.45F; // of the accent, behind the largest count

} // namespace

class CountDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setLook(const look::Look &look) { m_look = look; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const look::Palette &p = m_look.palette;
        const auto *model = static_cast<const CrosstabModel *>(index.model());
        painter->save();
        QColor ground = p.accent;
        ground.setAlphaF(darkest * float(index.data(CrosstabModel::ShareRole).toDouble()));
        painter->fillRect(option.rect, model->isTotal(index) ? p.window : ground);
        if (option.state & QStyle::State_Selected) {
            const bool isActive = option.state & QStyle::State_HasFocus;
            painter->setPen(QPen(isActive ? p.accent : p.line, isActive ? 2 : 1));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        QFont font = m_look.ui();
        if (model->isTotal(index))
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(p.text);
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

private:
    look::Look m_look;
};

CrosstabView::CrosstabView(CrosstabModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new CountDelegate(this))
{
    setObjectName("retrieval.table"_L1);
    setAccessibleName(tr("How often each tag stands where"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves, as everywhere
    horizontalHeader()->setDefaultSectionSize(cellWidth);
    horizontalHeader()->setMinimumSectionSize(cellWidth);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultSectionSize(cellHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setFixedWidth(titleWidth);
    verticalHeader()->setContentsMargins(8, 0, 0, 0);
    verticalHeader()->setTextElideMode(Qt::ElideMiddle);
    verticalHeader()->setHighlightSections(false);
    connect(this, &QTableView::clicked, this, &CrosstabView::choose);
    connect(this, &QTableView::activated, this, &CrosstabView::choose);
}

void CrosstabView::choose(const QModelIndex &index)
{
    if (index.isValid() && !m_model.isTotal(index) && !index.data().toString().isEmpty())
        Q_EMIT cellChosen(index.row(), index.column());
}

void CrosstabView::setLook(const look::Look &look)
{
    m_delegate->setLook(look);
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Base, look.palette.pane);
    setPalette(colours);
    QFont font = look.secondary();
    font.setWeight(QFont::Medium);
    horizontalHeader()->setFont(font);
    verticalHeader()->setFont(look.ui());
    viewport()->update();
}

} // namespace rejoinder::retrieval
