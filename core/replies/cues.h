// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/replies/lexicon.h"
#include "core/replies/thread.h"
#include "core/replies/times.h"

namespace rejoinder::replies {

/// A topic word of a comment, stemmed roughly.
struct Term
{
    std::uint64_t key = 0;
    float weight = 0; // inverse document frequency
    bool isRare = false; // stands in few comments and not in the article
    Span where; // its first place

    bool operator==(const Term &) const = default;
};

/// What is read off one comment by itself.
struct Cue
{
    std::vector<Term> terms; // by key
    double norm = 0;
    Act act = Act::Other;
    Span opening; // the first words
    Span you; // the first word of the second person
    Span question; // the last question mark
    bool endsAsking = false;
    int length = 0; // bin: up to 3, 10, 25, 60 words, more
    int person = -1;
    bool isNamed = false; // the printed name is one person's
    bool isLost = false; // a name was printed and is lost
    int before = -1; // latest earlier comment of the same person
    PrintedTime time;
    bool isNewest = false; // no earlier comment has a later time
    double articleEcho = 0; // cosine with the article
    double bestEcho = 0; // greatest cosine with an earlier comment near by
    bool echoesRare = false; // shares a rare word with some earlier comment near by
    bool quotesArticle = false;
    std::vector<int> quotes; // earlier comments it quotes
    std::vector<int> mentions; // indices into Thread::mentions
};

/// How a page is as a whole; what carries habits from site to site.
struct Context
{
    double returning = 0; // share of comments by people who spoke before
    double lost = 0; // share whose printed name is lost
    double unnamed = 0; // share without a name for whatever reason
    double backwards = 0; // share of times earlier than the time before
    double speaking = 0; // share that speak to somebody: second person or an answering opening
    double timed = 0; // share with a time
    double size = 0; // log10 of the number of comments
};

struct Cues
{
    std::vector<Cue> of;
    Context context;

    const Cue &at(int comment) const { return of[static_cast<std::size_t>(comment)]; }
};

Cues readCues(const Thread &thread);

/// Cosine of the topic words of two comments.
double echo(const Cue &one, const Cue &other);
/// The rare words both hold, as they stand in `one`.
std::vector<Span> rareEchoes(const Cue &one, const Cue &other);

} // namespace rejoinder::replies
