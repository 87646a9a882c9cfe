// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/match.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "ui/models/typed.h"

namespace rejoinder::tags {

namespace {

using models::Fit;

enum Rank { Prefix, WordStart, Abbreviation, Group, Subsequence, None };

struct Scored
{
    int rank = None;
    int uses = 0;
    int order = 0;
    Match match;

    auto key() const { return std::tuple(rank, -uses, order); }
};

Scored score(const annotate::Codebook &codebook, const annotate::Code &code, const QString &typed)
{
    models::Typed name = models::fitOf(QString::fromStdString(code.name), typed);
    if (name.fit == Fit::Beginning)
        return {Prefix, 0, 0, {code.id, std::move(name.letters)}};
    if (name.fit == Fit::LaterWord)
        return {WordStart, 0, 0, {code.id, std::move(name.letters)}};
    const QString abbreviation = QString::fromStdString(code.abbreviation);
    if (abbreviation.compare(typed, Qt::CaseInsensitive) == 0)
        return {Abbreviation, 0, 0, {code.id, {}}};
    const annotate::Code *group = codebook.find(code.parent);
    const QString groupName = group ? QString::fromStdString(group->name) : QString();
    if (models::fitOf(groupName, typed).fit < Fit::Letters)
        return {Group, 0, 0, {code.id, {}}};
    return {name.fit == Fit::None ? None : Subsequence, 0, 0, {code.id, std::move(name.letters)}};
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
