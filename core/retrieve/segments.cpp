// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retrieve/segments.h"

#include <algorithm>

#include <QStringList>

#include "core/annotate/attribute.h"
#include "core/base/fold.h"
#include "core/pipeline/place.h"
#include "core/replies/link.h"

namespace rejoinder::retrieve {

namespace {

using annotate::TargetKind;

constexpr std::size_t contextLength = 160; // code points each side

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// The end of a text, from a blank on where there is one near enough.
std::string tailOf(std::string_view text)
{
    std::size_t from = text.size();
    for (std::size_t taken = 0; from > 0 && taken < contextLength; ++taken) {
        do
            --from;
        while (from > 0 && isContinuation(text[from]));
    }
    if (from == 0)
        return std::string(text);
    const auto blank = std::find_if(text.begin() + std::ptrdiff_t(from), text.end(), isBlank);
    if (text.end() - blank > std::ptrdiff_t(contextLength / 2))
        from = std::size_t(blank - text.begin());
    return "…" + std::string(text.substr(from));
}

std::string headOf(std::string_view text)
{
    std::size_t to = 0;
    for (std::size_t taken = 0; to < text.size() && taken < contextLength; ++taken) {
        do
            ++to;
        while (to < text.size() && isContinuation(text[to]));
    }
    if (to == text.size())
        return std::string(text);
    std::size_t blank = to;
    while (blank > contextLength / 2 && !isBlank(text[blank]))
        --blank;
    return std::string(text.substr(0, blank > contextLength / 2 ? blank : to)) + "…";
}

/// Where it stands: comment and who wrote it, or paragraph.
void place(Segment &segment, const pipeline::Reconstruction &found)
{
    if (segment.kind == TargetKind::Document)
        return;
    segment.comment = pipeline::commentAt(found, segment.span);
    if (segment.comment >= 0) {
        const auto at = std::size_t(segment.comment);
        segment.person = pipeline::shownName(found, segment.comment);
        if (at < found.personOf.size())
            segment.personIndex = found.personOf[at];
        if (at < found.links.size())
            segment.answers = std::max(found.links[at].parent, replies::topLevel);
        return;
    }
    const auto after
        = std::ranges::upper_bound(found.article, segment.span.start, {}, &Span::start);
    if (after != found.article.begin() && std::prev(after)->contains(segment.span.start))
        segment.paragraph = int(after - found.article.begin()) - 1;
}

/// What the context is cut from: the comment's words, or all of the article.
Span roomOf(const Segment &segment, const pipeline::Reconstruction &found)
{
    if (segment.comment >= 0)
        return found.comments[std::size_t(segment.comment)].body;
    if (segment.paragraph >= 0)
        return {found.article.front().start, found.article.back().end};
    return segment.span;
}

void fill(Segment &segment, const Material &material)
{
    segment.document = material.document;
    segment.title = material.title;
    place(segment, material.found);
    if (segment.kind != TargetKind::Span)
        return;
    const Span room = roomOf(segment, material.found);
    if (room.start < segment.span.start)
        segment.before = tailOf(slice(material.text, {room.start, segment.span.start}));
    if (room.end > segment.span.end)
        segment.after = headOf(slice(material.text, {segment.span.end, room.end}));
}

bool beginsAWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber() || text[at].script() == QChar::Script_Han)
            return true;
    }
    return false;
}

/// The words that are asked for, folded once.
QStringList wordsOf(const std::string &typed)
{
    return folded(QString::fromStdString(typed)).simplified().split(u' ', Qt::SkipEmptyParts);
}

bool holdsAll(const std::string &text, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString in = folded(QString::fromStdString(text));
    return std::ranges::all_of(words, [&in](const QString &word) { return beginsAWord(in, word); });
}

void append(std::string &memo, const std::string &more)
{
    if (!more.empty())
        memo += (memo.empty() ? "" : "\n\n") + more;
}

} // namespace

std::string placeOf(const Segment &segment)
{
    if (segment.comment >= 0)
        return (segment.person.empty() ? "unnamed" : segment.person) + " #"
            + std::to_string(segment.comment + 1);
    if (segment.paragraph >= 0)
        return "¶" + std::to_string(segment.paragraph + 1);
    return segment.kind == TargetKind::Document ? "the document" : "beside the article";
}

Sayings::Sayings(const std::vector<annotate::Note> &notes,
                 const std::vector<annotate::Annotator> &annotators)
{
    for (const annotate::Note &note : notes) {
        if (note.target.kind == TargetKind::Coding)
            append(m_onCodings[note.target.ref], note.text);
        else if (note.target.kind == TargetKind::Span || note.target.kind == TargetKind::Comment)
            append(m_onPlaces[{note.target.anchor.document, note.target.anchor.span}], note.text);
    }
    for (const annotate::Annotator &annotator : annotators)
        m_names[annotator.id] = annotator.name;
}

