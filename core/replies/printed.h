// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/replies/cues.h"

namespace rejoinder::replies {

/// What the page itself prints of a comment's parent: one of these, if the decoder is right.
struct Told
{
    std::string kind; // "indentation", "count", "flag", "addressee", "ordinal", "outline",
                      // "quote", "subject", "depth-cap"
    std::string text; // evidence in words
    Span where;
    std::vector<int> parents; // ascending; topLevel is the article
    double weight = 0; // nats against every other parent: log of (right : wrong)

    bool allows(int parent) const;
};

/// What all decoders tell, by comment. A decoder that finds its own reading of the page
/// inconsistent tells nothing.
struct Printed
{
    std::vector<std::vector<Told>> of;
    std::vector<std::string> remarks; // one sentence for each decoder that spoke

    std::vector<Told> &at(int comment) { return of[static_cast<std::size_t>(comment)]; }
    const std::vector<Told> &at(int comment) const { return of[static_cast<std::size_t>(comment)]; }
    bool contains(std::string_view kind) const;
};

Printed readPrinted(const Thread &thread, const Cues &cues);

// One decoder each; they add to what is there, and may look at it.
void readIndentation(const Thread &thread, Printed &printed);
void readCounts(const Thread &thread, const Cues &cues, Printed &printed);
void readFlags(const Thread &thread, Printed &printed);
void readAddressees(const Thread &thread, const Cues &cues, Printed &printed);
void readOrdinals(const Thread &thread, Printed &printed);
void readOutline(const Thread &thread, Printed &printed);
void readQuotes(const Thread &thread, const Cues &cues, Printed &printed);
void readSubjects(const Thread &thread, Printed &printed);

/// Between the start of a comment and its body: name, time, links.
Span headerOf(const Thread &thread, int comment);
/// Between the end of a comment and the start of the next, at most some lines: buttons, votes.
Span trailerOf(const Thread &thread, int comment);

/// How many violations are taken to be there before any is seen.
inline constexpr double usualDoubt = 0.1;
inline constexpr double littleDoubt = 0.02; // of what is hardly ever printed and means nothing

/// log((1 - v) / v) of a smoothed share of violations, at most `greatest`; 0 = do not trust. A page
/// without violations gives a fact, one with a few of them evidence among other evidence, and one
/// with more than `worst` nothing.
double trust(int violations, int cases, double greatest, double worst = 0.1,
             double doubt = usualDoubt);

} // namespace rejoinder::replies
