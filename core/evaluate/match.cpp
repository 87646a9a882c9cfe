// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/match.h"

#include <map>

namespace rejoinder::evaluate {

namespace {

constexpr std::string_view noBreakSpace = "\u00a0";

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

std::size_t skipBlank(std::size_t at, std::string_view text)
{
    while (at < text.size()) {
        if (isBlank(text[at]))
            ++at;
        else if (text.substr(at).starts_with(noBreakSpace))
            at += noBreakSpace.size();
        else
            break;
    }
    return at;
}

std::size_t trimEnd(std::size_t at, std::string_view text)
{
    at = std::min(at, text.size());
    while (at > 0) {
        if (isBlank(text[at - 1]))
            --at;
        else if (text.substr(0, at).ends_with(noBreakSpace))
            at -= noBreakSpace.size();
        else
            break;
    }
    return at;
}

/// Where a comment begins: of its body, or of itself where the body was dropped.
struct Start
{
    bool hasBody = true;
    std::size_t at = 0;

    auto operator<=>(const Start &) const = default;
};

std::map<Start, int> startsOf(const Gold &document, std::string_view text)
{
    std::map<Start, int> starts;
    for (std::size_t i = 0; i < document.comments.size(); ++i) {
        const GoldComment &comment = document.comments[i];
        const bool hasBody = !comment.body.isEmpty();
        starts.try_emplace(
            {hasBody, skipBlank(hasBody ? comment.body.start : comment.whole.start, text)},
            static_cast<int>(i));
    }
    return starts;
}

} // namespace

Match match(const Gold &gold, const Gold &told, std::string_view text)
{
    Match match;
    match.toTold.assign(gold.comments.size(), unmatched);
    match.toGold.assign(told.comments.size(), unmatched);
    const std::map<Start, int> toldStarts = startsOf(told, text);
    const std::map<Start, int> goldStarts = startsOf(gold, text);
    for (const auto &[start, comment] : goldStarts) {
        const auto same = toldStarts.find(start);
        if (same == toldStarts.end())
            continue;
        const auto g = static_cast<std::size_t>(comment);
        const auto t = static_cast<std::size_t>(same->second);
        match.toTold[g] = same->second;
        match.toGold[t] = comment;
        ++match.both;
        match.sameEnds
            += trimEnd(gold.comments[g].body.end, text) == trimEnd(told.comments[t].body.end, text);
    }
    return match;
}

double f1(double hits, double told, double gold)
{
    return told + gold == 0 ? 1 : 2 * hits / (told + gold);
}

} // namespace rejoinder::evaluate
