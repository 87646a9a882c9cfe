// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/thread/breadcrumb.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "ui/look/chips.h"
#include "ui/look/icons.h"
#include "ui/thread/flow.h"
#include "ui/thread/threadview.h"

namespace rejoinder::thread {

using namespace Qt::StringLiterals;

namespace {

constexpr int namesHeight = 32;
constexpr int wordsHeight = 28;
constexpr int roomForHint = 360; // narrower ones leave the key out
constexpr qreal between = 22; // room of the ">" between two names

QFont nameFont(const look::Look &look, const Crumb &crumb)
{
    QFont font = look.ui();
    font.setWeight(crumb.isInferred ? QFont::Medium : QFont::DemiBold);
    font.setItalic(crumb.isInferred);
    return font;
}

qreal nameWidth(const look::Look &look, const Crumb &crumb)
{
    return std::ceil(QFontMetricsF(nameFont(look, crumb)).horizontalAdvance(crumb.name));
}

qreal widthOf(const look::Look &look, const Crumb &crumb)
{
    return nameWidth(look, crumb) + 5
        + std::ceil(QFontMetricsF(look.secondary()).horizontalAdvance(crumb.number));
}

} // namespace

std::vector<Crumb> laidOut(std::vector<Crumb> crumbs, qreal left, qreal right, qreal height,
                           const look::Look &look, QRectF *gap)
{
    *gap = {};
    qreal needed = 0;
    for (const Crumb &crumb : crumbs)
        needed += widthOf(look, crumb) + between;
    std::size_t from = crumbs.size(); // first and last one that are left out
    std::size_t to = crumbs.size();
    if (needed - between > right - left && crumbs.size() > 2) {
        from = 1;
        to = 1;
        needed += between;
        while (to + 1 < crumbs.size() && needed - between > right - left)
            needed -= widthOf(look, crumbs[to++]) + between;
    }
    qreal x = left;
    for (std::size_t i = 0; i < crumbs.size(); ++i) {
        if (i == from) {
            *gap = QRectF(x, 0, between, height);
            x += between + between;
        }
        if (i >= from && i < to)
            continue;
        const qreal width = std::min(widthOf(look, crumbs[i]), right - x);
        crumbs[i].where = width > 20 ? QRectF(x, 0, width, height) : QRectF();
        x += width + between;
    }
    return crumbs;
}

Breadcrumb::Breadcrumb(ThreadView *view, QWidget *parent) : QWidget(parent), m_view(view)
{
    setFixedHeight(namesHeight + wordsHeight);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    connect(view, &ThreadView::scrolled, this, &Breadcrumb::follow);
    connect(view, &ThreadView::rowsChanged, this, [this] {
        m_top = -2; // names may have changed
        follow();
    });
}

void Breadcrumb::setLook(const look::Look &look)
{
    m_look = look;
    lay();
    update();
}

void Breadcrumb::follow()
{
    const int top = m_view->topComment();
    if (top == m_top)
        return;
    m_top = top;
    m_crumbs.clear();
    const Flow &flow = m_view->flow();
    const std::vector<int> above = top < 0 ? std::vector<int>() : flow.outline().ancestors(top);
    for (const int comment : above) {
        const bool isInferred = flow.facts().kindOf(comment) != look::DotKind::Named;
        m_crumbs.push_back(
            {comment, flow.facts().nameOf(comment), numberText(comment), isInferred, {}});
    }
    m_words.clear();
    if (!above.empty()) {
        const models::DocumentPtr &document = flow.document();
        const Span body
            = document->reconstruction.comments[static_cast<std::size_t>(above.back())].body;
        const Span first{body.start, std::min(body.end, body.start + 400)};
        m_words = text::TextMap(document->source.text, first).shown().simplified();
    }
    QStringList names;
    for (const Crumb &crumb : m_crumbs)
        names << crumb.name + u' ' + crumb.number;
    setAccessibleName(tr("Under %1").arg(names.join(u", "_s)));
    setAccessibleDescription(m_words);
    lay();
    setVisible(!m_crumbs.empty());
    update();
}

void Breadcrumb::lay()
{
    m_hint = width() > roomForHint;
    m_crumbs = laidOut(std::move(m_crumbs), 40, width() - (m_hint ? 96 : 16), namesHeight, m_look,
                       &m_gap);
}

void Breadcrumb::resizeEvent(QResizeEvent *)
{
    lay();
}

void Breadcrumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.palette.window);
    painter.fillRect(0, namesHeight - 1, width(), 1, m_look.palette.softLine);
    painter.fillRect(0, height() - 1, width(), 1, m_look.palette.line);
    paintNames(painter);
    paintWords(painter);
}

