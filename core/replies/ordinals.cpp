// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/printed.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <unordered_map>

#include "core/replies/link.h"

namespace rejoinder::replies {

namespace {

constexpr qint64 none = -1;
constexpr std::size_t opening = 40; // bytes of a body in which a number speaks to its comment
constexpr double greatest = 4; // nats; of a number in the words of a comment
constexpr double inHeader = 7;
constexpr double inPassing = 1.5;
constexpr int fewestHeaders = 2; // that name a number, before the others say anything
constexpr double unnamed = 2.5; // for the article where a header names no number
constexpr double mostDoubt = 0.3; // share of numbers that name no comment: "the #1 reason"

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool hasDigit(std::string_view words)
{
    return std::ranges::any_of(words, [](char c) { return c >= '0' && c <= '9'; });
}

/// How a page may print the number of a comment.
const QRegularExpression &signedNumber()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:#|№|\\bno\\.?\\s?|\\bnumber\\s|\\bnr\\.?\\s?)\\s?(\\d{1,12})\\b|"
                       "(\\d{1,6})\\s?(?:楼|樓)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}
const QRegularExpression &listNumber()
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*(\\d{1,6})[.)](?:\\s|$)"));
    return pattern;
}

qint64 captured(const QRegularExpressionMatch &match)
{
    return (match.captured(1).isEmpty() ? match.captured(2) : match.captured(1)).toLongLong();
}

/// From the start of the line in which a comment begins.
Span lineBefore(const Thread &thread, int comment)
{
    const std::size_t start = thread.comment(comment).whole.start;
    const std::size_t newline
        = start == 0 ? std::string_view::npos : thread.text.rfind('\n', start - 1);
    return {newline == std::string_view::npos ? 0 : newline + 1, start};
}

/// The number nearest to the comment: on its line before it, else the first within its header, else
/// the last above it.
qint64 numberOf(const Thread &thread, int comment)
{
    const std::string_view before = slice(thread.text, lineBefore(thread, comment));
    if (hasDigit(before))
        if (const auto match = signedNumber().match(textOf(before)); match.hasMatch())
            return captured(match);
    const std::string_view header = slice(thread.text, headerOf(thread, comment));
    if (hasDigit(header))
        if (const auto match = signedNumber().match(textOf(header)); match.hasMatch())
            return captured(match);
    if (comment == 0)
        return none;
    const std::string_view above = slice(thread.text, trailerOf(thread, comment - 1));
    qint64 number = none;
    if (hasDigit(above)) {
        auto matches = signedNumber().globalMatch(textOf(above));
        while (matches.hasNext())
            number = captured(matches.next());
    }
    return number;
}

/// All of that line.
std::string_view lineOf(const Thread &thread, int comment)
{
    const Span before = lineBefore(thread, comment);
    return slice(thread.text,
                 {before.start, std::min(thread.text.find('\n', before.end), thread.text.size())});
}

qint64 listNumberOf(const Thread &thread, int comment)
{
    const auto match = listNumber().match(textOf(lineOf(thread, comment)));
    return match.hasMatch() ? captured(match) : none;
}

/// The numbers of a page, if they go up (or down) from comment to comment.
struct Numbering
{
    std::unordered_map<qint64, int> comments; // by number
    std::vector<qint64> numbers; // by comment
    int violations = 0;
    bool isUsable = false;
};

/// Numbers of comments that lost theirs, where those around leave no choice.
void fill(std::vector<qint64> &numbers)
{
    int last = -1;
    for (int i = 0; i < static_cast<int>(numbers.size()); ++i) {
        const qint64 here = numbers[static_cast<std::size_t>(i)];
        if (here == none)
            continue;
        if (last >= 0) {
            const qint64 before = numbers[static_cast<std::size_t>(last)];
            const qint64 step = here > before ? 1 : -1;
            if ((here - before) * step == i - last)
                for (int k = last + 1; k < i; ++k)
                    numbers[static_cast<std::size_t>(k)] = before + (k - last) * step;
        }
        last = i;
    }
}

Numbering numberingOf(std::vector<qint64> numbers)
{
    Numbering numbering;
    int up = 0;
    int down = 0;
    int found = 0;
    qint64 last = none;
    for (const qint64 number : numbers) {
        if (number == none)
            continue;
        ++found;
        up += last != none && number > last;
        down += last != none && number < last;
        last = number;
    }
    numbering.violations = std::max(0, found - 1 - std::max(up, down));
    numbering.isUsable = found > 1 && found * 2 >= static_cast<int>(numbers.size())
        && numbering.violations * 10 <= found;
    fill(numbers);
    for (int i = 0; i < static_cast<int>(numbers.size()); ++i)
        if (numbers[static_cast<std::size_t>(i)] != none)
            numbering.comments.emplace(numbers[static_cast<std::size_t>(i)], i);
    numbering.numbers = std::move(numbers);
    return numbering;
}

