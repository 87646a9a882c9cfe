// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/features.h"

#include "core/replies/cueids.h"
#include "core/replies/link.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace rejoinder::replies {

namespace {

enum Where { Article, Previous, Other };
constexpr std::array<std::string_view, 3> whereNames{"article", "previous", "other"};

constexpr int places = static_cast<int>(placeNames.size());
constexpr int crossed = IdCount * 3;

int placeOf(int parent, int comment)
{
    if (parent == topLevel)
        return comment == 0 ? 1 : 0;
    const int back = comment - parent;
    return back == 1 ? 2
        : back == 2  ? 3
        : back <= 4  ? 4
        : back <= 8  ? 5
        : back <= 16 ? 6
        : back <= 32 ? 7
                     : 8;
}

/// Gathers the features of one arc.
class Arc
{
public:
    Arc(const Thread &thread, const Cues &cues, int parent, int comment,
        std::vector<FeatureValue> &values)
        : m_thread(thread)
        , m_cues(cues)
        , m_me(cues.at(comment))
        , m_parent(parent)
        , m_comment(comment)
        , m_where(parent == topLevel          ? Article
                      : parent == comment - 1 ? Previous
                                              : Other)
        , m_values(values)
    { }

    void read(bool threaded)
    {
        m_values.clear();
        const int place = placeOf(m_parent, m_comment);
        m_values.push_back(
            {static_cast<std::uint16_t>(crossed + (threaded ? 0 : places) + place), 1});
        if (m_comment == 0)
            return; // the first comment has nothing else to answer
        readSelf();
        readNeighbour(m_parent == topLevel ? m_comment - 1 : m_parent);
        readPage();
        if (m_parent == topLevel)
            readArticle();
        else
            readCandidate(m_cues.at(m_parent));
        readNames();
    }

private:
    void add(int id, double value = 1)
    {
        m_values.push_back(
            {static_cast<std::uint16_t>(id * 3 + m_where), static_cast<float>(value)});
    }
    void addIf(bool holds, int id)
    {
        if (holds)
            add(id);
    }

    void readSelf()
    {
        add(Opens + static_cast<int>(m_me.act));
        add(Length + m_me.length);
        addIf(!m_me.you.isEmpty(), You);
        addIf(!m_me.question.isEmpty(), Asks);
        addIf(m_me.isLost, NameLost);
        addIf(m_me.isNamed && m_me.before < 0, NameNew);
        addIf(m_me.isNamed && m_me.before >= 0, NameSeen);
        addIf(m_me.isNewest, Newest);
        addIf(m_me.time.isBefore(m_cues.at(m_comment - 1).time), EarlierThanPrevious);
        add(m_me.articleEcho <= 0        ? ArticleNone
                : m_me.articleEcho < 0.5 ? ArticleSome
                                         : ArticleMuch);
    }

    void readNeighbour(int other)
    {
        const Cue &cue = m_cues.at(other);
        add(CandidateOpens + static_cast<int>(cue.act));
        add(CandidateLength + cue.length);
        addIf(!cue.you.isEmpty(), CandidateYou);
        addIf(!cue.question.isEmpty(), CandidateAsks);
        addIf(cue.endsAsking, CandidateEndsAsking);
        addIf(!cue.question.isEmpty() && m_me.question.isEmpty(), AnswersQuestion);
        addIf(cue.isLost, CandidateLost);
    }

    void readPage()
    {
        const Context &page = m_cues.context;
        add(PageReturning, page.returning);
        add(PageLost, page.lost);
        add(PageUnnamed, page.unnamed);
        add(PageBackwards, std::min(1.0, page.backwards * 4));
        add(PageSpeaking, page.speaking);
        add(PageTimed, page.timed);
        add(PageSize, page.size);
    }

    void readArticle()
    {
        addIf(m_me.quotesArticle, QuoteArticle);
        addIf(!m_me.quotes.empty(), QuoteOther);
        addIf(m_me.echoesRare, EchoElsewhere);
        add(m_me.bestEcho <= 0         ? EchoNone
                : m_me.bestEcho < 0.08 ? EchoLittle
                : m_me.bestEcho < 0.2  ? EchoSome
                                       : EchoMuch);
        if (m_me.isNamed && m_me.before >= 0)
            add(SpokeSince);
    }

    void readCandidate(const Cue &candidate)
    {
        const double cosine = echo(m_me, candidate);
        add(cosine <= 0         ? EchoNone
                : cosine < 0.08 ? EchoLittle
                : cosine < 0.2  ? EchoSome
                                : EchoMuch);
        addIf(cosine > 0 && cosine >= m_me.bestEcho, EchoBest);
        const std::size_t rare = m_me.echoesRare ? rareEchoes(m_me, candidate).size() : 0;
        addIf(rare == 1, EchoRare);
        addIf(rare >= 2, EchoRareTwo);
        addIf(rare == 0 && m_me.echoesRare, EchoElsewhere);
        const bool quoted = std::ranges::find(m_me.quotes, m_parent) != m_me.quotes.end();
        addIf(quoted, QuoteThis);
        addIf(!quoted && !m_me.quotes.empty(), QuoteOther);
        addIf(m_me.quotesArticle, QuoteArticle);
        addIf(m_me.time.isBefore(candidate.time), EarlierThanCandidate);
        readTurns(candidate);
    }

