// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/threadpane.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/look/chips.h"
#include "ui/look/icons.h"
#include "ui/thread/breadcrumb.h"
#include "ui/thread/filterpanel.h"
#include "ui/thread/flow.h"
#include "ui/thread/headerbutton.h"
#include "ui/thread/minimap.h"
#include "ui/thread/threadview.h"
#include "ui/thread/threadview_p.h"

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

namespace {

constexpr int headerHeight = 36;
constexpr int narrowPane = 420; // px; the minimap is narrower there

} // namespace

ThreadPane::ThreadPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new ThreadView(this))
    , m_breadcrumb(new Breadcrumb(m_view, this))
    , m_minimap(new Minimap(m_view, this))
    , m_order(new HeaderButton(this))
    , m_filter(new HeaderButton(this))
    , m_clear(new QToolButton(this))
    , m_panel(new FilterPanel(this))
    , m_nothing(new QWidget(this))
    , m_nothingWords(new QLabel(m_nothing))
    , m_nothingClear(new QPushButton(tr("Clear"), m_nothing))
{
    m_view->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOff); // the minimap stands for it; the wheel still finds it
    m_breadcrumb->hide();
    connect(m_view, &ThreadView::rowsChanged, this, qOverload<>(&QWidget::update));
    connect(m_view, &ThreadView::rowsChanged, this, &ThreadPane::showHeader);
    auto *orders = new QMenu(m_order);
    for (const char *id : orderIds)
        orders->addAction(actions::find(m_view->threadActions(), id));
    m_order->setMenu(orders);
    m_order->setPopupMode(QToolButton::InstantPopup);
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::NoFocus); // Esc does the same
    connectFilter();
    makeNothingBar();
    layRows();
    showHeader();
    setFocusProxy(m_view);
    m_view->setCovered(m_breadcrumb->height());
}

void ThreadPane::layRows()
{
    auto *rows = new QHBoxLayout;
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_minimap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, headerHeight, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    column->addLayout(rows, 1);
}

void ThreadPane::makeNothingBar()
{
    auto *line = new QHBoxLayout(m_nothing);
    line->setContentsMargins(16, 6, 16, 6);
    line->addWidget(m_nothingWords, 1);
    line->addWidget(m_nothingClear);
    m_nothingWords->setMinimumWidth(0);
    m_nothingWords->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_nothingClear->setFocusPolicy(Qt::NoFocus); // Esc does the same
    m_nothing->setAutoFillBackground(true);
    m_nothing->hide();
    connect(m_nothingClear, &QPushButton::clicked, m_view, &ThreadView::clearFilter);
}

void ThreadPane::connectFilter()
{
    m_filter->setIconName(u"filter"_s);
    m_filter->setToolTip(tr("Filter the thread (F)"));
    m_clear->setAccessibleName(tr("Show every comment"));
    m_clear->setToolTip(tr("Show every comment (Esc)"));
    connect(m_filter, &QToolButton::clicked, this, &ThreadPane::openFilter);
    connect(m_clear, &QToolButton::clicked, m_view, &ThreadView::clearFilter);
    connect(m_view, &ThreadView::filterAsked, this, &ThreadPane::openFilter);
    connect(m_view, &ThreadView::filterChanged, this, &ThreadPane::showFilter);
    connect(m_panel, &FilterPanel::filterChanged, m_view, &ThreadView::setFilter);
    connect(m_panel, &FilterPanel::closed, m_view, qOverload<>(&QWidget::setFocus));
}

void ThreadPane::openFilter()
{
    const std::vector<int> &depths = m_view->flow().outline().shape().depth;
    m_panel->setChoices(m_view->people(), m_view->codebook(),
                        depths.empty() ? 1 : *std::ranges::max_element(depths) + 1);
    m_panel->setSayings(m_view->sayings());
    m_panel->setFilter(m_view->filter());
    m_panel->setCount(headline());
    m_panel->openAt(QPoint(m_filter->geometry().right() + 1, headerHeight + 2));
}

void ThreadPane::showFilter()
{
    if (m_panel->filter() != m_view->filter())
        m_panel->setFilter(m_view->filter());
    m_panel->setCount(headline());
    const bool isNothing = !m_view->filter().isEmpty() && m_view->matches().empty();
    if (isNothing)
        m_nothingWords->setText(nothingFound(m_view->filter(), m_view->codebook()));
    m_nothing->setVisible(isNothing);
    layout()->activate();
    placeBreadcrumb();
    showHeader();
    update();
}

void ThreadPane::setDocument(models::DocumentPtr document)
{
    m_comments = 0;
    m_doubts = 0;
    if (document) {
        m_comments = static_cast<int>(document->reconstruction.comments.size());
        for (int i = 0; i < m_comments; ++i)
            m_doubts += pipeline::isDoubt(document->reconstruction, i);
    }
    m_view->setDocument(std::move(document));
    update();
}

