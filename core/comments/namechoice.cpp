// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/namechoice.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>
#include <iterator>
#include <unordered_set>

#include "core/base/lines.h"
#include "core/comments/gluedwords.h"
#include "core/comments/namesteps.h"
#include "core/labels/keys.h"

namespace rejoinder::comments {

namespace {

using labels::keyFor;
using layout::Token;

constexpr std::size_t mostTokens = 30; // of a line; names stand near its beginning
Gap gapBefore(std::string_view text, const std::vector<Token> &tokens, std::size_t at)
{
    if (at == 0)
        return LineStart;
    const std::string_view between = slice(text, {tokens[at - 1].span.end, tokens[at].span.start});
    if (between.empty())
        return Glued;
    const auto blanks
        = std::ranges::count_if(between, [](char c) { return c == ' ' || c == '\t'; });
    const bool noBreak = between.contains("\u00A0");
    if (blanks == 0 && !noBreak)
        return Underscored;
    return blanks + (noBreak ? 1 : 0) > 1 || between.contains('\t') ? Wide : Blank;
}

std::vector<layout::Anchor> anchorsOf(const std::vector<Header> &headers)
{
    std::vector<layout::Anchor> anchors;
    for (const Header &header : headers)
        if (!header.lines.empty())
            anchors.push_back({header.lines.front(), header.lines.back()});
    return anchors;
}

} // namespace

NameChooser::NameChooser(const layout::Page &page, const std::vector<Header> &headers)
    : m_page(page)
    , m_reader(page, anchorsOf(headers))
    , m_headers(double(std::max<std::size_t>(headers.size(), 1)))
{
    readRows(headers);
    std::unordered_map<std::uint64_t, int> holders;
    for (const Header &header : headers) {
        std::unordered_set<std::uint64_t> words;
        std::unordered_set<std::uint64_t> lines;
        for (const std::size_t at : header.lines) {
            const Row &row = m_rows.at(at);
            for (const Token &token : row.tokens)
                words.insert(wordOf(page, token));
            lines.insert(row.whole);
        }
        for (const std::uint64_t word : words)
            ++holders[word];
        for (const std::uint64_t line : lines)
            ++m_lines[line];
    }
    for (auto &[at, row] : m_rows)
        for (std::size_t i = 0; i < row.tokens.size(); ++i) {
            row.shares.push_back(stepOf(holders[wordOf(page, row.tokens[i])] / m_headers));
            row.gaps.push_back(gapBefore(page.text, row.tokens, i));
        }
}

void NameChooser::readRows(const std::vector<Header> &headers)
{
    std::vector<std::vector<Token>> all;
    all.reserve(headers.size());
    for (const Header &header : headers) {
        std::vector<Token> &words = all.emplace_back();
        for (const std::size_t at : header.lines) {
            Row &row = m_rows[at];
            layout::tokenize(m_page.text, m_page.lines[at].bare, row.tokens);
            row.tokens.resize(std::min(row.tokens.size(), mostTokens));
            if (m_page.lines[at].raw.contains(header.end))
                std::erase_if(row.tokens, [&header](const Token &token) {
                    return token.span.start >= header.end;
                });
            row.read = readAt(at);
            std::ranges::copy(row.tokens, std::back_inserter(words));
        }
    }
    const GluedWords glued(m_page.text, all);
    for (auto &[at, row] : m_rows) {
        glued.part(row.tokens);
        for (const Token &token : row.tokens)
            row.whole = labels::mixed(row.whole, wordOf(m_page, token));
    }
}

Span NameChooser::readAt(std::size_t at) const
{
    const layout::Line &line = m_page.lines[at];
    const bool alone = line.time.isEmpty() && line.says.isEmpty() && !line.byName;
    return (alone ? m_reader.inLine(at) : m_reader.inAnchor(layout::Anchor{at, at})).span;
}

namespace {

constexpr double leastHeaders = 3; // fewer have no slot in common
constexpr std::string_view secondPart = "TOGETHER"; // parts the file

/// A probability as one of seven steps.
int likelihoodStep(double p)
{
    constexpr std::array limits{0.01, 0.05, 0.2, 0.5, 0.8, 0.97};
    return int(std::ranges::lower_bound(limits, p) - limits.begin());
}

std::vector<std::uint64_t> toldFeatures(const std::vector<std::size_t> &lines,
                                        const NameCandidate &candidate,
                                        const std::vector<float> &holdsName)
{
    double most = 0;
    double all = 0;
    for (const std::size_t line : lines) {
        most = std::max(most, double(holdsName[line]));
        all += holdsName[line];
    }
    if (candidate.span.isEmpty())
        return {
            keyFor("told none", likelihoodStep(most)),
            keyFor("told none of", likelihoodStep(most), std::min<std::size_t>(lines.size(), 8))};
    const double own = holdsName[candidate.line];
    return {keyFor("told", likelihoodStep(own)),
            keyFor("told most", likelihoodStep(own), own == most),
            keyFor("told share", likelihoodStep(all > 0 ? own / all : 0))};
}

} // namespace

CandidateFeatures featuresOf(const std::vector<std::size_t> &lines,
                             const std::vector<NameCandidate> &candidates,
                             const std::vector<float> &holdsName)
{
    CandidateFeatures features;
    features.reserve(candidates.size());
    for (const NameCandidate &candidate : candidates) {
        std::vector<std::uint64_t> &keys = features.emplace_back(candidate.features);
        std::ranges::copy(toldFeatures(lines, candidate, holdsName), std::back_inserter(keys));
    }
    return features;
}

Slots::Slots(const std::vector<Choice> &chosen) : m_headers(double(chosen.size()))
{
    for (const Choice &choice : chosen) {
        Slot &slot = m_slots[choice.slot];
        ++slot.headers;
        slot.texts.insert(choice.text);
    }
}

std::vector<std::uint64_t> Slots::features(const NameCandidate &candidate,
                                           const Choice &chosen) const
{
    if (m_headers < leastHeaders)
        return {keyFor("slot alone", candidate.span.isEmpty())};
    const auto found = m_slots.find(candidate.slot);
    const bool isChosen = candidate.slot == chosen.slot;
    const bool isNone = candidate.span.isEmpty();
    const double headers = found == m_slots.end() ? 0 : found->second.headers;
    const double texts = found == m_slots.end() ? 0 : double(found->second.texts.size());
    const int step = likelihoodStep((headers - (isChosen ? 1 : 0)) / (m_headers - 1));
    const int variety = headers < leastHeaders ? -1 : likelihoodStep(texts / headers);
    return {keyFor("slot of", step, isNone), keyFor("slot chosen", step, isChosen),
            keyFor("slot varies", step, isNone ? -2 : variety)};
}

namespace {

double sumOf(const std::vector<std::uint64_t> &features, const NameWeights::Map &weights)
{
    double score = 0;
    for (const std::uint64_t key : features) {
        const auto found = weights.find(key);
        score += found == weights.end() ? 0 : found->second;
    }
    return score;
}

} // namespace

std::size_t bestOf(const CandidateFeatures &candidates, const NameWeights::Map &weights)
{
    std::size_t best = 0;
    double most = 0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const double score = sumOf(candidates[i], weights);
        if (i == 0 || score > most) {
            most = score;
            best = i;
        }
    }
    return best;
}

