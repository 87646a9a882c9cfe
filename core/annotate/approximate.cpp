// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/approximate.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>

namespace rejoinder::annotate {

namespace {

constexpr std::size_t wordSize = 64;

unsigned char byteAt(std::string_view text, std::size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// Differences down one column of the table of distances, 64 rows to a word (Myers 1999, in blocks
/// after Hyyroe 2003): a whole column costs a few operations a word.
class Column
{
public:
    explicit Column(std::string_view pattern)
        : m_rises((pattern.size() + wordSize - 1) / wordSize, ~std::uint64_t(0))
        , m_falls(m_rises.size(), 0)
        , m_equal(m_rises.size())
        , m_last(std::uint64_t(1) << ((pattern.size() - 1) % wordSize))
        , m_errors(pattern.size())
    {
        for (std::size_t i = 0; i < pattern.size(); ++i)
            m_equal[i / wordSize][byteAt(pattern, i)] |= std::uint64_t(1) << (i % wordSize);
    }

    /// Errors of the best match that ends after this byte.
    std::size_t next(unsigned char byte)
    {
        int step = 0; // between this column and the one before, at the upper edge of a word; 0: it
                      // may start anywhere
        for (std::size_t word = 0; word < m_rises.size(); ++word)
            step = advance(word, byte, step);
        m_errors += std::size_t(step); // -1 wraps as it should
        return m_errors;
    }

private:
    int advance(std::size_t word, unsigned char byte, int step)
    {
        const std::uint64_t rises = m_rises[word];
        const std::uint64_t falls = m_falls[word];
        std::uint64_t equal = m_equal[word][byte];
        const std::uint64_t down = equal | falls;
        equal |= step < 0 ? 1 : 0;
        const std::uint64_t across = (((equal & rises) + rises) ^ rises) | equal;
        std::uint64_t up = falls | ~(across | rises);
        std::uint64_t less = rises & across;
        const std::uint64_t edge
            = word + 1 == m_rises.size() ? m_last : std::uint64_t(1) << (wordSize - 1);
        const int out = (up & edge) != 0 ? 1 : (less & edge) != 0 ? -1 : 0;
        up = (up << 1) | (step > 0 ? 1 : 0);
        less = (less << 1) | (step < 0 ? 1 : 0);
        m_rises[word] = less | ~(down | up);
        m_falls[word] = up & down;
        return out;
    }

    std::vector<std::uint64_t> m_rises;
    std::vector<std::uint64_t> m_falls;
    std::vector<std::array<std::uint64_t, 256>> m_equal;
    std::uint64_t m_last;
    std::size_t m_errors;
};

} // namespace

std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

Ends findNearly(std::string_view pattern, std::string_view text)
{
    Column column(pattern);
    Ends best{pattern.size(), {}};
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t errors = column.next(byteAt(text, i));
        if (errors > best.errors)
            continue;
        if (errors < best.errors)
            best = {errors, {}};
        best.at.push_back(i + 1);
    }
    return best;
}

std::size_t alignedTo(std::string_view pattern, std::size_t at, std::string_view text,
                      std::size_t end, std::size_t errors)
{
    // From the end backwards: how well the rest of the pattern fits each stretch before `end`.
    const std::string_view rest = pattern.substr(at);
    const std::size_t reach = std::min(end, rest.size() + errors);
    std::vector<std::size_t> row(reach + 1); // row[j]: `rest` from i against the last j bytes
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = rest.size(); i-- > 0;) {
        std::size_t diagonal = row[0]++;
        for (std::size_t j = 0; j < reach; ++j) {
            const std::size_t changed = diagonal + (rest[i] == text[end - 1 - j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, diagonal + 1, row[j] + 1});
        }
    }
    // The part before must fit as well: the best sum of both.
    const std::string_view before = pattern.substr(0, at);
    std::size_t best = 0;
    std::size_t fewest = std::size_t(-1);
    for (std::size_t j = 0; j <= reach; ++j) {
        const std::size_t seam = end - j;
        const std::size_t from = seam - std::min(seam, before.size());
        const std::size_t sum = row[j] + distance(before, text.substr(from, seam - from));
        if (sum < fewest) {
            fewest = sum;
            best = j;
        }
    }
    return end - best;
}

} // namespace rejoinder::annotate
