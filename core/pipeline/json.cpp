// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/reconstruct.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rejoinder::pipeline {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonValue textOrNull(std::string_view utf8)
{
    return utf8.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text(utf8));
}

qint64 number(std::size_t byte)
{
    return static_cast<qint64>(byte);
}

/// Four digits are more than any confidence deserves, and keep the output the same on every
/// machine.
double rounded(double value)
{
    return std::round(value * 10000) / 10000;
}

QString idOf(int comment)
{
    return QStringLiteral("c%1").arg(comment + 1);
}

/// Null for the article, "lost" for what is not in the dump.
QJsonValue parentId(int parent)
{
    if (parent == replies::lostParent)
        return QStringLiteral("lost");
    return parent < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(idOf(parent));
}

void putSpan(QJsonObject &object, const source::Source &source, Span span)
{
    object[QLatin1String("start")] = number(span.start);
    object[QLatin1String("end")] = number(span.end);
    if (source.map.isIdentity())
        return;
    const Span raw = source.map.toRaw(span);
    object[QLatin1String("source_start")] = number(raw.start);
    object[QLatin1String("source_end")] = number(raw.end);
}

QJsonObject spanObject(const source::Source &source, Span span)
{
    QJsonObject object;
    putSpan(object, source, span);
    return object;
}

QJsonArray evidenceOf(const source::Source &source, const replies::Link &link)
{
    QJsonArray list;
    for (const replies::Evidence &evidence : link.evidence) {
        QJsonObject object{{QLatin1String("kind"), text(evidence.kind)},
                           {QLatin1String("text"), text(evidence.text)},
                           {QLatin1String("weight"), rounded(evidence.weight)}};
        if (evidence.where.isEmpty()) {
            object[QLatin1String("start")] = QJsonValue::Null;
            object[QLatin1String("end")] = QJsonValue::Null;
        } else {
            putSpan(object, source, evidence.where);
        }
        list.append(object);
    }
    return list;
}

void putLink(QJsonObject &object, const source::Source &source, const replies::Link &link)
{
    object[QLatin1String("parent")]
        = link.parent < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(idOf(link.parent));
    object[QLatin1String("lost_parent")] = link.parent == replies::lostParent;
    object[QLatin1String("parent_confidence")] = rounded(link.confidence);
    object[QLatin1String("decided")] = link.decided;
    QJsonArray alternatives;
    for (const replies::Alternative &other : link.alternatives)
        alternatives.append(
            QJsonObject{{QLatin1String("parent"), parentId(other.parent)},
                        {QLatin1String("probability"), rounded(other.probability)}});
    object[QLatin1String("alternatives")] = alternatives;
    object[QLatin1String("evidence")] = evidenceOf(source, link);
}

QJsonObject commentObject(const source::Source &source, const Reconstruction &found, int at)
{
    const auto i = static_cast<std::size_t>(at);
    const comments::Comment &comment = found.comments[i];
    QJsonObject object{{QLatin1String("id"), idOf(at)}};
    putSpan(object, source, comment.whole);
    object[QLatin1String("body_start")] = number(comment.body.start);
    object[QLatin1String("body_end")] = number(comment.body.end);
    object[QLatin1String("author")] = textOrNull(comment.author);
    const people::InferredName &inferred = found.inferred[i];
    if (inferred.isKnown())
        object[QLatin1String("author_inferred")]
            = QJsonObject{{QLatin1String("name"), text(inferred.name)},
                          {QLatin1String("confidence"), rounded(inferred.confidence)},
                          {QLatin1String("evidence"), text(inferred.reason)}};
    else
        object[QLatin1String("author_inferred")] = QJsonValue::Null;
    object[QLatin1String("time")] = textOrNull(slice(source.text, comment.timeSpan));
    object[QLatin1String("start_confidence")] = rounded(comment.startConfidence);
    putLink(object, source, found.links[i]);
    return object;
}

QString kindWord(people::Kind kind)
{
    switch (kind) {
    case people::Kind::Printed:
        return QStringLiteral("printed");
    case people::Kind::Inferred:
        return QStringLiteral("inferred");
    case people::Kind::Unnamed:
        break;
    }
    return QStringLiteral("unnamed");
}

QString orderWord(replies::Order order)
{
    switch (order) {
    case replies::Order::Chronological:
        return QStringLiteral("chronological");
    case replies::Order::Reverse:
        return QStringLiteral("reverse");
    case replies::Order::TwoLevel:
        return QStringLiteral("two-level");
    case replies::Order::Preorder:
        break;
    }
    return QStringLiteral("preorder");
}

QJsonArray identities(const Reconstruction &found)
{
    QJsonArray list;
    for (std::size_t i = 0; i < found.people.size(); ++i) {
        const people::Person &person = found.people[i];
        QJsonArray aliases;
        for (const std::string &alias : person.aliases)
            aliases.append(text(alias));
        QJsonArray members;
        for (const int comment : person.comments)
            members.append(idOf(comment));
        list.append(QJsonObject{{QLatin1String("id"), QStringLiteral("p%1").arg(i + 1)},
                                {QLatin1String("name"), textOrNull(person.name)},
                                {QLatin1String("kind"), kindWord(person.kind)},
                                {QLatin1String("aliases"), aliases},
                                {QLatin1String("comments"), members}});
    }
    return list;
}

} // namespace

std::string toJson(const source::Source &source, const Reconstruction &found)
{
    QJsonArray article;
    for (const Span paragraph : found.article)
        article.append(spanObject(source, paragraph));
    QJsonArray comments;
    for (std::size_t i = 0; i < found.comments.size(); ++i)
        comments.append(commentObject(source, found, static_cast<int>(i)));
    QJsonArray profile;
    for (const std::string &sentence : found.profile)
        profile.append(text(sentence));
    const QJsonObject document{
        {QLatin1String("dump"), text(source.name)},
        {QLatin1String("encoding"), text(source.encoding)},
        {QLatin1String("sha256"), text(source.sha256)},
        {QLatin1String("model"), text(found.model)},
        {QLatin1String("order"), orderWord(found.order)},
        {QLatin1String("title"),
         found.title ? QJsonValue(spanObject(source, *found.title)) : QJsonValue(QJsonValue::Null)},
        {QLatin1String("article"), article},
        {QLatin1String("comments"), comments},
        {QLatin1String("identities"), identities(found)},
        {QLatin1String("profile"), profile},
    };
    return QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString() + "\n";
}

} // namespace rejoinder::pipeline
