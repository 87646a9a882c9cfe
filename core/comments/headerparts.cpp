// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/headerparts.h"

#include <string_view>

#include "core/layout/lexicon.h"

namespace rejoinder::comments {

namespace {

using layout::Token;
using layout::TokenKind;

bool isMark(const std::vector<Token> &tokens, std::size_t at, std::u32string_view marks)
{
    return at < tokens.size() && tokens[at].kind == TokenKind::Mark
        && marks.contains(tokens[at].mark);
}

} // namespace

std::size_t nameBegin(const std::vector<Token> &tokens)
{
    std::size_t at = 0;
    while (isMark(tokens, at, U"#-*•>+|~=.·"))
        ++at;
    const bool isMarked = at > 0;
    std::size_t end = at;
    while (end < tokens.size() && tokens[end].kind == TokenKind::Number)
        end += isMark(tokens, end + 1, U".)") ? 2 : 1;
    const bool isBeforeName = end < tokens.size() && tokens[end].capital && tokens[end].afterBlank;
    const bool isNumber
        = end > at && (isMarked || isBeforeName || end > at + 1 || isMark(tokens, end - 1, U".)"));
    return isNumber && end < tokens.size() ? end : at;
}

std::size_t addressBegin(const std::vector<Token> &tokens, std::size_t first, std::size_t end)
{
    for (std::size_t at = first + 1; at < end; ++at) {
        if (isMark(tokens, at, U"(→▶►»>↪↳@") || tokens[at].is(layout::ReplyTo))
            return at;
    }
    return end;
}

} // namespace rejoinder::comments
