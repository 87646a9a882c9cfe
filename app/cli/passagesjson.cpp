// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passagesreport.h"

#include <QJsonArray>

#include <cmath>

namespace rejoinder::cli {

namespace {

using namespace Qt::StringLiterals;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

double rounded(double value)
{
    return std::round(value * 10000) / 10000;
}

QString idOf(int comment)
{
    return u"c%1"_s.arg(comment + 1);
}

/// As `reconstruct --json` gives spans: bytes of the decoded text, and of the file where that
/// differs.
QJsonObject words(const Read &dump, Span span)
{
    QJsonObject object{{u"start"_s, qint64(span.start)},
                       {u"end"_s, qint64(span.end)},
                       {u"text"_s, text(slice(dump.source.text, span))}};
    if (!dump.source.map.isIdentity()) {
        const Span raw = dump.source.map.toRaw(span);
        object[u"source_start"_s] = qint64(raw.start);
        object[u"source_end"_s] = qint64(raw.end);
    }
    return object;
}

QJsonValue wordsOrNull(const Read &dump, Span span)
{
    return span.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(words(dump, span));
}

QJsonObject dumpObject(const Read &dump)
{
    return {{u"file"_s, text(dump.source.name)},
            {u"sha256"_s, text(dump.source.sha256)},
            {u"title"_s, dump.found.title ? words(dump, *dump.found.title) : QJsonValue()},
            {u"paragraphs"_s, qint64(dump.found.article.size())},
            {u"comments"_s, qint64(dump.found.comments.size())}};
}

QJsonArray copiesOf(const std::vector<passages::Copy> &copies)
{
    QJsonArray list;
    for (const passages::Copy &copy : copies)
        list.append(QJsonObject{{u"comment"_s, idOf(copy.comment)},
                                {u"of"_s, idOf(copy.of)},
                                {u"likeness"_s, rounded(copy.likeness)}});
    return list;
}

} // namespace

QJsonObject toJson(const Common &common)
{
    QJsonArray passages;
    for (const passages::Shared &shared : common.article.passages) {
        QJsonArray changes;
        for (const auto &[here, there] : shared.changes)
            changes.append(QJsonObject{{u"here"_s, wordsOrNull(common.here, here)},
                                       {u"there"_s, wordsOrNull(common.there, there)}});
        passages.append(QJsonObject{{u"here"_s, words(common.here, shared.here)},
                                    {u"there"_s, words(common.there, shared.there)},
                                    {u"words"_s, shared.words},
                                    {u"changes"_s, changes}});
    }
    return {{u"here"_s, dumpObject(common.here)},
            {u"there"_s, dumpObject(common.there)},
            {u"here_share"_s, rounded(common.article.hereShare)},
            {u"there_share"_s, rounded(common.article.thereShare)},
            {u"passages"_s, passages},
            {u"comments"_s, copiesOf(common.comments)}};
}

QJsonObject toJson(const Repeated &repeated)
{
    const Read &dump = repeated.dump;
    QJsonArray quotes;
    for (const passages::Passage &passage : dump.found.passages)
        quotes.append(QJsonObject{
            {u"comment"_s, idOf(passage.comment)},
            {u"from"_s, passage.from < 0 ? QJsonValue() : QJsonValue(idOf(passage.from))},
            {u"here"_s, words(dump, passage.here)},
            {u"there"_s, words(dump, passage.there)}});
    return {{u"dump"_s, dumpObject(dump)},
            {u"quotes"_s, quotes},
            {u"comments"_s, copiesOf(repeated.comments)}};
}

} // namespace rejoinder::cli