std::string Sayings::memoOf(const annotate::Coding &coding) const
{
    std::string memo = annotate::textOf(coding.attributes);
    append(memo, coding.memo);
    if (const auto on = m_onCodings.find(coding.id.value); on != m_onCodings.end())
        append(memo, on->second);
    append(memo, memoAt(coding.target.anchor.document, coding.target.anchor.span));
    return memo;
}

std::string Sayings::memoAt(const DocumentId &document, Span span) const
{
    const auto on = m_onPlaces.find({document, span});
    return on == m_onPlaces.end() ? std::string() : on->second;
}

std::string Sayings::nameOf(const AnnotatorId &annotator) const
{
    const auto name = m_names.find(annotator);
    return name == m_names.end() ? std::string() : name->second;
}

std::set<CodeId> withThoseBelow(const annotate::Codebook &codebook, const std::set<CodeId> &codes)
{
    std::set<CodeId> all = codes;
    for (const annotate::Code &code : codebook.codes) { // parents come before children
        if (all.contains(code.parent))
            all.insert(code.id);
    }
    return all;
}

std::vector<Segment> segmentsOf(const Material &material, std::span<const annotate::Coding> codings,
                                const Question &question, const Sayings &sayings)
{
    const QStringList words = wordsOf(question.words);
    std::vector<Segment> segments;
    for (const annotate::Coding &coding : codings) {
        const bool isOther = (!question.codes.empty() && !question.codes.contains(coding.code))
            || (question.annotator.isValid() && coding.annotator != question.annotator);
        if (isOther)
            continue;
        Segment segment;
        segment.coding = coding.id;
        segment.code = coding.code;
        segment.annotator = sayings.nameOf(coding.annotator);
        segment.kind = coding.target.kind;
        segment.span = coding.target.anchor.span;
        segment.words = coding.target.kind == TargetKind::Person ? coding.target.ref
            : coding.target.kind == TargetKind::Document         ? std::string(material.title)
                                                                 : coding.target.anchor.quote;
        if (!holdsAll(segment.words, words))
            continue;
        segment.memo = sayings.memoOf(coding);
        fill(segment, material);
        segments.push_back(std::move(segment));
    }
    std::ranges::stable_sort(segments, {}, &Segment::span);
    return segments;
}

void choose(std::vector<Segment> &segments, const variables::Values &values,
            const variables::DocumentValues &told,
            const std::vector<annotate::Condition> &conditions)
{
    const auto isMet = [&](const Segment &segment, const annotate::Condition &condition) {
        const annotate::Variable *variable = values.find(condition.variable);
        const bool isSaid = variable
            && (variable->scope == annotate::VariableScope::Document || segment.comment >= 0);
        const auto value = segment.values.find(condition.variable);
        return isSaid
            && annotate::isMet(variable->type, condition,
                               value == segment.values.end() ? std::string_view() : value->second);
    };
    std::erase_if(segments, [&](Segment &segment) {
        for (const auto &[variable, value] : told.document)
            segment.values.emplace(variable, value.text);
        const auto person = std::size_t(segment.personIndex);
        if (segment.personIndex >= 0 && person < told.people.size())
            for (const auto &[variable, value] : told.people[person])
                segment.values.emplace(variable, value.text);
        return !std::ranges::all_of(conditions, [&](const annotate::Condition &condition) {
            return isMet(segment, condition);
        });
    });
}

Segment segmentAt(const Material &material, Span words)
{
    Segment segment;
    segment.span = words;
    segment.words = slice(material.text, words);
    fill(segment, material);
    return segment;
}

std::vector<Segment> segmentsAt(const Material &material, std::span<const store::Hit> hits,
                                const Sayings &sayings)
{
    std::vector<Segment> segments;
    for (const store::Hit &hit : hits) {
        if (hit.document != material.document || hit.kind == store::Hit::Kind::Note)
            continue;
        Segment segment;
        segment.kind = hit.kind == store::Hit::Kind::Comment ? TargetKind::Comment
            : hit.kind == store::Hit::Kind::Title            ? TargetKind::Document
                                                             : TargetKind::Span;
        segment.span = hit.span;
        segment.words = slice(material.text, hit.span);
        segment.memo = sayings.memoAt(hit.document, hit.span);
        fill(segment, material);
        segments.push_back(std::move(segment));
    }
    std::ranges::stable_sort(segments, {}, &Segment::span);
    return segments;
}

} // namespace rejoinder::retrieve
