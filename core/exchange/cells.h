// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/facts.h"

namespace rejoinder::exchange {

// What cells are made of. Numbers are written alike in every language: a point, no thousands.

std::string integerCell(std::size_t number);
std::string shareCell(double share); ///< a probability, four digits
std::string percentCell(std::size_t part, std::size_t whole); ///< empty where there is no whole
std::string exactCell(double number); ///< read back, it is the same number
std::string timeCell(Moment moment); ///< empty for 0

std::string joined(const std::vector<std::string> &entries, std::string_view separator);
std::size_t
wordCount(std::string_view text); ///< Unicode words (UAX 29): a Chinese character counts for one

std::string_view wordFor(people::Kind kind);
std::string_view wordFor(replies::Order order);

/// The second-best parent.
const replies::Alternative *runnerUp(const DocumentFacts &document, int comment);
std::string evidenceCell(const replies::Link &link); ///< JSON

/// A printed time that can be read in one way only (the year in four digits; year first, or the
/// month a word).
struct PrintedTime
{
    std::string iso; // without zone where none is printed
    std::string_view precision; // "day", "minute", "second"
};
std::optional<PrintedTime> readTime(std::string_view printed);

} // namespace rejoinder::exchange
