// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/regions/title.h"

#include "core/layout/words.h"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

namespace rejoinder::regions {

namespace {

using layout::Line;
using layout::Page;
using layout::Token;
using layout::TokenKind;

/// Points for a line to be the headline.
struct TitleWeights
{
    double shared = 0.9; // for each long word that the article uses, times their share in the line
    int mostShared = 5;
    double markdown = 3; // "# " before it
    double repeated = 2; // stands on the page again, alone or with more behind it
    double perLine = -0.06; // away from the article
    double oneWord = -1.5;
    double manyWords = 0.5; // four or more
    double fullStop = -1.5;
    double sentences = -2; // a full stop inside: a caption with its credit
    double commaOrColon = -1;
    double bullet = -2;
    double byName = -4;
    double least = -1;
    int mostWords = 30;
    std::size_t reach = 60; // lines above the article
};
constexpr TitleWeights weights;
constexpr std::size_t longWord = 4; // bytes, folded: shorter ones are mostly function words

using Words = std::unordered_set<std::string>;

void addLongWords(const Page &page, Span span, Words &words)
{
    std::vector<Token> tokens;
    layout::tokenize(page.text, span, tokens);
    for (const Token &token : tokens) {
        if (token.kind == TokenKind::Word && token.span.size() >= longWord)
            words.insert(layout::folded(slice(page.text, token.span)));
    }
}

/// Many words in common say more than all of few.
double sharedWith(const Page &page, Span line, const Words &article)
{
    Words own;
    addLongWords(page, line, own);
    if (own.empty())
        return 0;
    const auto known = std::ranges::count_if(
        own, [&](const std::string &word) { return article.contains(word); });
    return double(std::min<std::ptrdiff_t>(known, weights.mostShared)) * double(known)
        / double(own.size());
}

bool isHeadingMark(std::string_view raw)
{
    return raw.starts_with("# ") || raw.starts_with("## ");
}

/// The same words alone on another line or at the start of one ("Headline | Outlet").
bool standsAgain(const Page &page, std::size_t at, std::size_t to)
{
    const std::string_view words = page.bare(at);
    for (std::size_t other = 0; other < to; ++other) {
        if (other != at && page.bare(other).starts_with(words))
            return true;
    }
    return false;
}

/// ". " followed by more: two sentences, or a caption and its credit.
bool holdsSentences(std::string_view words)
{
    const std::size_t stop = words.find(". ");
    return stop != std::string_view::npos && stop + 2 < words.size() && stop > 3;
}

bool canBeTitle(const Page &page, std::size_t at)
{
    const Line &line = page.lines[at];
    return line.words >= 1 && line.words <= weights.mostWords && !line.button && !line.share
        && !line.heading && !line.ending && !line.role && line.time.isEmpty();
}

double pointsOf(const Page &page, std::size_t at, std::size_t from, const Words &article)
{
    const Line &line = page.lines[at];
    const std::string_view words = page.bare(at);
    double points = weights.shared * sharedWith(page, line.bare, article);
    points += weights.perLine * double(from - at);
    points += isHeadingMark(slice(page.text, line.raw)) ? weights.markdown : 0;
    points += line.words >= 3 && standsAgain(page, at, from) ? weights.repeated : 0;
    points += line.words == 1 ? weights.oneWord : line.words >= 4 ? weights.manyWords : 0;
    points += words.ends_with('.') ? weights.fullStop : 0;
    points += holdsSentences(words) ? weights.sentences : 0;
    points += line.comma || line.colon ? weights.commaOrColon : 0;
    points += line.bullet ? weights.bullet : 0;
    points += line.byName ? weights.byName : 0;
    return points;
}

} // namespace

std::optional<Span> findTitle(const Page &page, std::size_t from, std::size_t to)
{
    Words article;
    for (std::size_t at = from; at < to; ++at)
        addLongWords(page, page.lines[at].bare, article);
    std::optional<std::size_t> best;
    double most = weights.least;
    for (std::size_t back = 1; back <= std::min(weights.reach, from); ++back) {
        const std::size_t at = from - back;
        if (!canBeTitle(page, at))
            continue;
        const double points = pointsOf(page, at, from, article);
        if (points > most) {
            most = points;
            best = at;
        }
    }
    return best ? std::optional(page.lines[*best].bare) : std::nullopt;
}

} // namespace rejoinder::regions
