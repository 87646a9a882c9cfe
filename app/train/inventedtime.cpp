// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/inventedtime.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <format>

namespace rejoinder::train {

namespace {

/// As Qt's QLocale writes dates; what is not listed is told by how long ago it was.
constexpr std::array<const char *, 23> dateForms{
    "MMMM d, yyyy",
    "MMM d, yyyy",
    "d MMMM yyyy",
    "d MMM yyyy HH:mm",
    "MMM d, yyyy 'at' h:mm ap",
    "MMMM d, yyyy, h:mm AP",
    "dd.MM.yyyy",
    "dd.MM.yyyy HH:mm",
    "dd.MM.yyyy, HH:mm 'Uhr'",
    "d. MMMM yyyy 'um' HH:mm",
    "yyyy-MM-dd",
    "yyyy-MM-dd HH:mm:ss",
    "yyyy-MM-ddTHH:mm:ssZ",
    "dd/MM/yyyy HH:mm",
    "MM/dd/yy h:mm AP",
    "MMM yyyy",
    "h:mm ap",
    "HH:mm",
    "HH:mm, d MMM yyyy",
    "ddd MMM d HH:mm:ss yyyy",
    "dddd, d MMMM yyyy",
    "dddd, MMMM d, yyyy h:mm AP",
    "ddd, d MMM yyyy HH:mm:ss '+0000'",
};

QDateTime dateOf(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC);
}

QLocale localeOf(std::string_view lang)
{
    return lang == "de" ? QLocale(QLocale::German)
        : lang == "fr"  ? QLocale(QLocale::French)
        : lang == "es"  ? QLocale(QLocale::Spanish)
                        : QLocale::c();
}

struct Amount
{
    std::int64_t count = 1;
    std::size_t unit = 0; // minute, hour, day, month, year
};

Amount amountOf(std::int64_t seconds)
{
    constexpr std::array<std::int64_t, 5> sizes{60, 3600, 86400, 2629800, 31557600};
    Amount amount{std::max<std::int64_t>(1, seconds / 60), 0};
    for (std::size_t unit = 0; unit < sizes.size(); ++unit)
        if (seconds >= sizes[unit])
            amount = {seconds / sizes[unit], unit};
    return amount;
}

std::string ago(int form, std::int64_t seconds, std::string_view lang)
{
    constexpr std::array english{"minute", "hour", "day", "month", "year"};
    constexpr std::array germanOne{"Minute", "Stunde", "Tag", "Monat", "Jahr"};
    constexpr std::array germanMany{"Minuten", "Stunden", "Tagen", "Monaten", "Jahren"};
    constexpr std::array french{"minute", "heure", "jour", "mois", "an"};
    constexpr std::array spanish{"minuto", "hora", "día", "mes", "año"};
    constexpr std::array brief{"m", "h", "d", "mo", "y"};
    constexpr std::array brieflyMore{"min", "hrs", "days", "mos", "yrs"};
    const auto [count, unit] = amountOf(seconds);
    const bool many = count > 1;
    if (form >= 4)
        return form == 4 ? std::format("{}{}", count, brief[unit])
            : form == 5  ? std::format("{} {} ago", count, brieflyMore[unit])
                         : std::format("{}{} ago", count, brief[unit]);
    if (lang == "de")
        return std::format("vor {} {}", count, many ? germanMany[unit] : germanOne[unit]);
    if (lang == "fr")
        return std::format("il y a {} {}{}", count, french[unit], many && unit != 3 ? "s" : "");
    if (lang == "es")
        return std::format("hace {} {}{}", count, spanish[unit],
                           many ? unit == 3 ? "es" : "s" : "");
    return form == 3 ? std::format("about {} {}{} ago", count, english[unit], many ? "s" : "")
                     : std::format("{} {}{} ago", count, english[unit], many ? "s" : "");
}

} // namespace

static_assert(timeFormCount == int(dateForms.size()) + 7);

std::string printedTime(int form, std::int64_t when, std::int64_t now, std::string_view lang)
{
    if (form >= int(dateForms.size()))
        return ago(form - int(dateForms.size()), std::max<std::int64_t>(now - when, 60), lang);
    return localeOf(lang)
        .toString(dateOf(when), QLatin1String(dateForms[std::size_t(form)]))
        .toStdString();
}

std::string printedMonth(std::int64_t when)
{
    return QLocale::c().toString(dateOf(when), QStringLiteral("MMM yyyy")).toStdString();
}

} // namespace rejoinder::train
