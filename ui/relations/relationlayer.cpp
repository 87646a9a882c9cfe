// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relations/relationlayer.h"

#include <QEvent>
#include <QPainter>

#include "ui/relations/ends.h"

using namespace Qt::StringLiterals;

namespace rejoinder::relations {

namespace {

constexpr float faint = 0.45F;
constexpr qreal besides = 2; // px between brackets at one edge
constexpr int brackets = 4; // then they begin anew
constexpr qreal arrow = 6;

/// The two panes that a relation is drawn between: the same one where both ends are in it. Null
/// where neither end is seen.
std::pair<const Seen *, const Seen *> pairOf(const std::vector<Seen> &from,
                                             const std::vector<Seen> &to)
{
    std::pair<const Seen *, const Seen *> across{nullptr, nullptr};
    for (const Seen &one : from) {
        for (const Seen &other : to) {
            const bool isHere = one.isInView();
            const bool isThere = other.isInView();
            if (one.pane == other.pane && (isHere || isThere))
                return {&one, &other};
            if (isHere && isThere && !across.first)
                across = {&one, &other};
        }
    }
    return across;
}

} // namespace

RelationLayer::RelationLayer(QWidget *over, Finder finder)
    : QWidget(over)
    , m_finder(std::move(finder))
{
    setObjectName("relationLayer"_L1);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(over->rect());
    over->installEventFilter(this);
    hide();
}

void RelationLayer::setProject(models::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_focus = {};
    if (project) {
        connect(project, &models::Project::relationsChanged, this, &RelationLayer::refresh);
        connect(project, &models::Project::codingsChanged, this, &RelationLayer::refresh);
        connect(project, &models::Project::codingsReplaced, this, &RelationLayer::refresh);
        connect(project, &models::Project::codebookChanged, this, &RelationLayer::refresh);
    }
    refresh();
}

void RelationLayer::setLook(const look::Look &look)
{
    m_look = look;
    update();
}

void RelationLayer::setFocus(const models::Focus &focus)
{
    m_focus = focus;
    m_focusPlace = focus.selection;
    const models::DocumentPtr document = m_project && focus.document.isValid() && !m_links.empty()
        ? m_project->document(focus.document)
        : nullptr;
    if (document && m_focusPlace.isEmpty()) {
        if (document->hasComment(focus.comment))
            m_focusPlace = document->anchorSpan(focus.comment);
        else if (focus.paragraph >= 0)
            m_focusPlace = document->reconstruction.article[std::size_t(focus.paragraph)];
    }
    follow();
}

void RelationLayer::setDrawn(bool isDrawn)
{
    m_isDrawn = isDrawn;
    refresh();
}

void RelationLayer::refresh()
{
    m_links.clear();
    if (m_project && m_isDrawn) {
        for (const annotate::Relation &relation : m_project->relations()) {
            const annotate::Code *code = m_project->codebook().find(relation.code);
            m_links.push_back({relation.from.anchor.document, placeOf(*m_project, relation.from),
                               relation.to.anchor.document, placeOf(*m_project, relation.to),
                               code ? QString::fromStdString(code->name).toLower() : QString(),
                               code ? code->palette : 0});
        }
    }
    setVisible(!m_links.empty());
    setFocus(m_focus);
}

void RelationLayer::follow()
{
    if (!isVisible())
        return;
    raise(); // columns come and go
    update();
}

bool RelationLayer::isFocused(const DocumentId &document, Span place) const
{
    return document == m_focus.document && place.start < m_focusPlace.end
        && m_focusPlace.start < place.end;
}

std::vector<RelationLayer::Line> RelationLayer::lines() const
{
    std::vector<Line> all;
    int side = 0;
    for (const Link &link : m_links) {
        const std::vector<Seen> from = m_finder(link.fromDocument, link.from);
        const std::vector<Seen> to = m_finder(link.toDocument, link.to);
        const auto [start, end] = pairOf(from, to);
        if (!start)
            continue;
        const qreal step = start->pane == end->pane ? besides * (side++ % brackets) : 0;
        all.push_back(
            {curveBetween(*start, *end, step), link.type, link.colour,
             isFocused(link.fromDocument, link.from) || isFocused(link.toDocument, link.to)});
    }
    return all;
}

bool RelationLayer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return QWidget::eventFilter(watched, event);
}

void RelationLayer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Line> all = lines();
    for (const Line &line : all) {
        if (!line.isFocused)
            paintLine(painter, line);
    }
    for (const Line &line : all) {
        if (line.isFocused)
            paintLine(painter, line);
    }
    for (const Line &line : all) {
        if (line.isFocused)
            paintLabel(painter, line);
    }
}

void RelationLayer::paintLine(QPainter &painter, const Line &line) const
{
    QColor ink = line.colour > 0 ? m_look.palette.tag(line.colour).line : m_look.palette.text2;
    if (!line.isFocused)
        ink.setAlphaF(faint);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, line.isFocused ? 1.75 : 1.25));
    painter.drawPath(line.curve.line);
    if (line.curve.tip.isNull())
        return;
    const qreal back = line.curve.pointsLeft ? arrow : -arrow;
    const QPointF tip = line.curve.tip;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(
        QPolygonF({tip, tip + QPointF(back, -arrow / 2), tip + QPointF(back, arrow / 2)}));
}

void RelationLayer::paintLabel(QPainter &painter, const Line &line) const
{
    const QFont font = m_look.chip();
    const QFontMetricsF metrics(font);
    QRectF pill(0, 0, metrics.horizontalAdvance(line.type) + 12, metrics.height() + 4);
    pill.moveCenter(line.curve.label);
    pill.moveLeft(std::clamp(pill.left(), 4.0, std::max(4.0, width() - pill.width() - 4)));
    painter.setPen(line.colour > 0 ? m_look.palette.tag(line.colour).line : m_look.palette.line);
    painter.setBrush(m_look.palette.pane);
    painter.drawRoundedRect(pill, 4, 4);
    painter.setFont(font);
    painter.setPen(m_look.palette.text);
    painter.drawText(pill, Qt::AlignCenter, line.type);
}

} // namespace rejoinder::relations
