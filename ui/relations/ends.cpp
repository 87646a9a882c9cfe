// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relations/ends.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/models/targets.h"

using namespace Qt::StringLiterals;

namespace rejoinder::relations {

namespace {

using annotate::TargetKind;

constexpr qsizetype longestWords = 60; // letters

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Relations)
};

/// "#24", "¶5"; the title of the document where it is in neither.
QString numberOf(const models::Document &document, Span place)
{
    if (const int comment = document.commentAt(place.start); comment >= 0)
        return u"#%1"_s.arg(comment + 1);
    if (const int paragraph = document.paragraphAt(place.start); paragraph >= 0)
        return u"¶%1"_s.arg(paragraph + 1);
    return QString::fromStdString(document.info.title);
}

} // namespace

std::optional<annotate::Target> endAt(models::Project &project, const models::Focus &focus)
{
    const models::DocumentPtr document
        = focus.document.isValid() ? project.document(focus.document) : nullptr;
    if (!document)
        return std::nullopt;
    if (!focus.selection.isEmpty())
        return annotate::Target{
            TargetKind::Span,
            annotate::anchorOf(document->id, document->source.text, focus.selection),
            {}};
    const models::CodingsPtr codings = project.codings(document->id);
    const annotate::Coding *coding = models::codingUnder(codings->own(), *document, focus);
    if (coding && coding->target.kind != TargetKind::Document
        && coding->target.kind != TargetKind::Person)
        return annotate::Target{TargetKind::Coding, coding->target.anchor, coding->id.value};
    if (document->hasComment(focus.comment))
        return models::commentTarget(*document, focus.comment);
    return std::nullopt;
}

Span placeOf(models::Project &project, const annotate::Target &end)
{
    if (end.kind != TargetKind::Coding)
        return end.anchor.span;
    const models::CodingsPtr codings = project.codings(end.anchor.document);
    const auto coding = std::ranges::find(codings->own(), CodingId{end.ref}, &annotate::Coding::id);
    return coding == codings->own().end() ? end.anchor.span : coding->target.anchor.span;
}

QString wordsOf(models::Project &project, const annotate::Target &end, const DocumentId &here)
{
    const models::DocumentPtr document = project.document(end.anchor.document);
    if (!document)
        return QString::fromStdString(end.anchor.quote);
    const Span place = placeOf(project, end);
    const std::string_view quote = slice(document->source.text, place);
    QString words = QString::fromUtf8(quote.data(), qsizetype(quote.size())).simplified();
    if (words.size() > longestWords)
        words = words.first(longestWords - 1).trimmed() + u'…';
    const QString told = Words::tr("“%1” %2").arg(words, numberOf(*document, place));
    return here.isValid() && here != document->id
        ? u"%1, %2"_s.arg(told, QString::fromStdString(document->info.title))
        : told;
}

std::vector<annotate::Code> typesOf(const annotate::Codebook &codebook)
{
    std::vector<annotate::Code> types;
    for (const annotate::Code &code : codebook.codes) {
        const QStringList kinds = QString::fromStdString(code.kinds).split(u' ');
        if (!code.isGroup && kinds.contains(QLatin1StringView(annotate::relationKind)))
            types.push_back(code);
    }
    return types;
}

std::unordered_map<int, std::vector<QString>> pillsOf(models::Project &project,
                                                      const models::Document &document)
{
    std::unordered_map<int, std::vector<QString>> pills;
    for (const annotate::Relation &relation : project.relations()) {
        const annotate::Code *code = project.codebook().find(relation.code);
        const models::DocumentPtr from = project.document(relation.from.anchor.document);
        const models::DocumentPtr to = project.document(relation.to.anchor.document);
        if (!code || !from || !to)
            continue;
        const QString type = QString::fromStdString(code->name).toLower();
        const Span start = placeOf(project, relation.from);
        const Span end = placeOf(project, relation.to);
        if (from->id == document.id) {
            if (const int comment = document.commentAt(start.start); comment >= 0)
                pills[comment].push_back(u"%1 %2"_s.arg(type, numberOf(*to, end)));
        }
        if (to->id == document.id) {
            const int comment = document.commentAt(end.start);
            const bool isWithin
                = from->id == document.id && document.commentAt(start.start) == comment;
            if (comment >= 0 && !isWithin)
                pills[comment].push_back(u"← %1 %2"_s.arg(numberOf(*from, start), type));
        }
    }
    return pills;
}

} // namespace rejoinder::relations
