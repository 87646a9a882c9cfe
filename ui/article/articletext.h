// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "core/base/span.h"
#include "ui/models/document.h"
#include "ui/text/textmap.h"

namespace rejoinder::article {

/// A stretch of the dump that is shown as one block: the title or a paragraph.
struct Piece
{
    int paragraph = -1; // of the article, -1 for the title
    text::TextMap map;
    QString shown; // without line ends: paragraphs flow
    int position = 0; // of its first character in the QTextDocument

    int end() const { return position + int(shown.size()); }
    bool isTitle() const { return paragraph < 0; }
};

/// UTF-16 positions within one piece.
struct Range
{
    int piece = 0;
    int from = 0;
    int to = 0;

    bool operator==(const Range &) const = default;
};

/// The title and the paragraphs of an article as one text, one line each, and the way from its
/// positions to bytes of the dump and back. What stands between the paragraphs in the dump is not
/// shown and has no position.
class ArticleText
{
public:
    ArticleText() = default;
    explicit ArticleText(const models::Document &document);

    const std::vector<Piece> &pieces() const { return m_pieces; }
    bool hasParagraphs() const;
    QString plain() const;

    /// Index of the piece that holds a position; -1 where there are none.
    int pieceAt(int position) const;
    int pieceOfParagraph(int paragraph) const;
    /// Bytes that are not shown give the start of the next piece, or the end of the last.
    int position(std::size_t byte) const;
    std::size_t byteAt(int position) const;
    /// From the first to the last byte: one span, also across paragraphs.
    Span bytes(int from, int to) const;
    /// Where a span is shown: at most one range a piece, empty ones left out.
    std::vector<Range> ranges(Span span) const;
    /// For the clipboard: paragraphs divided by an empty line.
    QString copied(int from, int to) const;

private:
    std::vector<Piece> m_pieces;
};

} // namespace rejoinder::article
