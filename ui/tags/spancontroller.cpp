// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/spancontroller.h"

#include <algorithm>

#include "ui/models/targets.h"

namespace rejoinder::tags {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// The nearest other coding of the same code that can be one with it; null for none.
const annotate::Coding *neighbourOf(const annotate::Coding &coding,
                                    const std::vector<annotate::Coding> &own, Span room)
{
    const Span words = coding.target.anchor.span;
    const annotate::Coding *best = nullptr;
    std::size_t nearest = 0;
    for (const annotate::Coding &other : own) {
        const Span span = other.target.anchor.span;
        const bool canJoin = other.id != coding.id && other.code == coding.code
            && other.target.kind == annotate::TargetKind::Span && room.contains(span);
        if (!canJoin)
            continue;
        const std::size_t gap = span.start >= words.end ? span.start - words.end
            : span.end <= words.start                   ? words.start - span.end
                                                        : 0;
        if (!best || gap < nearest) {
            best = &other;
            nearest = gap;
        }
    }
    return best;
}

} // namespace

SpanController::SpanController(QObject *parent) : QObject(parent)
{
    m_actions = actions::createActions(
        {
            {"tags.endLater", QT_TRANSLATE_NOOP("actions", "Tagged words end later"),
             Qt::Key_Greater, [this] { moveEdge(Edge::End, true); }},
            {"tags.endEarlier", QT_TRANSLATE_NOOP("actions", "Tagged words end earlier"),
             Qt::Key_Less, [this] { moveEdge(Edge::End, false); }},
            {"tags.startEarlier", QT_TRANSLATE_NOOP("actions", "Tagged words start earlier"),
             Qt::ALT | Qt::Key_Less, [this] { moveEdge(Edge::Start, false); }},
            {"tags.startLater", QT_TRANSLATE_NOOP("actions", "Tagged words start later"),
             Qt::ALT | Qt::Key_Greater, [this] { moveEdge(Edge::Start, true); }},
            {"tags.split", QT_TRANSLATE_NOOP("actions", "Split tag at the caret"),
             Qt::ALT | Qt::Key_S, [this] { split(); }},
            {"tags.merge", QT_TRANSLATE_NOOP("actions", "Merge with the next of the same tag"),
             Qt::ALT | Qt::Key_M, [this] { merge(); }},
        },
        this);
}

models::DocumentPtr SpanController::document() const
{
    return m_project && m_focus.document.isValid() ? m_project->document(m_focus.document)
                                                   : nullptr;
}

std::optional<SpanController::Tagged> SpanController::here()
{
    const models::DocumentPtr open = document();
    const models::CodingsPtr own = open ? m_project->codings(open->id) : nullptr;
    const annotate::Coding *coding
        = own ? models::codingUnder(own->own(), *open, m_focus) : nullptr;
    const annotate::Code *code = coding ? m_project->codebook().find(coding->code) : nullptr;
    if (!code) {
        Q_EMIT said(tr("No tag of yours here"));
        return std::nullopt;
    }
    if (coding->target.kind != annotate::TargetKind::Span) {
        Q_EMIT said(tr("%1 is not on words").arg(text(code->name)));
        return std::nullopt;
    }
    return Tagged{*coding, text(code->name)};
}

annotate::Coding SpanController::on(const annotate::Coding &coding, Span words) const
{
    const models::DocumentPtr open = m_project->document(coding.target.anchor.document);
    annotate::Coding changed = coding;
    changed.target.anchor = annotate::anchorOf(open->id, open->source.text, words);
    return changed;
}

bool SpanController::isTaken(const annotate::Coding &changed) const
{
    const models::CodingsPtr own = m_project->codings(changed.target.anchor.document);
    return std::ranges::any_of(own->own(), [&changed](const annotate::Coding &other) {
        return other.id != changed.id && other.code == changed.code
            && other.target.kind == changed.target.kind
            && other.target.anchor.span == changed.target.anchor.span;
    });
}

bool SpanController::place(const Tagged &tagged, Span words, const QString &what)
{
    const annotate::Coding changed = on(tagged.coding, words);
    if (isTaken(changed)) {
        Q_EMIT said(tr("Already tagged %1").arg(tagged.name));
        return false;
    }
    const std::string quote = changed.target.anchor.quote;
    if (!m_project->act({what.toStdString(), {store::PutCoding{changed}}}))
        return false;
    Q_EMIT said(tr("%1 on “%2”").arg(tagged.name, text(quote)));
    return true;
}

void SpanController::moveEdge(Edge edge, bool forward)
{
    const auto tag = here();
    if (!tag)
        return;
    const models::DocumentPtr open = document();
    const Span span = tag->coding.target.anchor.span;
    const auto grown = moved(open->source.text, span, roomFor(*open, span), edge, forward);
    if (grown)
        place(*tag, *grown, tr("Move an end of %1").arg(tag->name));
    else
        Q_EMIT said(tr("No word further"));
}

void SpanController::moveTo(const CodingId &id, Span words)
{
    const auto coding
        = m_project ? m_project->store().coding(id) : Result<std::optional<annotate::Coding>>();
    if (!coding || !*coding || words.isEmpty())
        return;
    const annotate::Code *code = m_project->codebook().find((*coding)->code);
    if (code && (*coding)->target.anchor.span != words)
        place({**coding, text(code->name)}, words, tr("Move an end of %1").arg(text(code->name)));
}

void SpanController::split()
{
    const auto tag = here();
    if (!tag)
        return;
    const models::DocumentPtr open = document();
    const Span span = tag->coding.target.anchor.span;
    const std::size_t at = m_focus.taggable().start;
    if (m_focus.taggable().isEmpty() || at <= span.start || at >= span.end) {
        Q_EMIT said(tr("The caret is not within the tagged words"));
        return;
    }
    const std::string_view all = open->source.text;
    std::size_t end = at; // blanks between the parts belong to neither
    while (end > span.start && (all[end - 1] == ' ' || all[end - 1] == '\n'))
        --end;
    const annotate::Coding first = on(tag->coding, {span.start, end});
    annotate::Coding second = on(tag->coding, {at, span.end});
    second.id = CodingId::make();
    second.created = second.modified = 0;
    const QString what = tr("Split %1").arg(tag->name);
    if (m_project->act({what.toStdString(), {store::PutCoding{first}, store::PutCoding{second}}}))
        Q_EMIT said(tr("%1 is two tags now").arg(tag->name));
}

void SpanController::merge()
{
    const auto tag = here();
    if (!tag)
        return;
    const models::DocumentPtr open = document();
    const models::CodingsPtr own = m_project->codings(open->id);
    const Span span = tag->coding.target.anchor.span;
    const annotate::Coding *other = neighbourOf(tag->coding, own->own(), roomFor(*open, span));
    if (!other) {
        Q_EMIT said(tr("No other %1 in this part").arg(tag->name));
        return;
    }
    const Span with = other->target.anchor.span;
    annotate::Coding one
        = on(tag->coding, {std::min(span.start, with.start), std::max(span.end, with.end)});
    if (one.memo.empty())
        one.memo = other->memo;
    const QString what = tr("Merge two of %1").arg(tag->name);
    if (m_project->act({what.toStdString(), {store::DropCoding{other->id}, store::PutCoding{one}}}))
        Q_EMIT said(tr("%1 is one tag now").arg(tag->name));
}

} // namespace rejoinder::tags
