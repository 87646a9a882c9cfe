// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sidecar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rejoinder::exchange {

namespace {

using namespace Qt::StringLiterals;

QString words(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString datatypeOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Integer:
        return u"integer"_s;
    case CellKind::Number:
        return u"decimal"_s;
    case CellKind::Json:
        return u"json"_s;
    case CellKind::Text:
    case CellKind::Time: // "dateTimeStamp" would forbid printed times without a zone
        break;
    }
    return u"string"_s;
}

QJsonObject dialectOf(const CsvOptions &options)
{
    return {{u"encoding"_s, u"utf-8"_s},
            {u"delimiter"_s, QString(QLatin1Char(options.separator))},
            {u"quoteChar"_s, u"\""_s},
            {u"doubleQuote"_s, true},
            {u"header"_s, true},
            {u"headerRowCount"_s, 1},
            {u"lineTerminators"_s, QJsonArray{u"\r\n"_s}},
            {u"skipInitialSpace"_s, false},
            {u"trim"_s, false}};
}

QJsonObject tableOf(const FileFacts &file)
{
    QJsonArray columns;
    for (const ColumnFact &column : file.columns)
        columns.append(
            QJsonObject{{u"name"_s, QString::fromStdString(column.name)},
                        {u"titles"_s, QString::fromStdString(column.name)},
                        {u"datatype"_s, datatypeOf(column.kind)},
                        {u"dc:description"_s, QString::fromStdString(column.description)}});
    return {{u"url"_s, QString::fromStdString(file.name)},
            {u"dc:description"_s, words(file.description)},
            {u"tableSchema"_s, QJsonObject{{u"columns"_s, columns}}}};
}

QJsonArray longCellsOf(const std::vector<FileFacts> &files)
{
    QJsonArray cells;
    for (const FileFacts &file : files) {
        for (const LongCell &cell : file.longCells)
            cells.append(QJsonObject{{u"file"_s, QString::fromStdString(file.name)},
                                     {u"row"_s, qint64(cell.row)},
                                     {u"column"_s, QString::fromStdString(cell.column)}});
    }
    return cells;
}

QString guardInWords(bool isOn)
{
    if (!isOn)
        return u"Cells are as they are. A spreadsheet may run those that begin with = + - or @ as formulas."_s;
    return u"A text cell that begins with = + - @ TAB CR or an apostrophe has one apostrophe more "
           u"before it. To get the "
           "text back, take off a leading apostrophe where one of these characters follows. "
           "Columns of type integer and "
           "decimal are not changed."_s;
}

/// What CSV on the Web has no words for; it leaves "notes" uninterpreted.
QJsonObject noteOf(const std::vector<FileFacts> &files, const CsvOptions &options)
{
    QJsonObject rows;
    for (const FileFacts &file : files)
        rows.insert(QString::fromStdString(file.name), qint64(file.rows));
    return {
        {u"program"_s, u"Rejoinder " REJOINDER_VERSION ""_s},
        {u"schema_version"_s, 1},
        {u"bom"_s, options.bom},
        {u"formula_guard"_s, options.guardFormulas},
        {u"formula_guard_in_words"_s, guardInWords(options.guardFormulas)},
        {u"offsets"_s,
         u"All are counted from 0, the end exclusive. *_cp: Unicode code points; *_utf16: UTF-16 "
         u"code units; doc_byte_*: "
         "bytes of the decoded text, which is UTF-8; source_byte_*: bytes of the file as it was imported."_s},
        {u"times"_s, u"ISO 8601, UTC, except times printed in a dump"_s},
        {u"rows"_s, rows},
        {u"longest_spreadsheet_cell"_s, qint64(longestSpreadsheetCell)},
        {u"cells_a_spreadsheet_cuts_off"_s, longCellsOf(files)}};
}

QJsonObject noteIn(std::string_view sidecar)
{
    const QJsonDocument json
        = QJsonDocument::fromJson(QByteArray(sidecar.data(), qsizetype(sidecar.size())));
    return json.object().value(u"notes"_s).toArray().at(0).toObject();
}

} // namespace

ExportFile sidecarOf(const std::vector<FileFacts> &files, const CsvOptions &options)
{
    QJsonArray tables;
    for (const FileFacts &file : files)
        tables.append(tableOf(file));
    const QJsonObject all{
        {u"@context"_s,
         QJsonArray{u"http://www.w3.org/ns/csvw"_s, QJsonObject{{u"@language"_s, u"en"_s}}}},
        {u"dialect"_s, dialectOf(options)},
        {u"tables"_s, tables},
        {u"notes"_s, QJsonArray{noteOf(files, options)}}};
    return {sidecarName, QJsonDocument(all).toJson().toStdString()};
}

std::optional<bool> guardToldBy(std::string_view sidecar)
{
    const QJsonValue guard = noteIn(sidecar).value(u"formula_guard"_s);
    if (!guard.isBool())
        return {};
    return guard.toBool();
}

std::size_t longCellsToldBy(std::string_view sidecar)
{
    return std::size_t(noteIn(sidecar).value(u"cells_a_spreadsheet_cuts_off"_s).toArray().size());
}

} // namespace rejoinder::exchange
