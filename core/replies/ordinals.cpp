// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/printed.h"

#include "core/replies/link.h"

#include <QRegularExpression>
#include <QString>

#include <map>

namespace rejoinder::replies {

namespace {

int numberAt(const QRegularExpression &pattern, std::string_view words)
{
    const auto match
        = pattern.match(QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())));
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

/// Printed number -> comment, where numbers go up from comment to comment.
std::map<int, int> ordinals(const Thread &thread)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:#|№|\\bno\\.?\\s?)\\s?(\\d{1,9})\\b"),
        QRegularExpression::CaseInsensitiveOption);
    std::map<int, int> numbers;
    int last = -1;
    int violations = 0;
    for (int i = 0; i < thread.size(); ++i) {
        int number = numberAt(pattern, slice(thread.text, headerOf(thread, i)));
        if (number < 0 && i > 0)
            number = numberAt(pattern, slice(thread.text, trailerOf(thread, i - 1)));
        if (number < 0)
            continue;
        violations += number <= last;
        last = number;
        numbers[number] = i;
    }
    if (violations > 0 || static_cast<int>(numbers.size()) * 2 < thread.size())
        numbers.clear();
    return numbers;
}

} // namespace

void readOrdinals(const Thread &thread, Printed &printed)
{
    static const QRegularExpression reference(
        QStringLiteral("(?:>>|#|@|(?:comment|post|kommentar|nr\\.?) #?)(\\d{1,9})\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const std::map<int, int> numbers = ordinals(thread);
    if (numbers.empty())
        return;
    bool used = false;
    for (int i = 1; i < thread.size(); ++i) {
        const Span body = thread.comment(i).body;
        const auto target = numbers.find(numberAt(reference, slice(thread.text, body)));
        if (target == numbers.end() || target->second >= i)
            continue;
        used = true;
        printed.at(i).push_back({"ordinal",
                                 "names comment number " + std::to_string(target->first),
                                 body,
                                 {target->second},
                                 3.5});
    }
    if (used)
        printed.remarks.emplace_back("Comments are numbered, and replies name the number");
}

} // namespace rejoinder::replies
