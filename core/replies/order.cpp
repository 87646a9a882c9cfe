// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/order.h"

#include <algorithm>
#include <cmath>

namespace rejoinder::replies {

namespace {

constexpr int farthest = 60; // comments back; what points further off is too often chance
constexpr int fewLinks = 5; // tell nothing of the order

/// Steps from one printed time to the next that can be told apart.
struct Steps
{
    int forward = 0;
    int backward = 0;
    int all = 0; // ties of coarse times too
};

Steps timeSteps(const Cues &cues)
{
    Steps steps;
    const PrintedTime *last = nullptr;
    for (const Cue &cue : cues.of) {
        if (cue.time.kind == PrintedTime::Kind::None)
            continue;
        if (last) {
            ++steps.all;
            steps.forward += last->isBefore(cue.time);
            steps.backward += cue.time.isBefore(*last);
        }
        last = &cue.time;
    }
    return steps;
}

/// A parent that something in the text names for sure, or lostParent. `latest` holds each person's
/// latest comment before this one, -1 where there is none.
int pointedAt(const Thread &thread, const Cues &cues, const Printed &printed, int comment,
              const std::vector<int> &latest)
{
    for (const Told &told : printed.at(comment))
        if (told.parents.size() == 1 && told.parents.front() >= 0)
            return told.parents.front();
    const Cue &cue = cues.at(comment);
    if (cue.quotes.size() == 1)
        return cue.quotes.front();
    for (const int m : cue.mentions) {
        const people::Mention &mention = thread.mentions[static_cast<std::size_t>(m)];
        if (mention.kind != people::Mention::Kind::Address || mention.person < 0)
            continue;
        if (const int last = latest[static_cast<std::size_t>(mention.person)]; last >= 0)
            return last;
    }
    return lostParent;
}

/// Links that cross: two comments answer across each other, which no depth-first page shows.
struct Crossings
{
    int links = 0;
    int crossed = 0;
};

Crossings crossings(const Thread &thread, const Cues &cues, const Printed &printed)
{
    Crossings found;
    std::vector<std::pair<int, int>> arcs; // parent, comment
    std::vector<int> latest(thread.identities.people.size(), -1);
    for (int i = 1; i < thread.size(); ++i) {
        latest[static_cast<std::size_t>(cues.at(i - 1).person)] = i - 1;
        const int parent = pointedAt(thread, cues, printed, i, latest);
        if (parent < 0 || parent >= i || i - parent > farthest)
            continue;
        ++found.links;
        const std::size_t first = arcs.size() > 50 ? arcs.size() - 50 : 0;
        for (std::size_t a = first; a < arcs.size(); ++a) {
            if (arcs[a].first < parent && parent < arcs[a].second && arcs[a].second < i) {
                ++found.crossed;
                break;
            }
        }
        arcs.emplace_back(parent, i);
    }
    return found;
}

} // namespace

std::array<double, 4> orderBelief(const Thread &thread, const Cues &cues, const Printed &printed)
{
    std::array<double, 4> scores{1.5, 0, -3, -3};
    const Steps steps = timeSteps(cues);
    const int known = steps.forward + steps.backward;
    if (known > 0) {
        const double backward = static_cast<double>(steps.backward) / known;
        if (steps.backward == 0)
            scores[1] += std::min(3.0, known / 8.0) * known / steps.all;
        else if (backward > 0.95 && known > 3)
            scores[2] += 6;
        else
            scores[1] -= std::min(6.0, 3.0 * steps.backward);
    }
    if (printed.contains("indentation") || printed.contains("count") || printed.contains("flag"))
        scores[0] += 5;
    const Crossings crossed = crossings(thread, cues, printed);
    if (crossed.links >= fewLinks) {
        const double share = static_cast<double>(crossed.crossed) / crossed.links;
        scores[1] += share > 0.2 ? 2.5 : share > 0.08 ? 0.5 : -1;
    }
    const double greatest = *std::ranges::max_element(scores);
    double sum = 0;
    for (double &score : scores)
        sum += score = std::exp(score - greatest);
    for (double &score : scores)
        score /= sum;
    return scores;
}

} // namespace rejoinder::replies
