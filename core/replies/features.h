// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/replies/cues.h"

namespace rejoinder::replies {

/// What a cue speaks of; each becomes one sentence of evidence.
enum class Kind : std::uint8_t {
    Position,
    Opening,
    SecondPerson,
    Question,
    Author,
    Turns,
    Vocative,
    Echo,
    ArticleEcho,
    Quote,
    Time,
    Wording,
};
inline constexpr int kindCount = 12;

/// A set of kinds, one bit each.
using Kinds = std::uint32_t;
constexpr Kinds kindsOf(std::initializer_list<Kind> kinds)
{
    Kinds set = 0;
    for (const Kind kind : kinds)
        set |= 1U << static_cast<unsigned>(kind);
    return set;
}
constexpr bool holds(Kinds kinds, Kind kind)
{
    return (kinds >> static_cast<unsigned>(kind) & 1U) != 0;
}

/// What the candidate is: the article, the comment right before, another comment.
enum class Where : std::uint8_t { Article, Previous, Other };
inline constexpr int whereCount = 3;
Where whereOf(int parent, int comment);
/// Bin of the distance, with the article as a place of its own.
int placeOf(int parent, int comment);
int placeCount();

/// A cue that holds, by its number in cueids.h. Shares of a page have other values than 1.
struct Active
{
    std::uint16_t cue = 0;
    float value = 1;
};

// What speaks for or against an arc has three parts, so that two of them are read only once a
// comment. Each puts its cues in place of what `active` held.

/// Of the comment that answers, and of its page.
void readOwn(const Cues &cues, int comment, std::vector<Active> &active);
/// Of the candidate; where that is the article, of the comment before.
void readNeighbour(const Cues &cues, int other, std::vector<Active> &active);
/// Of both together. `parent`: topLevel = the article.
void readPair(const Thread &thread, const Cues &cues, int parent, int comment,
              std::vector<Active> &active);

// A feature has a weight. It is a cue crossed with what the candidate is, a learned word crossed
// likewise, or a place. Cues and places have weights of their own on pages in order of time.

int featureCount(int words); // with so many learned words
int cueCount();
int placeFeature(int place, bool threaded);
/// The second of the two weights of a cue on a page in order of time is `flat`.
int cueFeature(int cue, Where where, bool flat = false);
int wordFeature(int word, Where where);
/// "address.this.previous": cue, then what the candidate is. Not for learned words.
std::string featureName(int feature);
/// -1 where there is no such feature.
int featureNamed(std::string_view name);
Kind kindOf(int cue);
std::string_view nameOf(Where where);

// The cues once more, as what the hidden units of a model see: not crossed, but those of a comment
// before the article's candidate are told from those of a candidate.

int inputCount();
/// -1 where hidden units do not see it: pairs of acts, which are crossed already.
int cueInput(int cue, Where where);
int placeInput(int place);
int flatInput();
std::string inputName(int input);
int inputNamed(std::string_view name);
/// Of what an input speaks.
Kind kindOfInput(int input);

} // namespace rejoinder::replies
