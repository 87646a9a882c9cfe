// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/boundaries.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <map>

#include "app/train/folds.h"
#include "app/train/print.h"
#include "app/train/turns.h"
#include "core/learn/logistic.h"

namespace rejoinder::train {

namespace {

constexpr int folds = 5;
constexpr float realWeight = 3; // of a site's dumps together, a printed thread being 1
constexpr double leastWeight = 0.005; // nats; less changes nothing

/// Real pages: their dumps share the weight of their site.
void addReal(const Material &material, learn::Random &random, BoundaryMaterial &out)
{
    std::map<std::string_view, int> dumpsOf;
    for (const Dump &dump : material.real)
        ++dumpsOf[siteOf(dump)];
    for (const Dump &dump : material.real) {
        BodyPage page;
        const bool bare = dump.gold.post == "bodies";
        if (!(bare ? readBodies(dump, page) : printBodies(dump, random, page)))
            continue;
        out.data.addNames(dump);
        BoundarySection section = out.data.section(page, dump, true);
        section.weight = realWeight / float(dumpsOf[siteOf(dump)]);
        if (bare)
            out.pages.push_back(section);
        out.train.push_back(std::move(section));
    }
}

struct Figures
{
    double f1 = 0;
    double known = 0; // were the number of comments known
    double every = 0; // were every line a start
    double dumps = 0;
};

/// Pairs of a probability and what was true.
using Told = std::vector<std::pair<double, bool>>;

double f1Of(const BoundarySection &section, const std::vector<bool> &starts)
{
    double told = 0;
    double hits = 0;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        told += starts[i] ? 1 : 0;
        hits += starts[i] && section.starts[i] ? 1 : 0;
    }
    return 2 * hits / (told + double(section.comments));
}

void measure(const BoundaryMaterial &material, const BoundarySection &section,
             const comments::BoundaryWeights &weights, Figures &figures, Told &told)
{
    std::vector<double> scores;
    for (const auto &line : section.lines) {
        double score = 0;
        for (const std::uint32_t id : line) {
            const auto found = weights.of.find(comments::featureKey(material.data.names()[id]));
            score += found == weights.of.end() ? 0 : found->second;
        }
        scores.push_back(score);
    }
    const comments::Starts decided = comments::decideStarts(scores, section.told, weights.rate);
    figures.f1 += f1Of(section, decided.starts);
    figures.every += f1Of(section, std::vector<bool>(scores.size(), true));
    std::vector<double> sorted(scores.begin() + 1, scores.end());
    std::ranges::sort(sorted, std::greater());
    std::vector<bool> best(scores.size(), true);
    const std::size_t rest = std::min(section.comments - 1, sorted.size());
    for (std::size_t i = 1; i < scores.size(); ++i)
        best[i] = rest > 0 && scores[i] >= sorted[rest - 1];
    figures.known += f1Of(section, best);
    figures.dumps += 1;
    for (std::size_t i = 1; i < scores.size(); ++i)
        told.emplace_back(decided.probability[i], section.starts[i]);
}

/// Mean distance of shares from probabilities, over fifteen bins of equally many lines.
double calibrationError(Told told)
{
    constexpr std::size_t bins = 15;
    std::ranges::sort(told);
    double error = 0;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        double off = 0;
        for (std::size_t i = told.size() * bin / bins; i < told.size() * (bin + 1) / bins; ++i)
            off += told[i].first - (told[i].second ? 1 : 0);
        error += std::abs(off);
    }
    return told.empty() ? 0 : error / double(told.size());
}

