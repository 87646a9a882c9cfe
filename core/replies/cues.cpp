// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/cues.h"

#include "core/passages/find.h"
#include "core/people/names.h"

#include <algorithm>
#include <cmath>

namespace rejoinder::replies {

namespace {

constexpr int lookBack = 256; // comments; what a name or a word points to is not further off

/// The words a comment says itself: lines it marks as quoted are left out, and so are passages of
/// other comments.
std::vector<Word> ownWords(const Thread &thread, int comment,
                           std::span<const passages::Passage> passages)
{
    const Span body = thread.comment(comment).body;
    std::vector<Word> words = wordsOf(thread.text, body);
    std::vector<Span> foreign = passages::markedLines(thread.text, body);
    for (const passages::Passage &passage : passages)
        if (passage.from >= 0)
            foreign.push_back(passage.here);
    if (!foreign.empty())
        std::erase_if(words, [&](const Word &word) {
            return std::ranges::any_of(foreign,
                                       [&](Span span) { return span.contains(word.where); });
        });
    return words;
}

int lengthBin(std::size_t words)
{
    return words <= 3 ? 0 : words <= 10 ? 1 : words <= 25 ? 2 : words <= 60 ? 3 : 4;
}

Span lastQuestion(std::string_view text, Span body)
{
    for (std::size_t at = std::min(body.end, text.size()); at > body.start; --at) {
        if (text[at - 1] == '?')
            return {at - 1, at};
        if (at >= 3 && text.substr(at - 3, 3) == "？")
            return {at - 3, at};
    }
    return {};
}

/// The words behind a name that is spoken to, which does not hide the opening: "Marrow, no".
std::span<const Word> behindAddress(const Thread &thread, const Cue &cue,
                                    std::span<const Word> words)
{
    constexpr std::size_t longestAddress = 4;
    std::size_t first = 0;
    for (const int m : cue.mentions) {
        const people::Mention &mention = thread.mentions[static_cast<std::size_t>(m)];
        while (mention.kind == people::Mention::Kind::Address
               && first < std::min(longestAddress, words.size())
               && mention.where.contains(words[first].where))
            ++first;
    }
    return words.subspan(first);
}

void readQuestion(const Thread &thread, int comment, std::span<const Word> words, Cue &cue)
{
    const Span body = thread.comment(comment).body;
    cue.question = lastQuestion(thread.text, body);
    if (cue.question.isEmpty())
        return;
    cue.endsAsking = cue.question.end + 2 >= body.end;
    const auto behind = std::ranges::find_if(
        words, [&](const Word &word) { return word.where.start > cue.question.start; });
    cue.asked
        = askedBy(words.first(static_cast<std::size_t>(std::distance(words.begin(), behind))));
}

void readLearned(const Vocabulary &vocabulary, std::span<const Word> words, Cue &cue)
{
    if (vocabulary.size() == 0)
        return;
    const auto add = [&](Vocabulary::Place place, const Word &word) {
        if (const int index = vocabulary.indexOf(place, word.key); index >= 0)
            cue.words.push_back(static_cast<std::uint16_t>(index));
    };
    if (!words.empty())
        add(Vocabulary::Place::First, words.front());
    for (const Word &word : words)
        add(Vocabulary::Place::Anywhere, word);
    std::ranges::sort(cue.words);
    const auto repeated = std::ranges::unique(cue.words);
    cue.words.erase(repeated.begin(), repeated.end());
}

std::vector<Term> readWords(const Thread &thread, int i,
                            std::span<const passages::Passage> passages,
                            const Vocabulary &vocabulary, Cue &cue)
{
    const std::vector<Word> all = ownWords(thread, i, passages);
    const std::span<const Word> words = behindAddress(thread, cue, all);
    cue.length = lengthBin(all.size());
    cue.act = openingAct(words);
    cue.traits = traitsOf(slice(thread.text, thread.comment(i).body), words);
    cue.opensYesOrNo = !words.empty() && isYesOrNo(words.front().key);
    if (!words.empty())
        cue.opening
            = {words[0].where.start, words[std::min<std::size_t>(2, words.size() - 1)].where.end};
    const auto second
        = std::ranges::find_if(all, [](const Word &word) { return isSecondPerson(word.key); });
    if (second != all.end())
        cue.you = second->where;
    readQuestion(thread, i, all, cue);
    readLearned(vocabulary, words, cue);
    return termsOf(thread.text, all);
}

void readPeople(const Thread &thread, Cues &cues)
{
    std::vector<int> latest(thread.identities.people.size(), -1);
    for (int i = 0; i < thread.size(); ++i) {
        Cue &cue = cues.of[static_cast<std::size_t>(i)];
        const comments::Comment &comment = thread.comment(i);
        cue.person = thread.identities.of[static_cast<std::size_t>(i)];
        int &last = latest[static_cast<std::size_t>(cue.person)];
        cue.before = last;
        last = i;
        cue.isNamed = !thread.identities.people[static_cast<std::size_t>(cue.person)].name.empty()
            && !people::isNobody(people::foldedName(comment.author));
        cue.isLost = !cue.isNamed && comment.nameState == comments::NameState::Lost;
    }
}

void readTimes(const Thread &thread, Cues &cues)
{
    bool dayFirst = false;
    for (const comments::Comment &comment : thread.comments)
        dayFirst = dayFirst || printsDayFirst(slice(thread.text, comment.timeSpan));
    PrintedTime newest;
    for (int i = 0; i < thread.size(); ++i) {
        Cue &cue = cues.of[static_cast<std::size_t>(i)];
        cue.time = readTime(slice(thread.text, thread.comment(i).timeSpan), dayFirst);
        if (cue.time.kind == PrintedTime::Kind::None)
            continue;
        cue.isNewest = !cue.time.isBefore(newest);
        if (newest.kind == PrintedTime::Kind::None || newest.isBefore(cue.time))
            newest = cue.time;
    }
}

std::vector<Term> articleTerms(const Thread &thread)
{
    std::vector<Term> article;
    for (const Span paragraph : thread.article)
        std::ranges::copy(termsOf(thread.text, wordsOf(thread.text, paragraph)),
                          std::back_inserter(article));
    std::ranges::sort(article, {}, &Term::key);
    return article;
}

void readEchoes(const Thread &thread, const Vocabulary &vocabulary,
                std::vector<std::vector<Term>> terms, Cues &cues)
{
    weighTerms(terms, articleTerms(thread), vocabulary);
    std::vector<std::vector<Tie>> ties = findTies(terms);
    for (std::size_t k = 0; k < cues.of.size(); ++k) {
        Cue &cue = cues.of[k];
        cue.articleEcho = articleShare(terms[k]);
        cue.ties = std::move(ties[k]);
        for (const Tie &tie : cue.ties) {
            cue.bestEcho = std::max(cue.bestEcho, double(tie.cosine));
            cue.echoesRare = cue.echoesRare || tie.rare > 0;
        }
    }
}

int pointedAt(const Thread &thread, const Cues &cues, int comment)
{
    const Cue &cue = cues.at(comment);
    for (const int m : cue.mentions) {
        const people::Mention &mention = thread.mentions[static_cast<std::size_t>(m)];
        if (mention.person < 0 || mention.kind == people::Mention::Kind::Remote)
            continue;
        for (int i = comment - 1; i >= std::max(0, comment - lookBack); --i)
            if (cues.at(i).person == mention.person)
                return i;
    }
    if (!cue.quotes.empty())
        return cue.quotes.front();
    for (const Tie &tie : cue.ties)
        if (tie.rank == 0 && tie.rare > 0)
            return tie.other;
    return -1;
}

bool answers(const Cue &cue)
{
    return !cue.you.isEmpty() || cue.act == Act::Thanks || cue.act == Act::Agreement
        || cue.act == Act::Disagreement;
}

bool addresses(const Thread &thread, const Cue &cue)
{
    return std::ranges::any_of(cue.mentions, [&](int m) {
        const people::Mention &mention = thread.mentions[static_cast<std::size_t>(m)];
        return mention.kind == people::Mention::Kind::Address && mention.person >= 0;
    });
}

Context contextOf(const Thread &thread, const Cues &cues)
{
    Context context;
    const double n = std::max<double>(1, static_cast<double>(cues.of.size()));
    const PrintedTime *last = nullptr;
    for (const Cue &cue : cues.of) {
        context.returning += (cue.before >= 0) / n;
        context.lost += cue.isLost / n;
        context.unnamed += !cue.isNamed / n;
        context.speaking += answers(cue) / n;
        context.addressing += addresses(thread, cue) / n;
        context.quoting += !cue.quotes.empty() / n;
        context.thanking += holds(cue.traits, Trait::ThanksSomewhere) / n;
        context.denying += holds(cue.traits, Trait::Denies) / n;
        context.pointing += (cue.pointsAt >= 0) / n;
        context.chaining += (cue.pointsAt >= 0 && &cue == &cues.at(cue.pointsAt + 1)) / n;
        context.asking += !cue.question.isEmpty() / n;
        context.brief += (cue.length < 2) / n;
        context.timed += (cue.time.kind != PrintedTime::Kind::None) / n;
        context.backwards += (last && cue.time.isBefore(*last)) / n;
        if (cue.time.kind != PrintedTime::Kind::None)
            last = &cue.time;
    }
    context.size = std::log10(n);
    return context;
}

} // namespace

const Tie *tieTo(const Cue &cue, int other)
{
    const auto found = std::ranges::lower_bound(cue.ties, other, {}, &Tie::other);
    return found != cue.ties.end() && found->other == other ? &*found : nullptr;
}

Cues readCues(const Thread &thread, const Vocabulary &vocabulary)
{
    Cues cues;
    cues.of.resize(thread.comments.size());
    for (std::size_t m = 0; m < thread.mentions.size(); ++m)
        cues.of[static_cast<std::size_t>(thread.mentions[m].comment)].mentions.push_back(
            static_cast<int>(m));
    const std::span<const passages::Passage> passages(thread.passages);
    std::vector<std::vector<Term>> terms;
    std::size_t p = 0;
    for (int i = 0; i < thread.size(); ++i) {
        const std::size_t first = p;
        Cue &cue = cues.of[static_cast<std::size_t>(i)];
        for (; p < passages.size() && passages[p].comment == i; ++p) {
            if (passages[p].from >= 0)
                cue.quotes.push_back(passages[p].from);
            else
                cue.quotesArticle = true;
        }
        terms.push_back(readWords(thread, i, passages.subspan(first, p - first), vocabulary, cue));
    }
    readPeople(thread, cues);
    readTimes(thread, cues);
    readEchoes(thread, vocabulary, std::move(terms), cues);
    for (int i = 0; i < thread.size(); ++i)
        cues.of[static_cast<std::size_t>(i)].pointsAt = pointedAt(thread, cues, i);
    cues.context = contextOf(thread, cues);
    return cues;
}

} // namespace rejoinder::replies
