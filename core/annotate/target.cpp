// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/target.h"

#include <array>

namespace rejoinder::annotate {

namespace {

constexpr int contextLength = 32; // code points on each side

constexpr std::array<std::string_view, 9> words{"project", "document", "span", "comment", "edge",
                                                "subtree", "person",   "code", "coding"};

bool isInside(std::string_view text, std::size_t at)
{
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80;
}

std::size_t back(std::string_view text, std::size_t at, int codePoints)
{
    while (at > 0 && codePoints > 0)
        if (!isInside(text, --at))
            --codePoints;
    return at;
}

std::size_t forth(std::string_view text, std::size_t at, int codePoints)
{
    while (at < text.size() && codePoints > 0)
        if (!isInside(text, ++at))
            --codePoints;
    return at;
}

} // namespace

Target wholeDocument(const DocumentId &document)
{
    return {TargetKind::Document, {document, {}, {}, {}, {}}, {}};
}

Anchor anchorOf(const DocumentId &document, std::string_view text, Span span)
{
    span.end = std::min(std::max(span.start, span.end), text.size());
    span.start = std::min(span.start, text.size());
    while (isInside(text, span.start))
        --span.start;
    while (isInside(text, span.end))
        ++span.end;
    const std::size_t before = back(text, span.start, contextLength);
    const std::size_t after = forth(text, span.end, contextLength);
    return {document, span, std::string(slice(text, span)),
            std::string(slice(text, {before, span.start})),
            std::string(slice(text, {span.end, after}))};
}

std::string_view wordFor(TargetKind kind)
{
    return words[std::size_t(kind)];
}

TargetKind targetKindFrom(std::string_view word)
{
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i] == word)
            return TargetKind(i);
    return TargetKind::Project;
}

} // namespace rejoinder::annotate
