// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/explain.h"

#include <algorithm>
#include <cmath>

namespace rejoinder::replies {

namespace {

constexpr double worthSaying = 0.3; // nats
constexpr std::size_t mostReasons = 3; // and one against
constexpr std::size_t compared = 4; // other parents
constexpr std::size_t longestQuote = 60; // bytes of the dump within a sentence

std::string number(int comment)
{
    return "#" + std::to_string(comment + 1);
}

std::string quoted(std::string_view text, Span where)
{
    std::string words(slice(text, where));
    std::ranges::replace(words, '\n', ' ');
    if (words.size() > longestQuote) {
        std::size_t end = longestQuote;
        while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U)
            --end;
        words = words.substr(0, end) + "...";
    }
    return "\"" + words + "\"";
}

/// Words for one kind of reason, about one comment and one parent.
class Speaker
{
public:
    Speaker(const Scores &scores, int parent, int comment)
        : m_thread(scores.thread())
        , m_cues(scores.cues())
        , m_me(m_cues.at(comment))
        , m_parent(parent)
        , m_comment(comment)
    { }

    Evidence say(Kind kind, double weight) const
    {
        const bool top = m_parent == topLevel;
        switch (kind) {
        case Kind::Opening:
            return {"opening", "opens with " + quoted(m_thread.text, m_me.opening), weight,
                    m_me.opening};
        case Kind::SecondPerson:
            if (m_me.you.isEmpty())
                return {"second-person", "speaks to nobody directly", weight, {}};
            return {"second-person", "speaks to somebody: " + quoted(m_thread.text, m_me.you),
                    weight, m_me.you};
        case Kind::Question:
            return question(weight);
        case Kind::Author:
            return author(weight);
        case Kind::Turns:
            return turns(weight);
        case Kind::Vocative:
            return vocative(weight);
        case Kind::Echo:
            return echoes(weight);
        case Kind::ArticleEcho:
            return {"article-echo",
                    m_me.articleEcho > 0 ? "uses words of the article"
                                         : "uses no words of the article",
                    weight,
                    {}};
        case Kind::Quote:
            return quote(weight);
        case Kind::Time:
            return {"time", time(), weight, m_thread.comment(m_comment).timeSpan};
        case Kind::Wording:
            return {"wording",
                    top == (weight > 0) ? "is worded as comments on an article are"
                                        : "is worded as answers to a comment are",
                    weight, m_me.opening};
        case Kind::Position:
            break;
        }
        return {"position", position(), weight, {}};
    }

    std::string position() const
    {
        if (m_parent == topLevel)
            return m_comment == 0 ? "is the first comment"
                                  : "where it stands, a new thread may begin";
        return m_parent == m_comment - 1 ? "stands right below " + number(m_parent)
                                         : "stands within the thread of " + number(m_parent);
    }

private:
    Evidence question(double weight) const
    {
        const bool ask = m_parent != topLevel && !m_cues.at(m_parent).question.isEmpty();
        if (ask)
            return {"question", number(m_parent) + " asks a question", weight,
                    m_cues.at(m_parent).question};
        if (!m_me.question.isEmpty())
            return {"question", "asks a question itself", weight, m_me.question};
        return {"question", "no question is open here", weight, {}};
    }

    Evidence author(double weight) const
    {
        const Span name = m_thread.comment(m_comment).nameSpan;
        if (m_parent != topLevel && m_cues.at(m_parent).person == m_me.person)
            return {"author", "both are by the same person", weight, name};
        if (m_me.isNamed && m_me.before < 0)
            return {"author", "its author has not spoken before", weight, name};
        return {"author", "its author has spoken before", weight, name};
    }

    Evidence turns(double weight) const
    {
        const Span name = m_thread.comment(m_comment).nameSpan;
        if (m_parent == topLevel)
            return {"turns", "its author has taken part before", weight, name};
        int mine = m_me.before;
        while (mine >= m_parent)
            mine = m_cues.at(mine).before;
        if (mine < 0)
            return {"turns", "its author has spoken since " + number(m_parent), weight, name};
        return {"turns",
                number(m_parent) + " came after its author's own " + number(mine)
                    + ", as in an exchange",
                weight, name};
    }

    /// A fact that times alone tell.
    std::string time() const
    {
        if (m_me.time.kind == PrintedTime::Kind::None)
            return "prints no time to compare";
        if (m_parent != topLevel && m_me.time.isBefore(m_cues.at(m_parent).time))
            return "is older than " + number(m_parent);
        if (m_comment > 0 && m_me.time.isBefore(m_cues.at(m_comment - 1).time))
            return "is older than the comment above";
        return m_me.isNewest ? "is no older than any comment above"
                             : "is older than some comment above, not than the one it follows";
    }

