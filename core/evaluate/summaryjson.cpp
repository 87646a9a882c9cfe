// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/summary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rejoinder::evaluate {

namespace {

using namespace Qt::StringLiterals;

QJsonObject objectOf(const Figures &figures)
{
    QJsonObject object;
    for (std::size_t i = 0; i < figureNames.size(); ++i) {
        const std::optional<double> &value = figures[static_cast<Figure>(i)];
        object.insert(QLatin1StringView(figureNames[i]),
                      value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null));
    }
    return object;
}

QJsonObject objectOf(const Part &part)
{
    QJsonObject object = objectOf(part.mean);
    object.insert("dumps"_L1, part.dumps);
    object.insert("comments"_L1, part.comments);
    return object;
}

QJsonObject objectOf(const Parts &parts)
{
    QJsonObject object;
    for (const auto &[key, values] : parts) {
        QJsonObject members;
        for (const auto &[value, part] : values)
            members.insert(QString::fromStdString(value), objectOf(part));
        object.insert(QString::fromStdString(key), members);
    }
    return object;
}

QJsonArray listOf(const std::vector<Bin> &bins)
{
    QJsonArray list;
    for (const Bin &bin : bins)
        list.append(QJsonObject{
            {"links"_L1, bin.links}, {"confidence"_L1, bin.confidence}, {"right"_L1, bin.right}});
    return list;
}

QJsonArray namesOf(const std::vector<Row> &rows)
{
    QJsonArray names;
    for (const Row &row : rows)
        names.append(QString::fromStdString(row.name));
    return names;
}

} // namespace

std::string jsonOf(const std::vector<Row> &rows)
{
    QJsonObject each;
    for (const Row &row : rows) {
        QJsonObject object = objectOf(row.score.figures);
        object.insert("comments"_L1, row.score.comments);
        each.insert(QString::fromStdString(row.name), object);
    }
    const std::vector<Judged> links = linksOf(rows);
    const QJsonObject document{
        {"rows"_L1, each},
        {"mean"_L1, objectOf(partOf(rows).mean)},
        {"parts"_L1, objectOf(partsOf(rows))},
        {"reliability"_L1,
         QJsonObject{{"even"_L1, listOf(evenBins(links))},
                     {"adaptive"_L1, listOf(adaptiveBins(links))}}},
        {"worst"_L1,
         QJsonObject{{"parent"_L1, namesOf(worst(rows, Figure::Parent))},
                     {"starts"_L1, namesOf(worst(rows, Figure::Starts))}}},
    };
    return QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString() + "\n";
}

} // namespace rejoinder::evaluate