void Breadcrumb::paintNames(QPainter &painter) const
{
    const look::Palette &p = m_look.palette;
    look::paintIcon(painter, u"thread"_s, p.text2, QRectF(16, 8, 16, 16));
    bool isFirst = true;
    for (const Crumb &crumb : m_crumbs) {
        if (crumb.where.isEmpty())
            continue;
        if (!isFirst)
            look::paintIcon(painter, u"right"_s, p.text3,
                            QRectF(crumb.where.left() - 17, 10, 12, 12));
        isFirst = false;
        if (hasFocus() && &crumb == m_crumbs.data() + m_chosen)
            look::paintFocusFrame(painter, p, crumb.where.adjusted(-5, 4, 5, -4), true);
        const QFont font = nameFont(m_look, crumb);
        const qreal room = crumb.where.width() - 5
            - QFontMetricsF(m_look.secondary()).horizontalAdvance(crumb.number);
        painter.setFont(font);
        painter.setPen(p.text);
        painter.drawText(crumb.where, Qt::AlignVCenter | Qt::TextSingleLine,
                         QFontMetricsF(font).elidedText(crumb.name, Qt::ElideRight, room + 1));
        painter.setFont(m_look.secondary());
        painter.setPen(p.text2);
        painter.drawText(crumb.where, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                         crumb.number);
    }
    if (m_hint) {
        const QRectF cap(width() - 84, 7, look::chipHeight, look::chipHeight);
        look::paintKeyCap(painter, p, m_look.chip(), u"H"_s, cap);
        painter.setFont(m_look.secondary());
        painter.setPen(p.text3);
        painter.drawText(QRectF(cap.right() + 6, 0, 60, namesHeight),
                         Qt::AlignVCenter | Qt::TextSingleLine, tr("parent"));
    }
    if (!m_gap.isEmpty()) {
        painter.setPen(p.text2);
        painter.drawText(m_gap, Qt::AlignVCenter | Qt::TextSingleLine, u"…"_s);
        look::paintIcon(painter, u"right"_s, p.text3, QRectF(m_gap.left() - 17, 10, 12, 12));
    }
}

void Breadcrumb::paintWords(QPainter &painter) const
{
    const look::Palette &p = m_look.palette;
    look::paintIcon(painter, u"reply"_s, p.text3, QRectF(16, namesHeight + 7, 14, 14));
    const QRectF where(40, namesHeight, width() - 56, wordsHeight - 1);
    painter.setFont(m_look.secondary());
    painter.setPen(p.text2);
    painter.drawText(
        where, Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(m_look.secondary()).elidedText(m_words, Qt::ElideRight, where.width()));
}

void Breadcrumb::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_crumbs.empty())
        return;
    int goal = m_crumbs.back().comment;
    for (const Crumb &crumb : m_crumbs) {
        if (crumb.where.contains(event->position()))
            goal = crumb.comment;
    }
    go(goal);
}

void Breadcrumb::go(int comment)
{
    m_view->setCurrentComment(comment);
    m_view->setFocus();
}

/// Those that are left out are passed over.
void Breadcrumb::choose(int step)
{
    const auto count = static_cast<int>(m_crumbs.size());
    for (int next = m_chosen + step; next >= 0 && next < count; next += step) {
        if (!m_crumbs[static_cast<std::size_t>(next)].where.isEmpty()) {
            m_chosen = next;
            break;
        }
    }
    update();
}

void Breadcrumb::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_chosen = static_cast<int>(m_crumbs.size());
    choose(-1); // the direct parent first
}

void Breadcrumb::keyPressEvent(QKeyEvent *event)
{
    const bool isChosen = m_chosen >= 0 && m_chosen < static_cast<int>(m_crumbs.size());
    switch (event->key()) {
    case Qt::Key_Left:
        choose(-1);
        break;
    case Qt::Key_Right:
        choose(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isChosen)
            go(m_crumbs[static_cast<std::size_t>(m_chosen)].comment);
        break;
    case Qt::Key_Escape:
        m_view->setFocus();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace rejoinder::thread
