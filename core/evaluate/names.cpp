// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/names.h"

#include <QString>

#include <unicode/unistr.h>

#include <map>
#include <string>

namespace rejoinder::evaluate {

namespace {

using Name = std::optional<std::string>;

/// How names are compared: case folded, blanks as one; no name where it is empty.
Name folded(const Name &name)
{
    if (!name || name->empty())
        return {};
    // QString folds letter by letter; folding in full makes two of some.
    const std::string simplified = QString::fromStdString(*name).simplified().toStdString();
    std::string folded;
    return icu::UnicodeString::fromUTF8(simplified).foldCase().toUTF8String(folded);
}

bool isSaid(const Name &name)
{
    return name && !name->empty();
}

/// The first of these that is said.
Name firstOf(const Name &one, const Name &other)
{
    return isSaid(one) ? one : other;
}

/// Who wrote a comment, as far as the true reconstruction knows.
Name writerOf(const GoldComment &comment)
{
    return firstOf(firstOf(comment.trueAuthor, comment.author), comment.inferredAuthor);
}

const GoldComment *toldOf(std::size_t comment, const Gold &told, const Match &match)
{
    const int at = match.toTold[comment];
    return at == unmatched ? nullptr : &told.comments[static_cast<std::size_t>(at)];
}

/// For each told comment the person it is said to be of; empty where nobody is said.
std::vector<std::string> toldPeople(const Gold &told)
{
    std::vector<std::string> people(told.comments.size());
    for (const GoldIdentity &identity : told.identities) {
        for (const int comment : identity.comments) {
            if (comment >= 0)
                people[static_cast<std::size_t>(comment)] = identity.key;
        }
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        const GoldComment &comment = told.comments[i];
        if (people[i].empty())
            people[i]
                = firstOf(folded(comment.author), folded(comment.inferredAuthor)).value_or("");
    }
    return people;
}

/// A comment's groups by the truth and as told.
struct Grouped
{
    std::string gold;
    std::string told;
};

double bcubed(const std::vector<Grouped> &comments)
{
    std::map<std::string, int> goldSizes;
    std::map<std::string, int> toldSizes;
    std::map<std::pair<std::string, std::string>, int> bothSizes;
    for (const auto &[gold, told] : comments) {
        ++goldSizes[gold];
        ++toldSizes[told];
        ++bothSizes[{gold, told}];
    }
    double precision = 0;
    double recall = 0;
    for (const auto &[groups, both] : bothSizes) {
        precision += double(both) * both / toldSizes[groups.second];
        recall += double(both) * both / goldSizes[groups.first];
    }
    precision /= static_cast<double>(comments.size());
    recall /= static_cast<double>(comments.size());
    return 2 * precision * recall / (precision + recall);
}

} // namespace

double authorShare(const Gold &gold, const Gold &told, const Match &match)
{
    if (gold.comments.empty())
        return 1;
    int right = 0;
    for (std::size_t i = 0; i < gold.comments.size(); ++i) {
        const GoldComment *found = toldOf(i, told, match);
        right += found && folded(gold.comments[i].author) == folded(found->author);
    }
    return right / static_cast<double>(gold.comments.size());
}

std::optional<double> namedF1(const Gold &gold, const Gold &told, const Match &match)
{
    int deducible = 0;
    int recalled = 0;
    int judged = 0;
    int hits = 0;
    for (std::size_t i = 0; i < gold.comments.size(); ++i) {
        const GoldComment &truth = gold.comments[i];
        if (isSaid(truth.author))
            continue;
        deducible += isSaid(truth.inferredAuthor);
        const GoldComment *found = toldOf(i, told, match);
        const Name writer = firstOf(truth.trueAuthor, truth.inferredAuthor);
        if (!found || !isSaid(found->inferredAuthor) || !isSaid(writer))
            continue;
        const Name name = folded(found->inferredAuthor);
        ++judged;
        hits += name == folded(writer);
        recalled += isSaid(truth.inferredAuthor) && name == folded(truth.inferredAuthor);
    }
    if (deducible == 0)
        return {};
    const double precision = judged > 0 ? double(hits) / judged : 0;
    const double recall = double(recalled) / deducible;
    return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
}

std::optional<double> identityF1(const Gold &gold, const Gold &told, const Match &match)
{
    const std::vector<std::string> people = toldPeople(told);
    std::vector<Grouped> comments;
    for (std::size_t i = 0; i < gold.comments.size(); ++i) {
        const Name writer = folded(writerOf(gold.comments[i]));
        if (!writer)
            continue;
        const int found = match.toTold[i];
        std::string person = found == unmatched ? "" : people[static_cast<std::size_t>(found)];
        // Two groups can share neither a NUL nor a number: nobody's comments stand alone.
        comments.push_back(
            {*writer, person.empty() ? std::string(1, '\0') + std::to_string(i) : person});
    }
    if (comments.empty())
        return {};
    return bcubed(comments);
}

} // namespace rejoinder::evaluate
