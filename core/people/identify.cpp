// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identify.h"

#include "core/people/names.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace rejoinder::people {

namespace {

constexpr std::size_t misspellingLength = 6; // shorter names differ by a letter and are two people
constexpr double misspelling = 0.96;

struct Group
{
    Person person;
    std::string folded;
    std::map<std::string, int> forms; // printed form -> how often
};

std::string commonest(const std::map<std::string, int> &forms)
{
    return std::ranges::max_element(forms, {}, &std::pair<const std::string, int>::second)->first;
}

/// A name printed once that is nearly a name printed often: the same hand, another key. Never
/// digits: "ann1", "ann2".
bool isMisspelling(const Group &rare, const Group &common)
{
    if (rare.person.comments.size() > 1 || common.person.comments.size() < 2)
        return false;
    if (rare.folded.size() < misspellingLength || rare.folded[0] != common.folded[0])
        return false;
    const auto digits = [](const std::string &name) {
        std::string kept;
        std::ranges::copy_if(name, std::back_inserter(kept),
                             [](char c) { return c >= '0' && c <= '9'; });
        return kept;
    };
    return digits(rare.folded) == digits(common.folded)
        && alikeness(rare.folded, common.folded) >= misspelling;
}

void mergeMisspellings(std::vector<Group> &groups)
{
    for (Group &rare : groups) {
        if (rare.folded.empty())
            continue;
        for (Group &common : groups) {
            if (&rare == &common || common.folded.empty() || !isMisspelling(rare, common))
                continue;
            common.person.comments.insert(common.person.comments.end(),
                                          rare.person.comments.begin(), rare.person.comments.end());
            std::ranges::sort(common.person.comments);
            common.person.evidence.push_back("\"" + commonest(rare.forms)
                                             + "\" is taken for a misspelling of \""
                                             + commonest(common.forms) + "\"");
            common.forms.merge(rare.forms);
            rare.person.comments.clear();
            break;
        }
    }
    std::erase_if(groups, [](const Group &group) { return group.person.comments.empty(); });
}

void nameGroup(Group &group)
{
    if (group.forms.empty())
        return;
    group.person.name = commonest(group.forms);
    for (const auto &[form, count] : group.forms)
        if (form != group.person.name)
            group.person.aliases.push_back(form);
}

std::vector<Group> groupByName(const std::vector<comments::Comment> &comments,
                               const std::vector<InferredName> &inferred)
{
    std::vector<Group> groups;
    std::unordered_map<std::string, std::size_t> byName;
    for (std::size_t i = 0; i < comments.size(); ++i) {
        const InferredName guess = i < inferred.size() ? inferred[i] : InferredName();
        const bool printed = !comments[i].author.empty() && !guess.isDecided();
        const std::string name = printed ? comments[i].author : guess.name;
        const std::string folded = foldedName(name);
        const bool alone = folded.empty() || isNobody(folded);
        const auto known = alone ? byName.end() : byName.find(folded);
        const std::size_t at = known == byName.end() ? groups.size() : known->second;
        if (at == groups.size()) {
            groups.emplace_back();
            groups.back().folded = alone ? std::string() : folded;
            if (!alone)
                byName.emplace(folded, at);
        }
        Group &group = groups[at];
        group.person.comments.push_back(static_cast<int>(i));
        if (!name.empty())
            ++group.forms[name];
        if (printed)
            group.person.kind = Kind::Printed;
        else if (!name.empty() && group.person.kind == Kind::Unnamed)
            group.person.kind = Kind::Inferred;
        if (!printed && !name.empty()) {
            group.person.confidence = std::min(group.person.confidence, guess.confidence);
            group.person.evidence.push_back("#" + std::to_string(i + 1) + ": "
                                            + inferred[i].reason);
        }
    }
    return groups;
}

} // namespace

Identities identify(const std::vector<comments::Comment> &comments,
                    const std::vector<InferredName> &inferred)
{
    std::vector<Group> groups = groupByName(comments, inferred);
    mergeMisspellings(groups);
    Identities found;
    found.of.resize(comments.size());
    for (Group &group : groups) {
        nameGroup(group);
        for (const int comment : group.person.comments)
            found.of[static_cast<std::size_t>(comment)] = static_cast<int>(found.people.size());
        found.people.push_back(std::move(group.person));
    }
    return found;
}

} // namespace rejoinder::people
