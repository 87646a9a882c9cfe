// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcepane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/source/sourceview.h"

using namespace Qt::StringLiterals;

namespace rejoinder::source {

SourcePane::SourcePane(QWidget *parent)
    : QWidget(parent)
    , m_view(new SourceView(this))
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_header(new QWidget(this))
    , m_range(new QLabel(m_header))
    , m_state(new QLabel(m_header))
{
    m_header->setFixedHeight(28);
    m_header->setAutoFillBackground(true);
    m_range->setObjectName("source.range"_L1);
    m_range->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *line = new QHBoxLayout(m_header);
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(m_range, 1);
    line->addWidget(m_state);
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_view, 1);
    body->addWidget(m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(body, 1);
    setFocusProxy(m_view);

    connect(m_bar, &QScrollBar::valueChanged, this, [this](int row) {
        if (row != m_view->topRow())
            m_view->setTopRow(row);
    });
    connect(m_view, &SourceView::topRowChanged, this, [this] { updateBar(); });
    connect(m_view, &SourceView::byteClicked, this, &SourcePane::byteClicked);
    connect(m_view, &SourceView::decisionRequested, this, &SourcePane::decisionRequested);
    setLook(look::Look());
    updateHeader();
}

SourcePane::~SourcePane() = default;

void SourcePane::setDocument(models::DocumentPtr document)
{
    if (document == m_document)
        return;
    const bool same = m_document && document && m_document->id == document->id;
    if (!same)
        m_focus = {};
    m_document = std::move(document);
    m_read = false;
    if (isVisible())
        readNow();
    updateHeader();
}

void SourcePane::readNow()
{
    m_read = true;
    m_view->setDocument(m_document);
    m_view->showBytes(focusedBytes());
    updateBar();
    updateHeader();
}

void SourcePane::showFocus(const models::Focus &focus)
{
    m_focus = focus;
    if (m_read && m_document)
        m_view->showBytes(focusedBytes());
    updateHeader();
}

/// The selection, else the comment or the paragraph.
Span SourcePane::focusedBytes() const
{
    if (!m_document || m_focus.document != m_document->id)
        return {};
    const pipeline::Reconstruction &found = m_document->reconstruction;
    if (!m_focus.selection.isEmpty())
        return m_focus.selection;
    if (m_focus.comment >= 0 && std::size_t(m_focus.comment) < found.comments.size())
        return found.comments[std::size_t(m_focus.comment)].whole;
    if (m_focus.paragraph >= 0 && std::size_t(m_focus.paragraph) < found.article.size())
        return found.article[std::size_t(m_focus.paragraph)];
    return {};
}

QString SourcePane::headerText() const
{
    return m_range->text();
}

void SourcePane::updateHeader()
{
    if (!m_document) {
        m_range->setText(tr("The text dump of the open document appears here."));
        m_state->clear();
        return;
    }
    const QLocale locale;
    const auto between = [&](Span span) {
        return tr("%1–%2").arg(locale.toString(qulonglong(span.start)),
                               locale.toString(qulonglong(span.end)));
    };
    const source::Source &source = m_document->source;
    const Span bytes = focusedBytes();
    QString range = QString::fromStdString(source.name);
    if (!bytes.isEmpty()) {
        if (m_focus.selection.isEmpty() && m_focus.comment >= 0)
            range += tr("   #%1").arg(m_focus.comment + 1);
        range += tr("   bytes %1").arg(between(bytes));
        if (!source.map.isIdentity())
            range += tr(" (%1 of the file)").arg(between(source.map.toRaw(bytes)));
    }
    m_range->setText(range);
    m_state->setText(QString::fromStdString(source.encoding));
}

void SourcePane::updateBar()
{
    const QSignalBlocker blocked(m_bar);
    const int visible = m_view->visibleRows();
    m_bar->setRange(0, std::max(0, int(m_view->rows().size()) - visible));
    m_bar->setPageStep(visible);
    m_bar->setValue(m_view->topRow());
}

void SourcePane::setLook(const look::Look &look)
{
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.window);
    setPalette(colours);
    m_header->setPalette(colours);
    colours.setColor(QPalette::WindowText, look.palette.text2);
    m_range->setPalette(colours);
    m_state->setPalette(colours);
    m_range->setFont(look.secondary());
    m_state->setFont(look.secondary());
    m_view->setLook(look);
    updateBar();
}

void SourcePane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_read)
        readNow();
}

void SourcePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateBar();
}

} // namespace rejoinder::source
