// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passages/find.h"

#include <algorithm>
#include <iterator>

#include "core/base/words.h"
#include "core/passages/align.h"
#include "core/passages/fingerprint.h"
#include "core/passages/marks.h"

namespace rejoinder::passages {

namespace {

constexpr std::size_t shingle = 3; // words that must be equal for a match to be looked at
constexpr std::size_t mostPlaces = 24; // of one shingle that are looked at, the earliest first
constexpr double marked = 3; // words a passage needs where it is marked as a quote ...
constexpr double unmarked = 7; // ... and where it is not, or where its words are everywhere

/// How foreign a word is by its comment's own account: 0 not at all, 1 if only a line above says
/// so, 2 behind one mark of quoting, 3 behind two, and so on. Words of the line above are no quote.
constexpr std::uint8_t led = 1;
constexpr std::uint8_t lead = 255;
std::uint8_t foreignness(const Quote &quote)
{
    return static_cast<std::uint8_t>(led + std::min(quote.depth, 200));
}

/// The words of the article and of all comments in one row.
struct Page
{
    std::vector<Word> words;
    std::vector<std::uint8_t> depths; // of each word: its foreignness
    std::vector<std::size_t> begins; // of each paragraph, then of each comment; one more at the end
    std::vector<Fingerprint> places; // of each shingle, sorted by key and word
    std::size_t paragraphs = 0;

    std::size_t holderOf(std::size_t word) const
    {
        const auto next = std::ranges::upper_bound(begins, word);
        return static_cast<std::size_t>(next - begins.begin()) - 1;
    }
    Stretch holder(std::size_t index) const { return {begins[index], begins[index + 1]}; }
};

void add(Page &page, std::string_view text, Span span)
{
    const std::size_t begin = page.words.size();
    page.begins.push_back(begin);
    std::ranges::copy(wordsOf(text, span), std::back_inserter(page.words));
    page.depths.resize(page.words.size());
    for (std::size_t i = begin; i + shingle <= page.words.size(); ++i)
        page.places.push_back({keyOf(page.words, i, shingle), i});
}

void addDepths(Page &page, std::string_view text, Span body)
{
    std::size_t word = page.begins.back();
    const auto mark = [&](Span span, std::uint8_t depth) {
        while (word < page.words.size() && page.words[word].where.start < span.start)
            ++word;
        for (; word < page.words.size() && page.words[word].where.start < span.end; ++word)
            page.depths[word] = depth;
    };
    for (const Quote &quote : quotesIn(text, body)) {
        mark(quote.lead, lead);
        mark(quote.words, foreignness(quote));
    }
}

Page pageOf(std::string_view text, const std::vector<Span> &article,
            const std::vector<comments::Comment> &comments)
{
    Page page;
    page.paragraphs = article.size();
    for (const Span paragraph : article)
        add(page, text, paragraph);
    for (const comments::Comment &comment : comments) {
        add(page, text, comment.body);
        addDepths(page, text, comment.body);
    }
    page.begins.push_back(page.words.size());
    std::ranges::sort(page.places, {},
                      [](const Fingerprint &place) { return std::pair(place.key, place.word); });
    return page;
}

class Finder
{
public:
    Finder(std::string_view text, Page page) : m_text(text), m_page(std::move(page)) { }

    void find(std::size_t comment, std::vector<Passage> &found) const
    {
        const Stretch body = m_page.holder(m_page.paragraphs + comment);
        std::size_t done = body.begin; // words that are told already
        for (std::size_t at = body.begin; at + shingle <= body.end;) {
            const Candidate best = longest(at, {done, body.end});
            if (best.match.weight < best.needed || best.match.weight <= 0) {
                ++at;
                continue;
            }
            found.push_back(passage(static_cast<int>(comment), best.match));
            at = done = best.match.here.end;
        }
    }

private:
    struct Candidate
    {
        Match match;
        double worth = 0;
        double needed = unmarked;
    };

    Span spanOf(Stretch words) const
    {
        return {m_page.words[words.begin].where.start, m_page.words[words.end - 1].where.end};
    }

    /// The best holder of the words at `at`: an earlier one, or a later one where the words are
    /// marked as quoted and stand there unmarked (a page that shows the newest first).
    Candidate longest(std::size_t at, Stretch here) const
    {
        const std::uint64_t key = keyOf(m_page.words, at, shingle);
        auto place = std::ranges::lower_bound(m_page.places, key, {}, &Fingerprint::key);
        const int depth = m_page.depths[at];
        if (depth == lead)
            return {};
        const std::size_t own = m_page.begins[m_page.holderOf(at)];
        Candidate best;
        std::size_t seen = 0;
        for (; place != m_page.places.end() && place->key == key && seen < mostPlaces;
             ++place, ++seen) {
            const bool later = place->word >= own;
            if (later && depth <= led)
                break;
            const int depthThere = m_page.depths[place->word];
            if (later && (place->word < here.end || depthThere > 0 || best.worth > 0))
                continue;
            if (depthThere > led && depthThere >= depth)
                continue; // both quote what is not here
            consider(at, here, place->word, best);
        }
        const bool everywhere = seen == mostPlaces;
        if (!everywhere && best.worth > 0
            && (depth > led || opensQuotation(m_text, spanOf(best.match.here).start)))
            best.needed = marked;
        return best;
    }

    void consider(std::size_t at, Stretch here, std::size_t there, Candidate &best) const
    {
        const Row row{m_page.words, here};
        const Row other{m_page.words, m_page.holder(m_page.holderOf(there))};
        Match match = extended(row, other, at, there, shingle, m_text);
        // Where words stand both in a comment and in its quote, the comment is meant.
        const double worth = m_page.depths[there] > 0 ? match.weight / 2 : match.weight;
        if (worth > best.worth)
            best = {std::move(match), worth, unmarked};
    }

    Passage passage(int comment, const Match &match) const
    {
        const std::size_t holder = m_page.holderOf(match.there.begin);
        const bool article = holder < m_page.paragraphs;
        Passage passage;
        passage.comment = comment;
        passage.here = spanOf(match.here);
        passage.from = article ? -1 : static_cast<int>(holder - m_page.paragraphs);
        passage.paragraph = article ? static_cast<int>(holder) : -1;
        passage.there = spanOf(match.there);
        return passage;
    }

    std::string_view m_text;
    Page m_page;
};

} // namespace

std::vector<Passage> find(std::string_view text, const std::vector<Span> &article,
                          const std::vector<comments::Comment> &comments)
{
    const Finder finder(text, pageOf(text, article, comments));
    std::vector<Passage> found;
    for (std::size_t i = 0; i < comments.size(); ++i)
        finder.find(i, found);
    return found;
}

} // namespace rejoinder::passages
