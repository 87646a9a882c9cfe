// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/printed.h"

#include <algorithm>
#include <cmath>

namespace rejoinder::replies {

namespace {

constexpr std::size_t longestTrailer = 400; // bytes; what stands further off belongs to the page

} // namespace

bool Told::allows(int parent) const
{
    return std::ranges::binary_search(parents, parent);
}

bool Printed::contains(std::string_view kind) const
{
    return std::ranges::any_of(of, [&](const std::vector<Told> &list) {
        return std::ranges::any_of(list, [&](const Told &told) { return told.kind == kind; });
    });
}

Span headerOf(const Thread &thread, int comment)
{
    const comments::Comment &it = thread.comment(comment);
    return {it.whole.start, std::max(it.whole.start, it.body.start)};
}

Span trailerOf(const Thread &thread, int comment)
{
    const std::size_t start = thread.comment(comment).whole.end;
    const std::size_t next = comment + 1 < thread.size() ? thread.comment(comment + 1).whole.start
                                                         : thread.text.size();
    return {start, std::clamp(next, start, start + longestTrailer)};
}

double trust(int violations, int cases, double greatest, double worst, double doubt)
{
    const double share = (violations + doubt) / (cases + 1.0);
    if (share > worst)
        return 0;
    return std::min(greatest, std::log((1 - share) / share));
}

Printed readPrinted(const Thread &thread, const Cues &cues)
{
    Printed printed;
    printed.of.resize(thread.comments.size());
    if (thread.size() < 2)
        return printed;
    readIndentation(thread, printed);
    readFlags(thread, printed);
    readAddressees(thread, cues, printed);
    readOrdinals(thread, printed);
    readOutline(thread, printed);
    readQuotes(thread, cues, printed);
    readSubjects(thread, printed);
    readCounts(thread, cues, printed); // last: what else is printed may contradict it
    return printed;
}

} // namespace rejoinder::replies
