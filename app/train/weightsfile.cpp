// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/weightsfile.h"

#include "core/replies/features.h"

#include <cmath>
#include <cstdio>

namespace rejoinder::train {

namespace {

constexpr double leastWeight = 0.005; // nats

class Writer
{
public:
    void line(const std::string &name, double value)
    {
        std::array<char, 40> number{};
        std::snprintf(number.data(), number.size(), "%.3g", value);
        m_text += name + " " + number.data() + "\n";
    }
    void unlessSmall(const std::string &name, double value)
    {
        if (std::abs(value) >= leastWeight)
            line(name, value);
    }
    void text(const std::string &lines) { m_text += lines; }
    std::string take() { return std::move(m_text); }

private:
    std::string m_text;
};

void writeHidden(const replies::Hidden &hidden, Writer &writer)
{
    writer.text("\n# Units that learn what cues mean together\n");
    writer.line("hidden.units", hidden.units);
    for (int unit = 0; unit < hidden.units; ++unit) {
        const auto at = static_cast<std::size_t>(unit);
        const std::string lead = "hidden." + std::to_string(unit) + ".";
        writer.line(lead + "out", hidden.out[at]);
        writer.line(lead + "bias", hidden.bias[at]);
        for (int input = 0; input < replies::inputCount(); ++input)
            writer.unlessSmall(lead + replies::inputName(input),
                               hidden.in[static_cast<std::size_t>(input * hidden.units) + at]);
    }
}

} // namespace

std::string weightsFile(const std::string &model, const replies::Weights &weights)
{
    Writer writer;
    writer.text("# SPDX-FileCopyrightText: 2026 The Rejoinder authors\n"
                "# SPDX-License-Identifier: GPL-3.0-or-later\n#\n"
                "# Reply links: written by rejoinder-train; README.md beside says what the names "
                "mean.\n\nmodel "
                + model + "\n");
    writer.line("temperature", weights.temperature);
    for (std::size_t i = 0; i < replies::stratumNames.size(); ++i) {
        const std::string lead = "trust." + std::string(replies::stratumNames[i]);
        writer.line(lead + ".slope", weights.trusts[i].slope);
        writer.line(lead + ".offset", weights.trusts[i].offset);
    }
    for (std::size_t i = 0; i < weights.grades.size(); ++i) {
        const std::string lead = "grade." + std::to_string(i + 1);
        writer.line(lead + ".upto", weights.grades[i].upTo);
        writer.line(lead + ".right", weights.grades[i].share);
    }
    writer.text("\n# Cues, crossed with what the candidate is\n");
    for (int feature = 0; feature < replies::featureCount(0); ++feature)
        writer.unlessSmall(replies::featureName(feature),
                           weights.values[static_cast<std::size_t>(feature)]);
    for (int word = 0; word < weights.vocabulary.size(); ++word)
        for (int where = 0; where < replies::whereCount; ++where) {
            const auto place = static_cast<replies::Where>(where);
            writer.unlessSmall(
                weights.vocabulary.nameOf(word) + "." + std::string(replies::nameOf(place)),
                weights.values[static_cast<std::size_t>(replies::wordFeature(word, place))]);
        }
    if (weights.hidden.units > 0)
        writeHidden(weights.hidden, writer);
    writer.text("\n# How rare stems are in comments, in nats; all others: "
                + std::to_string(int(replies::rarest)) + "\n");
    for (const auto &[stem, nats] : weights.vocabulary.rarities())
        writer.line(std::string(replies::rarityLead) + stem, nats);
    return writer.take();
}

} // namespace rejoinder::train
