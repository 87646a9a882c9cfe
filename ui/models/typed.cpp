// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/typed.h"

namespace rejoinder::models {

namespace {

QList<int> run(qsizetype start, qsizetype length)
{
    QList<int> letters;
    for (qsizetype i = 0; i < length; ++i)
        letters.append(int(start + i));
    return letters;
}

/// Position of the first word after the first that begins with this; -1 for none.
qsizetype laterWordStart(const QString &name, const QString &typed)
{
    qsizetype at = name.indexOf(typed, 1, Qt::CaseInsensitive);
    while (at > 0 && name.at(at - 1).isLetterOrNumber())
        at = name.indexOf(typed, at + 1, Qt::CaseInsensitive);
    return at;
}

/// Empty where the letters do not all occur in this order.
QList<int> subsequence(const QString &name, const QString &typed)
{
    QList<int> letters;
    qsizetype at = 0;
    for (const QChar wanted : typed) {
        at = name.indexOf(wanted, at, Qt::CaseInsensitive);
        if (at < 0)
            return {};
        letters.append(int(at++));
    }
    return letters;
}

} // namespace

Typed fitOf(const QString &name, const QString &typed)
{
    if (name.startsWith(typed, Qt::CaseInsensitive))
        return {Fit::Beginning, run(0, typed.size())};
    if (const qsizetype at = laterWordStart(name, typed); at > 0)
        return {Fit::LaterWord, run(at, typed.size())};
    const QList<int> letters = subsequence(name, typed);
    return {letters.isEmpty() ? Fit::None : Fit::Letters, letters};
}

} // namespace rejoinder::models
