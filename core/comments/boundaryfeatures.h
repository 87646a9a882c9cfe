// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/comments/featurebag.h"
#include "core/comments/lineviews.h"
#include "core/layout/page.h"

namespace rejoinder::comments {

/// What speaks for or against a start at each line of a section of which only bodies are left. The
/// names of features that hold a word begin with "word."; the trainer keeps those seen in three
/// sources or more and never names of people.
class BoundaryFeatures
{
public:
    /// Lines [begin, end) of the page, apparatus left out. Keeps a reference to the page.
    BoundaryFeatures(const layout::Page &page, std::size_t begin, std::size_t end);

    std::size_t size() const { return m_lines.size(); }
    std::size_t line(std::size_t at) const { return m_lines[at]; } ///< its line of the page
    /// Features of the `at`-th line, put in place of what `bag` held.
    void read(std::size_t at, FeatureBag &bag) const;

    /// Could be the name of a feature: begins as those of some group do.
    static bool isName(std::string_view name);

private:
    const layout::Line &lineOf(std::size_t at) const { return m_page.lines[m_lines[at]]; }
    void learnPage();
    void learnReuse(std::size_t begin);
    void addWords(std::size_t at, FeatureBag &bag) const;
    void addClasses(std::size_t at, FeatureBag &bag) const;
    void addEdges(std::size_t at, FeatureBag &bag) const;
    void addLengths(std::size_t at, FeatureBag &bag) const;
    void addBlanks(std::size_t at, FeatureBag &bag) const;
    void addHabits(std::size_t at, FeatureBag &bag) const;
    void addPeople(std::size_t at, FeatureBag &bag) const;
    void addForm(std::size_t at, FeatureBag &bag) const;
    void addPage(std::size_t at, FeatureBag &bag) const;

    const layout::Page &m_page;
    std::vector<std::size_t> m_lines;
    std::vector<LineView> m_views; // one before the first and one behind the last are blank
    std::vector<std::uint8_t> m_reuse; // of each line: opens with words of the article (1), of an
                                       // earlier comment (2)
    std::unordered_map<std::string, int> m_addressed; // words that vocatives name: how often
    std::unordered_map<std::string, int> m_signed; // ... that stand alone as signatures do
    std::vector<std::string> m_pageBuckets; // what holds of the page as a whole
    int m_gapShare = 0; // tenths of the lines that stand after a gap
    int m_tightShare = 0; // ... right under the line before
};

} // namespace rejoinder::comments
