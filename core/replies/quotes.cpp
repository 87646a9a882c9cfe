// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/printed.h"

#include <algorithm>
#include <map>

#include "core/base/words.h"
#include "core/passages/marks.h"
#include "core/replies/link.h"

namespace rejoinder::replies {

namespace {

constexpr int longQuote = 8; // words from which the text says more than the name above it
constexpr int fewestQuoting = 3; // comments that make the first one the subject of the page
constexpr int unmarkedQuote = 3; // words a quote needs that has but a line above it
constexpr int shortQuote = 5; // words a quote without a name needs
constexpr double newestFirst = 0.5; // share of times that go back: answers stand above
constexpr double byText = 4.5; // nats
constexpr double byName = 3;
constexpr double byFewWords = 2;
constexpr double mostDoubt
    = 0.3; // share of quotes whose words are not by whom the line above names

/// One quote and what it can be traced to.
struct Traced
{
    Span where;
    int words = 0; // of the quote, found elsewhere
    int source = topLevel; // where they were found: a comment or the article
    int person = -1; // whom the line above names
};

/// Quotes within quotes are what the quoted one answered.
std::vector<passages::Quote> outermost(const Thread &thread, int comment)
{
    std::vector<passages::Quote> quotes
        = passages::quotesIn(thread.text, thread.comment(comment).body);
    int least = 1;
    if (!quotes.empty())
        least = std::max(1, std::ranges::min(quotes, {}, &passages::Quote::depth).depth);
    std::erase_if(quotes, [&](const passages::Quote &quote) { return quote.depth > least; });
    return quotes;
}

/// What the stages before found out about each comment.
class Tracer
{
public:
    Tracer(const Thread &thread, bool reversed)
        : m_thread(thread)
        , m_reversed(reversed)
        , m_passages(thread.comments.size())
        , m_mentions(thread.comments.size())
    {
        for (const passages::Passage &passage : thread.passages)
            m_passages[static_cast<std::size_t>(passage.comment)].push_back(&passage);
        for (const people::Mention &mention : thread.mentions)
            m_mentions[static_cast<std::size_t>(mention.comment)].push_back(&mention);
    }

    std::vector<Traced> trace(int comment) const
    {
        std::vector<Traced> found;
        for (const passages::Quote &quote : outermost(m_thread, comment)) {
            Traced traced{quote.words, 0, topLevel, personIn(comment, quote.lead)};
            findWords(comment, quote.words, traced);
            const bool named = traced.person >= 0;
            if (quote.depth > 0 ? named || traced.words >= shortQuote
                                : traced.words >= (named ? unmarkedQuote : longQuote))
                found.push_back(traced);
        }
        return found;
    }

    /// What a comment may answer of what a person wrote.
    std::vector<int> commentsOf(int person, int comment) const
    {
        std::vector<int> list
            = m_thread.identities.people[static_cast<std::size_t>(person)].comments;
        std::erase_if(list, [&](int i) { return !isBefore(i, comment); });
        return list;
    }

private:
    bool isBefore(int one, int other) const { return m_reversed ? one > other : one < other; }

    int personIn(int comment, Span lead) const
    {
        for (const people::Mention *mention : m_mentions[static_cast<std::size_t>(comment)])
            if (mention->person >= 0 && lead.contains(mention->where))
                return mention->person;
        return -1;
    }

    void findWords(int comment, Span quote, Traced &traced) const
    {
        std::map<int, int> words; // by source
        for (const passages::Passage *passage : m_passages[static_cast<std::size_t>(comment)])
            if (quote.overlaps(passage->here)
                && (passage->from < 0 || isBefore(passage->from, comment)))
                words[passage->from]
                    += static_cast<int>(wordsOf(m_thread.text, passage->here).size());
        for (const auto &[source, count] : words)
            if (count > traced.words) {
                traced.words = count;
                traced.source = source;
            }
    }

    const Thread &m_thread;
    bool m_reversed;
    std::vector<std::vector<const passages::Passage *>> m_passages;
    std::vector<std::vector<const people::Mention *>> m_mentions;
};

/// Whether the name above a long quote is that of the one who wrote the words.
struct Agreement
{
    int cases = 0;
    int violations = 0;
};

Agreement agreementOf(const Thread &thread, const std::vector<std::vector<Traced>> &all)
{
    Agreement agreement;
    for (const std::vector<Traced> &list : all)
        for (const Traced &it : list)
            if (it.person >= 0 && it.words >= longQuote && it.source >= 0) {
                ++agreement.cases;
                agreement.violations
                    += thread.identities.of[static_cast<std::size_t>(it.source)] != it.person;
            }
    return agreement;
}

std::string number(int comment)
{
    return "#" + std::to_string(comment + 1);
}

class Teller
{
public:
    Teller(const Thread &thread, const Tracer &tracer, double nameTrust)
        : m_thread(thread)
        , m_tracer(tracer)
        , m_nameTrust(nameTrust)
    { }

