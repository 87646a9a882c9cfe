// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/vocabulary.h"

#include "core/base/words.h"

namespace rejoinder::replies {

int Vocabulary::add(Place place, std::string_view word)
{
    auto &table = place == Place::First ? m_first : m_anywhere;
    const auto [at, isNew] = table.emplace(wordKey(word), size());
    if (isNew)
        m_words.push_back(std::string(place == Place::First ? firstWordLead : heldWordLead)
                          + std::string(word));
    return at->second;
}

int Vocabulary::indexOf(Place place, std::uint64_t key) const
{
    const auto &table = place == Place::First ? m_first : m_anywhere;
    const auto found = table.find(key);
    return found == table.end() ? -1 : found->second;
}

void Vocabulary::setRarity(std::string_view stem, float nats)
{
    m_rarities.insert_or_assign(std::string(stem), nats);
    m_byStem.insert_or_assign(wordKey(stem), nats);
}

float Vocabulary::rarityOf(std::uint64_t key) const
{
    const auto found = m_byStem.find(key);
    return found == m_byStem.end() ? rarest : found->second;
}

} // namespace rejoinder::replies