Numbering readNumbers(const Thread &thread)
{
    std::vector<qint64> signs;
    std::vector<qint64> lists;
    for (int i = 0; i < thread.size(); ++i) {
        signs.push_back(numberOf(thread, i));
        lists.push_back(listNumberOf(thread, i));
    }
    const Numbering bySign = numberingOf(std::move(signs));
    return bySign.isUsable ? bySign : numberingOf(std::move(lists));
}

/// A number that a comment names.
struct Reference
{
    qint64 number = none;
    Span where;
    bool opens = true; // stands at the beginning, or behind "in reply to"
    bool isInHeader = false;
};

void readBody(const Thread &thread, int comment, std::vector<Reference> &references)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "(?:>>|#|@#?|\\b(?:comment|post|reply|kommentar|beitrag|nr\\.?|no\\.|number)\\s#?)"
            "(\\d{1,12})\\b|(\\d{1,6})\\s?(?:楼|樓)"),
        QRegularExpression::CaseInsensitiveOption);
    const Span body = thread.comment(comment).body;
    const std::string_view words = slice(thread.text, body);
    if (!hasDigit(words))
        return;
    const QString text = textOf(words);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto bytes = [&](qsizetype units) {
            return body.start + static_cast<std::size_t>(text.left(units).toUtf8().size());
        };
        const Span where{bytes(match.capturedStart()), bytes(match.capturedEnd())};
        const bool opens = where.start < body.start + opening || match.captured().startsWith(u">>");
        references.push_back({captured(match), where, opens});
    }
}

void readHeader(const Thread &thread, int comment, std::vector<Reference> &references)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:in reply to|reply to|replying to|response to|answer to|antwort auf|"
                       "en réponse à|en respuesta a|回复|回覆)[^\\n\\d]{0,24}(\\d{1,12})\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const Span header = headerOf(thread, comment);
    const std::string_view words = slice(thread.text, header);
    if (!hasDigit(words))
        return;
    if (const auto match = pattern.match(textOf(words)); match.hasMatch())
        references.push_back({match.captured(1).toLongLong(), header, true, true});
}

/// Those that name a comment with a lesser number: on a page that shows the newest first it stands
/// below.
struct Resolved
{
    std::vector<std::vector<std::pair<Reference, int>>> of;
    int cases = 0;
    int violations = 0;
};

Resolved resolve(const Thread &thread, const Numbering &numbering)
{
    Resolved resolved;
    for (int i = 0; i < thread.size(); ++i) {
        std::vector<Reference> references;
        readHeader(thread, i, references);
        readBody(thread, i, references);
        auto &list = resolved.of.emplace_back();
        const qint64 own = numbering.numbers[static_cast<std::size_t>(i)];
        for (const Reference &reference : references) {
            const auto target = numbering.comments.find(reference.number);
            const bool known = target != numbering.comments.end()
                && (own == none ? target->second < i : reference.number < own);
            resolved.cases += reference.opens;
            resolved.violations += reference.opens && !known;
            if (known)
                list.emplace_back(reference, target->second);
        }
    }
    return resolved;
}

/// Numbers at the beginning go before those named in passing.
Told tell(const std::vector<std::pair<Reference, int>> &references, double weight)
{
    const auto any = [&references](bool Reference::*what) {
        return std::ranges::any_of(references, [what](const auto &it) { return it.first.*what; });
    };
    const bool opens = any(&Reference::opens);
    const double most = any(&Reference::isInHeader) ? inHeader : opens ? greatest : inPassing;
    Told told{"ordinal", {}, {}, {}, std::min(weight, most)};
    for (const auto &[reference, target] : references) {
        if (reference.opens != opens || told.allows(target))
            continue;
        if (told.text.empty()) {
            told.text = "names comment number " + std::to_string(reference.number);
            told.where = reference.where;
        }
        told.parents.insert(std::ranges::upper_bound(told.parents, target), target);
    }
    return told;
}

} // namespace

void readOrdinals(const Thread &thread, Printed &printed)
{
    const Numbering numbering = readNumbers(thread);
    if (!numbering.isUsable)
        return;
    const Resolved resolved = resolve(thread, numbering);
    const double weight
        = trust(resolved.violations, resolved.cases, inHeader, mostDoubt, littleDoubt);
    if (weight <= 0)
        return;
    bool used = false;
    const auto hasHeader = [](const auto &references) {
        return std::ranges::any_of(references, [](const auto &it) { return it.first.isInHeader; });
    };
    // A page whose headers name the number leaves comments on the article without one.
    const auto headers = std::ranges::count_if(resolved.of, hasHeader);
    const bool usual = headers >= fewestHeaders && headers * 8 > thread.size();
    for (int i = 0; i < thread.size(); ++i) {
        const auto &references = resolved.of[static_cast<std::size_t>(i)];
        if (references.empty()) {
            if (usual)
                printed.at(i).push_back({"ordinal",
                                         "its header names no comment it answers",
                                         {},
                                         {topLevel},
                                         std::min(weight, unnamed)});
            continue;
        }
        used = true;
        printed.at(i).push_back(tell(references, weight));
    }
    if (used)
        printed.remarks.emplace_back("Comments are numbered, and replies name the number");
}

} // namespace rejoinder::replies
