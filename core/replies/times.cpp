// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/times.h"

#include <QDate>
#include <QString>
#include <QStringTokenizer>

#include <algorithm>
#include <array>
#include <vector>

namespace rejoinder::replies {

namespace {

constexpr std::int64_t day = std::int64_t{24} * 60;

struct Part
{
    QString word; // folded letters, or empty
    int number = -1;
    int digits = 0;
    QChar before; // the character in front
};

std::vector<Part> partsOf(std::string_view text)
{
    const QString folded
        = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded();
    std::vector<Part> parts;
    QChar before;
    for (qsizetype i = 0; i < folded.size();) {
        const QChar c = folded[i];
        Part part;
        part.before = before;
        const qsizetype start = i;
        if (c.isDigit()) {
            while (i < folded.size() && folded[i].isDigit())
                ++i;
            part.digits = static_cast<int>(i - start);
            part.number = part.digits <= 6 ? folded.mid(start, i - start).toInt() : -1;
            parts.push_back(part);
        } else if (c.isLetter()) {
            while (i < folded.size() && folded[i].isLetter())
                ++i;
            part.word = folded.mid(start, i - start);
            parts.push_back(part);
        } else {
            ++i;
        }
        before = folded[i - 1];
    }
    return parts;
}

int monthOf(const QString &word)
{
    // English, German, French, Spanish, Portuguese, Italian; by their beginnings.
    static constexpr std::array<std::u16string_view, 12> beginnings{
        u"jan|jän|ene|gen", u"feb|fév|fev",     u"mar|mär|mrz",  u"apr|avr|abr",
        u"may|mai|mag",     u"jun|juin|giu",    u"jul|juil|lug", u"aug|aoû|ago",
        u"sep|set",         u"oct|okt|out|ott", u"nov",          u"dec|dez|déc|dic"};
    if (word.size() < 3)
        return 0;
    for (std::size_t month = 0; month < beginnings.size(); ++month) {
        for (const QStringView beginning : QStringView(beginnings[month]).tokenize(u'|')) {
            if (word.startsWith(beginning) && (month != 5 || !word.startsWith(u"juil")))
                return static_cast<int>(month) + 1;
        }
    }
    return 0;
}

std::int64_t unitOf(const QString &word)
{
    static constexpr std::array<std::pair<std::u16string_view, std::int64_t>, 6> units{{
        {u"min|мин|分", 1},
        {u"hour|hr|stunde|heure|hora|ora|ore|小时|小時|час", 60},
        {u"day|tag|jour|día|dia|giorn|天|日|ден|дня", day},
        {u"week|woche|semaine|semana|settiman|周|週", 7 * day},
        {u"month|monat|mois|mes|mês|mesi|月|个月", 30 * day},
        {u"year|yr|jahr|an|año|ano|ann|年|год|лет", 365 * day},
    }};
    for (const auto &[list, minutes] : units) {
        for (const QStringView beginning : QStringView(list).tokenize(u'|')) {
            if (word.startsWith(beginning))
                return minutes;
        }
    }
    if (word == u"h")
        return 60;
    if (word == u"d")
        return day;
    if (word == u"w")
        return 7 * day;
    return word == u"y" ? 365 * day : 0;
}

bool saysAgo(const QString &word)
{
    static constexpr std::array words{u"ago", u"vor", u"il",    u"hace", u"há",
                                      u"fa",  u"前",  u"назад", u"ya"};
    return std::ranges::any_of(words, [&](const char16_t *ago) { return word == QStringView(ago); })
        || word.endsWith(u'前');
}

PrintedTime relative(const std::vector<Part> &parts)
{
    const bool ago
        = std::ranges::any_of(parts, [](const Part &part) { return saysAgo(part.word); });
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const std::int64_t unit = unitOf(parts[i + 1].word);
        if (parts[i].number < 0 || unit == 0)
            continue;
        const bool glued = parts.size() == 2 && parts[i + 1].word.size() == 1; // "3y"
        if (ago || glued)
            return {PrintedTime::Kind::Relative, -parts[i].number * unit, unit};
    }
    return {};
}

/// "10:15", "10.15 Uhr", "9:03 pm".
std::int64_t clockOf(const std::vector<Part> &parts)
{
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const bool colon
            = parts[i].before == u':' || (parts[i].before == u'h' && parts[i].digits == 2);
        if (!colon || parts[i].number < 0 || parts[i].number > 59 || parts[i - 1].number < 0
            || parts[i - 1].number > 23)
            continue;
        int hour = parts[i - 1].number;
        for (std::size_t next = i + 1; next < std::min(parts.size(), i + 3); ++next) {
            if (parts[next].word == u"pm" || parts[next].word == u"p")
                hour = hour % 12 + 12;
            else if (parts[next].word == u"am" || parts[next].word == u"a")
                hour %= 12;
        }
        return hour * 60 + parts[i].number;
    }
    return -1;
}

