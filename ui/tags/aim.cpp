// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/aim.h"

#include <algorithm>
#include <ranges>
#include <set>

#include "core/annotate/edit.h"
#include "core/annotate/target.h"
#include "ui/models/targets.h"

namespace rejoinder::tags {

using annotate::TargetKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Aim)
};

int codePointsIn(std::string_view utf8)
{
    return int(std::ranges::count_if(utf8, [](char byte) { return (byte & 0xC0) != 0x80; }));
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

QString placeOf(const models::Document &document, int comment, TargetKind kind)
{
    QString number = u'#' + QString::number(comment + 1);
    if (kind == TargetKind::Subtree)
        return Words::tr("%1 and its replies").arg(number);
    const auto &links = document.reconstruction.links;
    if (kind != TargetKind::ReplyEdge || std::size_t(comment) >= links.size())
        return number;
    const int parent = links[std::size_t(comment)].parent;
    if (parent >= 0)
        return Words::tr("%1 \u2192 #%2").arg(number).arg(parent + 1);
    return parent == replies::topLevel ? Words::tr("%1 \u2192 article").arg(number) : number;
}

Aim atComment(const models::Document &document, int comment, TargetKind kind)
{
    return {models::commentTarget(document, comment, kind), 0, placeOf(document, comment, kind)};
}

std::optional<Aim> atPerson(const models::Document &document, int comment)
{
    const auto person = models::personTarget(document, comment);
    return person ? std::optional(Aim{*person, 0, QString::fromStdString(person->ref)})
                  : std::nullopt;
}

std::optional<Aim> atDocument(const models::Document &document, const models::Focus &focus)
{
    if (!focus.document.isValid())
        return std::nullopt;
    return Aim{
        {TargetKind::Document, annotate::anchorOf(document.id, document.source.text, {}), {}},
        0,
        QString::fromStdString(document.info.title)};
}

TargetKind kindOf(Scope scope)
{
    switch (scope) {
    case Scope::Here:
        return TargetKind::Span;
    case Scope::Comment:
        return TargetKind::Comment;
    case Scope::ReplyEdge:
        return TargetKind::ReplyEdge;
    case Scope::Subtree:
        return TargetKind::Subtree;
    case Scope::Person:
        return TargetKind::Person;
    case Scope::Document:
        break;
    }
    return TargetKind::Document;
}

} // namespace

bool isAllowed(const annotate::Code &code, TargetKind kind)
{
    const QStringList kinds = QString::fromStdString(code.kinds).split(u' ', Qt::SkipEmptyParts);
    const std::string_view word = annotate::wordFor(kind);
    return kinds.isEmpty()
        || kinds.contains(QString::fromUtf8(word.data(), qsizetype(word.size())));
}

Scope scopeOf(TargetKind kind)
{
    for (const Scope scope :
         {Scope::Comment, Scope::ReplyEdge, Scope::Subtree, Scope::Person, Scope::Document}) {
        if (kindOf(scope) == kind)
            return scope;
    }
    return Scope::Here;
}

std::optional<Aim> aimAt(const models::Document &document, const models::Focus &focus, Scope scope)
{
    if (scope == Scope::Document)
        return atDocument(document, focus);
    if (scope == Scope::Person)
        return atPerson(document, focus.comment);
    const Span words = focus.taggable();
    const bool isHere = scope == Scope::Here;
    if (isHere && !words.isEmpty())
        return atSpan(document, focus, words);
    if (document.hasComment(focus.comment))
        return atComment(document, focus.comment, isHere ? TargetKind::Comment : kindOf(scope));
    return isHere ? atDocument(document, focus) : std::nullopt;
}

std::optional<Aim> aimFor(const annotate::Code &code, const models::Document &document,
                          const models::Focus &focus, Scope scope)
{
    auto aim = aimAt(document, focus, scope);
    if (!aim || code.isGroup)
        return std::nullopt;
    if (isAllowed(code, aim->target.kind))
        return aim;
    if ((scope != Scope::Here && scope != Scope::Comment) || !document.hasComment(focus.comment))
        return std::nullopt;
    for (const TargetKind kind :
         {TargetKind::Comment, TargetKind::ReplyEdge, TargetKind::Subtree}) {
        if (isAllowed(code, kind))
            return atComment(document, focus.comment, kind);
    }
    return std::nullopt;
}

annotate::Codebook codesFor(const annotate::Codebook &codebook, Scope scope)
{
    const bool isAnywhere = scope == Scope::Here || scope == Scope::Comment;
    annotate::Codebook fitting = codebook;
    std::set<CodeId> wanted;
    for (const annotate::Code &code : codebook.codes | std::views::reverse) { // children first
        if (wanted.contains(code.id)
            || (!code.isGroup
                && (isAnywhere ? code.kinds != annotate::relationKind
                               : isAllowed(code, kindOf(scope))))) {
            wanted.insert(code.id);
            wanted.insert(code.parent);
        }
    }
    std::erase_if(fitting.codes,
                  [&](const annotate::Code &code) { return !wanted.contains(code.id); });
    return fitting;
}

annotate::Code newCode(const annotate::Codebook &codebook, const QString &name,
                       const CodeId &neighbour, Scope scope)
{
    annotate::Code code;
    code.id = CodeId::make();
    code.name = name.simplified().toStdString();
    code.abbreviation = name.simplified().left(2).toStdString();
    if (scope == Scope::ReplyEdge)
        code.kinds = annotate::wordFor(TargetKind::ReplyEdge);
    if (const annotate::Code *beside = codebook.find(neighbour)) {
        code.parent = beside->parent;
    } else {
        const auto group = std::ranges::find_if(codebook.codes, &annotate::Code::isGroup);
        code.parent = group == codebook.codes.end() ? CodeId{} : group->id;
    }
    for (const annotate::Code &other : codebook.codes) {
        if (other.parent == code.parent)
            code.position = std::max(code.position, other.position + 1);
    }
    code.palette = annotate::freeColour(codebook, code.parent);
    return code;
}

} // namespace rejoinder::tags
