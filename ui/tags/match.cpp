// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/match.h"

#include <algorithm>
#include <tuple>

namespace rejoinder::tags {

namespace {

enum Rank { Prefix, WordStart, Abbreviation, Group, Subsequence, None };

struct Scored
{
    int rank = None;
    int uses = 0;
    int order = 0;
    Match match;

    auto key() const { return std::tuple(rank, -uses, order); }
};

QList<int> run(qsizetype start, qsizetype length)
{
    QList<int> letters;
    for (qsizetype i = 0; i < length; ++i)
        letters.append(int(start + i));
    return letters;
}

/// Position of the first word after the first that begins with this; -1 for none.
qsizetype laterWordStart(const QString &name, const QString &typed)
{
    qsizetype at = name.indexOf(typed, 1, Qt::CaseInsensitive);
    while (at > 0 && name.at(at - 1).isLetterOrNumber())
        at = name.indexOf(typed, at + 1, Qt::CaseInsensitive);
    return at;
}

/// Empty where the letters do not all occur in this order.
QList<int> subsequence(const QString &name, const QString &typed)
{
    QList<int> letters;
    qsizetype at = 0;
    for (const QChar wanted : typed) {
        at = name.indexOf(wanted, at, Qt::CaseInsensitive);
        if (at < 0)
            return {};
        letters.append(int(at++));
    }
    return letters;
}

Scored score(const annotate::Codebook &codebook, const annotate::Code &code, const QString &typed)
{
    const QString name = QString::fromStdString(code.name);
    if (typed.isEmpty() || name.startsWith(typed, Qt::CaseInsensitive))
        return {Prefix, 0, 0, {code.id, run(0, typed.size())}};
    if (const qsizetype at = laterWordStart(name, typed); at > 0)
        return {WordStart, 0, 0, {code.id, run(at, typed.size())}};
    const QString abbreviation = QString::fromStdString(code.abbreviation);
    if (abbreviation.compare(typed, Qt::CaseInsensitive) == 0)
        return {Abbreviation, 0, 0, {code.id, {}}};
    const annotate::Code *group = codebook.find(code.parent);
    const QString groupName = group ? QString::fromStdString(group->name) : QString();
    if (groupName.startsWith(typed, Qt::CaseInsensitive) || laterWordStart(groupName, typed) > 0)
        return {Group, 0, 0, {code.id, {}}};
    const QList<int> letters = subsequence(name, typed);
    return {letters.isEmpty() ? None : Subsequence, 0, 0, {code.id, letters}};
}

} // namespace

std::vector<Match> matchCodes(const annotate::Codebook &codebook, const QString &typed,
                              const std::map<CodeId, int> &uses, std::size_t limit)
{
    std::vector<Scored> found;
    for (const annotate::Code &code : codebook.codes) {
        if (code.isGroup)
            continue;
        Scored scored = score(codebook, code, typed.simplified());
        const auto used = uses.find(code.id);
        scored.uses = used == uses.end() ? 0 : used->second;
        scored.order = int(found.size());
        if (scored.rank != None)
            found.push_back(std::move(scored));
    }
    std::ranges::stable_sort(found, {}, &Scored::key);
    std::vector<Match> matches;
    for (std::size_t i = 0; i < std::min(limit, found.size()); ++i)
        matches.push_back(std::move(found[i].match));
    return matches;
}

} // namespace rejoinder::tags
