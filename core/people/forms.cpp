// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/forms.h"

#include "core/people/names.h"

#include <algorithm>

namespace rejoinder::people {

namespace {

constexpr std::size_t shortestPart = 3; // bytes of a part of a name that can stand for the whole
constexpr std::size_t shortestClipped = 4; // bytes of a part cut short
constexpr std::size_t shortestMisspelt = 6;
constexpr double misspelt = 0.92;

std::vector<std::uint64_t> keysOf(std::string_view name)
{
    std::vector<std::uint64_t> keys;
    for (const Word &word : wordsOf(name, {0, name.size()}))
        keys.push_back(word.key);
    return keys;
}

/// "Rob" for "Robert", "Promethius" for "Promitheas".
bool standsFor(std::string_view word, std::string_view part)
{
    if (word.size() >= shortestClipped && part.starts_with(word))
        return true;
    return std::min(word.size(), part.size()) >= shortestMisspelt
        && alikeness(word, part) >= misspelt;
}

} // namespace

Forms::Forms(const Identities &identities, const Vocabulary &vocabulary)
{
    std::unordered_map<std::uint64_t, int> owners; // of a part; -1: more than one
    for (std::size_t p = 0; p < identities.people.size(); ++p)
        addPerson(identities.people[p], static_cast<int>(p), vocabulary, owners);
    for (const auto &[key, person] : owners)
        if (person >= 0 && vocabulary.small(key) == 0 && !vocabulary.isTopic(key))
            add({{key}, person, -1, false});
}

void Forms::add(Form form)
{
    std::vector<Form> &list = m_byFirst[form.keys.front()];
    const auto rank = [](const Form &it) { return std::pair(it.keys.size(), it.whole); };
    const auto place
        = std::ranges::find_if(list, [&](const Form &other) { return rank(other) < rank(form); });
    list.insert(place, std::move(form));
}

void Forms::addPerson(const Person &person, int index, const Vocabulary &vocabulary,
                      std::unordered_map<std::uint64_t, int> &owners)
{
    const std::string folded = foldedName(person.name);
    if (folded.empty() || isNobody(folded))
        return;
    const std::vector<std::uint64_t> keys = keysOf(folded);
    if (keys.empty())
        return;
    // A name that is a common word is told only by "@" or a comma; that is judged where it stands.
    const bool common = keys.size() == 1 && vocabulary.small(keys[0]) > 0;
    add({keys, index, -1, !common});
    std::string joined;
    const std::vector<std::string> parts = nameParts(person.name);
    for (const std::string &part : parts)
        joined += part;
    if (parts.size() > 1)
        add({{wordKey(joined)}, index, -1, true});
    for (const std::string &part : parts) {
        if (part.size() < shortestPart || (part[0] >= '0' && part[0] <= '9'))
            continue;
        m_parts[part[0]].push_back({part, index});
        if (parts.size() < 2)
            continue;
        const auto [owner, isNew] = owners.emplace(wordKey(part), index);
        if (!isNew && owner->second != index)
            owner->second = -1;
    }
}

const Form *Forms::at(std::span<const Word> words) const
{
    const auto found = m_byFirst.find(words[0].key);
    if (found == m_byFirst.end())
        return nullptr;
    for (const Form &form : found->second)
        if (form.keys.size() <= words.size()
            && std::ranges::equal(form.keys, words.first(form.keys.size()), {}, {}, &Word::key))
            return &form;
    return nullptr;
}

int Forms::alike(std::string_view word) const
{
    const std::string folded = foldedName(word);
    const auto list = folded.empty() ? m_parts.end() : m_parts.find(folded[0]);
    if (list == m_parts.end())
        return -1;
    int person = -1;
    for (const Part &part : list->second) {
        if (part.person == person || !standsFor(folded, part.folded))
            continue;
        if (person >= 0)
            return -1;
        person = part.person;
    }
    return person;
}

} // namespace rejoinder::people
