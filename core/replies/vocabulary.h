// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rejoinder::replies {

/// Words a model knows: those whose presence it has learned to weigh, as the first word of a
/// comment or anywhere in it (folded, as base/words reads them), and how rare stems are in comments
/// at large.
class Vocabulary
{
public:
    enum class Place : std::uint8_t { First, Anywhere };

    /// Its index; the word is added where it is new.
    int add(Place place, std::string_view word);
    /// -1 where it is not listed. `key` is that of base/words.
    int indexOf(Place place, std::uint64_t key) const;
    int size() const { return static_cast<int>(m_words.size()); }
    /// "first.why", "holds.why"
    const std::string &nameOf(int index) const { return m_words[static_cast<std::size_t>(index)]; }

    /// Minus log of the share of comments that hold a stem (ties.h), in nats.
    void setRarity(std::string_view stem, float nats);
    /// Of a stem's key. A stem that is not listed is as rare as the rarest.
    float rarityOf(std::uint64_t key) const;
    const std::map<std::string, float> &rarities() const { return m_rarities; }

    bool operator==(const Vocabulary &other) const
    {
        return m_words == other.m_words && m_rarities == other.m_rarities;
    }

private:
    std::vector<std::string> m_words;
    std::unordered_map<std::uint64_t, int> m_first;
    std::unordered_map<std::uint64_t, int> m_anywhere;
    std::map<std::string, float> m_rarities;
    std::unordered_map<std::uint64_t, float> m_byStem;
};

inline constexpr std::string_view firstWordLead = "first.";
inline constexpr std::string_view heldWordLead = "holds.";
inline constexpr std::string_view rarityLead = "rarity.";
inline constexpr float rarest = 7; // nats; about one comment in a thousand

} // namespace rejoinder::replies
