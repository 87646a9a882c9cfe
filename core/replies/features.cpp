// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/features.h"

#include "core/replies/cueids.h"
#include "core/replies/link.h"

#include <algorithm>

namespace rejoinder::replies {

namespace {

/// Puts down which cues hold.
class Sink
{
public:
    explicit Sink(std::vector<Active> &active) : m_active(active) { m_active.clear(); }
    void add(int cue, double value = 1)
    {
        m_active.push_back({static_cast<std::uint16_t>(cue), static_cast<float>(value)});
    }
    void addIf(bool holds, int cue)
    {
        if (holds)
            add(cue);
    }
    void addTraits(Traits traits, int first)
    {
        for (int trait = 0; trait < traitCount; ++trait)
            addIf(holds(traits, static_cast<Trait>(trait)), first + trait);
    }

private:
    std::vector<Active> &m_active;
};

int echoBin(double cosine)
{
    return cosine <= 0 ? EchoNone : cosine < 0.08 ? EchoLittle : cosine < 0.2 ? EchoSome : EchoMuch;
}

/// What two comments, or a comment and the article, have to do with each other.
class PairReader
{
public:
    PairReader(const Thread &thread, const Cues &cues, int parent, int comment, Sink &sink)
        : m_thread(thread)
        , m_cues(cues)
        , m_me(cues.at(comment))
        , m_parent(parent)
        , m_comment(comment)
        , m_sink(sink)
    { }

    void read()
    {
        const int neighbour = m_parent == topLevel ? m_comment - 1 : m_parent;
        const Cue &cue = m_cues.at(neighbour);
        m_sink.add(IdCount + static_cast<int>(cue.act) * actCount + static_cast<int>(m_me.act));
        readQuestions(cue);
        if (m_parent == topLevel)
            readArticle();
        else
            readCandidate(cue);
        readNames();
    }

private:
    void readQuestions(const Cue &cue)
    {
        const bool asked = cue.asked != Asked::Nothing;
        const bool asks = !m_me.question.isEmpty();
        m_sink.addIf(asked && !asks, AnswersQuestion);
        m_sink.addIf(asked && asks, AsksBack);
        const bool fits = (cue.asked == Asked::YesOrNo && m_me.opensYesOrNo)
            || (cue.asked == Asked::Reason && holds(m_me.traits, Trait::GivesReason))
            || (cue.asked == Asked::Amount && holds(m_me.traits, Trait::Counts));
        m_sink.addIf(fits, AnswersKind);
    }

    void readArticle()
    {
        m_sink.addIf(!m_me.quotes.empty(), QuoteOther);
        m_sink.addIf(m_me.echoesRare, EchoElsewhere);
        m_sink.add(echoBin(m_me.bestEcho));
        m_sink.addIf(m_me.isNamed && m_me.before >= 0, SpokeSince);
        m_sink.addIf(m_me.pointsAt < 0, PointsHere);
    }

    void readCandidate(const Cue &candidate)
    {
        readEcho();
        const bool quoted = std::ranges::find(m_me.quotes, m_parent) != m_me.quotes.end();
        m_sink.addIf(quoted, QuoteThis);
        m_sink.addIf(!quoted && !m_me.quotes.empty(), QuoteOther);
        m_sink.addIf(m_me.pointsAt == m_parent, PointsHere);
        if (m_parent < m_comment - 1) {
            const Cue &previous = m_cues.at(m_comment - 1);
            m_sink.addIf(previous.pointsAt == m_parent, PreviousPointsHere);
            m_sink.addIf(previous.isNamed && previous.person == candidate.person, PreviousIsTheirs);
            m_sink.addIf(previous.isNamed && previous.person == m_me.person, PreviousIsMine);
        }
        readTime(candidate);
        readTurns(candidate);
    }

    void readEcho()
    {
        const Tie *tie = tieTo(m_me, m_parent);
        m_sink.add(echoBin(tie ? tie->cosine : 0));
        m_sink.addIf((!tie || tie->rare == 0) && m_me.echoesRare, EchoElsewhere);
        if (!tie)
            return;
        m_sink.addIf(tie->shared > 4, EchoSumFour);
        m_sink.addIf(tie->shared > 8, EchoSumEight);
        m_sink.addIf(tie->shared > 16, EchoSumSixteen);
        m_sink.addIf(tie->rank == 0, EchoBest);
        m_sink.addIf(tie->rank == 1, EchoSecond);
        m_sink.addIf(tie->rare == 1, EchoRare);
        m_sink.addIf(tie->rare >= 2, EchoRareTwo);
        m_sink.addIf(tie->first > 0, EchoFirst);
        m_sink.addIf(tie->latest > 0, EchoLatest);
        m_sink.addIf(tie->isContrary, EchoContrary);
    }

    void readTime(const Cue &candidate)
    {
        const PrintedTime &mine = m_me.time;
        const PrintedTime &theirs = candidate.time;
        m_sink.addIf(mine.isBefore(theirs), EarlierThanCandidate);
        if (mine.kind == PrintedTime::Kind::None || mine.kind != theirs.kind
            || mine.isBefore(theirs))
            return;
        constexpr std::int64_t hour = 60;
        constexpr std::int64_t day = 24 * hour;
        const std::int64_t gap = std::max<std::int64_t>(0, mine.minutes - theirs.minutes);
        if (gap < std::max(mine.grain, theirs.grain))
            return; // too coarse to tell
        m_sink.add(gap <= 10            ? GapMinutes
                       : gap <= hour    ? GapHour
                       : gap <= day     ? GapDay
                       : gap <= 7 * day ? GapWeek
                                        : GapMore);
    }

