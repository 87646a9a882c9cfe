// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retrieve/group.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

#include "core/base/fold.h"

namespace rejoinder::retrieve {

namespace {

using Codebook = annotate::Codebook;

std::size_t positionOf(const Codebook &codebook, const CodeId &id)
{
    const auto code = std::ranges::find(codebook.codes, id, &annotate::Code::id);
    return std::size_t(code - codebook.codes.begin());
}

std::vector<Group> byDocument(const std::vector<Segment> &segments)
{
    std::vector<Group> groups;
    std::map<DocumentId, std::size_t> known;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto [at, isNew] = known.try_emplace(segments[i].document, groups.size());
        if (isNew)
            groups.push_back({segments[i].title, {}, {}});
        groups[at->second].segments.push_back(i);
    }
    return groups;
}

std::vector<Group> byPerson(const std::vector<Segment> &segments)
{
    enum Rank { Article, Named, Unnamed };
    // Two people of one name in two documents are not known to be one.
    using Key = std::tuple<DocumentId, Rank, int>;
    struct Ranked
    {
        Rank rank;
        Group group;
    };
    std::vector<Ranked> all;
    std::map<Key, std::size_t> known;
    std::set<DocumentId> documents;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const Segment &segment = segments[i];
        documents.insert(segment.document);
        const Rank rank = segment.comment < 0 ? Article : segment.person.empty() ? Unnamed : Named;
        const Key key{segment.document, rank, rank == Named ? segment.personIndex : -1};
        const auto [at, isNew] = known.try_emplace(key, all.size());
        if (isNew)
            all.push_back({rank,
                           {rank == Article       ? "Article"
                                : rank == Unnamed ? "Unnamed"
                                                  : segment.person,
                            segment.title,
                            {}}});
        all[at->second].group.segments.push_back(i);
    }
    std::ranges::stable_sort(all, {}, [](const Ranked &one) {
        const auto count = std::ptrdiff_t(one.group.segments.size());
        return std::pair(one.rank, one.rank == Named ? -count : 0);
    });
    std::vector<Group> groups;
    groups.reserve(all.size());
    for (Ranked &one : all) {
        if (documents.size() < 2)
            one.group.detail.clear();
        groups.push_back(std::move(one.group));
    }
    return groups;
}

std::vector<Group> byCode(const std::vector<Segment> &segments, const Codebook &codebook)
{
    std::vector<std::size_t> positions;
    positions.reserve(segments.size());
    for (const Segment &segment : segments)
        positions.push_back(positionOf(codebook, segment.code));
    std::vector<std::size_t> order(segments.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&positions](std::size_t i) { return positions[i]; });

    std::vector<Group> groups;
    std::map<CodeId, std::size_t> known;
    for (const std::size_t i : order) {
        const annotate::Code *code = codebook.find(segments[i].code);
        const CodeId above = !code ? CodeId{} : code->parent.isValid() ? code->parent : code->id;
        const auto [at, isNew] = known.try_emplace(above, groups.size());
        if (isNew)
            groups.push_back({code ? codebook.pathOf(above) : "Without a code", {}, {}});
        groups[at->second].segments.push_back(i);
    }
    return groups;
}

/// Where a value stands among those of its variable.
std::tuple<double, QString> orderOf(const annotate::Variable &variable, const std::string &value)
{
    double number = 0;
    if (variable.type == annotate::VariableType::Choice)
        number = double(std::ranges::find(variable.choices, value) - variable.choices.begin());
    else if (variable.type == annotate::VariableType::Number)
        std::from_chars(value.data(), value.data() + value.size(), number);
    return {number, folded(QString::fromStdString(value))};
}

std::vector<Group> byVariable(const std::vector<Segment> &segments,
                              const annotate::Variable &variable)
{
    enum Rank { Article, Valued, Unvalued };
    std::map<std::tuple<Rank, std::tuple<double, QString>>, Group> groups;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto value = segments[i].values.find(variable.id);
        const Rank rank = value != segments[i].values.end() ? Valued
            : variable.scope == annotate::VariableScope::Person && segments[i].comment < 0
            ? Article
            : Unvalued;
        Group &group = groups[{rank,
                               rank == Valued ? orderOf(variable, value->second)
                                              : std::tuple<double, QString>()}];
        if (group.segments.empty())
            group.title = rank == Valued ? value->second
                : rank == Article        ? "Article"
                                         : "Without a value";
        group.segments.push_back(i);
    }
    std::vector<Group> ordered;
    ordered.reserve(groups.size());
    for (auto &[key, group] : groups)
        ordered.push_back(std::move(group));
    return ordered;
}

} // namespace

std::string_view wordFor(By by)
{
    switch (by) {
    case By::Document:
        return "document";
    case By::Person:
        return "person";
    case By::Variable:
        return "variable";
    case By::Code:
        break;
    }
    return "code";
}

std::vector<Group> grouped(const std::vector<Segment> &segments, const Codebook &codebook, By by)
{
    return grouped(segments, codebook, Grouping{by, {}});
}

std::vector<Group> grouped(const std::vector<Segment> &segments, const Codebook &codebook,
                           const Grouping &grouping)
{
    switch (grouping.by) {
    case By::Document:
        return byDocument(segments);
    case By::Person:
        return byPerson(segments);
    case By::Variable:
        return byVariable(segments, grouping.variable);
    case By::Code:
        break;
    }
    return byCode(segments, codebook);
}

int Crosstab::rowTotal(std::size_t row) const
{
    return std::accumulate(counts[row].begin(), counts[row].end(), 0);
}

int Crosstab::columnTotal(std::size_t column) const
{
    int sum = 0;
    for (const std::vector<int> &row : counts)
        sum += row[column];
    return sum;
}

int Crosstab::total() const
{
    int sum = 0;
    for (std::size_t row = 0; row < counts.size(); ++row)
        sum += rowTotal(row);
    return sum;
}

Crosstab crosstab(const std::vector<Segment> &segments, const Codebook &codebook, By by)
{
    return crosstab(segments, codebook, Grouping{by, {}});
}

Crosstab crosstab(const std::vector<Segment> &segments, const Codebook &codebook,
                  const Grouping &grouping)
{
    Crosstab table;
    table.rows = grouped(segments, codebook, grouping);
    std::map<std::size_t, CodeId> used; // by position in the codebook
    for (const Segment &segment : segments)
        used.emplace(positionOf(codebook, segment.code), segment.code);
    std::map<CodeId, std::size_t> columns;
    for (const auto &[position, code] : used) {
        columns.emplace(code, table.codes.size());
        table.codes.push_back(code);
    }
    for (const Group &group : table.rows) {
        std::vector<int> &row = table.counts.emplace_back(table.codes.size(), 0);
        for (const std::size_t i : group.segments)
            ++row[columns.at(segments[i].code)];
    }
    return table;
}

} // namespace rejoinder::retrieve
