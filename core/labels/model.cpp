// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/model.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <format>

#include "core/base/lines.h"
#include "core/labels/second.h"
#include "core/labels/surroundings.h"

namespace rejoinder::labels {

namespace {

constexpr float steps = 32; // weights are written as whole numbers of 1/32 nat
constexpr std::string_view secondLook = "SECOND";

/// The numbers of a line, in turn.
class Numbers
{
public:
    explicit Numbers(std::string_view line) : m_rest(line) { }

    template <class T> bool next(T &value, int base = 10)
    {
        m_rest.remove_prefix(std::min(m_rest.find_first_not_of(' '), m_rest.size()));
        const auto read
            = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value, base);
        m_rest.remove_prefix(static_cast<std::size_t>(read.ptr - m_rest.data()));
        return read.ec == std::errc();
    }
    bool next(PerLabel &values)
    {
        for (float &value : values) {
            int number = 0;
            if (!next(number))
                return false;
            value = static_cast<float>(number) / steps;
        }
        return isAtEnd();
    }
    bool isAtEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

/// "T gap before numbers" or "F key numbers".
bool parseLine(std::string_view line, Weights &look)
{
    Numbers numbers(line.substr(1));
    if (line.front() == 'T') {
        std::size_t gap = 0;
        std::size_t from = 0;
        return numbers.next(gap) && gap < gapCount && numbers.next(from) && from <= labelCount
            && numbers.next(look.transitions[gap][from]);
    }
    std::uint64_t key = 0;
    PerLabel weights{};
    if (line.front() != 'F' || !numbers.next(key, 16) || !numbers.next(weights))
        return false;
    if (!look.keys.empty() && key <= look.keys.back())
        return false;
    look.keys.push_back(key);
    look.weights.push_back(weights);
    return true;
}

std::string numbersOf(const PerLabel &values)
{
    std::string text;
    for (const float value : values)
        text += std::format(" {}", std::lround(value * steps));
    return text + "\n";
}

std::string textOf(const Weights &look)
{
    std::string text;
    for (std::size_t gap = 0; gap < gapCount; ++gap)
        for (std::size_t from = 0; from <= labelCount; ++from)
            text += std::format("T {} {}", gap, from) + numbersOf(look.transitions[gap][from]);
    for (std::size_t i = 0; i < look.keys.size(); ++i)
        text += std::format("F {:x}", look.keys[i]) + numbersOf(look.weights[i]);
    return text;
}

void addScores(const LineFeatures &features, const Weights &look, Chain &chain)
{
    for (std::size_t at = 0; at < features.size(); ++at) {
        for (const Feature &feature : features[at]) {
            const auto found = std::ranges::lower_bound(look.keys, feature.key);
            if (found == look.keys.end() || *found != feature.key)
                continue;
            const PerLabel &weights
                = look.weights[static_cast<std::size_t>(found - look.keys.begin())];
            for (std::size_t label = 0; label < labelCount; ++label)
                chain.scores[at][label] += weights[label];
        }
    }
}

} // namespace

Result<Model> parseModel(std::string_view text, std::string_view fileName)
{
    Model model;
    Weights *look = &model.first;
    const auto read
        = readEntries(text, fileName, "not a line of a label model", [&](std::string_view entry) {
              if (entry != secondLook)
                  return parseLine(entry, *look);
              look = &model.second;
              return true;
          });
    if (!read)
        return std::unexpected(read.error());
    return model;
}

std::string toText(const Model &model)
{
    return textOf(model.first) + std::string(secondLook) + "\n" + textOf(model.second);
}

std::vector<std::uint8_t> gapsOf(const layout::Page &page)
{
    std::vector<std::uint8_t> gaps(page.lines.size());
    for (std::size_t at = 0; at < gaps.size(); ++at)
        gaps[at] = static_cast<std::uint8_t>(gapBefore(page, at));
    return gaps;
}

float holdsName(const PerLabel &p)
{
    return p[indexOf(Label::NameOpens)] + p[indexOf(Label::Name)] + p[indexOf(Label::Joined)]
        + p[indexOf(Label::FootName)];
}

Told tell(const layout::Page &page, const std::vector<Label> &ruled, const Model &model)
{
    const LineFeatures features = readFeatures(page, ruled);
    Chain chain{std::vector<PerLabel>(features.size()), gapsOf(page)};
    addScores(features, model.first, chain);
    Inference inference = infer(chain, model.first.transitions, false);
    if (model.second.keys.empty())
        return {viterbi(chain, model.first.transitions), std::move(inference.marginals)};
    std::ranges::fill(chain.scores, PerLabel{});
    addScores(features, model.second, chain);
    addScores(readSecondLook(traitsOf(page, ruled), inference.marginals), model.second, chain);
    return {viterbi(chain, model.second.transitions),
            infer(chain, model.second.transitions, false).marginals};
}

} // namespace rejoinder::labels
