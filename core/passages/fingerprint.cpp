// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passages/fingerprint.h"

#include <algorithm>

namespace rejoinder::passages {

std::uint64_t keyOf(std::span<const Word> words, std::size_t at, std::size_t count)
{
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < count; ++i)
        key = (key ^ words[at + i].key) * 0x9E3779B97F4A7C15ULL + (key >> 29);
    return key;
}

std::vector<Fingerprint> fingerprints(std::span<const Word> words)
{
    std::vector<Fingerprint> kept;
    if (words.size() < fingerprintWords)
        return kept;
    std::vector<Fingerprint> all;
    for (std::size_t at = 0; at + fingerprintWords <= words.size(); ++at)
        all.push_back({keyOf(words, at, fingerprintWords), at});
    const std::size_t window = std::min(fingerprintWindow, all.size());
    for (std::size_t first = 0; first + window <= all.size(); ++first) {
        std::size_t least = first;
        for (std::size_t i = first + 1; i < first + window; ++i)
            if (all[i].key <= all[least].key)
                least = i;
        if (kept.empty() || kept.back().word != least)
            kept.push_back(all[least]);
    }
    return kept;
}

} // namespace rejoinder::passages
