// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passages/find.h"

#include "core/base/words.h"

#include <algorithm>
#include <array>

namespace rejoinder::passages {

namespace {

constexpr std::size_t shingle = 3; // words that must be equal for a match to be looked at
constexpr std::size_t mostPlaces
    = 40; // a shingle that stands in more places is a phrase of the language
constexpr std::size_t longestGap = 2; // words changed or left out within a passage
constexpr double marked = 3; // words a passage needs where it is marked as a quote ...
constexpr double unmarked = 7; // ... and where it is not
constexpr double ideograph = 0.6; // what a character counts for

struct Place
{
    std::uint64_t key = 0;
    std::size_t word = 0;
};

/// The words of the article and of all comments in one row.
struct Row
{
    std::vector<Word> words;
    std::vector<std::size_t> begins; // of each paragraph, then of each comment; one more at the end
    std::vector<Place> places; // of each shingle, sorted by key and word
    std::size_t paragraphs = 0;

    std::size_t holderOf(std::size_t word) const
    {
        const auto next = std::ranges::upper_bound(begins, word);
        return static_cast<std::size_t>(next - begins.begin()) - 1;
    }
};

std::uint64_t shingleKey(const std::vector<Word> &words, std::size_t at)
{
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < shingle; ++i)
        key = (key ^ words[at + i].key) * 0x9E3779B97F4A7C15ULL + (key >> 29);
    return key;
}

Row rowOf(std::string_view text, const std::vector<Span> &article,
          const std::vector<comments::Comment> &comments)
{
    Row row;
    row.paragraphs = article.size();
    const auto add = [&](Span span) {
        const std::size_t begin = row.words.size();
        row.begins.push_back(begin);
        std::ranges::copy(wordsOf(text, span), std::back_inserter(row.words));
        for (std::size_t i = begin; i + shingle <= row.words.size(); ++i)
            row.places.push_back({shingleKey(row.words, i), i});
    };
    for (const Span paragraph : article)
        add(paragraph);
    for (const comments::Comment &comment : comments)
        add(comment.body);
    row.begins.push_back(row.words.size());
    std::ranges::sort(row.places, {},
                      [](const Place &place) { return std::pair(place.key, place.word); });
    return row;
}

struct Match
{
    std::size_t here = 0; // words, end exclusive
    std::size_t hereEnd = 0;
    std::size_t there = 0;
    std::size_t thereEnd = 0;
    double weight = 0;
};

/// Goes on from equal words, over small changes, as long as two words in a row agree again.
Match extended(const Row &row, std::size_t here, std::size_t there, std::size_t hereLimit,
               std::size_t thereLimit)
{
    Match match{here, here, there, there, 0};
    const auto agree = [&](std::size_t h, std::size_t t) {
        return h < hereLimit && t < thereLimit && row.words[h].key == row.words[t].key;
    };
    for (;;) {
        while (agree(match.hereEnd, match.thereEnd)) {
            match.weight += row.words[match.hereEnd].ideograph ? ideograph : 1;
            ++match.hereEnd;
            ++match.thereEnd;
        }
        bool resumed = false;
        for (std::size_t gap = 1; gap <= 2 * longestGap && !resumed; ++gap) {
            for (std::size_t h = gap > longestGap ? gap - longestGap : 0;
                 h <= std::min(gap, longestGap) && !resumed; ++h) {
                const std::size_t nextHere = match.hereEnd + h;
                const std::size_t nextThere = match.thereEnd + (gap - h);
                resumed = agree(nextHere, nextThere) && agree(nextHere + 1, nextThere + 1);
                if (resumed) {
                    match.hereEnd = nextHere;
                    match.thereEnd = nextThere;
                }
            }
        }
        if (!resumed)
            return match;
    }
}

bool opensQuote(std::string_view text, std::size_t at)
{
    static constexpr std::array<std::string_view, 9> signs{"\"", "“",  "„",  "«", "»",
                                                           "‘",  "「", "『", "'"};
    for (const std::string_view sign : signs)
        if (at >= sign.size() && text.substr(at - sign.size(), sign.size()) == sign)
            return true;
    return false;
}

bool isMarkedAt(std::string_view text, const std::vector<Span> &lines, Span words)
{
    return opensQuote(text, words.start)
        || std::ranges::any_of(lines, [&](Span line) { return line.overlaps(words); });
}

class Finder
{
public:
    Finder(std::string_view text, Row row) : m_text(text), m_row(std::move(row)) { }

    void find(std::size_t comment, Span body, std::vector<Passage> &found) const
    {
        const std::size_t holder = m_row.paragraphs + comment;
        const std::size_t begin = m_row.begins[holder];
        const std::size_t end = m_row.begins[holder + 1];
        const std::vector<Span> lines = markedLines(m_text, body);
        for (std::size_t at = begin; at + shingle <= end;) {
            const Match match = longest(at, begin, end);
            const Span here = match.weight > 0 ? spanOf(match.here, match.hereEnd) : Span();
            const double needed
                = match.weight > 0 && isMarkedAt(m_text, lines, here) ? marked : unmarked;
            if (match.weight < needed) {
                ++at;
                continue;
            }
            found.push_back(passage(static_cast<int>(comment), here, match));
            at = match.hereEnd;
        }
    }

private:
    Span spanOf(std::size_t first, std::size_t end) const
    {
        return {m_row.words[first].where.start, m_row.words[end - 1].where.end};
    }

    Match longest(std::size_t at, std::size_t begin, std::size_t end) const
    {
        const std::uint64_t key = shingleKey(m_row.words, at);
        auto place = std::ranges::lower_bound(m_row.places, key, {}, &Place::key);
        Match best;
        for (std::size_t seen = 0;
             place != m_row.places.end() && place->key == key && place->word < begin; ++place) {
            if (++seen > mostPlaces)
                return {};
            const std::size_t limit = m_row.begins[m_row.holderOf(place->word) + 1];
            const Match match = extended(m_row, at, place->word, end, limit);
            if (match.weight > best.weight)
                best = match;
        }
        return best;
    }

    Passage passage(int comment, Span here, const Match &match) const
    {
        const std::size_t holder = m_row.holderOf(match.there);
        const bool article = holder < m_row.paragraphs;
        Passage passage;
        passage.comment = comment;
        passage.here = here;
        passage.from = article ? -1 : static_cast<int>(holder - m_row.paragraphs);
        passage.paragraph = article ? static_cast<int>(holder) : -1;
        passage.there = spanOf(match.there, match.thereEnd);
        return passage;
    }

    std::string_view m_text;
    Row m_row;
};

} // namespace

std::vector<Span> markedLines(std::string_view text, Span body)
{
    std::vector<Span> lines;
    const std::size_t limit = std::min(body.end, text.size());
    for (std::size_t at = body.start; at < limit;) {
        const std::size_t end = std::min(text.find('\n', at), limit);
        const std::size_t first = text.find_first_not_of(" \t|", at);
        if (first < end && text[first] == '>')
            lines.push_back({at, end});
        at = end + 1;
    }
    return lines;
}

std::vector<Passage> find(std::string_view text, const std::vector<Span> &article,
                          const std::vector<comments::Comment> &comments)
{
    const Finder finder(text, rowOf(text, article, comments));
    std::vector<Passage> found;
    for (std::size_t i = 0; i < comments.size(); ++i)
        finder.find(i, comments[i].body, found);
    return found;
}

} // namespace rejoinder::passages
