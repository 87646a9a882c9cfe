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
        QStringLiteral("(?:(\\d{1,5})[ \\xA0]*(?:more[ \\xA0]+)?(?:child(?:ren)?|replies|(?<=1 "
                       ")reply|antworten|(?<=1 )antwort|"
                       "réponses|respuestas|respostas|risposte|条回复|條回覆)\\b)|(?:(?:children|"
                       "replies|antworten|"
                       "réponses|respuestas)[ \\xA0]*\\((\\d{1,5})\\))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const std::string_view words = slice(text, span);
    const bool digits = std::ranges::any_of(words, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits)
        return {};
    const auto match
        = pattern.match(QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())));
    if (!match.hasMatch())
        return {};
    const QString number = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return {number.toInt(), span};
}

/// How comments nest if each number counts direct answers; leftover: answers that never came.
struct Nesting
{
    std::vector<int> parents;
    int leftover = 0;
};

Nesting nestByChildren(const std::vector<int> &numbers)
{
    Nesting nesting;
    std::vector<std::pair<int, int>> open; // comment, answers still to come
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        while (!open.empty() && open.back().second == 0)
            open.pop_back();
        nesting.parents.push_back(open.empty() ? topLevel : open.back().first);
        if (!open.empty())
            --open.back().second;
        open.emplace_back(static_cast<int>(i), std::max(numbers[i], 0));
    }
    for (const auto &[comment, left] : open)
        nesting.leftover += left;
    return nesting;
}

/// Numbers count everything below: comments i+1..i+d hang somewhere under i.
struct Subtrees
{
    std::vector<int>
        below; // for each comment the latest one whose subtree it stands in, or topLevel
    int violations = 0;
};

Subtrees nestByDescendants(const std::vector<int> &numbers)
{
    Subtrees subtrees;
    std::vector<std::pair<int, int>> open; // comment, last comment below it
    for (int i = 0; i < static_cast<int>(numbers.size()); ++i) {
        while (!open.empty() && open.back().second < i)
            open.pop_back();
        subtrees.below.push_back(open.empty() ? topLevel : open.back().first);
        const int last = i + std::max(numbers[static_cast<std::size_t>(i)], 0);
        const bool outside = last >= static_cast<int>(numbers.size())
            || (!open.empty() && last > open.back().second);
        subtrees.violations += outside;
        if (numbers[static_cast<std::size_t>(i)] > 0 && !outside)
            open.emplace_back(i, last);
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

void tellDescendants(const Subtrees &subtrees, const std::vector<Count> &counts, double weight,
                     Printed &printed)
{
    for (int i = 0; i < static_cast<int>(counts.size()); ++i) {
        const int below = subtrees.below[static_cast<std::size_t>(i)];
        Told told{"count", "", {}, {}, weight};
        if (below == topLevel)
            told.parents.push_back(topLevel);
        // Within the subtree, those that print "0" and those whose own subtree is closed cannot be
        // answered.
        for (int parent = std::max({below, 0, i - lookBack});
             parent < i && (below >= 0 || parent >= 0); ++parent) {
            const int number = counts[static_cast<std::size_t>(parent)].number;
            const bool reaches = number < 0 || parent + number >= i;
            if (reaches && (below >= 0 || number < 0))
                told.parents.push_back(parent);
        }
        if (below >= 0) {
            told.where = counts[static_cast<std::size_t>(below)].where;
            told.text
                = "the number of comments below #" + std::to_string(below + 1) + " includes it";
        } else {
            told.text = "no printed number of answers reaches it";
        }
        if (!told.parents.empty())
            printed.at(i).push_back(std::move(told));
    }
}

} // namespace

void readCounts(const Thread &thread, Printed &printed)
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
    const Nesting nesting = nestByChildren(numbers);
    const Subtrees subtrees = nestByDescendants(numbers);
    const bool fits = nesting.leftover == 0 && (!zerosPrinted || found == thread.size());
    if (fits && (!zerosPrinted || subtrees.violations > 0)) {
        printed.remarks.emplace_back(
            "Printed numbers of answers tell which comment has how many replies");
        tellChildren(nesting, counts, trust(0, thread.size(), 7), printed);
        return;
    }
    const double weight = trust(subtrees.violations, thread.size(), 7);
    if (weight <= 0 || !zerosPrinted)
        return;
    printed.remarks.emplace_back("Printed numbers tell how many comments hang below each");
    tellDescendants(subtrees, counts, weight, printed);
}

} // namespace rejoinder::replies