    /// One quote's word on the parent; no parents where it has none.
    Told tell(int comment, const Traced &it) const
    {
        if (it.words >= longQuote)
            return byWords(it, byText);
        if (it.person < 0)
            return byWords(it, byFewWords);
        Told told{"quote", {}, it.where, m_tracer.commentsOf(it.person, comment), m_nameTrust};
        if (it.source >= 0 && std::ranges::binary_search(told.parents, it.source))
            return byWords(it, byText);
        told.text = "quotes \""
            + m_thread.identities.people[static_cast<std::size_t>(it.person)].name
            + "\", as the line above the quote says";
        if (m_nameTrust <= 0)
            told.parents.clear();
        addArticle(told);
        return told;
    }

private:
    Told byWords(const Traced &it, double weight) const
    {
        const std::string what
            = it.source == topLevel ? std::string("the article") : number(it.source);
        Told told{"quote",
                  "quotes " + std::to_string(it.words) + " words of " + what,
                  it.where,
                  {it.source},
                  it.source == topLevel ? byFewWords : weight};
        addArticle(told);
        return told;
    }

    /// Where no article is printed, the first comment opens the thread: who quotes it answers the
    /// thread (or else that comment).
    void addArticle(Told &told) const
    {
        if (!m_thread.article.empty() || told.parents.empty() || told.parents.front() != 0)
            return;
        told.parents.push_back(topLevel);
        std::ranges::sort(told.parents);
    }

    const Thread &m_thread;
    const Tracer &m_tracer;
    double m_nameTrust;
};

/// A comment that quotes several answers one of them.
void unite(Told &told, const Told &other)
{
    if (told.parents.empty()) {
        told = other;
        return;
    }
    told.weight = std::min(told.weight, other.weight);
    std::ranges::copy(other.parents, std::back_inserter(told.parents));
    std::ranges::sort(told.parents);
    const auto repeated = std::ranges::unique(told.parents);
    told.parents.erase(repeated.begin(), repeated.end());
}

/// Whether the first comment of a page without an article is what all speak of: three or more quote
/// it, and it alone.
bool firstOpensTheThread(const std::vector<Told> &all)
{
    return std::ranges::count_if(
               all, [](const Told &told) { return told.parents == std::vector{topLevel, 0}; })
        >= fewestQuoting;
}

} // namespace

void readQuotes(const Thread &thread, const Cues &cues, Printed &printed)
{
    const Tracer tracer(thread, cues.context.backwards > newestFirst);
    std::vector<std::vector<Traced>> traced;
    traced.reserve(thread.comments.size());
    for (int i = 0; i < thread.size(); ++i)
        traced.push_back(tracer.trace(i));
    const Agreement agreement = agreementOf(thread, traced);
    const Teller teller(thread, tracer,
                        agreement.cases > 0
                            ? trust(agreement.violations, agreement.cases, byName, mostDoubt)
                            : byName);
    std::vector<Told> all(thread.comments.size());
    for (int i = 0; i < thread.size(); ++i)
        for (const Traced &it : traced[static_cast<std::size_t>(i)])
            if (const Told one = teller.tell(i, it); !one.parents.empty())
                unite(all[static_cast<std::size_t>(i)], one);
    const bool opener = firstOpensTheThread(all);
    int told = 0;
    for (int i = 0; i < thread.size(); ++i) {
        Told &mine = all[static_cast<std::size_t>(i)];
        if (mine.parents.empty())
            continue;
        ++told;
        if (opener && mine.parents == std::vector{topLevel, 0})
            printed.at(i).push_back({"quote",
                                     "quotes the first comment, which stands for the article",
                                     mine.where,
                                     {topLevel},
                                     byFewWords});
        printed.at(i).push_back(std::move(mine));
    }
    if (told > 1)
        printed.remarks.emplace_back("Comments quote what they answer");
}

} // namespace rejoinder::replies