void ThreadPane::setLook(const look::Look &look)
{
    m_look = look;
    m_view->setLook(look);
    m_breadcrumb->setLook(look);
    m_minimap->setLook(look);
    m_panel->setLook(look);
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.window);
    m_nothing->setPalette(colours);
    m_nothingWords->setFont(look.ui());
    showHeader();
    update();
}

/// "All", or what the filter asks for; "Order: dump".
void ThreadPane::showHeader()
{
    const bool isFiltered = !m_view->filter().isEmpty();
    const QString name = isFiltered ? nameOf(m_view->filter(), m_view->codebook()) : tr("All");
    m_filter->setAccessibleName(isFiltered ? tr("Filter: %1").arg(name)
                                           : tr("Filter: every comment"));
    m_order->setText(tr("Order: %1").arg(wordFor(m_view->order())));
    m_order->setLook(m_look);
    m_filter->setLook(m_look);
    m_filter->setText(name);
    m_filter->setActive(isFiltered);
    m_clear->setIcon(look::icon(u"close"_s, m_look.palette));
    m_clear->setIconSize({12, 12});
    layHeader();
}

/// From the right: order, filter. The name of a filter has its room before the order has.
void ThreadPane::layHeader()
{
    const bool isFiltered = !m_view->filter().isEmpty();
    const bool isUseful = m_comments > 1;
    const auto place = [](QWidget *button, int right, int width) {
        const int height = button->sizeHint().height();
        button->setGeometry(right - width, (headerHeight - 1 - height) / 2, width, height);
        return right - width - 4;
    };
    const int wanted = m_filter->sizeHint().width();
    const int order = m_order->sizeHint().width();
    const int clear = isFiltered ? 28 : 0;
    int room = width() - 8 - wordsWidth() - clear;
    const bool hasOrder
        = isUseful && room - order - 4 >= (isFiltered ? std::min(wanted, 200) : wanted);
    room -= hasOrder ? order + 4 : 0;
    int right = width() - 8;
    m_order->setVisible(hasOrder);
    if (hasOrder)
        right = place(m_order, right, order);
    m_clear->setVisible(isUseful && isFiltered);
    if (isFiltered)
        right = place(m_clear, right, 24);
    m_filter->setVisible(isUseful && (room >= wanted || isFiltered));
    place(m_filter, right, std::clamp(room, std::min(80, wanted), wanted));
}

/// Of "Thread" and how many comments there are.
int ThreadPane::wordsWidth() const
{
    QFont title = m_look.ui();
    title.setWeight(QFont::DemiBold);
    return 16 + QFontMetrics(title).horizontalAdvance(tr("Thread")) + 10
        + QFontMetrics(m_look.secondary()).horizontalAdvance(headline()) + 12;
}

void ThreadPane::resizeEvent(QResizeEvent *)
{
    m_minimap->setFixedWidth(width() < narrowPane ? Minimap::narrow : Minimap::wide);
    layHeader();
    placeBreadcrumb();
}

void ThreadPane::placeBreadcrumb()
{
    // It lies over the rows: were it in the layout, the words would jump each time it comes and
    // goes.
    m_breadcrumb->setGeometry(0, m_view->y(), width() - m_minimap->width(), m_breadcrumb->height());
    m_breadcrumb->raise();
}

QString ThreadPane::headline() const
{
    if (!m_view->filter().isEmpty())
        return tr("%L1 of %L2 comments").arg(m_view->matches().size()).arg(m_comments);
    return m_comments == 1 ? tr("1 comment") : tr("%Ln comments", nullptr, m_comments);
}

void ThreadPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const look::Palette &p = m_look.palette;
    painter.fillRect(rect(), p.pane);
    painter.fillRect(0, 0, width(), headerHeight, p.window);
    painter.fillRect(0, headerHeight - 1, width(), 1, p.line);
    QFont title = m_look.ui();
    title.setWeight(QFont::DemiBold);
    const auto write = [&](qreal x, const QFont &font, const QColor &ink, const QString &words) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QRectF(x, 0, width() - x - 16, headerHeight - 1),
                         Qt::AlignVCenter | Qt::TextSingleLine, words);
        return x + QFontMetricsF(font).horizontalAdvance(words) + 10;
    };
    qreal x = write(16, title, p.text, tr("Thread"));
    x = write(x, m_look.secondary(), p.text2, headline());
    if (m_doubts == 0)
        return;
    const QString doubts = m_doubts == 1 ? tr("1 doubt") : tr("%Ln doubts", nullptr, m_doubts);
    const QRectF pill(x, (headerHeight - look::chipHeight) / 2,
                      look::chipWidth(m_look.chip(), doubts, 8), look::chipHeight);
    const int end = m_filter->isVisible() ? m_filter->x()
        : m_order->isVisible()            ? m_order->x()
                                          : width();
    if (pill.right() < end - 8)
        look::paintChip(painter, look::counterPill(p, doubts), m_look.chip(), pill);
}

} // namespace rejoinder::thread
