// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/weights.h"

#include "core/replies/features.h"

#include <algorithm>
#include <charconv>

namespace rejoinder::replies {

namespace {

bool takeLead(std::string_view &name, std::string_view lead)
{
    if (!name.starts_with(lead))
        return false;
    name.remove_prefix(lead.size());
    return true;
}

/// "first.why.previous": the word is added where it is new.
bool setWord(Weights &weights, Vocabulary::Place place, std::string_view name, double value)
{
    const std::size_t dot = name.rfind('.');
    if (dot == std::string_view::npos || dot == 0)
        return false;
    for (int where = 0; where < whereCount; ++where) {
        if (name.substr(dot + 1) != nameOf(static_cast<Where>(where)))
            continue;
        const int word = weights.vocabulary.add(place, name.substr(0, dot));
        weights.values.resize(static_cast<std::size_t>(featureCount(weights.vocabulary.size())));
        weights.values[static_cast<std::size_t>(wordFeature(word, static_cast<Where>(where)))]
            = static_cast<float>(value);
        return true;
    }
    return false;
}

/// "units", "3.out", "3.bias", "3.address.this"
bool setHidden(Weights &weights, std::string_view name, double value)
{
    constexpr int mostUnits = 256;
    if (name == "units") {
        if (value < 0 || value > mostUnits)
            return false;
        weights.resizeHidden(static_cast<int>(value));
        return true;
    }
    int unit = -1;
    const auto read = std::from_chars(name.data(), name.data() + name.size(), unit);
    if (read.ec != std::errc() || unit < 0 || unit >= weights.hidden.units)
        return false;
    name.remove_prefix(static_cast<std::size_t>(read.ptr - name.data()));
    if (!takeLead(name, "."))
        return false;
    const auto at = static_cast<std::size_t>(unit);
    if (name == "out" || name == "bias") {
        (name == "out" ? weights.hidden.out : weights.hidden.bias)[at] = static_cast<float>(value);
        return true;
    }
    const int input = inputNamed(name);
    if (input < 0)
        return false;
    weights.hidden.in[static_cast<std::size_t>(input * weights.hidden.units) + at]
        = static_cast<float>(value);
    return true;
}

/// "weak.slope"
bool setTrust(Weights &weights, std::string_view name, double value)
{
    for (std::size_t stratum = 0; stratum < stratumNames.size(); ++stratum) {
        std::string_view rest = name;
        if (!takeLead(rest, stratumNames[stratum]))
            continue;
        Trust &trust = weights.trusts[stratum];
        if (rest == ".slope" || rest == ".offset") {
            (rest == ".slope" ? trust.slope : trust.offset) = value;
            return true;
        }
    }
    return false;
}

/// "1.upto", "1.right"; grades are listed in order.
bool setGrade(Weights &weights, std::string_view name, double value)
{
    constexpr std::size_t most = 20;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
    name.remove_prefix(static_cast<std::size_t>(end - name.data()));
    if (error != std::errc() || number < 1 || number > most
        || (name != ".upto" && name != ".right"))
        return false;
    if (weights.grades.size() < number)
        weights.grades.resize(number);
    Grade &grade = weights.grades[number - 1];
    (name == ".upto" ? grade.upTo : grade.share) = value;
    return true;
}

} // namespace

Weights::Weights() : values(static_cast<std::size_t>(featureCount(0)), 0) { }

void Weights::resizeHidden(int units)
{
    const auto count = static_cast<std::size_t>(units);
    hidden.units = units;
    hidden.in.assign(static_cast<std::size_t>(inputCount()) * count, 0);
    hidden.bias.assign(count, 0);
    hidden.out.assign(count, 0);
}

bool Weights::set(std::string_view name, double value)
{
    if (name == "temperature") {
        temperature = value;
        return value > 0;
    }
    std::string_view rest = name;
    if (takeLead(rest, firstWordLead))
        return setWord(*this, Vocabulary::Place::First, rest, value);
    if (takeLead(rest, heldWordLead))
        return setWord(*this, Vocabulary::Place::Anywhere, rest, value);
    if (takeLead(rest, rarityLead)) {
        vocabulary.setRarity(rest, static_cast<float>(value));
        return !rest.empty();
    }
    if (takeLead(rest, "hidden."))
        return setHidden(*this, rest, value);
    if (takeLead(rest, "trust."))
        return setTrust(*this, rest, value);
    if (takeLead(rest, "grade."))
        return setGrade(*this, rest, value);
    const int feature = featureNamed(name);
    if (feature < 0)
        return false;
    values[static_cast<std::size_t>(feature)] = static_cast<float>(value);
    return true;
}

} // namespace rejoinder::replies
