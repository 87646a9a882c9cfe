// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/words.h"
#include "core/people/identify.h"
#include "core/people/vocabulary.h"

namespace rejoinder::people {

/// One way to write a name.
struct Form
{
    std::vector<std::uint64_t> keys; // its words
    int person = -1; // index
    int unprinted = -1; // index of a name that no comment prints
    bool whole = true; // else a part of the name, or another spelling of it
};

/// The ways to write the names of a page: whole, closed up, and the parts only one person has.
class Forms
{
public:
    Forms(const Identities &identities, const Vocabulary &vocabulary);

    /// A name that no comment prints, or another spelling of one.
    void add(Form form);
    /// The longest form that stands at the first of these words; null where none does.
    const Form *at(std::span<const Word> words) const;
    /// The one person a word written once may be short for ("Rob") or misspelt; -1 where there is
    /// none or several.
    int alike(std::string_view word) const;

private:
    struct Part
    {
        std::string folded;
        int person = -1;
    };
    void addPerson(const Person &person, int index, const Vocabulary &vocabulary,
                   std::unordered_map<std::uint64_t, int> &owners);

    std::unordered_map<std::uint64_t, std::vector<Form>> m_byFirst;
    std::unordered_map<char, std::vector<Part>> m_parts; // by their first byte
};

} // namespace rejoinder::people
