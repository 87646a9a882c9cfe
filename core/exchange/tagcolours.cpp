// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tagcolours.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <format>
#include <optional>

#include "core/base/lines.h"

namespace rejoinder::exchange {

namespace {

constexpr std::size_t digits = 6; // RRGGBB

std::optional<unsigned> colourFrom(std::string_view hex)
{
    unsigned colour = 0;
    const auto [stop, problem] = std::from_chars(hex.data(), hex.data() + hex.size(), colour, 16);
    if (hex.size() != digits || problem != std::errc() || stop != hex.data() + hex.size())
        return {};
    return colour;
}

/// Squared.
int distance(unsigned one, unsigned other)
{
    int sum = 0;
    for (const unsigned shift : {0U, 8U, 16U}) {
        const int difference = int((one >> shift) & 0xFFU) - int((other >> shift) & 0xFFU);
        sum += difference * difference;
    }
    return sum;
}

} // namespace

TagColours::TagColours()
{
    QFile file(QStringLiteral(":/codebooks/palette.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "tag colours", "the palette is not in the program");
    Q_UNUSED(opened)
    const auto take = [this](std::string_view entry) {
        const auto named = nameAndValue(entry);
        const std::optional<unsigned> colour = named ? colourFrom(named->second) : std::nullopt;
        if (colour)
            m_colours.push_back(*colour);
        return colour.has_value();
    };
    const Result<void> read
        = readEntries(file.readAll().toStdString(), "palette.txt", "this is no colour", take);
    Q_ASSERT_X(read.has_value(), "tag colours", "the palette does not parse");
    Q_UNUSED(read)
}

std::string TagColours::hexOf(int palette) const
{
    if (palette < 1 || std::size_t(palette) > m_colours.size())
        return {};
    return std::format("#{:06X}", m_colours[std::size_t(palette) - 1]);
}

int TagColours::nearest(std::string_view hex) const
{
    if (!hex.starts_with('#'))
        return 0;
    std::string wanted(hex.substr(1));
    if (wanted.size() == digits / 2)
        wanted = {wanted[0], wanted[0], wanted[1], wanted[1], wanted[2], wanted[2]};
    const std::optional<unsigned> colour = colourFrom(wanted);
    if (!colour || m_colours.empty())
        return 0;
    const auto nearest = std::ranges::min_element(
        m_colours, {}, [&](unsigned known) { return distance(known, *colour); });
    return int(nearest - m_colours.begin()) + 1;
}

} // namespace rejoinder::exchange
