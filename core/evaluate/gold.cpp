// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/gold.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unordered_map>

#include "core/source/source.h"

namespace rejoinder::evaluate {

namespace {

using namespace Qt::StringLiterals;

/// Comments by their ids in the file.
using Numbers = std::unordered_map<std::string, int>;

std::string text(const QJsonValue &value)
{
    return value.toString().toStdString();
}

std::optional<std::string> textOrNothing(const QJsonValue &value)
{
    return value.isString() ? std::optional(text(value)) : std::nullopt;
}

/// A name stands by itself or, with its evidence, in an object.
std::optional<std::string> nameOrNothing(const QJsonValue &value)
{
    return textOrNothing(value.isObject() ? value["name"_L1] : value);
}

std::optional<std::size_t> offset(const QJsonValue &value)
{
    const qint64 byte = value.toInteger(-1);
    return byte < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(byte));
}

std::optional<Span> spanOf(const QJsonObject &object, QLatin1StringView from, QLatin1StringView to)
{
    const auto start = offset(object[from]);
    const auto end = offset(object[to]);
    return start && end ? std::optional(Span{*start, *end}) : std::nullopt;
}

std::vector<Span> spansOf(const QJsonValue &list)
{
    std::vector<Span> spans;
    const QJsonArray items = list.toArray();
    for (const auto &item : items) {
        if (const auto span = spanOf(item.toObject(), "start"_L1, "end"_L1))
            spans.push_back(*span);
    }
    return spans;
}

/// Ids that no comment bears are left out.
std::vector<int> numbersOf(const QJsonValue &list, const Numbers &numbers)
{
    std::vector<int> found;
    const QJsonArray items = list.toArray();
    for (const auto &item : items) {
        const auto number = numbers.find(text(item));
        if (number != numbers.end())
            found.push_back(number->second);
        else if (item.toString() == "top"_L1)
            found.push_back(GoldComment::topLevel);
    }
    return found;
}

/// What is wrong with one comment of the file; its place is its number.
std::unexpected<Error> malformed(const std::string &fileName, qsizetype comment,
                                 const std::string &reason)
{
    return fail(Error::Code::Malformed, fileName, reason, "comment " + std::to_string(comment + 1));
}

Result<Numbers> numbersFor(const QJsonArray &comments, const std::string &fileName)
{
    Numbers numbers;
    for (qsizetype i = 0; i < comments.size(); ++i) {
        const std::string id = text(comments[i]["id"_L1]);
        if (id.empty() || !numbers.emplace(id, static_cast<int>(i)).second)
            return malformed(fileName, i, "it has no id of its own");
    }
    return numbers;
}

/// All but the parent.
std::optional<GoldComment> commentOf(const QJsonObject &object, const Numbers &numbers)
{
    const auto whole = spanOf(object, "start"_L1, "end"_L1);
    const auto body = spanOf(object, "body_start"_L1, "body_end"_L1);
    if (!whole || !body)
        return std::nullopt;
    GoldComment comment;
    comment.id = text(object["id"_L1]);
    comment.whole = *whole;
    comment.body = *body;
    comment.author = textOrNothing(object["author"_L1]);
    comment.trueAuthor = textOrNothing(object["true_author"_L1]);
    comment.inferredAuthor = nameOrNothing(object["author_inferred"_L1]);
    comment.time = textOrNothing(object["time"_L1]);
    comment.lostParent = object["lost_parent"_L1].toBool();
    if (const QJsonValue confidence = object["parent_confidence"_L1]; confidence.isDouble())
        comment.parentConfidence = confidence.toDouble();
    comment.alternatives = numbersOf(object["parent_alternatives"_L1], numbers);
    comment.boundaryConfidence = object["boundary_confidence"_L1].toDouble(1);
    comment.quotesArticle = spansOf(object["quotes_article"_L1]);
    if (const QJsonValue answered = object["replies_to_article_paragraph"_L1]; answered.isDouble())
        comment.answersParagraph = answered.toInt();
    return comment;
}

Result<std::vector<GoldComment>> commentsOf(const QJsonArray &list, const Numbers &numbers,
                                            const std::string &fileName)
{
    std::vector<GoldComment> comments;
    comments.reserve(static_cast<std::size_t>(list.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject object = list[i].toObject();
        auto comment = commentOf(object, numbers);
        if (!comment)
            return malformed(fileName, i, "it does not say where it stands");
        if (const QJsonValue parent = object["parent"_L1]; parent.isString()) {
            const auto number = numbers.find(text(parent));
            if (number == numbers.end())
                return malformed(fileName, i, "it answers a comment that is not there");
            comment->parent = number->second;
        }
        comments.push_back(*std::move(comment));
    }
    return comments;
}

std::vector<GoldIdentity> identitiesOf(const QJsonArray &list, const Numbers &numbers)
{
    std::vector<GoldIdentity> identities;
    identities.reserve(static_cast<std::size_t>(list.size()));
    for (const auto &item : list) {
        GoldIdentity identity;
        identity.name = text(item["name"_L1]);
        identity.key = text(item["id"_L1]);
        if (identity.key.empty())
            identity.key = identity.name;
        const QJsonArray aliases = item["aliases"_L1].toArray();
        for (const auto &alias : aliases)
            identity.aliases.push_back(text(alias));
        identity.comments = numbersOf(item["comments"_L1], numbers);
        identities.push_back(std::move(identity));
    }
    return identities;
}

/// What is said of the dump as a whole.
Gold headOf(const QJsonObject &object)
{
    Gold gold;
    gold.dump = text(object["dump"_L1]);
    gold.source = text(object["source"_L1]);
    gold.site = text(object["site"_L1]);
    gold.lang = text(object["lang"_L1]);
    gold.style = text(object["style"_L1]);
    gold.noise = object["noise"_L1].toInt();
    gold.thread = text(object["thread"_L1]);
    gold.order = text(object["order"_L1]);
    gold.parents = text(object["parents"_L1]);
    gold.tree = text(object["tree"_L1]);
    gold.extractor = text(object["extractor"_L1]);
    gold.post = text(object["post"_L1]);
    gold.title = spanOf(object["title"_L1].toObject(), "start"_L1, "end"_L1);
    gold.article = spansOf(object["article"_L1]);
    return gold;
}

} // namespace

Result<Gold> parseGold(std::string_view json, const std::string &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (!document.isObject())
        return fail(Error::Code::Malformed, fileName, "no JSON object",
                    "byte " + std::to_string(error.offset));
    const QJsonObject object = document.object();
    const QJsonArray list = object["comments"_L1].toArray();
    const Result<Numbers> numbers = numbersFor(list, fileName);
    if (!numbers)
        return std::unexpected(numbers.error());
    Result<std::vector<GoldComment>> comments = commentsOf(list, *numbers, fileName);
    if (!comments)
        return std::unexpected(comments.error());
    Gold gold = headOf(object);
    gold.comments = *std::move(comments);
    gold.identities = identitiesOf(object["identities"_L1].toArray(), *numbers);
    return gold;
}

Result<Gold> readGold(const std::string &path)
{
    const Result<std::string> json = source::readFile(path);
    return json ? parseGold(*json, path) : std::unexpected(json.error());
}

} // namespace rejoinder::evaluate
