// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/sites.h"

#include "core/people/leads.h"
#include "core/people/names.h"

#include <algorithm>

namespace rejoinder::people {

namespace {

constexpr std::size_t longestName = 5; // words
constexpr std::size_t longestIdeographs = 8;
constexpr std::size_t surelyIdeographs = 6; // more is a sentence
constexpr std::size_t shortestName = 3; // bytes, but for "@"

constexpr std::array connecting{wordKey("of"),  wordKey("and"), wordKey("the"), wordKey("von"),
                                wordKey("vom"), wordKey("van"), wordKey("de"),  wordKey("der"),
                                wordKey("den"), wordKey("da"),  wordKey("di"),  wordKey("la"),
                                wordKey("le"),  wordKey("el"),  wordKey("al"),  wordKey("bin"),
                                wordKey("in"),  wordKey("zum"), wordKey("du"),  wordKey("und")};

bool isNumber(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// Finds the sites of one comment.
class Finder
{
public:
    Finder(std::string_view text, const comments::Comment &comment, int index, const Forms &printed,
           const Vocabulary &vocabulary, std::vector<Site> &sites)
        : m_text(text)
        , m_comment(comment)
        , m_index(index)
        , m_printed(printed)
        , m_vocabulary(vocabulary)
        , m_sites(sites)
        , m_words(nameWords(text, comment.body))
        , m_leads(leadsIn(text, comment.body))
    { }

    void find()
    {
        for (const Lead &lead : m_leads)
            readLead(lead);
        for (std::size_t i = 0; i < m_words.size();)
            i += read(i);
    }

private:
    bool isPrinted(std::span<const Word> words) const
    {
        const Form *form = words.empty() ? nullptr : m_printed.at(words);
        return form && form->keys.size() == words.size();
    }

    void readLead(const Lead &lead)
    {
        std::vector<Word> words = wordsOf(m_text, lead.name);
        if (words.empty() || isPrinted(words))
            return;
        if (!lead.isMarked && !lead.isHeader && !std::ranges::all_of(words, [&](const Word &word) {
                return looksLikeName(word, false)
                    || std::ranges::find(connecting, word.key) != connecting.end();
            }))
            return;
        const bool opens = lead.name.start <= m_comment.body.start + 1;
        const std::size_t count = words.size();
        m_sites.push_back({m_index,
                           lead.isHeader       ? Manner::Header
                               : lead.isMarked ? Manner::Lead
                               : opens         ? Manner::Opening
                                               : Manner::Line,
                           lead.name,
                           std::move(words),
                           m_text,
                           {count},
                           count});
    }

    bool isLead(std::size_t i) const
    {
        return std::ranges::any_of(
            m_leads, [&](const Lead &lead) { return lead.name.overlaps(m_words[i].where); });
    }

    bool looksLikeName(const Word &word, bool addressed) const
    {
        const std::string_view written = slice(m_text, word.where);
        if (isNumber(written) || (!addressed && written.size() < shortestName)
            || isOpener(word.key))
            return false;
        return addressed || word.capital || isHandle(written);
    }

    /// What parts word `i` from the one before.
    std::string_view gap(std::size_t i) const
    {
        return slice(m_text, {m_words[i - 1].where.end, m_words[i].where.start});
    }

    /// How many words to go on.
    std::size_t read(std::size_t i)
    {
        if (isLead(i))
            return 1;
        if (const Form *form = m_printed.at(std::span(m_words).subspan(i)))
            return form->keys.size();
        const std::size_t at = m_words[i].where.start;
        const std::string_view before = m_text.substr(0, at);
        if (before.ends_with("@") || before.ends_with("＠"))
            return m_words[i].ideograph ? readIdeographs(i) : readHandle(i);
        return m_words[i].ideograph ? 1 : readWord(i);
    }

    /// "@Two Left Boots. No": where the name ends is not certain.
    std::size_t readHandle(std::size_t i)
    {
        if (!looksLikeName(m_words[i], true))
            return 1;
        std::vector<std::size_t> lengths;
        std::size_t count = 1;
        for (std::size_t pending = 1; count <= longestName; ++pending) {
            const std::size_t next = i + pending;
            const bool ends = next >= m_words.size();
            const bool glued = !ends && (gap(next) == "." || gap(next) == "-" || gap(next) == "_");
            if (!glued && pending == count)
                lengths.push_back(count);
            if (ends || pending >= longestName || (!glued && gap(next) != " "))
                break;
            const Word &word = m_words[next];
            const bool connects
                = std::ranges::find(connecting, word.key) != connecting.end() && !word.capital;
            if (glued || (word.capital && !isOpener(word.key)))
                count = pending + 1;
            else if (!connects)
                break;
        }
        if (lengths.empty())
            lengths.push_back(count);
        add(i, Manner::At, std::move(lengths));
        return m_sites.back().usual;
    }

    /// Where nothing else tells, a name does not end in a word that is written small elsewhere.
    std::size_t usualLength(std::size_t i, const std::vector<std::size_t> &lengths) const
    {
        std::size_t best = lengths.front();
        for (const std::size_t length : lengths)
            if (length == 1 || m_vocabulary.small(m_words[i + length - 1].key) == 0)
                best = length;
        return best;
    }

    void add(std::size_t i, Manner manner, std::vector<std::size_t> lengths)
    {
        const std::size_t usual = usualLength(i, lengths);
        const std::size_t longest = lengths.back();
        m_sites.push_back({m_index,
                           manner,
                           {m_words[i].where.start, m_words[i + longest - 1].where.end},
                           {m_words.begin() + static_cast<std::ptrdiff_t>(i),
                            m_words.begin() + static_cast<std::ptrdiff_t>(i + longest)},
                           m_text,
                           std::move(lengths),
                           usual});
    }

    std::size_t readIdeographs(std::size_t i)
    {
        std::size_t run = 1;
        while (run <= longestIdeographs && i + run < m_words.size() && gap(i + run).empty())
            ++run;
        std::vector<std::size_t> lengths;
        for (std::size_t length = 2; length <= std::min(run, longestIdeographs); ++length)
            lengths.push_back(length);
        if (lengths.empty())
            return run;
        add(i, Manner::At, std::move(lengths));
        m_sites.back().usual = run <= surelyIdeographs ? run : 0;
        return run;
    }

    std::size_t readWord(std::size_t i)
    {
        const Word &word = m_words[i];
        const std::string_view written = slice(m_text, word.where);
        if (!word.capital && !isHandle(written)) {
            // Only ", quill." can be a name written small.
            if (i == 0 || !gap(i).starts_with(",") || isNumber(written)
                || written.size() < shortestName || isOpener(word.key)
                || m_vocabulary.isCommon(word.key)
                || mannerOf(m_text, m_comment.body, m_words, i, 1) != Manner::Closing)
                return 1;
            add(i, Manner::Closing, {1});
            return 1;
        }
        if (!looksLikeName(word, false))
            return 1;
        for (std::size_t count = 3; count > 0; --count) {
            if (i + count > m_words.size() || !isRun(i, count))
                continue;
            const Manner manner = mannerOf(m_text, m_comment.body, m_words, i, count);
            if (manner == Manner::Plain || manner == Manner::Bare
                || (manner == Manner::Opening && isExclaimed(i + count - 1)))
                continue;
            add(i, manner, {count});
            m_sites.back().usual = count;
            return count;
        }
        return 1;
    }

    /// "Gosh!"
    bool isExclaimed(std::size_t i) const
    {
        return m_text.substr(m_words[i].where.end).starts_with("!");
    }

    bool isRun(std::size_t i, std::size_t count) const
    {
        for (std::size_t next = i + 1; next < i + count; ++next)
            if (gap(next) != " " || !m_words[next].capital || isOpener(m_words[next].key))
                return false;
        return true;
    }

    std::string_view m_text;
    const comments::Comment &m_comment;
    int m_index;
    const Forms &m_printed;
    const Vocabulary &m_vocabulary;
    std::vector<Site> &m_sites;
    std::vector<Word> m_words;
    std::vector<Lead> m_leads;
};

void readHeader(std::string_view name, int comment, const Forms &printed, std::vector<Site> &sites)
{
    std::vector<Word> words = wordsOf(name, {0, name.size()});
    const Form *form = words.empty() ? nullptr : printed.at(words);
    if (words.empty() || (form && form->keys.size() == words.size()))
        return;
    const std::size_t count = words.size();
    sites.push_back({comment, Manner::Header, {}, std::move(words), name, {count}, count});
}

} // namespace

std::vector<std::string> headerNames(std::string_view text,
                                     const std::vector<comments::Comment> &comments)
{
    std::vector<std::string> names;
    int own = 0;
    int told = 0;
    for (const comments::Comment &comment : comments) {
        names.push_back(headerAddressee(text, comment));
        told += !names.back().empty();
        own += !names.back().empty() && foldedName(names.back()) == foldedName(comment.author);
    }
    if (own * 2 > told)
        names.assign(comments.size(), {});
    return names;
}

std::vector<Site> sitesOf(std::string_view text, const std::vector<comments::Comment> &comments,
                          const std::vector<std::string> &headers, const Forms &printed,
                          const Vocabulary &vocabulary)
{
    std::vector<Site> sites;
    for (std::size_t i = 0; i < headers.size(); ++i)
        readHeader(headers[i], static_cast<int>(i), printed, sites);
    for (std::size_t i = 0; i < comments.size(); ++i)
        Finder(text, comments[i], static_cast<int>(i), printed, vocabulary, sites).find();
    return sites;
}

bool isHandle(std::string_view word)
{
    bool small = false;
    for (const char c : word) {
        if ((c >= '0' && c <= '9') || (small && c >= 'A' && c <= 'Z'))
            return !isNumber(word);
        small = small || (c >= 'a' && c <= 'z');
    }
    return false;
}

} // namespace rejoinder::people