    void readTurns(const Cue &candidate)
    {
        if (!m_me.isNamed)
            return;
        addIf(candidate.person == m_me.person, SameAuthor);
        addIf(m_me.before > m_parent, SpokeSince);
        int mine = m_me.before;
        while (mine >= m_parent)
            mine = m_cues.at(mine).before;
        if (mine < 0 || candidate.person == m_me.person)
            return;
        const int gap = m_parent - mine;
        add(gap == 1 ? TurnsNext : gap <= 4 ? TurnsNear : TurnsFar);
    }

    bool isLatestOf(int person) const
    {
        for (int i = m_comment - 1; i > m_parent; --i)
            if (m_cues.at(i).person == person)
                return false;
        return true;
    }

    void readNames()
    {
        const Cue *candidate = m_parent == topLevel ? nullptr : &m_cues.at(m_parent);
        bool addressed = false;
        bool other = false;
        bool mentioned = false;
        bool mentionedOther = false;
        for (const int m : m_me.mentions) {
            const people::Mention &mention = m_thread.mentions[static_cast<std::size_t>(m)];
            if (mention.kind == people::Mention::Kind::Remote)
                continue;
            const bool toThis
                = candidate && mention.person >= 0 && mention.person == candidate->person;
            if (mention.kind == people::Mention::Kind::Quote && toThis)
                add(QuotedByName);
            if (mention.person < 0) {
                add(candidate && !candidate->isNamed ? AddressUnprintedToLost : AddressUnprinted);
            } else if (mention.kind == people::Mention::Kind::Anywhere) {
                (toThis ? mentioned : mentionedOther) = true;
            } else {
                (toThis ? addressed : other) = true;
            }
        }
        if (addressed)
            add(isLatestOf(candidate->person) ? AddressThis : AddressThisOlder);
        addIf(other && !addressed, AddressOther);
        addIf(mentioned && !addressed, MentionThis);
        addIf(mentionedOther && !addressed && !mentioned, MentionOther);
        if (candidate)
            readCandidateNames(*candidate);
    }

    void readCandidateNames(const Cue &candidate)
    {
        addIf(candidate.isNamed && m_parent < m_comment - 1 && isLatestOf(candidate.person),
              LatestOfAuthor);
        bool toMe = false;
        bool same = false;
        for (const int m : candidate.mentions) {
            const people::Mention &mention = m_thread.mentions[static_cast<std::size_t>(m)];
            if (mention.person < 0 || mention.kind == people::Mention::Kind::Remote)
                continue;
            toMe = toMe || (m_me.isNamed && mention.person == m_me.person);
            for (const int mine : m_me.mentions)
                same = same
                    || m_thread.mentions[static_cast<std::size_t>(mine)].person == mention.person;
        }
        addIf(toMe, CandidateAddressesMe);
        addIf(same && candidate.person != m_me.person, BothAddressOne);
    }

    const Thread &m_thread;
    const Cues &m_cues;
    const Cue &m_me;
    int m_parent;
    int m_comment;
    Where m_where;
    std::vector<FeatureValue> &m_values;
};

} // namespace

int featureCount()
{
    return crossed + 2 * places;
}

std::string featureName(int feature)
{
    if (feature >= crossed) {
        const int place = feature - crossed;
        return std::string(place < places ? "place." : "flat.place.")
            + std::string(placeNames[static_cast<std::size_t>(place % places)]);
    }
    return std::string(cueNames[static_cast<std::size_t>(feature / 3)].name) + "."
        + std::string(whereNames[static_cast<std::size_t>(feature % 3)]);
}

int featureNamed(std::string_view name)
{
    static const std::unordered_map<std::string, int> byName = [] {
        std::unordered_map<std::string, int> table;
        for (int feature = 0; feature < featureCount(); ++feature)
            table.emplace(featureName(feature), feature);
        return table;
    }();
    const auto found = byName.find(std::string(name));
    return found == byName.end() ? -1 : found->second;
}

Kind kindOf(int feature)
{
    return feature >= crossed ? Kind::Position
                              : cueNames[static_cast<std::size_t>(feature / 3)].kind;
}

void readArc(const Thread &thread, const Cues &cues, int parent, int comment, bool threaded,
             std::vector<FeatureValue> &values)
{
    Arc(thread, cues, parent, comment, values).read(threaded);
}

} // namespace rejoinder::replies
