// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "core/pipeline/decision.h"
#include "ui/look/look.h"
#include "ui/models/document.h"
#include "ui/source/sourcelines.h"
#include "ui/text/textmap.h"

namespace rejoinder::highlight {
class Highlighter;
class SpacedLayout;
} // namespace rejoinder::highlight

namespace rejoinder::source {

class SourceMargin;

/// The rows of a dump, read-only. What is hard: a dump may have millions of lines, so the
/// QTextDocument holds a window of them, which follows the scroll bar; every position passes
/// through (row, TextMap of the row).
class SourceView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr int windowRows = 1200;

    explicit SourceView(QWidget *parent = nullptr);
    ~SourceView() override;

    void setDocument(models::DocumentPtr document);
    void setLook(const look::Look &look);
    /// Whether the context menu offers corrections; it does, unless this says otherwise.
    void setCorrectable(bool isCorrectable) { m_isCorrectable = isCorrectable; }
    /// Selection colour behind these bytes; scrolls to them where they are out of view. Empty:
    /// none.
    void showBytes(Span bytes);

    const std::vector<Row> &rows() const { return m_rows; }
    Window window() const { return m_window; }
    int topRow() const;
    int visibleRows() const; ///< that fit into the viewport
    int rowHeight() const; ///< px
    void setTopRow(int row);
    /// Byte at a point of the viewport.
    std::size_t byteAt(QPoint point) const;
    Span shownBytes() const { return m_bytes; }
    Span selectedBytes() const;

Q_SIGNALS:
    void byteClicked(std::size_t byte);
    void topRowChanged(int row);
    /// From the context menu: a person corrects where comments start.
    void decisionRequested(const rejoinder::pipeline::Decision &decision);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class SourceMargin;
    void load(Window window);
    void mark();
    void moveWindow();
    int rowOf(const QTextBlock &block) const;
    std::size_t byteOf(int position) const;
    text::TextMap mapOf(int row) const;
    int marginWidth() const;
    void paintMargin(QPainter &painter, const QRect &clip) const;

    models::DocumentPtr m_document;
    std::vector<Row> m_rows;
    Window m_window;
    Span m_bytes;
    look::Look m_look;
    SourceMargin *m_margin;
    highlight::SpacedLayout *m_layout;
    highlight::Highlighter *m_highlighter;
    bool m_loading = false;
    bool m_isCorrectable = true;
};

} // namespace rejoinder::source
