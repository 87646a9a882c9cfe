// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>
#include <vector>

namespace rejoinder::tests {

/// Texts that have broken exports elsewhere. Valid UTF-8, all of them.
inline std::vector<std::string> hurtfulTexts()
{
    using namespace std::string_literals;
    return {
        ""s,
        "plain"s,
        R"(she said "no", twice "")"s,
        "\""s,
        "\"\"\""s,
        "one\ntwo"s,
        "one\r\ntwo\r\n"s,
        "one\rtwo"s,
        "\n"s,
        "\r"s,
        "\ttab first"s,
        "semi;colon,comma\ttab"s,
        "=1+1"s,
        "=HYPERLINK(\"https://example.org\";\"x\")"s,
        "+49 30 1234"s,
        "-5"s,
        "@marten"s,
        "'"s,
        "''"s,
        "'quoted'"s,
        "'=1+1"s,
        "''=1+1"s,
        " = blank first"s,
        "1e5"s,
        "007"s,
        "TRUE"s,
        "nul\0inside"s,
        "\xEF\xBB\xBFmark first and \xEF\xBB\xBF inside"s,
        "שלום, עולם \u202E override \u202C"s,
        "👩‍👩‍👧‍👦 family, 🏳️‍🌈 flag, 👍🏽"s,
        "𝐛𝐨𝐥𝐝 and 𠀀𪛖"s,
        "e\u0301 o\u0308\u0304 n\u0303"s,
        "漢字、かな。"s,
        "\u2028line\u2029para\u0085nel"s,
        "\u00A0no-break\u00A0"s,
        " blanks around "s,
        "back\\slash \\n \\\""s,
        std::string(40'000, 'x') + "\"" + std::string(40'000, ','),
    };
}

/// Random text made of the pieces that matter to quoting, guarding and offsets.
inline std::string randomText(std::mt19937 &random)
{
    static const std::vector<std::string> pieces{
        "a", "bc ", "\"",     ",", ";",       "\t", "\r", "\n", "\r\n",   "=", "+",
        "-", "@",   "'",      "é", "e\u0301", "漢", "𠀀", "😀", "\u200D", "ש", "\xEF\xBB\xBF",
        " ", "0",   "\u0085",
    };
    std::uniform_int_distribution<std::size_t> length(0, 8);
    std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
    std::string text;
    for (std::size_t left = length(random); left > 0; --left)
        text += pieces[piece(random)];
    return text;
}

} // namespace rejoinder::tests
