// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/aliases.h"

#include "core/people/names.h"

#include <algorithm>

namespace rejoinder::people {

void addAliases(const std::vector<Mention> &told, Identities &identities)
{
    for (const Mention &mention : told) {
        if (mention.person < 0)
            continue;
        Person &person = identities.people[static_cast<std::size_t>(mention.person)];
        const std::string folded = foldedName(mention.name);
        const bool known = folded == foldedName(person.name)
            || std::ranges::any_of(person.aliases, [&](const std::string &alias) {
                               return foldedName(alias) == folded;
                           });
        if (known)
            continue;
        person.aliases.push_back(mention.name);
        person.evidence.push_back("#" + std::to_string(mention.comment + 1) + " calls them \""
                                  + mention.name + "\"");
    }
}

} // namespace rejoinder::people
