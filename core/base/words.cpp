// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

#include <QString>

namespace rejoinder {

namespace {

struct Character
{
    char32_t code = 0;
    std::size_t size = 1;
};

/// Text is valid UTF-8 (source::Source says so); whatever is not counts as a blank of one byte.
Character characterAt(std::string_view text, std::size_t at)
{
    const auto byte
        = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned first = byte(at);
    if (first < 0x80)
        return {first, 1};
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    if (size == 1 || at + size > text.size())
        return {U' ', 1};
    char32_t code = first & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i)
        code = (code << 6) | (byte(at + i) & 0x3FU);
    return {code, size};
}

bool isIdeograph(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'’' || c == U'‘' || c == U'ʼ';
}

/// Stands within a word and is not seen: soft hyphen, joiners, marks of direction.
bool isInvisible(char32_t c)
{
    return c == 0xAD || (c >= 0x200C && c <= 0x200F) || c == 0x2060 || c == 0xFEFF;
}

bool isLetter(char32_t c)
{
    if (c < 0x80)
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

std::uint64_t keyOf(std::string_view word, bool ascii)
{
    if (ascii) {
        std::uint64_t hash = wordKey({});
        for (const char c : word) {
            const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
            hash = (hash ^ static_cast<unsigned char>(lower)) * 1099511628211ULL;
        }
        return hash;
    }
    QString folded = QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))
                         .normalized(QString::NormalizationForm_KC)
                         .toCaseFolded();
    folded.replace(QChar(u'’'), QChar(u'\'')).replace(QChar(u'‘'), QChar(u'\''));
    folded.removeIf([](QChar c) { return isInvisible(c.unicode()); });
    const QByteArray bytes = folded.toUtf8();
    return wordKey({bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

std::vector<Word> wordsOf(std::string_view text, Span span)
{
    const std::size_t end = std::min(span.end, text.size());
    std::vector<Word> words;
    for (std::size_t at = span.start; at < end;) {
        const Character first = characterAt(text, at);
        if (!isLetter(first.code)) {
            at += first.size;
            continue;
        }
        Word word{{at, at + first.size}, 0, QChar::isUpper(first.code), isIdeograph(first.code)};
        bool ascii = first.code < 0x80;
        while (!word.ideograph && word.where.end < end) {
            Character next = characterAt(text, word.where.end);
            if ((isApostrophe(next.code) || isInvisible(next.code))
                && isLetter(characterAt(text, word.where.end + next.size).code)) {
                ascii = ascii && next.code < 0x80;
                word.where.end += next.size;
                next = characterAt(text, word.where.end);
            }
            if (!isLetter(next.code) || isIdeograph(next.code))
                break;
            ascii = ascii && next.code < 0x80;
            word.where.end += next.size;
        }
        word.where.end = std::min(word.where.end, end);
        word.key = keyOf(slice(text, word.where), ascii);
        at = word.where.end;
        words.push_back(word);
    }
    return words;
}

} // namespace rejoinder
