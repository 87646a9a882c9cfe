// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/source.h"

#include <algorithm>
#include <charconv>

namespace rejoinder::source {

void OffsetMap::append(std::size_t textSize, std::size_t rawSize)
{
    // Equal sizes are told byte by byte, so that a run of them is one piece whatever its
    // characters' lengths.
    const bool equal = textSize == rawSize;
    const auto textStep = std::uint32_t(equal ? 1 : textSize);
    const auto rawStep = std::uint32_t(equal ? 1 : rawSize);
    const std::size_t count = equal ? textSize : 1;
    if (count == 0)
        return;
    if (m_pieces.empty()) {
        m_pieces.push_back({0, 0, textStep, rawStep, count});
        return;
    }
    Piece &last = m_pieces.back();
    if (last.textStep == textStep && last.rawStep == rawStep) {
        last.count += count;
        return;
    }
    m_pieces.push_back({last.text + last.count * last.textStep,
                        last.raw + last.count * last.rawStep, textStep, rawStep, count});
}

namespace {

/// Where `at` of one side lies on the other; inside a character of unequal lengths its first byte.
std::size_t across(std::size_t at, std::size_t fromStep, std::size_t toStep, std::size_t count)
{
    const std::size_t characters = fromStep == 0 ? 0 : at / fromStep;
    return characters >= count ? count * toStep : characters * toStep;
}

} // namespace

std::size_t OffsetMap::toRaw(std::size_t textByte) const
{
    const auto after = std::ranges::upper_bound(m_pieces, textByte, {}, &Piece::text);
    if (after == m_pieces.begin())
        return textByte;
    const Piece &piece = *std::prev(after);
    return piece.raw + across(textByte - piece.text, piece.textStep, piece.rawStep, piece.count);
}

std::size_t OffsetMap::toText(std::size_t rawByte) const
{
    const auto after = std::ranges::upper_bound(m_pieces, rawByte, {}, &Piece::raw);
    if (after == m_pieces.begin())
        return rawByte;
    const Piece &piece = *std::prev(after);
    return piece.text + across(rawByte - piece.raw, piece.rawStep, piece.textStep, piece.count);
}

std::string OffsetMap::serialise() const
{
    std::string out;
    for (const Piece &piece : m_pieces) {
        out += std::to_string(piece.textStep) + ' ' + std::to_string(piece.rawStep) + ' '
            + std::to_string(piece.count) + '\n';
    }
    return out;
}

Result<OffsetMap> OffsetMap::parse(std::string_view bytes)
{
    OffsetMap map;
    Piece next;
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    const auto number = [&](auto &value, char stop) {
        const auto [after, error] = std::from_chars(at, end, value);
        const bool good = error == std::errc() && after != end && *after == stop;
        at = good ? after + 1 : at;
        return good;
    };
    while (at != end) {
        if (!number(next.textStep, ' ') || !number(next.rawStep, ' ') || !number(next.count, '\n')
            || next.count == 0)
            return fail(Error::Code::Malformed, {}, "not an offset map",
                        "byte " + std::to_string(at - bytes.data()));
        map.m_pieces.push_back(next);
        next.text += next.count * next.textStep;
        next.raw += next.count * next.rawStep;
    }
    return map;
}

} // namespace rejoinder::source