std::string cardOf(const BoundaryMaterial &material)
{
    std::array<Figures, 2> figures;
    std::array<Told, 2> told;
    std::vector<comments::BoundaryWeights> models(folds);
    inParallel(folds, [&](std::size_t fold) {
        models[fold] = fitBoundaries(
            material, [&](std::string_view site) { return groupOf(site, folds) == fold; });
    });
    const std::array sets{&material.pages, &material.printed};
    for (std::size_t set = 0; set < sets.size(); ++set)
        for (const BoundarySection &section : *sets[set])
            measure(material, section, models[groupOf(section.site, folds)], figures[set],
                    told[set]);
    std::string card = "## boundaries.weights\n\nWhere comments start on pages of which only "
                       "bodies are left, the comment section being given. Sites and sources left "
                       "out in five groups; means over dumps.\n\n"
                       "| set | dumps | F1 | number of comments known | every line | ECE |\n"
                       "|---|---:|---:|---:|---:|---:|\n";
    for (std::size_t set = 0; set < sets.size(); ++set) {
        const Figures &f = figures[set];
        card += std::format("| {} | {} | {:.3f} | {:.3f} | {:.3f} | {:.3f} |\n",
                            set == 0 ? "pages, bodies only" : "dev, drupal_noname", f.dumps,
                            f.f1 / f.dumps, f.known / f.dumps, f.every / f.dumps,
                            calibrationError(told[set]));
    }
    std::size_t lines = 0;
    for (const BoundarySection &section : material.train)
        lines += section.lines.size();
    return card
        + std::format("\nTrained on {} sections with {} lines. Words were seen in three sources "
                      "or more, are written small as a rule and part of nobody's name.\n",
                      material.train.size(), lines);
}

std::string weightsText(const BoundaryMaterial &material, const comments::BoundaryWeights &weights)
{
    std::string text
        = "# SPDX-FileCopyrightText: 2026 The Rejoinder authors\n"
          "# SPDX-License-Identifier: GPL-3.0-or-later\n#\n"
          "# Made by rejoinder-train. Log-linear weights in nats of a comment's start at a line, "
          "where only bodies are left.\n\n";
    const comments::RatePrior &rate = weights.rate;
    text += std::format("spread {}\ntold.spread {}\ntold.trust {}\n\n", rate.spread,
                        rate.toldSpread, rate.toldTrust);
    std::map<std::string_view, float> sorted;
    for (const std::string &name : material.data.names()) {
        const auto found = weights.of.find(comments::featureKey(name));
        if (found != weights.of.end())
            sorted[name] = found->second;
    }
    for (const auto &[name, weight] : sorted)
        text += std::format("{} {:.3f}\n", name, weight);
    return text;
}

} // namespace

BoundaryMaterial boundaryMaterial(const Material &material)
{
    BoundaryMaterial out;
    learn::Random random(7);
    addReal(material, random, out);
    for (const Dump &dump : material.bare) {
        BodyPage page;
        if (!printBodies(dump, random, page))
            continue;
        out.data.addNames(dump);
        out.train.push_back(out.data.section(page, dump, true));
    }
    for (const Dump &dump : material.printed) {
        BodyPage page;
        if (dump.set == "dev" && dump.gold.style == bareStyle && readBodies(dump, page))
            out.printed.push_back(out.data.section(page, dump, false));
    }
    return out;
}

comments::BoundaryWeights fitBoundaries(const BoundaryMaterial &material,
                                        const std::function<bool(std::string_view)> &isLeftOut)
{
    const std::vector<bool> kept = material.data.kept();
    learn::Examples examples;
    std::vector<std::uint32_t> ids;
    for (const BoundarySection &section : material.train) {
        if (isLeftOut(section.site))
            continue;
        for (std::size_t at = 1; at < section.lines.size(); ++at) { // the first is a start anyway
            ids.clear();
            std::ranges::copy_if(section.lines[at], std::back_inserter(ids),
                                 [&](std::uint32_t id) { return kept[id]; });
            examples.add(ids, section.starts[at], section.weight);
        }
    }
    learn::LogisticOptions options;
    options.passes = 4;
    options.rate = 0.02;
    const std::vector<double> values = learn::fitLogistic(examples, options);
    comments::BoundaryWeights weights;
    for (std::size_t id = 0; id < values.size(); ++id)
        if (kept[id] && std::abs(values[id]) >= leastWeight)
            weights.of[comments::featureKey(material.data.names()[id])] = float(values[id]);
    return weights;
}

Result<Trained> trainBoundaries(const Material &material)
{
    const BoundaryMaterial read = boundaryMaterial(material);
    const auto weights = fitBoundaries(read, [](std::string_view) { return false; });
    return Trained{weightsText(read, weights),
                   material.isMeasured ? cardOf(read) : "",
                   {trainTurns(material, read)}};
}

} // namespace rejoinder::train
