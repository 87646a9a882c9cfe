// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/corpus.h"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <thread>

#include "app/train/addresses.h"
#include "app/train/invent.h"
#include "app/train/print.h"
#include "core/pipeline/reconstruct.h"

namespace rejoinder::train {

namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t inventedSeed = 5;
constexpr std::uint64_t inventedPrints = 4; // of each dump

std::vector<fs::path> dumpsBelow(const fs::path &folder)
{
    std::vector<fs::path> found;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder, error))
        if (entry.path().extension() == ".txt"
            && fs::exists(fs::path(entry.path()).replace_extension(".gold.json")))
            found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

void append(std::vector<Dump> &all, std::vector<Dump> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

} // namespace

void inParallel(std::size_t count, const std::function<void(std::size_t)> &job)
{
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> workers;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        workers.emplace_back([&] {
            for (std::size_t at = next++; at < count; at = next++)
                job(at);
        });
}

std::vector<const Dump *> allOf(const Material &material)
{
    std::vector<const Dump *> dumps = addressesOf(material.real);
    std::ranges::copy(addressesOf(material.printed), std::back_inserter(dumps));
    return dumps;
}

Result<std::vector<Dump>> loadFolder(const std::string &folder, const std::string &set)
{
    const std::vector<fs::path> paths = dumpsBelow(folder);
    if (paths.empty())
        return fail(Error::Code::Unreadable, folder, "no dump with a gold file in it");
    std::vector<Dump> dumps(paths.size());
    std::vector<std::optional<Error>> errors(paths.size());
    inParallel(paths.size(), [&](std::size_t i) {
        auto source = source::load(paths[i].string());
        auto gold = evaluate::readGold(fs::path(paths[i]).replace_extension(".gold.json").string());
        if (!gold)
            errors[i] = gold.error();
        if (!source || !gold)
            return;
        source->raw = {};
        dumps[i] = {set, paths[i].stem().string(), *std::move(source), *std::move(gold)};
    });
    for (const auto &error : errors)
        if (error)
            return std::unexpected(*error);
    std::erase_if(dumps, [](const Dump &dump) { return dump.name.empty(); });
    return dumps;
}

Result<Material> loadMaterial(const std::string &corpus, int threadsPerSource)
{
    Material material;
    material.model = pipeline::shippedModel();
    for (const char *set : {"pages", "news"}) {
        auto dumps = loadFolder(corpus + "/" + set, set);
        if (!dumps)
            return std::unexpected(dumps.error());
        append(material.real, *std::move(dumps));
    }
    auto dev = loadFolder(corpus + "/dev", "dev");
    if (!dev)
        return std::unexpected(dev.error());
    append(material.printed, *std::move(dev));
    auto printed = printThreads(corpus, threadsPerSource);
    if (!printed)
        return std::unexpected(printed.error());
    for (std::uint64_t print = 0; print < inventedPrints; ++print) {
        append(material.invented, inventAll(material.real, inventedSeed + print));
        append(material.invented, inventAll(*printed, inventedSeed + print));
    }
    append(material.printed, *std::move(printed));
    auto bare = printBare(corpus);
    auto wide = printWidely(corpus);
    if (!bare || !wide)
        return std::unexpected(bare ? wide.error() : bare.error());
    append(material.bare, *std::move(bare));
    append(material.wide, *std::move(wide));
    return material;
}

} // namespace rejoinder::train
