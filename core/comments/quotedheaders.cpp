// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/quotedheaders.h"

#include <algorithm>

#include "core/layout/lexicon.h"
#include "core/layout/words.h"

namespace rejoinder::comments {

namespace {

using layout::Page;

constexpr std::ptrdiff_t leastOwn = 3; // headers of the page's own form
constexpr std::ptrdiff_t mostQuoted = 3; // attributions, one such header

/// A word such as "on", then a time, then somebody who wrote, then a colon; on several lines where
/// the extractor broke it.
bool isAttribution(const Page &page, const Draft &draft)
{
    if (draft.header.empty() || draft.joined || !page.lines[draft.header.back()].colon)
        return false;
    const layout::Line &first = page.lines[draft.header.front()];
    if (first.time.isEmpty() || first.wordsBeforeTime > 1)
        return false;
    std::vector<layout::Token> tokens;
    layout::tokenize(page.text, first.bare, tokens);
    constexpr std::uint32_t opening = layout::TimeJoin | layout::HalfDay; // "am" is German, too
    if (tokens.empty() || !tokens.front().is(opening))
        return false;
    return std::ranges::any_of(draft.header, [&](std::size_t at) {
        layout::tokenize(page.text, page.lines[at].bare, tokens);
        return std::ranges::any_of(tokens, [&](const layout::Token &token) {
            return token.is(layout::Says) && token.span.start > first.time.start;
        });
    });
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
    std::vector<bool> quoted;
    for (const Draft &draft : drafts)
        quoted.push_back(isAttribution(page, draft));
    const auto attributions = std::ranges::count(quoted, true);
    const auto own = std::ranges::count_if(drafts, [&](const Draft &draft) {
        return !draft.header.empty() && !quoted[std::size_t(&draft - drafts.data())];
    });
    if (own < leastOwn || attributions == 0 || attributions > mostQuoted * own)
        return;
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
