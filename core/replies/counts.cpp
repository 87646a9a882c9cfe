// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/printed.h"

#include "core/replies/link.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

namespace rejoinder::replies {

namespace {

constexpr int unknown = -1;
constexpr int lookBack = 2000; // comments; answers do not reach further
constexpr double mostDoubt = 0.3; // share of numbers that comments are missing below
constexpr double ofRoom = 3; // nats: no number can be too small

struct Count
{
    int number = unknown;
    Span where;
};

/// "(12 children)", "View Replies (2)", "3 Antworten": a number beside a word for answers, on one
/// line. "0 Reply" is a vote beside a button.
Count countIn(std::string_view text, Span span)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:(\\d{1,5})[ \\xA0]*(?:more[ \\xA0]+)?(?:child(?:ren)?|replies|"
            "antworten|réponses|respuestas|respostas|risposte|条回复|條回覆)\\b)|"
            "(?:(?:children|replies|antworten|réponses|respuestas)[ \\xA0]*"
            "\\((\\d{1,5})\\))|"
            "(?:\\b(1)[ \\xA0](?:more[ \\xA0]+)?(?:reply|antwort|réponse|respuesta)\\b)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const std::string_view words = slice(text, span);
    const bool digits = std::ranges::any_of(words, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return {};
    const auto match
        = pattern.match(QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())));
    if (!match.hasMatch())
        return {};
    return {match.captured(match.lastCapturedIndex()).toInt(), span};
}

/// "load more comments (12 replies)" below a comment: so many are left out here.
int leftOutIn(std::string_view text, Span trailer)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\bmore[ \\xA0](?:comments|replies)[ \\xA0]*\\((\\d{1,5})\\b|"
                       "\\b(\\d{1,5})[ \\xA0]more[ \\xA0](?:comments|replies)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const std::string_view words = slice(text, trailer);
    if (words.find("more") == std::string_view::npos)
        return 0;
    const auto match
        = pattern.match(QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())));
    return match.hasMatch()
        ? (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toInt()
        : 0;
}

/// Where each comment would stand if those that the page says it left out were there; one more at
/// the end.
std::vector<int> placesOf(const Thread &thread)
{
    std::vector<int> places;
    int place = 0;
    for (int i = 0; i < thread.size(); ++i) {
        places.push_back(place);
        place += 1 + leftOutIn(thread.text, trailerOf(thread, i));
    }
    places.push_back(place);
    return places;
}

/// What the page says by other means: comments that its links say answer the article.
std::vector<bool> toldTops(const Printed &printed)
{
    std::vector<bool> tops;
    tops.reserve(printed.of.size());
    for (const std::vector<Told> &list : printed.of)
        tops.push_back(std::ranges::any_of(list, [](const Told &told) {
            return told.kind == "flag" && told.parents == std::vector<int>{topLevel};
        }));
    return tops;
}

/// How comments nest if each number counts direct answers; leftover: answers that never came.
struct Nesting
{
    std::vector<int> parents;
    int leftover = 0;
};

Nesting nestByChildren(const std::vector<int> &numbers, const std::vector<bool> &tops)
{
    Nesting nesting;
    std::vector<std::pair<int, int>> open; // comment, answers still to come
    const auto close = [&] {
        for (const auto &[comment, left] : open)
            nesting.leftover += left;
        open.clear();
    };
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        while (!open.empty() && open.back().second == 0)
            open.pop_back();
        if (tops[i])
            close();
        nesting.parents.push_back(open.empty() ? topLevel : open.back().first);
        if (!open.empty())
            --open.back().second;
        open.emplace_back(static_cast<int>(i), std::max(numbers[i], 0));
    }
    close();
    return nesting;
}

/// Numbers count everything below: comments i+1..i+d hang somewhere under i, if none of them is
/// missing.
struct Subtrees
{
    std::vector<int> places;
    std::vector<std::vector<int>> open; // for each comment those whose subtrees it may stand in,
                                        // the innermost last
    int violations = 0;
};

Subtrees nestByDescendants(const std::vector<int> &numbers, const std::vector<bool> &tops,
                           const std::vector<int> &places)
{
    Subtrees subtrees;
    subtrees.places = places;
    std::vector<std::pair<int, int>> open; // comment, last place below it
    for (int i = 0; i < static_cast<int>(numbers.size()); ++i) {
        const int place = places[static_cast<std::size_t>(i)];
        const int last = place + std::max(numbers[static_cast<std::size_t>(i)], 0);
        while (!open.empty() && open.back().second < place)
            open.pop_back();
        bool violates = last >= places.back();
        if (tops[static_cast<std::size_t>(i)] && !open.empty()) {
            open.clear();
            violates = true;
        }
        // A subtree that reaches beyond that around it: comments of the outer one are missing, so
        // it ended earlier.
        while (!open.empty() && last > open.back().second && last < places.back()) {
            open.pop_back();
            violates = true;
        }
        subtrees.violations += violates;
        std::vector<int> &around = subtrees.open.emplace_back();
        for (const auto &[comment, end] : open)
            around.push_back(comment);
        if (last > place)
            open.emplace_back(i, open.empty() ? last : std::min(last, open.back().second));
    }
    return subtrees;
}

