// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/layout/words.h"

namespace rejoinder::comments {

/// Where a part is glued to a name.
enum class GluedSide { Before, Behind };

/// What extractors glued to names where a blank stood at the edge of a tag: "Annwrote", "Benwrote",
/// "Carolwrote" are names and one word, since many words of the headers end alike.
class GluedWords
{
public:
    /// `headers`: the tokens of each. Words of the lexicon are nobody's name and are left alone.
    GluedWords(std::string_view text, const std::vector<std::vector<layout::Token>> &headers);

    /// Parts such words into two, the second without a blank before it.
    void part(std::vector<layout::Token> &tokens) const;

private:
    bool isWhole(std::string_view word) const;
    std::size_t partOf(std::string_view word, GluedSide side) const; // bytes; 0 for none

    std::string_view m_text;
    std::unordered_map<std::uint64_t, int> m_parts; // how many words have it, by part and side
};

} // namespace rejoinder::comments
