// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/annotate/attribute.h"
#include "core/exchange/columns.h"

namespace rejoinder::exchange {

namespace {

using annotate::Attribute;
using annotate::VariableType;

/// Each name once, in the order of the codebook; words where codes ask for different things.
std::vector<Attribute> named(const ProjectFacts &project)
{
    std::vector<Attribute> all;
    for (const annotate::Code &code : project.codebook.codes) {
        for (Attribute &attribute :
             annotate::attributesFrom(code.attributes).value_or(std::vector<Attribute>())) {
            const auto known = std::ranges::find(all, attribute.name, &Attribute::name);
            if (known == all.end())
                all.push_back(std::move(attribute));
            else if (known->type != attribute.type)
                known->type = VariableType::Text;
        }
    }
    for (const std::string &name : project.attributes) {
        if (!std::ranges::contains(all, name, &Attribute::name))
            all.push_back({name, VariableType::Text, {}});
    }
    return all;
}

} // namespace

std::vector<OwnColumn<CodingRow>> codingAttributes(const ProjectFacts &project)
{
    std::vector<OwnColumn<CodingRow>> own;
    for (const Attribute &attribute : named(project)) {
        own.push_back({std::string(attributePrefix) + attribute.name, CellKind::Text,
                       "attribute of codes, a " + std::string(annotate::wordFor(attribute.type))
                           + "; empty where the coding says nothing",
                       [name = attribute.name](const CodingRow &row) {
                           const auto said = row.coding.attributes.find(name);
                           return said == row.coding.attributes.end() ? std::string()
                                                                      : said->second;
                       }});
    }
    return own;
}

} // namespace rejoinder::exchange
