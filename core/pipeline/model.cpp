// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/model.h"

#include "core/pipeline/reconstruct.h"

#include <QFile>

#include <charconv>

namespace rejoinder::pipeline {

namespace {

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

bool parseLine(std::string_view line, Model &model)
{
    const std::size_t blank = line.find_first_of(" \t");
    if (blank == std::string_view::npos)
        return false;
    const std::string_view name = line.substr(0, blank);
    const std::string_view value = withoutBlanks(line.substr(blank));
    if (name == "model") {
        model.name = value;
        return true;
    }
    double weight = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), weight);
    if (read.ec != std::errc() || read.ptr != value.data() + value.size())
        return false;
    return model.replies.set(name, weight);
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
    int number = 0;
    while (!text.empty()) {
        ++number;
        const std::size_t end = text.find('\n');
        const std::string_view line = withoutBlanks(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (!line.empty() && line.front() != '#' && !parseLine(line, model))
            return fail(Error::Code::Malformed, std::string(fileName),
                        "not the name of a weight and a number", "line " + std::to_string(number));
    }
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
                                 "people.weights", "replies.weights"}) {
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
