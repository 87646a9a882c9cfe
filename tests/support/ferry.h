// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// A small page for tests of what becomes of tags and notes when a later version of it comes in.
namespace rejoinder::tests::ferry {

inline constexpr std::string_view page
    = "Ferry to run at night\n\nThe council said so on Monday, after two years of talks.\n\n"
      "3 comments\n\nOla\nAt last somebody thinks of those who work in the bakery.\n\n"
      "Per\nOla, who pays for the crew when nobody is on board?\n\n"
      "Kari\nPer, the same people who pay for the empty bus.\n";

inline constexpr std::string_view firstComment
    = "At last somebody thinks of those who work in the bakery.";
inline constexpr std::string_view otherComment = "No word from here, and none to come, I fear.";

/// The page, or another text, with some of its words replaced.
inline std::string with(std::string_view words, std::string_view by,
                        std::string text = std::string(page))
{
    return text.replace(text.find(words), words.size(), by);
}

/// The page with lines above it.
inline std::string below(std::string_view lines)
{
    return std::string(lines).append(page);
}

} // namespace rejoinder::tests::ferry
