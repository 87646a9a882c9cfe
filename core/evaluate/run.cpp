// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/run.h"

#include <QDirIterator>

#include <algorithm>
#include <atomic>
#include <thread>

#include "core/pipeline/reconstruct.h"

namespace rejoinder::evaluate {

namespace {

using namespace Qt::StringLiterals;

bool hasSlots(const Gold &gold)
{
    return std::ranges::any_of(gold.comments, [](const GoldComment &comment) {
        return comment.author.has_value() || comment.time.has_value();
    });
}

} // namespace

Result<std::vector<Dump>> dumpsBelow(const std::string &textFolder, const std::string &goldFolder)
{
    const QDir texts(QString::fromStdString(textFolder));
    const QDir golds(QString::fromStdString(goldFolder));
    for (const QDir &folder : {texts, golds}) {
        if (!folder.exists())
            return fail(Error::Code::Unreadable, folder.path().toStdString(), "no such folder");
    }
    std::vector<Dump> dumps;
    QDirIterator files(golds.absolutePath(), {u"*.gold.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString gold = files.next();
        const QString name = golds.relativeFilePath(gold).chopped(u".gold.json"_s.size());
        dumps.push_back({name.toStdString(), texts.filePath(name + u".txt"_s).toStdString(),
                         gold.toStdString()});
    }
    if (dumps.empty())
        return fail(Error::Code::Empty, goldFolder, "holds no NAME.gold.json");
    std::ranges::sort(dumps, {}, &Dump::name);
    return dumps;
}

Groups groupsOf(const Gold &gold)
{
    Groups groups;
    const auto put = [&](const char *key, const std::string &value) {
        if (!value.empty())
            groups.emplace(key, value);
    };
    put("style", gold.style);
    put("noise", gold.style.empty() ? "" : std::to_string(gold.noise));
    put("extractor", gold.extractor);
    put("post", gold.post);
    put("order", gold.order);
    put("tree", gold.tree);
    put("lang", gold.lang);
    put("slots",
        gold.comments.empty() ? "no comments"
            : hasSlots(gold)  ? "names or times"
                              : "bodies only");
    return groups;
}

Result<Row> evaluate(const Dump &dump, const pipeline::Model &model)
{
    const Result<Gold> gold = readGold(dump.gold);
    if (!gold)
        return std::unexpected(gold.error());
    const Result<source::Source> source = source::load(dump.text);
    if (!source)
        return std::unexpected(source.error());
    const Result<pipeline::Reconstruction> found = pipeline::reconstruct(*source, model);
    if (!found)
        return std::unexpected(found.error());
    const Result<Gold> told = parseGold(pipeline::toJson(*source, *found), dump.text);
    if (!told)
        return std::unexpected(told.error());
    Groups groups = groupsOf(*gold);
    const std::string folder = dump.name.substr(0, dump.name.find('/'));
    if (folder != dump.name && folder != gold->style)
        groups.emplace("folder", folder);
    return Row{dump.name, std::move(groups), score(*gold, *told, source->raw)};
}

Run evaluateAll(const std::vector<Dump> &dumps, const pipeline::Model &model, unsigned threads)
{
    std::vector<Result<Row>> results(dumps.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < dumps.size(); i = next++)
            results[i] = evaluate(dumps[i], model);
    };
    {
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < threads; ++i)
            helpers.emplace_back(work);
        work();
    }
    Run run;
    for (Result<Row> &result : results) {
        if (result)
            run.rows.push_back(*std::move(result));
        else
            run.problems.push_back(result.error());
    }
    return run;
}

} // namespace rejoinder::evaluate
