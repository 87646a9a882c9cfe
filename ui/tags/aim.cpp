// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/aim.h"

#include <algorithm>
#include <array>

#include "core/annotate/target.h"

namespace rejoinder::tags {

using annotate::TargetKind;

namespace {

int codePointsIn(std::string_view utf8)
{
    return int(std::ranges::count_if(utf8, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

bool isAllowed(const annotate::Code &code, TargetKind kind)
{
    const QStringList kinds = QString::fromStdString(code.kinds).split(u' ', Qt::SkipEmptyParts);
    const std::string_view word = annotate::wordFor(kind);
    return kinds.isEmpty()
        || kinds.contains(QString::fromUtf8(word.data(), qsizetype(word.size())));
}

Aim atSpan(const models::Document &document, const models::Focus &focus, Span span)
{
    const bool inThread = focus.comment >= 0;
    const QString place = inThread ? u'#' + QString::number(focus.comment + 1)
                                   : u'\u00b6' + QString::number(focus.paragraph + 1);
    return {{TargetKind::Span, annotate::anchorOf(document.id, document.source.text, span), {}},
            codePointsIn(slice(document.source.text, span)),
            place};
}

Aim atComment(const models::Document &document, int comment, TargetKind kind)
{
    const Span body = document.reconstruction.comments[std::size_t(comment)].body;
    return {{kind, annotate::anchorOf(document.id, document.source.text, body), {}},
            0,
            u'#' + QString::number(comment + 1)};
}

bool hasComment(const models::Document &document, const models::Focus &focus)
{
    return focus.comment >= 0 && focus.comment < int(document.reconstruction.comments.size());
}

} // namespace

std::optional<Aim> aimAt(const models::Document &document, const models::Focus &focus,
                         bool wholeComment)
{
    const Span words = focus.taggable();
    if (!words.isEmpty() && !wholeComment)
        return atSpan(document, focus, words);
    if (hasComment(document, focus))
        return atComment(document, focus.comment, TargetKind::Comment);
    if (wholeComment || !focus.document.isValid())
        return std::nullopt;
    return Aim{
        {TargetKind::Document, annotate::anchorOf(document.id, document.source.text, {}), {}},
        0,
        QString::fromStdString(document.info.title)};
}

std::optional<Aim> aimFor(const annotate::Code &code, const models::Document &document,
                          const models::Focus &focus, bool wholeComment)
{
    auto aim = aimAt(document, focus, wholeComment);
    if (!aim || code.isGroup)
        return std::nullopt;
    if (isAllowed(code, aim->target.kind))
        return aim;
    for (const TargetKind kind :
         {TargetKind::Comment, TargetKind::ReplyEdge, TargetKind::Subtree}) {
        if (hasComment(document, focus) && isAllowed(code, kind))
            return atComment(document, focus.comment, kind);
    }
    return std::nullopt;
}

const annotate::Coding *codingUnder(const std::vector<annotate::Coding> &codings,
                                    const models::Document &document, const models::Focus &focus)
{
    const Span words = focus.taggable();
    const annotate::Coding *best = nullptr;
    for (const annotate::Coding &coding : codings) {
        if (focus.coding.isValid() && coding.id == focus.coding)
            return &coding;
        const Span span = coding.target.anchor.span;
        if (coding.target.kind == TargetKind::Span && !words.isEmpty() && span.overlaps(words)
            && (!best || span.size() <= best->target.anchor.span.size()))
            best = &coding;
    }
    if (best || !hasComment(document, focus))
        return best;
    const Span body = document.reconstruction.comments[std::size_t(focus.comment)].body;
    for (const annotate::Coding &coding : codings) {
        const bool onComment = coding.target.kind == TargetKind::Comment
            || coding.target.kind == TargetKind::ReplyEdge
            || coding.target.kind == TargetKind::Subtree;
        if (onComment && coding.target.anchor.span == body
            && (!best || coding.created >= best->created))
            best = &coding;
    }
    return best;
}

annotate::Code newCode(const annotate::Codebook &codebook, const QString &name,
                       const CodeId &neighbour)
{
    annotate::Code code;
    code.id = CodeId::make();
    code.name = name.simplified().toStdString();
    code.abbreviation = name.simplified().left(2).toStdString();
    if (const annotate::Code *beside = codebook.find(neighbour)) {
        code.parent = beside->parent;
    } else {
        const auto group = std::ranges::find_if(codebook.codes, &annotate::Code::isGroup);
        code.parent = group == codebook.codes.end() ? CodeId{} : group->id;
    }
    std::array<int, 13> taken{};
    for (const annotate::Code &other : codebook.codes) {
        if (other.parent != code.parent)
            continue;
        ++taken[std::size_t(std::clamp(other.palette, 0, 12))];
        code.position = std::max(code.position, other.position + 1);
    }
    code.palette = int(std::min_element(taken.begin() + 1, taken.end()) - taken.begin());
    return code;
}

} // namespace rejoinder::tags
