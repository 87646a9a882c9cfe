// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace rejoinder::learn {

/// The same numbers on every machine (SplitMix64, Steele, Lea and Flood 2014).
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    /// In [0, 1).
    double share() { return double(next() >> 11) * 0x1.0p-53; }
    /// In [0, count). REQUIRES: count > 0.
    std::size_t below(std::size_t count) { return std::size_t(next() % count); }

    template <typename Value> void shuffle(std::vector<Value> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::uint64_t m_state;
};

} // namespace rejoinder::learn
