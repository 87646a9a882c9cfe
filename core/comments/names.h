// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/span.h"
#include "core/layout/page.h"

namespace rejoinder::comments {

/// A name as it is printed, with the second one a header may hold ("Ann replied to Bob").
struct PrintedName
{
    Span span; // empty where there is none
    std::string name; // decoration removed
    std::string addressee;

    bool isEmpty() const { return name.empty(); }
};

/// Reads names from the lines of headers. Words that most headers of the page share are no part of
/// a name.
class NameReader
{
public:
    NameReader(const layout::Page &page, const std::vector<layout::Anchor> &anchors);

    /// The name in one of the anchor's lines: "Ann says", "Posted by Ann on 5 May".
    PrintedName inAnchor(const layout::Anchor &anchor) const;
    /// The name a line of its own is.
    PrintedName inLine(std::size_t line) const;

private:
    bool isLiteral(const layout::Token &token) const;
    PrintedName read(const std::vector<layout::Token> &tokens, std::size_t first,
                     std::size_t last) const;
    void splitColumns(PrintedName &name) const;
    void dropGluedLead(PrintedName &name) const;
    PrintedName fromLine(std::size_t line) const;

    const layout::Page &m_page;
    std::unordered_map<std::string, int>
        m_shared; // words of anchor lines, folded: in how many anchors
    int m_anchors = 0;
};

/// The words of a name as they are shown: single blanks, an avatar's text taken off.
std::string cleanedName(std::string_view words);

/// "Ann LeeAnn Lee" (an avatar's text and the name) is one name; so is "Ann Lee Ann Lee".
std::string_view undoubled(std::string_view name);

} // namespace rejoinder::comments
