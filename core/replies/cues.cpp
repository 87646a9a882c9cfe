// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/cues.h"

#include "core/passages/find.h"
#include "core/people/names.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace rejoinder::replies {

namespace {

constexpr std::size_t stemLength = 6; // letters of a word that tell its topic
constexpr int nearBy = 64; // comments looked back to for echoes

std::uint64_t stemKey(std::string_view word)
{
    const bool ascii
        = std::ranges::all_of(word, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (!ascii)
        return wordKey(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))
                           .toCaseFolded()
                           .left(stemLength)
                           .toStdString());
    std::string stem(word.substr(0, stemLength));
    for (char &c : stem)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return wordKey(stem);
}

/// Topic words: no function words, ideographs by twos.
std::vector<Term> termsOf(std::string_view text, const std::vector<Word> &words)
{
    std::vector<Term> terms;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        if (word.ideograph) {
            if (i + 1 < words.size() && words[i + 1].ideograph
                && words[i + 1].where.start == word.where.end)
                terms.push_back({word.key * 31 + words[i + 1].key,
                                 0,
                                 false,
                                 {word.where.start, words[i + 1].where.end}});
        } else if (word.where.size() > 2 && !isFunctionWord(word.key)) {
            terms.push_back({stemKey(slice(text, word.where)), 0, false, word.where});
        }
    }
    std::ranges::stable_sort(terms, {}, &Term::key);
    const auto repeated = std::ranges::unique(terms, {}, &Term::key);
    terms.erase(repeated.begin(), repeated.end());
    return terms;
}

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

void readWords(const Thread &thread, int i, std::span<const passages::Passage> passages, Cue &cue)
{
    const std::vector<Word> words = ownWords(thread, i, passages);
    const Span body = thread.comment(i).body;
    cue.terms = termsOf(thread.text, words);
    cue.length = lengthBin(words.size());
    // A name that is spoken to does not hide the opening: "Marrow, no".
    std::size_t first = 0;
    for (const int m : cue.mentions) {
        const people::Mention &mention = thread.mentions[static_cast<std::size_t>(m)];
        while (mention.kind == people::Mention::Kind::Address
               && first < std::min<std::size_t>(4, words.size())
               && mention.where.contains(words[first].where))
            ++first;
    }
    cue.act = openingAct(std::span(words).subspan(first));
    if (first < words.size())
        cue.opening
            = {words[first].where.start, words[std::min(first + 2, words.size() - 1)].where.end};
    const auto second
        = std::ranges::find_if(words, [](const Word &word) { return isSecondPerson(word.key); });
    if (second != words.end())
        cue.you = second->where;
    cue.question = lastQuestion(thread.text, body);
    cue.endsAsking = !cue.question.isEmpty() && cue.question.end + 2 >= body.end;
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

/// Frequencies over comments; a word of the article counts as common.
void weighTerms(const Thread &thread, Cues &cues)
{
    std::unordered_map<std::uint64_t, int> holders;
    for (const Cue &cue : cues.of)
        for (const Term &term : cue.terms)
            ++holders[term.key];
    std::vector<Term> article;
    for (const Span paragraph : thread.article)
        std::ranges::copy(termsOf(thread.text, wordsOf(thread.text, paragraph)),
                          std::back_inserter(article));
    std::ranges::sort(article, {}, &Term::key);
    const double n = std::max(thread.size(), 8);
    for (Cue &cue : cues.of) {
        double sum = 0;
        double shared = 0;
        for (Term &term : cue.terms) {
            const int count = holders.at(term.key);
            const bool topic = std::ranges::binary_search(article, term.key, {}, &Term::key);
            term.weight = static_cast<float>(std::log((n + 1) / count));
            term.isRare = count >= 2 && count <= std::max(3, static_cast<int>(n / 25)) && !topic;
            const double square = double(term.weight) * term.weight;
            sum += square;
            shared += topic ? square : 0;
        }
        cue.norm = std::sqrt(sum);
        cue.articleEcho = sum > 0 ? std::sqrt(shared / sum) : 0;
    }
}

void readEchoes(Cues &cues)
{
    for (std::size_t k = 0; k < cues.of.size(); ++k) {
        Cue &cue = cues.of[k];
        for (std::size_t back = 1; back <= std::min<std::size_t>(k, nearBy); ++back) {
            const Cue &earlier = cues.of[k - back];
            cue.bestEcho = std::max(cue.bestEcho, echo(cue, earlier));
            cue.echoesRare = cue.echoesRare || !rareEchoes(cue, earlier).empty();
        }
    }
}

bool answers(const Cue &cue)
{
    return !cue.you.isEmpty() || cue.act == Act::Thanks || cue.act == Act::Agreement
        || cue.act == Act::Disagreement;
}

Context contextOf(const Cues &cues)
{
    Context context;
    const double n = std::max<double>(1, static_cast<double>(cues.of.size()));
    const PrintedTime *last = nullptr;
    for (const Cue &cue : cues.of) {
        context.returning += (cue.before >= 0) / n;
        context.lost += cue.isLost / n;
        context.unnamed += !cue.isNamed / n;
        context.speaking += answers(cue) / n;
        context.timed += (cue.time.kind != PrintedTime::Kind::None) / n;
        context.backwards += (last && cue.time.isBefore(*last)) / n;
        if (cue.time.kind != PrintedTime::Kind::None)
            last = &cue.time;
    }
    context.size = std::log10(n);
    return context;
}

} // namespace

double echo(const Cue &one, const Cue &other)
{
    if (one.norm <= 0 || other.norm <= 0)
        return 0;
    double sum = 0;
    auto a = one.terms.begin();
    auto b = other.terms.begin();
    while (a != one.terms.end() && b != other.terms.end()) {
        if (a->key == b->key) {
            sum += double(a->weight) * b->weight;
            ++a;
            ++b;
        } else if (a->key < b->key) {
            ++a;
        } else {
            ++b;
        }
    }
    return sum / (one.norm * other.norm);
}

std::vector<Span> rareEchoes(const Cue &one, const Cue &other)
{
    std::vector<Span> shared;
    auto b = other.terms.begin();
    for (const Term &term : one.terms) {
        if (!term.isRare)
            continue;
        b = std::lower_bound(
            b, other.terms.end(), term.key,
            [](const Term &candidate, std::uint64_t key) { return candidate.key < key; });
        if (b != other.terms.end() && b->key == term.key)
            shared.push_back(term.where);
    }
    return shared;
}

Cues readCues(const Thread &thread)
{
    Cues cues;
    cues.of.resize(thread.comments.size());
    for (std::size_t m = 0; m < thread.mentions.size(); ++m)
        cues.of[static_cast<std::size_t>(thread.mentions[m].comment)].mentions.push_back(
            static_cast<int>(m));
    const std::span<const passages::Passage> passages(thread.passages);
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
        readWords(thread, i, passages.subspan(first, p - first), cue);
    }
    readPeople(thread, cues);
    readTimes(thread, cues);
    weighTerms(thread, cues);
    readEchoes(cues);
    cues.context = contextOf(cues);
    return cues;
}

} // namespace rejoinder::replies
