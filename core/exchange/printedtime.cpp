// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cells.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

namespace rejoinder::exchange {

namespace {

using namespace Qt::StringLiterals;

/// 1 to 12 for an English name or its first three letters; 0 for another word.
int monthNamed(const QString &word)
{
    if (word.compare(u"sept"_s, Qt::CaseInsensitive) == 0)
        return 9;
    for (int month = 1; month <= 12 && word.size() >= 3; ++month) {
        const QString name = QLocale::c().monthName(month);
        const bool isShort = word.size() == 3 && name.startsWith(word, Qt::CaseInsensitive);
        if (isShort || name.compare(word, Qt::CaseInsensitive) == 0)
            return month;
    }
    return 0;
}

struct Found
{
    QDate date;
    qsizetype end = 0; // behind it the time of day may stand
};

std::optional<Found> yearFirst(const QString &text)
{
    static const QRegularExpression pattern(
        uR"((?<!\d)((?:19|20)\d\d)(?:-|/|\.|年)(\d{1,2})(?:-|/|\.|月)(\d{1,2})日?(?!\d))"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    return Found{
        QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
        match.capturedEnd()};
}

std::optional<Found> monthAsWord(const QString &text)
{
    static const QRegularExpression monthFirst(
        uR"(([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)(?!\d))"_s);
    static const QRegularExpression dayFirst(
        uR"((?<!\d)(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? ((?:19|20)\d\d)(?!\d))"_s);
    for (const auto &[pattern, month, day] :
         {std::tuple(&monthFirst, 1, 2), std::tuple(&dayFirst, 2, 1)}) {
        const QRegularExpressionMatch match = pattern->match(text);
        if (match.hasMatch())
            return Found{QDate(match.captured(3).toInt(), monthNamed(match.captured(month)),
                               match.captured(day).toInt()),
                         match.capturedEnd()};
    }
    return {};
}

/// "T09:41:07Z", " at 9:41 pm" ...; empty parts where it stops short.
PrintedTime withTimeOfDay(const Found &found, const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(?:T|,? *(?:at|-|–|@)? *)(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?([ap])\.?m\b\.?)? ?(Z\b|UTC\b|GMT\b|[+-]\d\d:?\d\d\b)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const std::string date = found.date.toString(Qt::ISODate).toStdString();
    const QRegularExpressionMatch match = pattern.match(text.mid(found.end));
    int hour = match.captured(1).toInt();
    const QString half = match.captured(4).toLower();
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"p" ? 12 : 0);
    const bool hasSeconds = match.hasCaptured(3);
    const QTime time(hour, match.captured(2).toInt(), hasSeconds ? match.captured(3).toInt() : 0);
    if (!match.hasMatch() || !time.isValid())
        return {date, "day"};
    QString zone = match.captured(5).toUpper();
    if (zone == u"UTC" || zone == u"GMT")
        zone = u"Z"_s;
    const QString clock = time.toString(hasSeconds ? u"hh:mm:ss"_s : u"hh:mm"_s);
    return {date + 'T' + (clock + zone).toStdString(), hasSeconds ? "second" : "minute"};
}

} // namespace

std::optional<PrintedTime> readTime(std::string_view printed)
{
    const QString text = QString::fromUtf8(printed);
    std::optional<Found> found = yearFirst(text);
    if (!found)
        found = monthAsWord(text);
    if (!found || !found->date.isValid())
        return {};
    return withTimeOfDay(*found, text);
}

} // namespace rejoinder::exchange