std::vector<Span> NameChooser::choose(const std::vector<Header> &headers,
                                      const NameWeights &weights,
                                      const std::vector<float> &holdsName) const
{
    // Candidates are built again for the second pass: those of a page of thousands of comments are
    // most of what the whole would hold in memory.
    std::vector<Slots::Choice> first;
    for (const Header &header : headers) {
        const std::vector<NameCandidate> all = candidates(header);
        const NameCandidate &best
            = all[bestOf(featuresOf(header.lines, all, holdsName), weights.alone)];
        first.push_back({best.slot, best.text});
    }
    const Slots chosen(first);
    std::vector<Span> names;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        const std::vector<NameCandidate> all = candidates(headers[i]);
        CandidateFeatures features = featuresOf(headers[i].lines, all, holdsName);
        for (std::size_t at = 0; at < all.size(); ++at)
            std::ranges::copy(chosen.features(all[at], first[i]), std::back_inserter(features[at]));
        names.push_back(all[bestOf(features, weights.together)].span);
    }
    return names;
}

Result<NameWeights> parseNameWeights(std::string_view text, std::string_view fileName)
{
    NameWeights weights;
    NameWeights::Map *map = &weights.alone;
    const auto set = [&](std::string_view entry) {
        if (entry == secondPart) {
            map = &weights.together;
            return true;
        }
        const auto pair = nameAndValue(entry);
        const std::optional<double> value = pair ? numberIn(pair->second) : std::nullopt;
        if (!value)
            return false;
        std::uint64_t key = 0;
        const std::string_view digits = pair->first;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), key, 16);
        (*map)[key] = static_cast<float>(*value);
        return read.ec == std::errc() && read.ptr == digits.data() + digits.size();
    };
    if (const auto read = readEntries(text, fileName, "not a key and a number", set); !read)
        return std::unexpected(read.error());
    return weights;
}

std::string toText(const NameWeights &weights)
{
    std::string text;
    for (const auto *map : {&weights.alone, &weights.together}) {
        if (map == &weights.together)
            text += std::string(secondPart) + "\n";
        std::vector<std::pair<std::uint64_t, float>> sorted(map->begin(), map->end());
        std::ranges::sort(sorted);
        for (const auto &[key, value] : sorted)
            text += std::format("{:x} {:.2f}\n", key, value);
    }
    return text;
}

} // namespace rejoinder::comments