    Evidence vocative(double weight) const
    {
        const people::Mention *shown = nullptr;
        for (const int m : m_me.mentions) {
            const people::Mention &mention = m_thread.mentions[static_cast<std::size_t>(m)];
            const bool toThis
                = m_parent != topLevel && mention.person == m_cues.at(m_parent).person;
            if (!shown || toThis)
                shown = &mention;
        }
        if (!shown)
            return {"vocative",
                    "is spoken to by name in "
                        + (m_parent == topLevel ? "no comment" : number(m_parent)),
                    weight,
                    {}};
        const bool addresses = shown->kind == people::Mention::Kind::Address;
        return {"vocative", (addresses ? "addresses \"" : "names \"") + shown->name + "\"", weight,
                shown->where};
    }

    Evidence echoes(double weight) const
    {
        if (m_parent == topLevel)
            return {"echo",
                    m_me.bestEcho > 0 ? "shares words with earlier comments"
                                      : "shares no words with earlier comments",
                    weight,
                    {}};
        const Tie *tie = tieTo(m_me, m_parent);
        if (!tie)
            return {"echo", "shares no words with " + number(m_parent), weight, {}};
        if (tie->rare > 0)
            return {"echo",
                    "takes up " + quoted(m_thread.text, tie->where) + " from " + number(m_parent),
                    weight, tie->where};
        return {"echo", "shares words with " + number(m_parent), weight, tie->where};
    }

    Evidence quote(double weight) const
    {
        for (const passages::Passage &passage : m_thread.passages)
            if (passage.comment == m_comment && passage.from == m_parent)
                return {"quote",
                        "quotes " + (m_parent == topLevel ? "the article" : number(m_parent)) + ": "
                            + quoted(m_thread.text, passage.here),
                        weight, passage.here};
        return {"quote",
                m_me.quotes.empty() ? "quotes nothing of other comments"
                                    : "quotes " + number(m_me.quotes.front()),
                weight,
                {}};
    }

    const Thread &m_thread;
    const Cues &m_cues;
    const Cue &m_me;
    int m_parent;
    int m_comment;
};

/// How much more each kind speaks for the chosen parent than for the others, by their probability.
std::array<double, kindCount> advantages(const Scores &scores, const Belief &belief, int comment)
{
    std::array<double, kindCount> sums = scores.byKind(belief.chosen, comment, belief.threaded);
    std::array<double, kindCount> others{};
    double total = 0;
    std::size_t seen = 0;
    for (const Alternative &other : belief.parents) {
        if (other.parent == belief.chosen || ++seen > compared)
            continue;
        const auto theirs = scores.byKind(other.parent, comment, belief.threaded);
        for (std::size_t kind = 0; kind < kindCount; ++kind)
            others[kind] += other.probability * theirs[kind];
        total += other.probability;
    }
    for (std::size_t kind = 0; kind < kindCount; ++kind)
        sums[kind] = total > 0 ? sums[kind] - others[kind] / total : 0;
    return sums;
}

void sayPrinted(const Scores &scores, const Belief &belief, int comment,
                std::vector<Evidence> &reasons)
{
    for (const Told &told : scores.printed().at(comment)) {
        const bool agrees = told.allows(belief.chosen);
        reasons.push_back({told.kind, told.text, agrees ? told.weight : -told.weight, told.where});
    }
}

} // namespace

std::vector<Evidence> explain(const Scores &scores, const Belief &belief, int comment)
{
    std::vector<Evidence> reasons;
    sayPrinted(scores, belief, comment, reasons);
    const Speaker speaker(scores, belief.chosen, comment);
    const std::array<double, kindCount> weights = advantages(scores, belief, comment);
    for (std::size_t kind = 0; kind < kindCount; ++kind)
        if (std::abs(weights[kind]) >= worthSaying)
            reasons.push_back(speaker.say(static_cast<Kind>(kind), weights[kind]));
    std::ranges::stable_sort(reasons, std::ranges::greater(), &Evidence::weight);
    const auto against
        = std::ranges::find_if(reasons, [](const Evidence &reason) { return reason.weight < 0; });
    const bool onlyPosition = std::ranges::all_of(
        reasons.begin(), against, [](const Evidence &reason) { return reason.kind == "position"; });
    std::vector<Evidence> said(reasons.begin(), std::min(against, reasons.begin() + mostReasons));
    if (onlyPosition) {
        const double weight = said.empty() ? 0 : said.front().weight;
        said = {{"position", "position only: " + speaker.position(), weight, {}}};
    }
    if (against != reasons.end())
        said.push_back(reasons.back());
    return said;
}

} // namespace rejoinder::replies
