// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importstate.h"
#include "core/exchange/table.h"

namespace rejoinder::exchange {

namespace {

bool isBoundary(std::string_view text, std::size_t at)
{
    return at == text.size()
        || (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U);
}

/// The same words, but for what spreadsheets do: line ends, cells cut off.
bool isQuoteOf(std::string_view quote, std::string_view words)
{
    if (quote == words || isSameText(quote, words))
        return true;
    constexpr std::size_t slack = 1; // the apostrophe of the guard
    return utf16Length(quote) + slack >= longestSpreadsheetCell
        && isSameText(quote, words.substr(0, quote.size()));
}

/// The place with these words that is nearest to `start`.
std::optional<Span> nearest(std::string_view text, std::string_view quote, std::size_t start)
{
    if (quote.empty())
        return {};
    const std::size_t after = text.find(quote, std::min(start, text.size()));
    const std::size_t before = text.rfind(quote, start);
    if (after == std::string_view::npos && before == std::string_view::npos)
        return {};
    const bool takesBefore = after == std::string_view::npos
        || (before != std::string_view::npos && start - before < after - start);
    const std::size_t at = takesBefore ? before : after;
    return Span{at, at + quote.size()};
}

bool isSpanOf(std::string_view text, Span span)
{
    return span.start <= span.end && isBoundary(text, span.start) && isBoundary(text, span.end);
}

/// Keeps prefix and suffix where they are told and fit.
annotate::Anchor anchorAt(const Dump &dump, Span span, const std::string &prefix,
                          const std::string &suffix)
{
    const std::string_view text = dump.source.text;
    annotate::Anchor anchor = *anchorIn(dump, span);
    const bool isTold = !prefix.empty() || !suffix.empty();
    if (isTold && text.substr(0, span.start).ends_with(prefix)
        && text.substr(span.end).starts_with(suffix)) {
        anchor.prefix = prefix;
        anchor.suffix = suffix;
    }
    return anchor;
}

} // namespace

std::expected<Placed, std::string> place(const Dump &dump, Span span, const std::string &quote,
                                         const std::string &prefix, const std::string &suffix)
{
    const std::string_view text = dump.source.text;
    const bool exists = isSpanOf(text, span);
    if (exists && isQuoteOf(quote, slice(text, span)))
        return Placed{anchorAt(dump, span, prefix, suffix), {}};
    if (const std::optional<Span> elsewhere = nearest(text, quote, span.start))
        return Placed{annotate::anchorOf(dump.id, text, *elsewhere),
                      "its words stand at byte " + std::to_string(elsewhere->start)
                          + " of the dump, not at byte " + std::to_string(span.start)
                          + ", and it was put there"};
    if (!exists)
        return std::unexpected("bytes " + std::to_string(span.start) + " to "
                               + std::to_string(span.end)
                               + " are no place in the dump, nor does it hold the words");
    return Placed{annotate::anchorOf(dump.id, text, span),
                  "its words are not those at its place in the dump, which were taken instead"};
}

std::optional<annotate::Anchor> anchorIn(const Dump &dump, Span span)
{
    if (!isSpanOf(dump.source.text, span))
        return {};
    if (span == Span{})
        return annotate::Anchor{dump.id, span, {}, {}, {}};
    return annotate::anchorOf(dump.id, dump.source.text, span);
}

} // namespace rejoinder::exchange