void tellChildren(const Nesting &nesting, const std::vector<Count> &counts, double weight,
                  Printed &printed)
{
    for (std::size_t i = 0; i < nesting.parents.size(); ++i) {
        const int parent = nesting.parents[i];
        const Span where
            = parent == topLevel ? Span() : counts[static_cast<std::size_t>(parent)].where;
        printed.of[i].push_back({"count",
                                 parent == topLevel
                                     ? "every printed number of answers is used up before it"
                                     : "the number of answers printed at #"
                                         + std::to_string(parent + 1) + " leaves room for it",
                                 where,
                                 {parent},
                                 weight});
    }
}

/// Those within the innermost subtree around comment i that it can answer: not those that print "0"
/// and not those whose own subtree is closed. `whole`: any subtree around it.
std::vector<int> within(const Subtrees &subtrees, const std::vector<Count> &counts, int i,
                        bool whole)
{
    const std::vector<int> &around = subtrees.open[static_cast<std::size_t>(i)];
    std::vector<int> parents;
    if (around.empty() || whole)
        parents.push_back(topLevel);
    if (whole)
        parents.insert(parents.end(), around.begin(), around.end());
    const int first = around.empty() ? 0 : around.back() + (whole ? 1 : 0);
    for (int parent = std::max(first, i - lookBack); parent < i; ++parent) {
        const int number = counts[static_cast<std::size_t>(parent)].number;
        const auto place
            = [&](int comment) { return subtrees.places[static_cast<std::size_t>(comment)]; };
        const bool reaches = number < 0 || place(parent) + number >= place(i);
        if (reaches && (!around.empty() || number < 0))
            parents.push_back(parent);
    }
    return parents;
}

void tellDescendants(const Subtrees &subtrees, const std::vector<Count> &counts, double weight,
                     Printed &printed)
{
    for (int i = 0; i < static_cast<int>(counts.size()); ++i) {
        const std::vector<int> &around = subtrees.open[static_cast<std::size_t>(i)];
        Told told{"count",
                  "no printed number of answers reaches it",
                  {},
                  within(subtrees, counts, i, false),
                  weight};
        if (!around.empty()) {
            told.where = counts[static_cast<std::size_t>(around.back())].where;
            told.text = "the number of comments below #" + std::to_string(around.back() + 1)
                + " includes it";
        }
        if (!told.parents.empty())
            printed.at(i).push_back(std::move(told));
        if (subtrees.violations > 0)
            printed.at(i).push_back({"count",
                                     "the printed numbers of answers leave room for it",
                                     {},
                                     within(subtrees, counts, i, true),
                                     ofRoom});
    }
}

/// Parents that what else the page prints contradicts.
bool isContradicted(const std::vector<int> &parents, const Printed &printed)
{
    int cases = 0;
    int violations = 0;
    for (std::size_t i = 0; i < parents.size(); ++i)
        for (const Told &told : printed.of[i])
            if (told.kind == "quote" || told.kind == "addressee" || told.kind == "ordinal") {
                ++cases;
                violations += !told.allows(parents[i]);
            }
    return cases > 1 && violations * 3 > cases;
}

/// Whether times go up wherever the nesting leaves a thread: then the page is not nested, and its
/// numbers count answers wherever they stand.
bool isInOrderOfTime(const std::vector<int> &parents, const Cues &cues)
{
    int later = 0;
    int earlier = 0;
    for (int i = 1; i < static_cast<int>(parents.size()); ++i) {
        if (parents[static_cast<std::size_t>(i)] == i - 1)
            continue;
        later += cues.at(i - 1).time.isBefore(cues.at(i).time);
        earlier += cues.at(i).time.isBefore(cues.at(i - 1).time);
    }
    return later >= 4 && earlier * 20 <= later;
}

} // namespace

void readCounts(const Thread &thread, const Cues &cues, Printed &printed)
{
    std::vector<Count> counts;
    std::vector<int> numbers;
    int found = 0;
    int positive = 0;
    for (int i = 0; i < thread.size(); ++i) {
        Count count = countIn(thread.text, headerOf(thread, i));
        if (count.number == unknown)
            count = countIn(thread.text, trailerOf(thread, i));
        found += count.number != unknown;
        positive += count.number > 0;
        numbers.push_back(count.number);
        counts.push_back(count);
    }
    if (positive < 2)
        return;
    // Where "0" is printed too, both readings may fit; then the one that counts everything below is
    // the usual one.
    const bool zerosPrinted = found > positive;
    const std::vector<bool> tops = toldTops(printed);
    const Nesting nesting = nestByChildren(numbers, tops);
    const Subtrees subtrees = nestByDescendants(numbers, tops, placesOf(thread));
    const bool fits = nesting.leftover == 0 && (!zerosPrinted || found == thread.size());
    if (fits && (!zerosPrinted || subtrees.violations > 0)) {
        if (isContradicted(nesting.parents, printed) || isInOrderOfTime(nesting.parents, cues))
            return;
        printed.remarks.emplace_back(
            "Printed numbers of answers tell which comment has how many replies");
        tellChildren(nesting, counts, trust(0, thread.size(), 7), printed);
        return;
    }
    const double weight = trust(subtrees.violations, thread.size(), 7, mostDoubt);
    if (weight <= 0 || !zerosPrinted)
        return;
    printed.remarks.emplace_back("Printed numbers tell how many comments hang below each");
    tellDescendants(subtrees, counts, weight, printed);
}

} // namespace rejoinder::replies
