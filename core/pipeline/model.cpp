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

const Model &shippedModel()
{
    static const Model model = [] {
        Result<Model> read = parseModel(resource("replies.weights"), "replies.weights");
        const auto people = people::parseWeights(resource("people.weights"), "people.weights");
        auto lines = labels::parseModel(resource("labels.weights"), "labels.weights");
        auto names = comments::parseNameWeights(resource("names.weights"), "names.weights");
        auto starts
            = comments::parseBoundaryWeights(resource("boundaries.weights"), "boundaries.weights");
        Q_ASSERT(read && people && lines && names && starts);
        if (!read || !people || !lines || !names || !starts)
            return Model();
        read->people = *people;
        read->reading = {*std::move(lines), *std::move(names), *std::move(starts)};
        return *std::move(read);
    }();
    return model;
}

} // namespace rejoinder::pipeline
