// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/peekcard.h"

#include <algorithm>

#include <QMouseEvent>
#include <QPainter>

#include "ui/look/chips.h"

namespace rejoinder::thread {

namespace {

constexpr int margin = 12;
constexpr int headerHeight = 28;
constexpr int mostLines = 9; // a longer comment is cut: the card must not hide the thread

/// What is shown: the comment's words; for the article, the paragraph that is quoted.
Span shownOf(const Flow &flow, int from, int comment)
{
    const pipeline::Reconstruction &found = flow.document()->reconstruction;
    if (comment >= 0)
        return found.comments[static_cast<std::size_t>(comment)].body;
    const std::vector<int> &quoted = flow.facts().quotedBy(from);
    const auto paragraph = static_cast<std::size_t>(quoted.empty() ? 0 : quoted.front() - 1);
    return paragraph < found.article.size() ? found.article[paragraph] : Span{};
}

} // namespace

PeekCard::PeekCard(const Flow &flow, const look::Look &look, int from, int comment,
                   QWidget *viewport)
    : QWidget(viewport)
    , m_look(look)
    , m_comment(comment)
    , m_measure(look)
    , m_body(flow.document()->source.text, shownOf(flow, from, comment),
             comment >= 0 ? flow.tagsOf(comment) : Tags(), m_measure,
             viewport->width() - 2.0 * margin - 16)
{
    if (comment >= 0) {
        m_name = flow.facts().nameOf(comment);
        m_kind = flow.facts().kindOf(comment);
        m_title = tr("%1 %2").arg(m_name, numberText(comment));
    } else {
        const std::vector<int> &quoted = flow.facts().quotedBy(from);
        m_title = quoted.empty() ? tr("The article") : tr("The article, ¶%1").arg(quoted.front());
    }
    if (flow.facts().isDoubt(from))
        m_percent = percentText(flow.facts().linkPercentOf(from));
    const int lines = std::min(m_body.lineCount(), mostLines);
    const auto words
        = static_cast<int>(lines < m_body.lineCount() ? m_body.topOfLine(lines) : m_body.height());
    setFixedSize(viewport->width() - 16, headerHeight + words + margin);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Answers %1").arg(m_title));
    setAccessibleDescription(m_body.map().shown());
}

void PeekCard::placeAt(const QRect &row, int covered)
{
    const int room = parentWidget()->height();
    int top = row.top() - height() - 2;
    if (top < covered && row.bottom() + 2 + height() <= room)
        top = row.bottom() + 2;
    move(8, std::max(top, covered + 2));
    raise();
}

void PeekCard::paintEvent(QPaintEvent *)
{
    const look::Palette &p = m_look.palette;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), p.pane); // what the round corners leave
    painter.setPen(p.accent);
    painter.setBrush(p.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    qreal x = margin;
    if (!m_percent.isEmpty()) {
        const qreal width = look::chipWidth(m_measure.chip, m_percent);
        look::paintChip(painter, look::doubtPill(p, m_percent), m_measure.chip,
                        QRectF(x, 7, width, m_measure.chipHeight));
        x += width + 6;
    }
    if (m_comment >= 0) {
        look::paintDot(painter, p, m_name, m_kind, QPointF(x + 5, 16));
        x += 16;
    }
    painter.setFont(m_measure.named);
    painter.setPen(p.text);
    painter.drawText(QRectF(x, 4, width() - x - margin, headerHeight - 4),
                     Qt::AlignVCenter | Qt::TextSingleLine, m_title);
    const QRectF words(margin, headerHeight, width() - 2.0 * margin, height() - headerHeight - 8.0);
    painter.setClipRect(words);
    m_body.paint(painter, words.topLeft(), p,
                 {{}, -1, {}, QRectF(0, 0, words.width(), words.height())});
}

void PeekCard::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_comment >= 0)
        Q_EMIT clicked(m_comment);
}

} // namespace rejoinder::thread
