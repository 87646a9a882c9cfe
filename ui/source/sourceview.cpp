// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourceview.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include "ui/highlight/highlighter.h"
#include "ui/highlight/spacedlayout.h"
#include "ui/source/rolelook.h"
#include "ui/source/sourcemargin.h"

using namespace Qt::StringLiterals;

namespace rejoinder::source {

SourceView::SourceView(QWidget *parent) : QPlainTextEdit(parent), m_margin(new SourceMargin(this))
{
    setObjectName("source.view"_L1);
    setAccessibleName(tr("Source"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the pane's bar stands for the whole dump
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *page = new QTextDocument(this);
    m_layout = new highlight::SpacedLayout(page);
    page->setDocumentLayout(m_layout);
    QPlainTextEdit::setDocument(page);
    m_highlighter = new highlight::Highlighter(highlight::Syntax::Dump, page);
    m_highlighter->setLineFormat([this](const QTextBlock &line) {
        return m_rows.empty() ? QTextCharFormat()
                              : rowFormat(m_rows[std::size_t(rowOf(line))].role, m_look.palette);
    });
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
    });
}

SourceView::~SourceView() = default;

void SourceView::setDocument(models::DocumentPtr document)
{
    m_document = std::move(document);
    m_rows = m_document ? rowsOf(*m_document) : std::vector<Row>();
    m_bytes = {};
    load(Window::around(0, int(m_rows.size()), windowRows));
    verticalScrollBar()->setValue(0);
    Q_EMIT topRowChanged(0);
}

void SourceView::setLook(const look::Look &look)
{
    m_look = look;
    setFont(look.mono());
    setPalette(look.palette.toQPalette());
    m_layout->setLeading(qRound(21 * (12.5 + look.zoom) / 12.5));
    m_highlighter->setPalette(look.palette);
    const int top = topRow();
    setViewportMargins(marginWidth(), 0, 0, 0);
    m_margin->setGeometry(QRect(0, 0, marginWidth(), height()));
    setTopRow(top);
    mark();
}

text::TextMap SourceView::mapOf(int row) const
{
    return text::TextMap(m_document->source.text, m_rows[std::size_t(row)].bytes);
}

void SourceView::load(Window window)
{
    const QScopedValueRollback loading(m_loading, true);
    m_window = window;
    QStringList lines;
    lines.reserve(window.count);
    for (int row = window.first; row < window.end(); ++row)
        lines.append(mapOf(row).shown());
    setPlainText(lines.join(u'\n'));
    setViewportMargins(marginWidth(), 0, 0, 0);
    m_margin->setGeometry(QRect(0, 0, marginWidth(), height()));
    mark();
}

/// The bytes of what is focused.
void SourceView::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(m_look.palette.selection);
    format.setForeground(m_look.palette.text);
    const int first = m_bytes.isEmpty() ? m_window.end()
                                        : std::max(m_window.first, rowAt(m_rows, m_bytes.start));
    for (int row = first;
         row < m_window.end() && m_rows[std::size_t(row)].bytes.start < m_bytes.end; ++row) {
        const text::TextMap map = mapOf(row);
        QTextCursor bytes(QPlainTextEdit::document()->findBlockByNumber(row - m_window.first));
        const int start = bytes.position();
        bytes.setPosition(start + map.toUtf16(m_bytes.start));
        bytes.setPosition(start + map.toUtf16(m_bytes.end), QTextCursor::KeepAnchor);
        marks.append({bytes, format});
    }
    setExtraSelections(marks);
    m_margin->update();
}

int SourceView::rowHeight() const
{
    return m_layout->leading();
}

int SourceView::visibleRows() const
{
    return std::max(1, viewport()->height() / std::max(1, rowHeight()));
}

void SourceView::showBytes(Span bytes)
{
    m_bytes = bytes;
    if (m_rows.empty() || bytes.isEmpty()) {
        mark();
        return;
    }
    const int first = rowAt(m_rows, bytes.start);
    const int visible = visibleRows();
    const bool inView
        = m_window.contains(first) && first >= topRow() && first < topRow() + visible - 1;
    if (!m_window.contains(first))
        load(Window::around(first, int(m_rows.size()), windowRows));
    else
        mark();
    if (!inView)
        setTopRow(std::max(0, first - visible / 4));
}

int SourceView::rowOf(const QTextBlock &block) const
{
    return std::clamp(m_window.first + block.blockNumber(), 0, std::max(0, int(m_rows.size()) - 1));
}

int SourceView::topRow() const
{
    return m_window.first + verticalScrollBar()->value();
}

