// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/model.h"

#include "core/base/lines.h"
#include "core/pipeline/reconstruct.h"

#include <QFile>

namespace rejoinder::pipeline {

namespace {

bool setEntry(Model &model, std::string_view entry)
{
    const auto set = nameAndValue(entry);
    if (!set)
        return false;
    const auto &[name, value] = *set;
    if (name == "model") {
        model.name = value;
        return true;
    }
    const std::optional<double> weight = numberIn(value);
    return weight && model.replies.set(name, *weight);
}

/// A file of resources/models, whole.
std::string resource(const char *name)
{
    QFile file(QStringLiteral(":/models/") + QLatin1String(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll().toStdString() : std::string();
}

} // namespace

Result<Model> parseModel(std::string_view text, std::string_view fileName)
{
    Model model;
    const auto read = readEntries(text, fileName, "not the name of a weight and a number",
                                  [&](std::string_view entry) { return setEntry(model, entry); });
    if (!read)
        return std::unexpected(read.error());
    return model;
}

std::optional<Error> readWeights(std::string_view file, std::string_view text, Model &model)
{
    // Takes what a parser gave, or hands on why it gave nothing.
    const auto take = [](auto read, auto &place) -> std::optional<Error> {
        if (!read)
            return read.error();
        place = *std::move(read);
        return {};
    };
    if (file == "labels.weights")
        return take(labels::parseModel(text, file), model.reading.labels);
    if (file == "names.weights")
        return take(comments::parseNameWeights(text, file), model.reading.names);
    if (file == "boundaries.weights")
        return take(comments::parseBoundaryWeights(text, file), model.reading.boundaries);
    if (file == "turns.weights")
        return take(comments::parseTurnWeights(text, file), model.reading.turns);
    if (file == "people.weights")
        return take(people::parseWeights(text, file), model.people);
    if (file != "replies.weights")
        return Error{Error::Code::Malformed, std::string(file), {}, "not a file of weights"};
    Model read;
    if (const auto error = take(parseModel(text, file), read))
        return error;
    model.name = std::move(read.name);
    model.replies = std::move(read.replies);
    return {};
}

const Model &shippedModel()
{
    static const Model model = [] {
        Model read;
        for (const char *file : {"labels.weights", "names.weights", "boundaries.weights",
                                 "turns.weights", "people.weights", "replies.weights"}) {
            const auto error = readWeights(file, resource(file), read);
            Q_ASSERT(!error);
            if (error)
                return Model();
        }
        return read;
    }();
    return model;
}

} // namespace rejoinder::pipeline
