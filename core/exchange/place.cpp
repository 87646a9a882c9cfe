// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/reanchor.h"
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

bool isSpanOf(std::string_view text, Span span)
{
    return span.start <= span.end && isBoundary(text, span.start) && isBoundary(text, span.end);
}

/// Keeps prefix and suffix where they are told and fit.
annotate::Anchor anchorAt(const Dump &dump, const annotate::Anchor &told)
{
    const std::string_view text = dump.source.text;
    annotate::Anchor anchor = *anchorIn(dump, told.span);
    const bool isTold = !told.prefix.empty() || !told.suffix.empty();
    if (isTold && text.substr(0, told.span.start).ends_with(told.prefix)
        && text.substr(told.span.end).starts_with(told.suffix)) {
        anchor.prefix = told.prefix;
        anchor.suffix = told.suffix;
    }
    return anchor;
}

} // namespace

std::expected<Placed, std::string> place(const Dump &dump, const annotate::Anchor &told)
{
    const std::string_view text = dump.source.text;
    const Span span = told.span;
    const bool exists = isSpanOf(text, span);
    if (exists && isQuoteOf(told.quote, slice(text, span)))
        return Placed{anchorAt(dump, told), {}};
    const std::optional<annotate::Anchor> elsewhere = placeByWords(dump, told);
    if (elsewhere && elsewhere->span != span)
        return Placed{*elsewhere,
                      "its words stand at byte " + std::to_string(elsewhere->span.start)
                          + " of the dump, not at byte " + std::to_string(span.start)
                          + ", and it was put there"};
    if (!exists)
        return std::unexpected("bytes " + std::to_string(span.start) + " to "
                               + std::to_string(span.end)
                               + " are no place in the dump, nor does it hold the words");
    return Placed{annotate::anchorOf(dump.id, text, span),
                  "its words are not those at its place in the dump, which were taken instead"};
}

std::optional<annotate::Anchor> placeByWords(const Dump &dump, const annotate::Anchor &told)
{
    if (told.quote.empty())
        return {};
    return annotate::reanchor(told, dump.source.text)
        .transform([&](const annotate::Placed &placed) {
            return annotate::moved(told, dump.id, dump.source.text, placed);
        });
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
