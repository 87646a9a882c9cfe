// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/replies/lexicon.h"
#include "core/replies/thread.h"
#include "core/replies/ties.h"
#include "core/replies/times.h"
#include "core/replies/vocabulary.h"

namespace rejoinder::replies {

/// What is read off one comment by itself.
struct Cue
{
    std::vector<Tie> ties; // to earlier comments, by comment; the strongest only
    Act act = Act::Other;
    Traits traits = 0;
    Asked asked = Asked::Nothing; // what its last question asks for
    bool endsAsking = false;
    bool opensYesOrNo = false;
    bool isNamed = false; // the printed name is one person's
    bool isLost = false; // a name was printed and is lost
    bool isNewest = false; // no earlier comment has a later time
    bool echoesRare = false; // shares a rare word with some earlier comment near by
    bool quotesArticle = false;
    int length = 0; // bin: up to 3, 10, 25, 60 words, more
    int person = -1;
    int before = -1; // latest earlier comment of the same person
    Span opening; // the first words
    Span you; // the first word of the second person
    Span question; // the last question mark
    PrintedTime time;
    double articleEcho = 0; // cosine with the article
    double bestEcho = 0; // greatest cosine with an earlier comment near by
    int pointsAt = -1; // the earlier comment that a name, a quote or the strongest tie points to
    std::vector<int> quotes; // earlier comments it quotes
    std::vector<int> mentions; // indices into Thread::mentions
    std::vector<std::uint16_t> words; // learned words it holds, as indices into the vocabulary
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
    double addressing = 0; // share that speak to an earlier commenter by name
    double quoting = 0; // share that quote an earlier comment
    double thanking = 0; // share that thank
    double denying = 0; // share with a negation among the first words
    double pointing = 0; // share that name, quote or echo a comment
    double chaining = 0; // share that do so to the comment right before
    double asking = 0; // share that hold a question
    double brief = 0; // share of comments of at most ten words
    double size = 0; // log10 of the number of comments
};

struct Cues
{
    std::vector<Cue> of;
    Context context;

    const Cue &at(int comment) const { return of[static_cast<std::size_t>(comment)]; }
};

/// `vocabulary`: the words whose presence a model has learned to weigh.
Cues readCues(const Thread &thread, const Vocabulary &vocabulary = {});

/// The tie of a comment to an earlier one; null where there is none worth keeping.
const Tie *tieTo(const Cue &cue, int other);

} // namespace rejoinder::replies
