// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/traits.h"

#include "core/replies/lexicon.h"

#include <algorithm>

namespace rejoinder::replies {

namespace {

constexpr std::size_t soon = 4; // words
constexpr std::size_t denialSoon = 6;
constexpr std::ptrdiff_t often = 3;

void set(Traits &traits, Trait trait, bool on)
{
    if (on)
        traits |= 1U << static_cast<unsigned>(trait);
}

bool anyOf(std::span<const Word> words, std::size_t first, bool (*is)(std::uint64_t))
{
    return std::ranges::any_of(words.first(std::min(first, words.size())),
                               [is](const Word &word) { return is(word.key); });
}

void readMarks(std::string_view body, Traits &traits)
{
    const std::string_view head = body.substr(0, 3);
    set(traits, Trait::SmallLetter, !head.empty() && head[0] >= 'a' && head[0] <= 'z');
    set(traits, Trait::OpensQuoting,
        head.starts_with('"') || head.starts_with('>') || head == "“" || head == "„"
            || head.starts_with("«") || head == "「");
    set(traits, Trait::HoldsLink,
        body.contains("http://") || body.contains("https://") || body.contains("www."));
    set(traits, Trait::Exclaims, body.contains('!') || body.contains("！"));
    set(traits, Trait::TrailsOff, body.contains("...") || body.contains("…"));
    set(traits, Trait::Paragraphs, body.contains("\n\n"));
    const auto small = std::ranges::count_if(body, [](char c) { return c >= 'a' && c <= 'z'; });
    const auto great = std::ranges::count_if(body, [](char c) { return c >= 'A' && c <= 'Z'; });
    set(traits, Trait::Shouts, great > 10 && great > small);
    set(traits, Trait::Counts,
        std::ranges::any_of(body, [](char c) { return c >= '0' && c <= '9'; }));
    std::size_t ends = 0;
    for (std::size_t i = 0; i + 1 < body.size(); ++i)
        ends += (body[i] == '.' || body[i] == '!' || body[i] == '?')
            && (body[i + 1] == ' ' || body[i + 1] == '\n');
    set(traits, Trait::OneSentence, ends == 0);
}

} // namespace

Traits traitsOf(std::string_view body, std::span<const Word> words)
{
    Traits traits = 0;
    readMarks(body, traits);
    const auto all = words.size();
    set(traits, Trait::YouSoon, anyOf(words, soon, isSecondPerson));
    set(traits, Trait::YouOften,
        std::ranges::count_if(words, [](const Word &word) { return isSecondPerson(word.key); })
            >= often);
    set(traits, Trait::Denies, anyOf(words, denialSoon, isNegation));
    set(traits, Trait::Negates, anyOf(words, all, isNegation));
    set(traits, Trait::OfArticle, anyOf(words, all, isOfArticle));
    set(traits, Trait::OfComments, anyOf(words, all, isOfComments));
    set(traits, Trait::ThanksSomewhere, anyOf(words, all, isThanks));
    set(traits, Trait::ThirdPersonSoon, anyOf(words, soon, isThirdPerson));
    set(traits, Trait::FirstPersonSoon, anyOf(words, soon, isFirstPerson));
    set(traits, Trait::GivesReason, anyOf(words, all, isReason));
    set(traits, Trait::ToAll, anyOf(words, soon, isEverybody));
    set(traits, Trait::Ideographs, !words.empty() && words.front().ideograph);
    return traits;
}

Asked askedBy(std::span<const Word> question)
{
    if (question.empty())
        return Asked::Nothing;
    constexpr std::size_t lookBack = 20; // words before the mark
    const auto last = question.last(std::min(lookBack, question.size()));
    for (std::size_t i = last.size(); i-- > 0;)
        if (const Asked asked = askedByWord(last[i].key, i + 1 < last.size() ? last[i + 1].key : 0);
            asked != Asked::Nothing)
            return asked;
    return Asked::YesOrNo;
}

} // namespace rejoinder::replies
