// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "app/train/bodytexts.h"

namespace rejoinder::train {

/// One section of bodies as the trainer sees it: numbered features of each line that is no
/// apparatus, and the truth.
struct BoundarySection
{
    std::string name; // of the dump
    std::string site; // or source, of a printed thread
    float weight = 1;
    int told = -1; // comments as a heading counts them
    std::size_t comments = 0; // true starts, those on lines taken for apparatus counted
    std::vector<std::vector<std::uint32_t>> lines;
    std::vector<bool> starts;
};

/// Numbers features and knows which may be learned.
class BoundaryData
{
public:
    /// `learned`: the section's features are numbered and counted; else unknown ones are left out.
    BoundarySection section(const BodyPage &page, const Dump &dump, bool learned);
    /// Names of people are never learned, whatever sources they occur in.
    void addNames(const Dump &dump);

    const std::vector<std::string> &names() const { return m_names; }
    /// For each feature: seen often enough; if it holds words, in three sources or more, written
    /// small as a rule, and no part of anybody's name.
    std::vector<bool> kept() const;

private:
    struct Seen
    {
        int lines = 0;
        std::set<std::string> sites; // three are enough to know
    };

    void countCase(const BodyPage &page);
    bool isCommonWord(const std::string &word) const;

    std::unordered_map<std::string, std::uint32_t> m_ids;
    std::vector<std::string> m_names;
    std::vector<Seen> m_seen;
    std::unordered_set<std::string> m_people; // folded words of names
    std::unordered_map<std::string, std::pair<int, int>> m_case; // written small, written at all
};

/// Site of a real page, source of a printed thread.
std::string_view siteOf(const Dump &dump);

} // namespace rejoinder::train
