// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/plausible.h"
#include "core/source/encoding.h"
#include "core/source/utf8.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/uscript.h>

namespace rejoinder::source {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t sampleSize = std::size_t(1) << 15;

constexpr std::array candidates{
    "windows-1252"sv, "windows-1251"sv, "KOI8-R"sv,       "windows-1250"sv, "GB18030"sv,
    "Shift_JIS"sv,    "EUC-JP"sv,       "Big5"sv,         "EUC-KR"sv,       "windows-1253"sv,
    "windows-1254"sv, "windows-1255"sv, "windows-1256"sv, "windows-1257"sv, "IBM866"sv,
};

/// What one character is worth as evidence that the encoding is right.
struct Worth
{
    double broken = -10; // cannot be decoded
    double control = -5; // C1 controls, private use
    double insideWord = -3; // a symbol, or a capital after a small letter, inside a word
    double mixed = -2; // letters of two scripts side by side
    double symbol = -1; // box drawing, fractions ...
    double punctuation = 0.5; // quotes, dashes, ellipsis
    double frequent = 1.2; // a frequent letter of its script
    double letter = 0.5;
    double rareLetter = -0.3;
    double unlistedMargin = 0.3; // a rare encoding must read clearly better
    double guessEdge = 0.4; // of the detector's word
    double westernEdge = 0.2; // of windows-1252, by far the commonest
};
constexpr Worth worth;

constexpr std::u32string_view frequentLetters
    = U"äöüßéèàçñóíáúãõêâåøæîôùÄÖÜÉÀ" // western
      U"оеаинтсрвлкмдпуяь" // Cyrillic
      U"ąęłśżźćńčšžřěůőűţşăğıİ" // central and Turkish
      U"αειοτνσρςκπμάέίόή" // Greek
      U"יוהלאתרבמשןםחק" // Hebrew
      U"اليمنرتبوةعدسفه" // Arabic
      U"的一是不了在人有我他这個们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年"
      U"這來說時為國會對們過後" // Chinese
      U"のにはをたがでとしいるてなれかもさんすまりこインスルトラリア" // Japanese
      U"이다는을의에가고지한하도로나아기" // Korean
    ;
constexpr std::u32string_view rareLetters = U"ъщэюфџћђќјљњýþðÿ¤ĄĽŤŽ¡ŕĺ";
constexpr std::u32string_view wordPunctuation = U"’´\u00AD·ʼ・ー々";
constexpr std::u32string_view commonPunctuation
    = U"“”„‘’‚–—…«»€£§°·•©®™¿¡´\u00A0\u00AD、。，！？：；（）「」『』《》・ー々〜№";

bool has(std::u32string_view set, char32_t character)
{
    return set.find(character) != std::u32string_view::npos;
}

bool isLetter(char32_t character)
{
    return u_isalpha(UChar32(character)) != 0;
}

UScriptCode scriptOf(char32_t character)
{
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(UChar32(character), &error);
    const bool eastAsian
        = script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA || script == USCRIPT_HANGUL;
    return eastAsian ? USCRIPT_HAN : script;
}

double worthOf(char32_t before, char32_t character, char32_t after)
{
    if (character == 0xFFFD)
        return worth.broken;
    if (character < 0xA0 || (character >= 0xE000 && character < 0xF900))
        return worth.control;
    if (!isLetter(character)) {
        const bool inside = isLetter(before) && isLetter(after) && !has(wordPunctuation, character);
        const bool eastAsian = scriptOf(before) == USCRIPT_HAN;
        if (inside && !eastAsian)
            return worth.insideWord;
        return has(commonPunctuation, character) ? worth.punctuation : worth.symbol;
    }
    if (isLetter(before) && scriptOf(before) != scriptOf(character)
        && scriptOf(character) != USCRIPT_COMMON)
        return scriptOf(before) == USCRIPT_HAN || scriptOf(character) == USCRIPT_HAN ? 0
                                                                                     : worth.mixed;
    if (u_islower(UChar32(before)) != 0 && u_isupper(UChar32(character)) != 0)
        return worth.insideWord;
    if (has(frequentLetters, character))
        return worth.frequent;
    return has(rareLetters, character) ? worth.rareLetter : worth.letter;
}

double plausibility(std::string_view raw, std::string_view encoding)
{
    const Result<Decoded> decoded = convert(raw, {std::string(encoding), 0});
    if (!decoded)
        return worth.broken;
    double sum = 0;
    std::size_t count = 0;
    char32_t before = ' ';
    const std::string_view text = decoded->text;
    for (std::size_t at = 0; at < text.size();) {
        const auto [character, size] = codePointAt(text, at);
        at += size;
        if (character >= 0x80) {
            sum += worthOf(before, character,
                           at < text.size() ? codePointAt(text, at).value : U' ');
            ++count;
        }
        before = character;
    }
    return count == 0 ? 0 : sum / double(count);
}

bool sameEncoding(std::string_view one, std::string_view other)
{
    return ucnv_compareNames(std::string(one).c_str(), std::string(other).c_str()) == 0;
}

} // namespace

std::string mostPlausible(std::string_view raw, std::string_view guess)
{
    const bool latin1 = sameEncoding(guess, "ISO-8859-1") || sameEncoding(guess, "ISO-8859-15");
    const std::string_view word = latin1 ? candidates.front() : guess;
    // The last bytes may be half of a character: they count for little in a sample this long.
    const std::string_view sample = raw.substr(0, sampleSize);
    std::string best(candidates.front());
    double bestScore = plausibility(sample, best) + worth.westernEdge
        + (sameEncoding(word, best) ? worth.guessEdge : 0);
    for (const std::string_view candidate : candidates) {
        const double score = plausibility(sample, candidate)
            + (sameEncoding(word, candidate) ? worth.guessEdge : 0);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    const bool listed
        = std::ranges::any_of(candidates, [&](auto c) { return sameEncoding(word, c); });
    if (!listed && !word.empty() && plausibility(sample, word) > bestScore + worth.unlistedMargin)
        return std::string(word);
    return best;
}

} // namespace rejoinder::source
