// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/utf8.h"

#include <cstdint>
#include <cstring>

namespace rejoinder::source {

namespace {

unsigned byteAt(std::string_view bytes, std::size_t at)
{
    return static_cast<unsigned char>(bytes[at]);
}

bool continues(std::string_view bytes, std::size_t at, unsigned low = 0x80, unsigned high = 0xBF)
{
    return at < bytes.size() && byteAt(bytes, at) >= low && byteAt(bytes, at) <= high;
}

} // namespace

std::size_t characterLength(std::string_view bytes, std::size_t at)
{
    const unsigned lead = byteAt(bytes, at);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return continues(bytes, at + 1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return continues(bytes, at + 1, low, high) && continues(bytes, at + 2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        const bool whole = continues(bytes, at + 1, low, high) && continues(bytes, at + 2)
            && continues(bytes, at + 3);
        return whole ? 4 : 0;
    }
    return 0;
}

std::size_t firstInvalid(std::string_view bytes, std::size_t from)
{
    std::size_t at = from;
    while (at < bytes.size()) {
        std::uint64_t eight = 0;
        while (at + sizeof eight <= bytes.size()) { // ASCII runs, eight bytes at a time
            std::memcpy(&eight, bytes.data() + at, sizeof eight);
            if ((eight & 0x8080808080808080U) != 0)
                break;
            at += sizeof eight;
        }
        if (at == bytes.size())
            break;
        const std::size_t length = characterLength(bytes, at);
        if (length == 0)
            return at;
        at += length;
    }
    return bytes.size();
}

CodePoint codePointAt(std::string_view utf8, std::size_t at)
{
    const unsigned lead = byteAt(utf8, at);
    const auto tail = [&](std::size_t offset) {
        return at + offset < utf8.size() ? char32_t(byteAt(utf8, at + offset) & 0x3FU) : 0;
    };
    if (lead < 0x80)
        return {lead, 1};
    if (lead < 0xE0)
        return {(char32_t(lead & 0x1FU) << 6) | tail(1), 2};
    if (lead < 0xF0)
        return {(char32_t(lead & 0x0FU) << 12) | (tail(1) << 6) | tail(2), 3};
    return {(char32_t(lead & 0x07U) << 18) | (tail(1) << 12) | (tail(2) << 6) | tail(3), 4};
}

} // namespace rejoinder::source