    void readTurns(const Cue &candidate)
    {
        if (!m_me.isNamed)
            return;
        m_sink.addIf(candidate.person == m_me.person, SameAuthor);
        m_sink.addIf(m_me.before > m_parent, SpokeSince);
        int mine = m_me.before;
        while (mine >= m_parent)
            mine = m_cues.at(mine).before;
        if (mine < 0 || candidate.person == m_me.person)
            return;
        const int gap = m_parent - mine;
        m_sink.add(gap == 1 ? TurnsNext : gap <= 4 ? TurnsNear : TurnsFar);
        m_sink.addIf(candidate.before >= 0 && candidate.before < mine
                         && mine - candidate.before <= 4,
                     TurnsTwice);
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
                m_sink.add(QuotedByName);
            if (mention.person < 0) {
                m_sink.add(candidate && !candidate->isNamed ? AddressUnprintedToLost
                                                            : AddressUnprinted);
            } else if (mention.kind == people::Mention::Kind::Anywhere) {
                (toThis ? mentioned : mentionedOther) = true;
            } else {
                (toThis ? addressed : other) = true;
            }
        }
        if (addressed)
            m_sink.add(isLatestOf(candidate->person) ? AddressThis : AddressThisOlder);
        m_sink.addIf(other && !addressed, AddressOther);
        m_sink.addIf(mentioned && !addressed, MentionThis);
        m_sink.addIf(mentionedOther && !addressed && !mentioned, MentionOther);
        if (candidate)
            readCandidateNames(*candidate);
    }

    void readCandidateNames(const Cue &candidate)
    {
        m_sink.addIf(candidate.isNamed && m_parent < m_comment - 1 && isLatestOf(candidate.person),
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
        m_sink.addIf(toMe, CandidateAddressesMe);
        m_sink.addIf(same && candidate.person != m_me.person, BothAddressOne);
    }

    const Thread &m_thread;
    const Cues &m_cues;
    const Cue &m_me;
    int m_parent;
    int m_comment;
    Sink &m_sink;
};

void readPage(const Context &page, Sink &sink)
{
    sink.add(PageReturning, page.returning);
    sink.add(PageLost, page.lost);
    sink.add(PageUnnamed, page.unnamed);
    sink.add(PageBackwards, std::min(1.0, page.backwards * 4));
    sink.add(PageSpeaking, page.speaking);
    sink.add(PageTimed, page.timed);
    sink.add(PageAddressing, std::min(1.0, page.addressing * 2));
    sink.add(PageQuoting, std::min(1.0, page.quoting * 2));
    sink.add(PageThanking, page.thanking);
    sink.add(PageDenying, page.denying);
    sink.add(PagePointing, page.pointing);
    sink.add(PageChaining, page.chaining);
    sink.add(PageAsking, page.asking);
    sink.add(PageBrief, page.brief);
    sink.add(PageSize, page.size / 2);
}

} // namespace

void readOwn(const Cues &cues, int comment, std::vector<Active> &active)
{
    Sink sink(active);
    if (comment == 0)
        return; // the first comment has nothing else to answer
    const Cue &me = cues.at(comment);
    sink.add(Opens + static_cast<int>(me.act));
    sink.add(Length + me.length);
    sink.addTraits(me.traits, OwnTraits);
    sink.addIf(!me.you.isEmpty(), You);
    sink.addIf(!me.question.isEmpty(), Asks);
    sink.addIf(me.endsAsking, EndsAsking);
    sink.addIf(me.isLost, NameLost);
    sink.addIf(me.isNamed && me.before < 0, NameNew);
    sink.addIf(me.isNamed && me.before >= 0, NameSeen);
    sink.addIf(me.isNewest, Newest);
    sink.addIf(me.time.isBefore(cues.at(comment - 1).time), EarlierThanPrevious);
    sink.add(me.articleEcho <= 0 ? ArticleNone : me.articleEcho < 0.5 ? ArticleSome : ArticleMuch);
    sink.addIf(me.quotesArticle, QuoteArticle);
    sink.addIf(me.pointsAt < 0, PointsNowhere);
    readPage(cues.context, sink);
}

void readNeighbour(const Cues &cues, int other, std::vector<Active> &active)
{
    Sink sink(active);
    const Cue &cue = cues.at(other);
    sink.add(CandidateOpens + static_cast<int>(cue.act));
    sink.add(CandidateLength + cue.length);
    sink.addTraits(cue.traits, CandidateTraits);
    sink.addIf(!cue.you.isEmpty(), CandidateYou);
    sink.addIf(!cue.question.isEmpty(), CandidateAsks);
    sink.addIf(cue.endsAsking, CandidateEndsAsking);
    sink.addIf(cue.isLost, CandidateLost);
    sink.addIf(cue.isNamed && cue.before < 0, CandidateIsNew);
    sink.addIf(other == 0, CandidateIsFirst);
    sink.addIf(cue.pointsAt >= 0, CandidatePoints);
    sink.addIf(cue.quotesArticle, CandidateQuotesArticle);
    sink.addIf(cue.isNewest, CandidateIsNewest);
}

void readPair(const Thread &thread, const Cues &cues, int parent, int comment,
              std::vector<Active> &active)
{
    Sink sink(active);
    if (comment > 0)
        PairReader(thread, cues, parent, comment, sink).read();
}

} // namespace rejoinder::replies
