// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/context.h"

#include <algorithm>

#include "core/base/fold.h"

namespace rejoinder::find {

using namespace Qt::StringLiterals;

namespace {

struct Token
{
    Mark where;
    QString folded;
};

/// Words side by side; the last may go on.
struct Term
{
    std::vector<QString> words;
    bool mayGoOn = false;
};

bool isIdeograph(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

std::vector<Token> tokensOf(QStringView text)
{
    std::vector<Token> tokens;
    const auto size = static_cast<int>(text.size());
    for (int from = 0; from < size;) {
        int to = from;
        if (isIdeograph(text[from]))
            ++to;
        while (to < size && to >= from && isOfWord(text[to]) && !isIdeograph(text[to])
               && !isIdeograph(text[from]))
            ++to;
        if (to > from)
            tokens.push_back({{from, to}, folded(text.sliced(from, to - from))});
        from = std::max(to, from + 1);
    }
    return tokens;
}

void addTerm(std::vector<Term> &terms, QStringView words, bool mayGoOn)
{
    Term term;
    term.mayGoOn = mayGoOn;
    for (const Token &token : tokensOf(words))
        term.words.push_back(token.folded);
    if (!term.words.empty())
        terms.push_back(std::move(term));
}

std::vector<Term> termsOf(QStringView typed)
{
    std::vector<Term> terms;
    bool isQuoted = false;
    while (!typed.isEmpty()) {
        qsizetype end = 0;
        while (end < typed.size() && typed[end] != u'"' && (isQuoted || !typed[end].isSpace()))
            ++end;
        addTerm(terms, typed.first(end), !isQuoted && end == typed.size());
        if (end < typed.size() && typed[end] == u'"')
            isQuoted = !isQuoted;
        typed = typed.sliced(std::min(end + 1, typed.size()));
    }
    return terms;
}

bool standsAt(const Term &term, const std::vector<Token> &tokens, std::size_t at)
{
    if (at + term.words.size() > tokens.size())
        return false;
    for (std::size_t i = 0; i < term.words.size(); ++i) {
        const bool isLast = i + 1 == term.words.size();
        const QString &word = tokens[at + i].folded;
        if (isLast && term.mayGoOn ? !word.startsWith(term.words[i]) : word != term.words[i])
            return false;
    }
    return true;
}

} // namespace

std::vector<Mark> marksIn(const QString &text, const QString &typed)
{
    const std::vector<Term> terms = termsOf(typed);
    const std::vector<Token> tokens = tokensOf(text);
    std::vector<Mark> marks;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        std::size_t length = 0;
        for (const Term &term : terms) {
            if (standsAt(term, tokens, at))
                length = std::max(length, term.words.size());
        }
        if (length > 0) {
            marks.push_back({tokens[at].where.from, tokens[at + length - 1].where.to});
            at += length - 1;
        }
    }
    return marks;
}

Context contextOf(const QString &text, const std::vector<Mark> &marks, int length)
{
    const auto size = static_cast<int>(text.size());
    int from = marks.empty() ? 0 : std::max(0, marks.front().from - length / 4);
    while (from > 0 && from < size && isOfWord(text[from]) && isOfWord(text[from - 1])
           && !isIdeograph(text[from]))
        ++from; // at the beginning of a word
    while (from > 0 && from < size && text[from].isSpace())
        ++from;
    if (!marks.empty())
        from = std::min(from, marks.front().from);
    int to = std::min(size, from + length);
    while (to < size && to > from + length / 2 && isOfWord(text[to]) && isOfWord(text[to - 1])
           && !isIdeograph(text[to]))
        --to;
    while (to < size && to > from && text[to - 1].isSpace())
        --to;
    Context context;
    if (from > 0)
        context.words += u'…';
    const auto shift = static_cast<int>(context.words.size()) - from;
    for (int i = from; i < to; ++i) // one for one, so that marks keep their places
        context.words += text[i].isSpace() || text[i].category() == QChar::Other_Control
            ? QChar(u' ')
            : text[i];
    if (to < size)
        context.words += u'…';
    for (const Mark &mark : marks) {
        if (mark.from >= from && mark.to <= to)
            context.marks.push_back({mark.from + shift, mark.to + shift});
    }
    return context;
}

} // namespace rejoinder::find
