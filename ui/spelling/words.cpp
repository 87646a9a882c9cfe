// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/words.h"

#include <algorithm>

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace rejoinder::spelling {

namespace {

constexpr int shortest = 2; // letters

/// What is no prose: `code`, [[#24]], addresses of the web and of mail, "@Name".
std::vector<Word> foreignParts(const QString &line)
{
    static const QRegularExpression form(
        u"`[^`]*`|\\[\\[[^\\]]*\\]\\]|\\]\\([^)]*\\)|\\b[a-z]+://\\S+|\\bwww\\.\\S+|\\S+@\\S+|[@#]\\S+"_s);
    std::vector<Word> parts;
    for (auto found = form.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        parts.push_back({int(match.capturedStart()), int(match.capturedLength())});
    }
    return parts;
}

/// "KDE", "iPhone", "x86" are nobody's spelling mistakes.
bool isProse(QStringView word)
{
    return word.size() >= shortest
        && std::ranges::all_of(word.sliced(1), [](QChar c) { return !c.isDigit() && !c.isUpper(); })
        && std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
}

} // namespace

std::vector<Word> wordsToCheck(const QString &line)
{
    const std::vector<Word> foreign = foreignParts(line);
    std::vector<Word> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    for (qsizetype start = 0; start >= 0 && start < line.size(); start = finder.position()) {
        const bool begins = (finder.boundaryReasons() & QTextBoundaryFinder::StartOfItem) != 0;
        const qsizetype end = finder.toNextBoundary();
        if (end < 0)
            break;
        const Word word{int(start), int(end - start)};
        const bool isForeign = std::ranges::any_of(foreign, [&](const Word &part) {
            return word.start < part.start + part.length && part.start < word.start + word.length;
        });
        if (begins && !isForeign && isProse(QStringView(line).sliced(start, end - start)))
            words.push_back(word);
    }
    return words;
}

} // namespace rejoinder::spelling
