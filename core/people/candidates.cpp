// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/candidates.h"

#include "core/people/leads.h"
#include "core/people/manner.h"
#include "core/people/names.h"

#include <algorithm>
#include <map>
#include <set>

namespace rejoinder::people {

namespace {

constexpr std::size_t longestName = 5; // words
constexpr std::size_t longestIdeographs = 8;
constexpr std::size_t surelyIdeographs = 6; // more is a sentence
constexpr std::size_t shortestName = 3; // bytes, but for "@"

/// A place where a word is used as a name.
struct Site
{
    int comment = -1;
    Manner manner = Manner::Plain;
    Span where; // of the whole run; empty in a header
    std::vector<Word> words; // of the whole run
    std::string_view text; // what `words` are offsets into
    std::vector<std::size_t> lengths; // how many of the words the name may be, ascending
    std::size_t usual = 0; // the length where nothing else tells; 0: none
};

constexpr std::array connecting{wordKey("of"),  wordKey("and"), wordKey("the"), wordKey("von"),
                                wordKey("vom"), wordKey("van"), wordKey("de"),  wordKey("der"),
                                wordKey("den"), wordKey("da"),  wordKey("di"),  wordKey("la"),
                                wordKey("le"),  wordKey("el"),  wordKey("al"),  wordKey("bin"),
                                wordKey("in"),  wordKey("zum"), wordKey("du"),  wordKey("und")};

std::uint64_t joined(std::span<const Word> words)
{
    std::uint64_t key = 0;
    for (const Word &word : words)
        key = key * 1099511628211ULL + word.key;
    return key;
}

bool isNumber(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
}

/// A digit, or a capital behind a small letter.
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

bool isShouted(std::string_view word)
{
    return word.size() > 1
        && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
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

    /// The words from `i` on that are glued or parted by one blank.
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

/// The names in the headers of replies; nothing where they are the buttons below each comment.
class Headers
{
public:
    Headers(std::string_view text, const std::vector<comments::Comment> &comments)
    {
        int own = 0;
        int told = 0;
        for (const comments::Comment &comment : comments) {
            m_names.push_back(headerAddressee(text, comment));
            told += !m_names.back().empty();
            own += !m_names.back().empty()
                && foldedName(m_names.back()) == foldedName(comment.author);
        }
        if (own * 2 > told)
            m_names.assign(comments.size(), {});
    }

    void find(const Forms &printed, std::vector<Site> &sites) const
    {
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            const std::string_view name = m_names[i];
            std::vector<Word> words = wordsOf(name, {0, name.size()});
            const Form *form = words.empty() ? nullptr : printed.at(words);
            if (words.empty() || (form && form->keys.size() == words.size()))
                continue;
            const std::size_t count = words.size();
            sites.push_back(
                {static_cast<int>(i), Manner::Header, {}, std::move(words), name, {count}, count});
        }
    }

private:
    std::vector<std::string> m_names;
};

/// All sites of one name.
struct Group
{
    std::vector<std::uint64_t> keys;
    std::map<std::string, int> forms;
    std::set<int> speakers;
    std::array<int, mannerCount> manners{};
    int smallHere = 0;
    int sites = 0;
    bool handle = false;
    bool shouted = false;
};

std::size_t lengthOf(const Site &site, const std::unordered_map<std::uint64_t, int> &support)
{
    for (auto length = site.lengths.rbegin(); length != site.lengths.rend(); ++length)
        if (const auto found = support.find(joined(std::span(site.words).first(*length)));
            found != support.end() && found->second > 1)
            return *length;
    return site.usual;
}

void put(const Site &site, std::size_t length, std::map<std::vector<std::uint64_t>, Group> &groups)
{
    std::vector<std::uint64_t> keys;
    keys.reserve(length);
    for (std::size_t i = 0; i < length; ++i)
        keys.push_back(site.words[i].key);
    Group &group = groups[keys];
    group.keys = keys;
    const Span name{site.words.front().where.start, site.words[length - 1].where.end};
    const std::string_view written = slice(site.text, name);
    ++group.forms[std::string(written)];
    ++group.sites;
    group.speakers.insert(site.comment);
    ++group.manners[static_cast<std::size_t>(site.manner)];
    group.smallHere += !site.words.front().capital;
    group.handle = group.handle || isHandle(written);
    group.shouted = group.shouted || isShouted(written);
}

NameCues cuesOf(const Group &group, std::string_view name, const Vocabulary &vocabulary)
{
    NameCues cues;
    const auto set
        = [&](NameCues::Cue cue, double value) { cues.values[cue] = static_cast<float>(value); };
    set(NameCues::Always, 1);
    for (std::size_t manner = 0; manner + 1 < group.manners.size(); ++manner)
        set(static_cast<NameCues::Cue>(NameCues::ByHeader + manner), group.manners[manner] > 0);
    set(NameCues::Twice, group.speakers.size() == 2);
    set(NameCues::Often, group.speakers.size() > 2);
    set(NameCues::Handle, group.handle);
    set(NameCues::Shouted, group.shouted);
    set(NameCues::SeveralWords, group.keys.size() > 1);
    const bool known = std::ranges::all_of(
        group.keys, [&](std::uint64_t key) { return vocabulary.isCommon(key); });
    const double unknown = known ? 0 : vocabulary.coverage();
    const auto used
        = [&](Manner manner) { return group.manners[static_cast<std::size_t>(manner)] > 0; };
    set(NameCues::Known, known);
    set(NameCues::Unknown, unknown);
    if (used(Manner::Opening) || used(Manner::Greeted))
        set(NameCues::UnknownSet, unknown);
    if (group.keys.size() > 1)
        return cues;
    const std::uint64_t key = group.keys.front();
    const int small = vocabulary.small(key) - group.smallHere;
    const bool smallHere = group.smallHere * 2 > group.sites;
    set(NameCues::SmallHere, smallHere);
    set(NameCues::SmallElsewhere, small > 0);
    set(NameCues::SmallOften, small > 2);
    set(NameCues::CapitalElsewhere,
        vocabulary.capital(key) > 2 * (group.sites - group.smallHere) + 1);
    set(NameCues::Topic, vocabulary.isTopic(key));
    const double odd = vocabulary.oddness(name);
    set(NameCues::Odd, odd);
    set(NameCues::OddSmall, smallHere ? odd : 0);
    return cues;
}

} // namespace

std::vector<UnprintedName> unprintedNames(std::string_view text,
                                          const std::vector<comments::Comment> &comments,
                                          const Forms &printed, const Vocabulary &vocabulary,
                                          const Weights &weights)
{
    std::vector<Site> sites;
    const Headers headers(text, comments);
    headers.find(printed, sites);
    for (std::size_t i = 0; i < comments.size(); ++i)
        Finder(text, comments[i], static_cast<int>(i), printed, vocabulary, sites).find();
    std::unordered_map<std::uint64_t, int> support;
    for (const Site &site : sites)
        for (const std::size_t length : site.lengths)
            ++support[joined(std::span(site.words).first(length))];
    std::map<std::vector<std::uint64_t>, Group> groups;
    for (const Site &site : sites)
        if (const std::size_t length = lengthOf(site, support))
            put(site, length, groups);
    std::vector<UnprintedName> names;
    for (const auto &[keys, group] : groups) {
        UnprintedName name;
        name.name
            = std::ranges::max_element(group.forms, {}, &std::pair<const std::string, int>::second)
                  ->first;
        if (isNobody(foldedName(name.name)))
            continue;
        name.keys = keys;
        name.cues = cuesOf(group, name.name, vocabulary);
        name.credence = credenceOf(name.cues, weights);
        if (name.credence >= leastCredence)
            names.push_back(std::move(name));
    }
    std::ranges::stable_sort(names, std::ranges::greater(), &UnprintedName::credence);
    return names;
}

} // namespace rejoinder::people
