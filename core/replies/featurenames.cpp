// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/cueids.h"
#include "core/replies/features.h"
#include "core/replies/link.h"

#include <unordered_map>

namespace rejoinder::replies {

namespace {

constexpr std::array<std::string_view, whereCount> whereNames{"article", "previous", "other"};
constexpr int places = static_cast<int>(placeNames.size());
constexpr int cues = IdCount + actCount * actCount;
constexpr int crossed = cues * whereCount;
constexpr int neighbours = Pair - Neighbour;

std::string nameOfCue(int cue)
{
    if (cue < IdCount)
        return std::string(cueNames[static_cast<std::size_t>(cue)].name);
    const auto acts = static_cast<std::size_t>(cue - IdCount);
    return std::string(actNames[acts % actCount]) + ".after."
        + std::string(actNames[acts / actCount]);
}

template <class Name> std::unordered_map<std::string, int> tableOf(int count, Name name)
{
    std::unordered_map<std::string, int> table;
    for (int i = 0; i < count; ++i)
        table.emplace(name(i), i);
    return table;
}

int find(const std::unordered_map<std::string, int> &table, std::string_view name)
{
    const auto found = table.find(std::string(name));
    return found == table.end() ? -1 : found->second;
}

} // namespace

Where whereOf(int parent, int comment)
{
    return parent == topLevel   ? Where::Article
        : parent == comment - 1 ? Where::Previous
                                : Where::Other;
}

int placeOf(int parent, int comment)
{
    if (parent == topLevel)
        return comment == 0 ? 1 : 0;
    const int back = comment > parent ? comment - parent : parent - comment;
    return back == 1 ? 2
        : back == 2  ? 3
        : back <= 4  ? 4
        : back <= 8  ? 5
        : back <= 16 ? 6
        : back <= 32 ? 7
                     : 8;
}

int placeCount()
{
    return places;
}

int cueCount()
{
    return cues;
}

int featureCount(int words)
{
    return 2 * places + 2 * crossed + words * whereCount;
}

int placeFeature(int place, bool threaded)
{
    return threaded ? place : places + place;
}

int cueFeature(int cue, Where where, bool flat)
{
    return 2 * places + (flat ? crossed : 0) + cue * whereCount + static_cast<int>(where);
}

int wordFeature(int word, Where where)
{
    return 2 * places + 2 * crossed + word * whereCount + static_cast<int>(where);
}

std::string_view nameOf(Where where)
{
    return whereNames[static_cast<std::size_t>(where)];
}

std::string featureName(int feature)
{
    if (feature < 2 * places)
        return std::string(feature < places ? "place." : "flat.place.")
            + std::string(placeNames[static_cast<std::size_t>(feature % places)]);
    const int at = feature - 2 * places;
    return std::string(at < crossed ? "" : "flat.") + nameOfCue(at % crossed / whereCount) + "."
        + std::string(whereNames[static_cast<std::size_t>(at % whereCount)]);
}

int featureNamed(std::string_view name)
{
    static const std::unordered_map<std::string, int> table = tableOf(featureCount(0), featureName);
    return find(table, name);
}

Kind kindOf(int cue)
{
    return cue < IdCount ? cueNames[static_cast<std::size_t>(cue)].kind : Kind::Opening;
}

int inputCount()
{
    return IdCount + neighbours + places + 1;
}

int cueInput(int cue, Where where)
{
    if (cue >= IdCount)
        return -1;
    const bool before = where == Where::Article && cue >= Neighbour && cue < Pair;
    return before ? IdCount + cue - Neighbour : cue;
}

int placeInput(int place)
{
    return IdCount + neighbours + place;
}

int flatInput()
{
    return IdCount + neighbours + places;
}

std::string inputName(int input)
{
    if (input < IdCount)
        return nameOfCue(input);
    if (input < IdCount + neighbours)
        return "before." + nameOfCue(input - IdCount + Neighbour);
    return input == flatInput() ? std::string("flat")
                                : "place."
            + std::string(placeNames[static_cast<std::size_t>(input - IdCount - neighbours)]);
}

int inputNamed(std::string_view name)
{
    static const std::unordered_map<std::string, int> table = tableOf(inputCount(), inputName);
    return find(table, name);
}

Kind kindOfInput(int input)
{
    return input < IdCount             ? kindOf(input)
        : input < IdCount + neighbours ? kindOf(input - IdCount + Neighbour)
                                       : Kind::Position;
}

} // namespace rejoinder::replies
