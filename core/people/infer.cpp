// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/infer.h"

#include "core/people/names.h"

#include <algorithm>
#include <map>

namespace rejoinder::people {

namespace {

// How often a name used so is that of the comment answered.
constexpr double byAddress = 0.9;
constexpr double byQuote = 0.9;
constexpr double byReference = 0.75;
constexpr double leastTold = 0.5;
constexpr double mostSure = 0.99; // only a person is surer

struct Guess
{
    double doubt = 1; // product of (1 - p) over all that point to the name
    double strongest = 0;
    InferredName name;
};

/// All names guessed for one comment, by folded name.
using Guesses = std::map<std::string, Guess>;

std::string reasonFor(const Mention &mention)
{
    const std::string number = "#" + std::to_string(mention.comment + 1);
    switch (mention.kind) {
    case Mention::Kind::Quote:
        return number + " quotes it under the name \"" + mention.name + "\"";
    case Mention::Kind::Remote:
        return "the author of " + number + " says elsewhere that this was written by \""
            + mention.name + "\"";
    case Mention::Kind::Address:
    case Mention::Kind::Anywhere:
        break;
    }
    return number + ", an answer to it, addresses \"" + mention.name + "\"";
}

void point(std::vector<Guesses> &guesses, int comment, const Mention &mention, double probability)
{
    Guess &guess = guesses[static_cast<std::size_t>(comment)][foldedName(mention.name)];
    guess.doubt *= 1 - probability;
    if (probability > guess.strongest) {
        guess.strongest = probability;
        guess.name = {mention.name, 0, reasonFor(mention), mention.where};
    }
}

/// "My reply to Marrow above": one of the same author's earlier answers went to Marrow.
void pointBack(const Identities &identities, const std::vector<LikelyParents> &parents,
               const Mention &mention, const std::vector<comments::Comment> &comments,
               std::vector<Guesses> &guesses)
{
    const int author = identities.of[static_cast<std::size_t>(mention.comment)];
    std::vector<std::pair<int, double>> targets;
    for (const int own : identities.people[static_cast<std::size_t>(author)].comments) {
        if (own >= mention.comment)
            break;
        for (const auto &[parent, probability] : parents[static_cast<std::size_t>(own)])
            if (parent >= 0 && comments[static_cast<std::size_t>(parent)].author.empty())
                targets.emplace_back(parent, probability);
    }
    double sum = 0;
    for (const auto &[parent, probability] : targets)
        sum += probability;
    for (const auto &[parent, probability] : targets)
        point(guesses, parent, mention, byReference * probability / std::max(1.0, sum));
}

InferredName best(Guesses &guesses)
{
    InferredName name;
    for (auto &[folded, guess] : guesses) {
        if (1 - guess.doubt > std::max(name.confidence, leastTold)) {
            name = guess.name;
            name.confidence = std::min(1 - guess.doubt, mostSure);
        }
    }
    return name;
}

} // namespace

std::vector<InferredName> inferNames(const std::vector<comments::Comment> &comments,
                                     const Identities &identities,
                                     const std::vector<Mention> &mentions,
                                     const std::vector<LikelyParents> &parents)
{
    std::vector<Guesses> guesses(comments.size());
    for (const Mention &mention : mentions) {
        if (mention.person >= 0 || mention.kind == Mention::Kind::Anywhere)
            continue; // a printed name that survived elsewhere would have survived here
        if (mention.kind == Mention::Kind::Remote) {
            pointBack(identities, parents, mention, comments, guesses);
            continue;
        }
        const double share = mention.kind == Mention::Kind::Quote ? byQuote : byAddress;
        for (const auto &[parent, probability] : parents[static_cast<std::size_t>(mention.comment)])
            if (parent >= 0 && comments[static_cast<std::size_t>(parent)].author.empty())
                point(guesses, parent, mention, share * probability);
    }
    std::vector<InferredName> names;
    names.reserve(comments.size());
    for (Guesses &guess : guesses)
        names.push_back(best(guess));
    return names;
}

} // namespace rejoinder::people
