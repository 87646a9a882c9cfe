// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/columns.h"

#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace rejoinder::settings {

namespace {

QString keyOf(const QString &project)
{
    return u"columns/"_s + project;
}

QVariantList listOf(const QList<int> &numbers)
{
    return {numbers.begin(), numbers.end()};
}

QList<int> numbersIn(const QVariant &list)
{
    QList<int> numbers;
    const QVariantList values = list.toList();
    for (const QVariant &value : values)
        numbers << value.toInt();
    return numbers;
}

} // namespace

Columns columnsOf(const QSettings &settings, const QString &project)
{
    const QVariantMap map = settings.value(keyOf(project)).toMap();
    Columns columns;
    if (map.isEmpty())
        return columns;
    columns.documents = map[u"documents"_s].toStringList();
    columns.active = map[u"active"_s].toInt();
    columns.layout = map.value(u"layout"_s, -1).toInt();
    columns.isStacked = map.value(u"stacked"_s, true).toBool();
    columns.widths = numbersIn(map[u"widths"_s]);
    columns.shares = numbersIn(map[u"shares"_s]);
    return columns;
}

void rememberColumns(QSettings &settings, const QString &project, const Columns &columns)
{
    settings.setValue(keyOf(project),
                      QVariantMap{{u"documents"_s, columns.documents},
                                  {u"active"_s, columns.active},
                                  {u"layout"_s, columns.layout},
                                  {u"stacked"_s, columns.isStacked},
                                  {u"widths"_s, listOf(columns.widths)},
                                  {u"shares"_s, listOf(columns.shares)}});
}

} // namespace rejoinder::settings