void SourceView::setTopRow(int row)
{
    row = std::clamp(row, 0, std::max(0, int(m_rows.size()) - 1));
    const bool inside = row >= m_window.first && row + visibleRows() + 2 <= m_window.end();
    if (!inside && m_window.count < int(m_rows.size()))
        load(Window::around(row, int(m_rows.size()), windowRows));
    verticalScrollBar()->setValue(row - m_window.first);
}

/// At either end of the window the next rows are loaded around what is seen.
void SourceView::moveWindow()
{
    if (m_loading || m_window.count == int(m_rows.size()))
        return;
    const QScrollBar *bar = verticalScrollBar();
    const bool above = bar->value() == 0 && m_window.first > 0;
    const bool below = bar->value() == bar->maximum() && m_window.end() < int(m_rows.size());
    if (!above && !below)
        return;
    const int top = topRow();
    load(Window::around(top, int(m_rows.size()), windowRows));
    verticalScrollBar()->setValue(top - m_window.first);
}

void SourceView::scrollContentsBy(int dx, int dy)
{
    QPlainTextEdit::scrollContentsBy(dx, dy);
    if (dy == 0 || m_loading)
        return;
    moveWindow();
    Q_EMIT topRowChanged(topRow());
}

std::size_t SourceView::byteOf(int position) const
{
    if (m_rows.empty())
        return 0;
    const QTextBlock block = QPlainTextEdit::document()->findBlock(position);
    return mapOf(rowOf(block)).toByte(position - block.position());
}

std::size_t SourceView::byteAt(QPoint point) const
{
    return byteOf(cursorForPosition(point).position());
}

Span SourceView::selectedBytes() const
{
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection()
        ? Span{byteOf(cursor.selectionStart()), byteOf(cursor.selectionEnd())}
        : Span();
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection() && !m_rows.empty())
        Q_EMIT byteClicked(byteAt(event->position().toPoint()));
}

void SourceView::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_rows.empty())
        return;
    const Span line = m_rows[std::size_t(rowOf(cursorForPosition(event->pos()).block()))].bytes;
    QMenu menu(this);
    const auto offer = [&](const QString &text, pipeline::Decision::Kind kind) {
        menu.addAction(text, this,
                       [this, kind, line] { Q_EMIT decisionRequested({kind, line, {}, {}}); });
    };
    if (m_isCorrectable) {
        offer(tr("A comment &starts here"), pipeline::Decision::Kind::StartsHere);
        offer(tr("&No comment starts here"), pipeline::Decision::Kind::NoStartHere);
        menu.addSeparator();
    }
    QAction *copy = menu.addAction(tr("&Copy"), this, &QPlainTextEdit::copy);
    copy->setEnabled(textCursor().hasSelection());
    menu.exec(event->globalPos());
}

void SourceView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        event->ignore(); // zoom is the window's
    else
        QPlainTextEdit::wheelEvent(event);
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    // Home and End of the dump, not of the window that is loaded.
    if (event->matches(QKeySequence::MoveToStartOfDocument)
        || event->matches(QKeySequence::MoveToEndOfDocument)) {
        const bool start = event->matches(QKeySequence::MoveToStartOfDocument);
        setTopRow(start ? 0 : int(m_rows.size()) - 1);
        moveCursor(start ? QTextCursor::Start : QTextCursor::End);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_margin->setGeometry(QRect(0, 0, marginWidth(), height()));
}

int SourceView::marginWidth() const
{
    const int digits
        = std::max(4, int(QString::number(m_rows.empty() ? 1 : m_rows.back().line + 1).size()));
    return marginGeometry(QRect(0, 0, 0, 0), fontMetrics().horizontalAdvance(u'0') * digits).width;
}

void SourceView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        for (QTextBlock block = firstVisibleBlock(); block.isValid() && !m_rows.empty();
             block = block.next()) {
            const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
            if (line.top() > event->rect().bottom())
                break;
            const QColor fill = rowFill(m_rows[std::size_t(rowOf(block))].role, m_look.palette);
            if (fill.isValid())
                painter.fillRect(QRectF(0, line.top(), viewport()->width(), rowHeight()), fill);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void SourceView::paintMargin(QPainter &painter, const QRect &clip) const
{
    painter.fillRect(clip, m_look.palette.pane);
    const int width = marginWidth();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && !m_rows.empty();
         block = block.next()) {
        const QRect line = blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
        if (line.top() > clip.bottom())
            break;
        if (block.isVisible() && line.bottom() >= clip.top())
            paintRowMargin(painter, m_look, QRect(0, line.top(), width, rowHeight()),
                           m_rows[std::size_t(rowOf(block))]);
    }
}

} // namespace rejoinder::source
