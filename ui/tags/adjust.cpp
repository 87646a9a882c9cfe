// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/adjust.h"

#include <QString>
#include <QTextBoundaryFinder>

namespace rejoinder::tags {

namespace {

QString words(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace

std::optional<Span> moved(std::string_view text, Span span, Span within, Edge edge, bool forward)
{
    if (!within.contains(span) || span.isEmpty())
        return std::nullopt;
    const QString room = words(slice(text, within));
    const std::size_t from = edge == Edge::Start ? span.start : span.end;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, room);
    finder.setPosition(words(slice(text, {within.start, from})).size());
    const auto wanted
        = edge == Edge::Start ? QTextBoundaryFinder::StartOfItem : QTextBoundaryFinder::EndOfItem;
    do {
        if ((forward ? finder.toNextBoundary() : finder.toPreviousBoundary()) < 0)
            return std::nullopt;
    } while (!finder.boundaryReasons().testFlag(wanted));
    const auto bytes = std::size_t(QStringView(room).left(finder.position()).toUtf8().size());
    const std::size_t to = within.start + bytes;
    const Span grown = edge == Edge::Start ? Span{to, span.end} : Span{span.start, to};
    return grown.start < grown.end ? std::optional(grown) : std::nullopt;
}

Span roomFor(const models::Document &document, Span span)
{
    if (const int comment = document.commentAt(span.start); comment >= 0) {
        const Span body = document.anchorSpan(comment);
        return body.contains(span) ? body : span;
    }
    for (const Span &part : document.reconstruction.article) {
        if (part.contains(span))
            return part;
    }
    return span;
}

} // namespace rejoinder::tags
