// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include "core/source/source.h"

#include <QUuid>

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace rejoinder::exchange {

namespace {

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t start = std::min(text.find_first_not_of(' '), text.size());
    return text.substr(start, text.find_last_not_of(' ') + 1 - start);
}

template <class Number> std::optional<Number> parsed(std::string_view digits)
{
    Number number{};
    const auto [stop, problem]
        = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (problem != std::errc() || stop != digits.data() + digits.size())
        return {};
    return number;
}

/// The next character with CRLF and CR as LF; takes it off.
char takeNormal(std::string_view &text)
{
    const char first = text.front();
    text.remove_prefix(text.starts_with("\r\n") ? 2 : 1);
    return first == '\r' ? '\n' : first;
}

} // namespace

Sheet::Sheet(CsvTable table, std::string name, bool isGuarded)
    : m_table(std::move(table))
    , m_name(std::move(name))
    , m_isGuarded(isGuarded)
{ }

Result<std::optional<Sheet>> Sheet::read(const std::string &folder, const std::string &name,
                                         bool isGuarded)
{
    const std::filesystem::path path = std::filesystem::path(folder) / name;
    std::error_code problem;
    if (!std::filesystem::exists(path, problem))
        return std::nullopt;
    return source::readFile(path.string())
        .and_then([&name](const std::string &bytes) { return readCsv(bytes, name); })
        .transform(
            [&](CsvTable table) { return std::optional(Sheet(std::move(table), name, isGuarded)); })
        .transform_error([&name](Error error) {
            error.file = name;
            return error;
        });
}

Result<void> Sheet::require(std::initializer_list<std::string_view> columns) const
{
    std::string missing;
    std::size_t count = 0;
    for (const std::string_view column : columns) {
        if (has(column))
            continue;
        missing.append(++count > 1 ? ", " : "").append(column);
    }
    if (count == 0)
        return {};
    return fail(Error::Code::Malformed, m_name,
                (count == 1 ? "the column " : "the columns ") + missing
                    + (count == 1 ? " is missing" : " are missing"),
                "line 1");
}

std::vector<std::string> Sheet::columnsWith(std::string_view prefix) const
{
    std::vector<std::string> names;
    for (const std::string &column : m_table.header) {
        if (column.size() > prefix.size() && column.starts_with(prefix))
            names.push_back(column.substr(prefix.size()));
    }
    return names;
}

std::string Sheet::cell(const CsvRow &row, std::string_view column) const
{
    const std::optional<std::size_t> at = m_table.column(column);
    if (!at)
        return {};
    return m_isGuarded ? unguarded(row.cells[*at]) : row.cells[*at];
}

std::string Sheet::about(const CsvRow &row, const std::string &reason) const
{
    return describe({Error::Code::Malformed, m_name, "line " + std::to_string(row.line), reason});
}

std::optional<std::size_t> sizeFrom(std::string_view cell)
{
    return parsed<std::size_t>(withoutBlanks(cell));
}

std::optional<double> numberFrom(std::string_view cell)
{
    std::string digits(withoutBlanks(cell));
    std::ranges::replace(digits, ',', '.');
    return parsed<double>(digits);
}

std::optional<Moment> momentFrom(std::string_view cell)
{
    const Moment moment = fromIso(std::string(withoutBlanks(cell)));
    return moment == 0 ? std::nullopt : std::optional(moment);
}

bool isUuid(std::string_view text)
{
    return text.size() == 36
        && !QUuid::fromString(QLatin1StringView(text.data(), qsizetype(text.size()))).isNull();
}

bool isSameText(std::string_view one, std::string_view other)
{
    while (!one.empty() && !other.empty()) {
        if (takeNormal(one) != takeNormal(other))
            return false;
    }
    return one.empty() && other.empty();
}

} // namespace rejoinder::exchange
