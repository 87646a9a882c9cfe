// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lines.h"

#include <charconv>

namespace rejoinder {

namespace {

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace

Result<void> readEntries(std::string_view text, std::string_view fileName, std::string_view reason,
                         const std::function<bool(std::string_view)> &read)
{
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view entry = withoutBlanks(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!entry.empty() && entry.front() != '#' && !read(entry))
            return fail(Error::Code::Malformed, std::string(fileName), std::string(reason),
                        "line " + std::to_string(number));
    }
    return {};
}

std::optional<std::pair<std::string_view, std::string_view>> nameAndValue(std::string_view entry)
{
    const std::size_t blank = entry.find_first_of(" \t");
    if (blank == std::string_view::npos)
        return {};
    return std::pair(entry.substr(0, blank), withoutBlanks(entry.substr(blank)));
}

std::optional<double> numberIn(std::string_view text)
{
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return {};
    return number;
}

} // namespace rejoinder
