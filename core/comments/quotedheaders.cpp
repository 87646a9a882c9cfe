// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/quotedheaders.h"

#include <algorithm>
#include <optional>

#include "core/layout/lexicon.h"
#include "core/layout/words.h"

namespace rejoinder::comments {

namespace {

using layout::Page;

constexpr std::ptrdiff_t leastOwn = 3; // headers of the page's own form
constexpr std::ptrdiff_t mostQuoted = 3; // attributions, one such header
constexpr double mostDated = 0.6; // from here on, own headers have a time
constexpr int mostRest = 5; // words of an attribution's last line, where it was broken

/// "On 5 May 2011, Ann Lee ...": a word such as "on", a time, and somebody behind it.
bool opensAttribution(const Page &page, std::size_t at)
{
    const layout::Line &line = page.lines[at];
    if (line.time.isEmpty() || line.wordsBeforeTime > 1)
        return false;
    std::vector<layout::Token> tokens;
    layout::tokenize(page.text, line.bare, tokens);
    constexpr std::uint32_t opening = layout::TimeJoin | layout::HalfDay; // "am" is German, too
    return !tokens.empty() && tokens.front().is(opening);
}

/// "... wrote:"
bool closesAttribution(const Page &page, std::size_t at)
{
    return page.lines[at].colon && page.lines[at].words <= mostRest;
}

/// Where the header of a draft is, or ends in, an attribution, on several lines where the extractor
/// broke it: its first line.
std::optional<std::size_t> attributionIn(const Page &page, const Draft &draft)
{
    if (draft.header.empty() || draft.joined)
        return {};
    const bool isClosed = page.lines[draft.header.back()].colon
        || (draft.hasBody() && closesAttribution(page, draft.bodyFirst));
    const auto at = std::ranges::find_if(
        draft.header, [&](std::size_t line) { return opensAttribution(page, line); });
    return isClosed && at != draft.header.end() ? std::optional(*at) : std::nullopt;
}

bool isDated(const Page &page, const Draft &draft, std::size_t end)
{
    return std::ranges::any_of(
        draft.header, [&](std::size_t at) { return at < end && !page.lines[at].time.isEmpty(); });
}

/// Which drafts are what somebody quotes. A signature may stand above ("Ann / On 5 May, Bob
/// wrote:"), where it is not how the headers of the page look.
std::vector<bool> quotedAmong(const Page &page, const std::vector<Draft> &drafts)
{
    std::vector<std::optional<std::size_t>> attributions;
    std::ptrdiff_t own = 0;
    std::ptrdiff_t dated = 0;
    for (const Draft &draft : drafts) {
        attributions.push_back(attributionIn(page, draft));
        if (draft.header.empty() || attributions.back())
            continue;
        ++own;
        dated += isDated(page, draft, Draft::none) ? 1 : 0;
    }
    const bool hasTimes = double(dated) >= mostDated * double(own);
    std::vector<bool> quoted(drafts.size());
    std::ptrdiff_t count = 0;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const auto at = attributions[i];
        quoted[i] = at
            && (*at == drafts[i].header.front() || (hasTimes && !isDated(page, drafts[i], *at)));
        count += quoted[i] ? 1 : 0;
    }
    if (own < leastOwn || count > mostQuoted * own)
        quoted.assign(drafts.size(), false);
    return quoted;
}

void append(Draft &draft, Draft &quoted)
{
    if (!draft.hasBody())
        draft.bodyFirst = quoted.header.front();
    draft.bodyLast = quoted.hasBody() ? quoted.bodyLast : quoted.header.back();
    draft.footer = std::move(quoted.footer);
}

} // namespace

void joinQuoted(const Page &page, std::vector<Draft> &drafts)
{
    const std::vector<bool> quoted = quotedAmong(page, drafts);
    std::vector<Draft> joined;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        // Behind a button a record has ended, whatever stands there.
        if (quoted[i] && !joined.empty() && joined.back().footer.empty())
            append(joined.back(), drafts[i]);
        else
            joined.push_back(std::move(drafts[i]));
    }
    drafts = std::move(joined);
}

} // namespace rejoinder::comments
