// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "ui/article/articletext.h"

namespace rejoinder::article {

/// A tagged span that is shown in the article.
struct Mark
{
    CodingId coding;
    Span span;
    int lane = 0;
    int colour = 0; // palette number
    QString name; // of the code
    CodeId code = {};
};

/// A part of a mark in one piece.
struct MarkRange
{
    int mark = 0;
    int from = 0;
    int to = 0;
    bool opens = false; // the mark begins here
    bool closes = false;
};

/// The marks of an article, sorted by start, longer first, with what each piece shows of them.
class SpanMarks
{
public:
    SpanMarks() = default;
    SpanMarks(const ArticleText &text, const std::vector<annotate::Coding> &codings,
              const annotate::Codebook &codebook, const DocumentId &document);

    const std::vector<Mark> &marks() const { return m_marks; }
    const std::vector<MarkRange> &ofPiece(int piece) const;
    int indexOf(const CodingId &coding) const; // -1 for none
    /// Marks that hold the byte, innermost (shortest) first.
    std::vector<int> at(std::size_t byte) const;
    /// The mark after `current` (an index; -1: the first that starts at the byte or later); -1
    /// where there is none.
    int next(int current, std::size_t byte) const;
    int previous(int current, std::size_t byte) const;
    /// Innermost at the byte; where `current` is one of them already, the next further out, and
    /// round again.
    int cycled(int current, std::size_t byte) const;

private:
    std::vector<Mark> m_marks;
    std::vector<std::vector<MarkRange>> m_ranges; // by piece
};

} // namespace rejoinder::article