/// August is "ago" in four languages, but not in "5 hours ago"; nor is it September "2 settimane
/// fa".
bool isOfAge(const std::vector<Part> &parts, std::size_t at)
{
    const auto isUnit
        = [&](std::size_t part) { return part < parts.size() && unitOf(parts[part].word) > 0; };
    const auto isAgo
        = [&](std::size_t part) { return part < parts.size() && saysAgo(parts[part].word); };
    return (isAgo(at) && at > 0 && isUnit(at - 1)) || (isUnit(at) && isAgo(at + 1));
}

QDate dateOf(const std::vector<Part> &parts, bool dayFirst)
{
    const auto year = [](const Part &part) {
        return part.digits == 4 && part.number > 1980 && part.number < 2100;
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (const int month = isOfAge(parts, i) ? 0 : monthOf(parts[i].word); month > 0) {
            int dayOfMonth = 0;
            int found = 0;
            for (std::size_t j = i >= 2 ? i - 2 : 0; j < std::min(parts.size(), i + 4); ++j) {
                if (year(parts[j]) && found == 0)
                    found = parts[j].number;
                else if (parts[j].number >= 1 && parts[j].number <= 31 && dayOfMonth == 0
                         && parts[j].before != u':')
                    dayOfMonth = parts[j].number;
            }
            if (dayOfMonth > 0)
                return QDate(found > 0 ? found : 2000, month,
                             std::min(dayOfMonth, 28 + (month == 2 ? 0 : 2)));
        }
        if (i + 2 >= parts.size() || parts[i].number < 0 || parts[i + 1].number < 0
            || parts[i + 2].number < 0 || parts[i + 1].before != parts[i + 2].before)
            continue;
        if (year(parts[i]))
            return QDate(parts[i].number, parts[i + 1].number, parts[i + 2].number);
        const QChar mark = parts[i + 1].before;
        if ((mark == u'/' || mark == u'.' || mark == u'-')
            && (year(parts[i + 2]) || parts[i + 2].digits == 2)) {
            const int full = year(parts[i + 2]) ? parts[i + 2].number : 2000 + parts[i + 2].number;
            const bool first = dayFirst || mark == u'.';
            return QDate(full, first ? parts[i + 1].number : parts[i].number,
                         first ? parts[i].number : parts[i + 1].number);
        }
    }
    return {};
}

} // namespace

bool PrintedTime::isBefore(const PrintedTime &other) const
{
    if (kind == Kind::None || kind != other.kind)
        return false;
    return minutes + std::max(grain, other.grain) <= other.minutes && minutes < other.minutes;
}

PrintedTime readTime(std::string_view text, bool dayFirst)
{
    const std::vector<Part> parts = partsOf(text);
    const QDate date = dateOf(parts, dayFirst);
    const std::int64_t clock = clockOf(parts);
    if (date.isValid())
        return {PrintedTime::Kind::Absolute,
                date.toJulianDay() * day + std::max<std::int64_t>(clock, 0), clock < 0 ? day : 1};
    if (const PrintedTime ago = relative(parts); ago.kind != PrintedTime::Kind::None)
        return ago;
    return {};
}

bool printsDayFirst(std::string_view text)
{
    const std::vector<Part> parts = partsOf(text);
    for (std::size_t i = 0; i + 2 < parts.size(); ++i)
        if (parts[i].number > 12 && parts[i].number <= 31 && parts[i].digits <= 2
            && parts[i + 1].number >= 1 && parts[i + 1].number <= 12 && parts[i + 1].before == u'/'
            && parts[i + 2].before == u'/')
            return true;
    return false;
}

} // namespace rejoinder::replies
