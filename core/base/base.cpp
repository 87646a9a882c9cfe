// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUuid>

namespace rejoinder {

std::string describe(const Error &error)
{
    std::string sentence = error.file;
    if (!error.place.empty())
        sentence += (sentence.empty() ? "" : ", ") + error.place;
    if (!sentence.empty())
        sentence += ": ";
    return sentence + error.reason + ".";
}

std::string newUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

std::string toIso(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, QTimeZone::UTC)
        .toString(Qt::ISODateWithMs)
        .toStdString();
}

Moment fromIso(const std::string &text)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(text), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace rejoinder
