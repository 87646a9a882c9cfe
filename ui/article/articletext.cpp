// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articletext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rejoinder::article {

namespace {

Piece pieceOf(const models::Document &document, Span span, int paragraph)
{
    Piece piece{paragraph, text::TextMap(document.source.text, span), {}, 0};
    piece.shown = piece.map.shown();
    // A line end inside a paragraph is where an extractor wrapped it; the same position, shown as a
    // blank.
    piece.shown.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ').replace(u'\t', u' ');
    return piece;
}

} // namespace

ArticleText::ArticleText(const models::Document &document)
{
    const pipeline::Reconstruction &found = document.reconstruction;
    m_pieces.reserve(found.article.size() + 1);
    if (found.title && !found.title->isEmpty())
        m_pieces.push_back(pieceOf(document, *found.title, -1));
    for (int paragraph = 0; const Span span : found.article)
        m_pieces.push_back(pieceOf(document, span, paragraph++));
    for (int position = 0; Piece & piece : m_pieces) {
        piece.position = position;
        position = piece.end() + 1;
    }
}

bool ArticleText::hasParagraphs() const
{
    return !m_pieces.empty() && !m_pieces.back().isTitle();
}

QString ArticleText::plain() const
{
    QStringList lines;
    lines.reserve(qsizetype(m_pieces.size()));
    for (const Piece &piece : m_pieces)
        lines.append(piece.shown);
    return lines.join(u'\n');
}

int ArticleText::pieceAt(int position) const
{
    const auto after = std::ranges::upper_bound(m_pieces, position, {}, &Piece::position);
    return int(std::max(after - m_pieces.begin() - 1, std::ptrdiff_t(m_pieces.empty() ? -1 : 0)));
}

int ArticleText::pieceOfParagraph(int paragraph) const
{
    const int titles = !m_pieces.empty() && m_pieces.front().isTitle() ? 1 : 0;
    const int piece = paragraph + titles;
    return paragraph >= 0 && piece < int(m_pieces.size()) ? piece : -1;
}

int ArticleText::position(std::size_t byte) const
{
    for (const Piece &piece : m_pieces) {
        if (byte <= piece.map.span().end)
            return piece.position + piece.map.toUtf16(byte);
    }
    return m_pieces.empty() ? 0 : m_pieces.back().end();
}

std::size_t ArticleText::byteAt(int position) const
{
    const int at = pieceAt(position);
    if (at < 0)
        return 0;
    const Piece &piece = m_pieces[std::size_t(at)];
    return piece.map.toByte(position - piece.position);
}

Span ArticleText::bytes(int from, int to) const
{
    if (from >= to || m_pieces.empty())
        return {};
    // A selection that only touches a paragraph (its line end before, or its start after) does not
    // reach into it.
    const auto first = std::size_t(pieceAt(from));
    auto last = std::size_t(pieceAt(to));
    std::size_t start = byteAt(from);
    std::size_t end = byteAt(to);
    if (from >= m_pieces[first].end() && first < last)
        start = m_pieces[first + 1].map.span().start;
    if (to == m_pieces[last].position && last > first)
        end = m_pieces[--last].map.span().end;
    return start < end ? Span{start, end} : Span{};
}

std::vector<Range> ArticleText::ranges(Span span) const
{
    std::vector<Range> found;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const text::TextMap &map = m_pieces[i].map;
        if (!map.span().overlaps(span))
            continue;
        const Range range{int(i), map.toUtf16(span.start), map.toUtf16(span.end)};
        if (range.from < range.to)
            found.push_back(range);
    }
    return found;
}

QString ArticleText::copied(int from, int to) const
{
    QStringList paragraphs;
    for (const Piece &piece : m_pieces) {
        const int start = std::max(from, piece.position);
        const int end = std::min(to, piece.end());
        if (start < end)
            paragraphs << piece.shown.sliced(start - piece.position, end - start);
    }
    return paragraphs.join(u"\n\n"_s).remove(QChar(0x200B)); // stands for CR before LF
}

} // namespace rejoinder::article
