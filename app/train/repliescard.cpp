// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/repliescard.h"

#include "core/evaluate/calibration.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <format>
#include <map>

namespace rejoinder::train {

namespace {

struct Group
{
    int dumps = 0;
    double trueCut = 0;
    double endToEnd = 0;
    double ece = 0;
    int calibrated = 0; // dumps
    std::vector<evaluate::Judged> links;
};

std::vector<std::string> groupsOf(const Dump &dump)
{
    if (dump.set == "pages")
        return {"pages", dump.gold.post == "bodies" ? "pages, bodies only" : "pages, the rest"};
    if (dump.set == "dev")
        return {"dev, style and source unseen", "dev: " + dump.gold.style};
    return {dump.set};
}

void add(const Judgement &judgement, const replies::Weights &weights, Group &group)
{
    ++group.dumps;
    group.trueCut += judgement.trueCut;
    group.endToEnd += judgement.endToEnd;
    std::vector<evaluate::Judged> links;
    for (const Outcome &it : judgement.outcomes) {
        const double confidence = confidenceOf(it.basis, weights.trusts);
        links.push_back({replies::gradeOf(weights.grades, confidence), it.isRight});
    }
    if (links.empty())
        return;
    ++group.calibrated;
    group.ece += evaluate::calibrationError(evaluate::evenBins(links));
    std::ranges::copy(links, std::back_inserter(group.links));
}

std::string row(const std::string &name, const Group &group)
{
    std::array<char, 200> line{};
    const double n = group.dumps;
    const double pooled
        = group.links.empty() ? 0 : evaluate::calibrationError(evaluate::evenBins(group.links));
    std::snprintf(line.data(), line.size(), "| %s | %d | %.3f | %.3f | %.3f | %.3f |\n",
                  name.c_str(), group.dumps, group.endToEnd / n, group.trueCut / n,
                  group.ece / std::max(1, group.calibrated), pooled);
    return line.data();
}

std::map<std::string, Group> groupsOf(const std::vector<Judgement> &judgements,
                                      const replies::Weights &weights)
{
    std::map<std::string, Group> groups;
    for (const Judgement &judgement : judgements)
        for (const std::string &name : groupsOf(*judgement.dump))
            add(judgement, weights, groups[name]);
    return groups;
}

} // namespace

std::string repliesCard(const std::vector<Judgement> &judgements, const replies::Weights &weights)
{
    const std::map<std::string, Group> groups = groupsOf(judgements, weights);
    std::vector<std::pair<std::string, Group>> sorted(groups.begin(), groups.end());
    std::ranges::sort(sorted, {},
                      [](const auto &it) { return it.second.endToEnd / it.second.dumps; });
    std::string text
        = "Share of comments under the right parent, means over dumps, none of them trained on; "
          "ECE by dump and over all links of the set together.\n\n"
          "| set | dumps | end to end | true boundaries given | ECE, mean of dumps | ECE, pooled "
          "|\n"
          "|---|---:|---:|---:|---:|---:|\n";
    for (const auto &[name, group] : sorted)
        text += row(name, group);
    return text;
}

std::string ablationCard(const std::vector<Ablated> &rows)
{
    constexpr std::array sets{"pages, the rest", "pages, bodies only", "news"};
    std::string text = "| without | pages with names or times | bodies only | news |\n"
                       "|---|---:|---:|---:|\n";
    for (const Ablated &row : rows) {
        const std::map<std::string, Group> groups = groupsOf(row.judgements, {});
        text += std::format("| {} |", row.without);
        for (const char *set : sets) {
            const auto found = groups.find(set);
            text += found == groups.end()
                ? " |"
                : std::format(" {:.3f} |", found->second.trueCut / found->second.dumps);
        }
        text += "\n";
    }
    return text;
}

} // namespace rejoinder::train
