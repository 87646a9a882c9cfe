// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/batch.h"

#include "core/pipeline/reconstruct.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <new>

namespace rejoinder::exchange {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t deepestFolder = 64;

bool isHidden(const fs::path &path)
{
    return path.filename().native().starts_with('.');
}

/// Crawlers write dumps under many names, so everything is one whose name does not say otherwise.
bool saysItIsNoDump(const fs::path &path)
{
    constexpr auto others = std::to_array<std::string_view>({
        ".7z",     ".avi", ".bin",  ".bmp",   ".bz2",  ".db",   ".doc",  ".docx",
        ".epub",   ".exe", ".gif",  ".gz",    ".heic", ".htm",  ".html", ".ico",
        ".jpeg",   ".jpg", ".json", ".mhtml", ".mp3",  ".mp4",  ".odt",  ".ods",
        ".ogg",    ".pdf", ".png",  ".ppt",   ".pptx", ".qdpx", ".rar",  ".rtf",
        ".so",     ".csv", ".svg",  ".tar",   ".tgz",  ".tif",  ".tiff", ".rejoinder",
        ".sqlite", ".wav", ".warc", ".webm",  ".webp", ".xls",  ".xlsx", ".xml",
        ".xz",     ".zip", ".zst",  ".css",   ".js",   ".py",   ".sh",
    });
    std::string suffix = path.extension().string();
    std::ranges::transform(suffix, suffix.begin(),
                           [](unsigned char letter) { return std::tolower(letter); });
    return std::ranges::contains(others, suffix) || path.stem() == "README";
}

/// Everything below a folder, sorted at each level.
void walk(const fs::path &folder, std::size_t depth, Expansion &found)
{
    std::error_code problem;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem))
        entries.push_back(*entry);
    if (problem) {
        found.problems.push_back(
            {Error::Code::Unreadable, folder.string(), {}, "this folder cannot be read"});
        return;
    }
    std::ranges::sort(entries, {},
                      [](const fs::directory_entry &entry) { return entry.path().native(); });
    for (const fs::directory_entry &entry : entries) {
        if (isHidden(entry.path()))
            continue;
        if (entry.is_directory(problem)) {
            if (!entry.is_symlink(problem) && depth < deepestFolder)
                walk(entry.path(), depth + 1, found);
        } else if (saysItIsNoDump(entry.path()) || !entry.is_regular_file(problem)) {
            found.skipped.push_back(entry.path().string());
        } else {
            found.files.push_back(entry.path().string());
        }
    }
}

Result<Prepared> reconstructed(source::Source source, const Watch &watch)
{
    Result<pipeline::Reconstruction> told
        = pipeline::reconstruct(source, pipeline::shippedModel(), {}, watch);
    if (!told)
        return std::unexpected(told.error());
    return Prepared{std::move(source), *std::move(told)};
}

/// Runs the steps of one import; what goes wrong in any is about the file `name`.
template <class Steps>
auto guarded(const std::string &name, const Watch &watch, const Steps &steps) -> decltype(steps())
try {
    watch.tell(Stage::Read, 0);
    if (watch.isCancelled())
        return fail(Error::Code::Cancelled, name, "cancelled");
    return steps().transform_error([&name](Error error) {
        error.file = name;
        return error;
    });
} catch (const std::bad_alloc &) {
    return fail(Error::Code::TooLarge, name, "it needs more memory than there is");
}

/// Nothing is reconstructed that the project has already.
Result<Added> importFile(store::Store &store, const std::string &path, const Watch &watch)
{
    return guarded(path, watch, [&]() -> Result<Added> {
        Result<source::Source> source = source::load(path);
        if (!source)
            return std::unexpected(source.error());
        if (const std::optional<DocumentId> known = store.documentWithHash(source->sha256))
            return Added{*known, true};
        return reconstructed(*std::move(source), watch)
            .and_then([&store](const Prepared &prepared) {
                return add(store, prepared.source, prepared.reconstruction);
            });
    });
}

} // namespace

Expansion expand(const std::vector<std::string> &paths)
{
    Expansion found;
    for (const std::string &path : paths) {
        std::error_code problem;
        if (!fs::is_directory(path, problem)) {
            found.files.push_back(path);
            continue;
        }
        const std::size_t before = found.files.size() + found.problems.size();
        walk(path, 0, found);
        if (found.files.size() + found.problems.size() == before)
            found.problems.push_back(
                {Error::Code::Empty, path, {}, "there is no text file in this folder"});
    }
    return found;
}

Result<Prepared> prepare(const std::string &path, const Watch &watch)
{
    return guarded(path, watch, [&] {
        return source::load(path).and_then(
            [&watch](source::Source source) { return reconstructed(std::move(source), watch); });
    });
}

Result<Prepared> prepareBytes(std::string raw, const std::string &name, const Watch &watch)
{
    return guarded(name, watch, [&] {
        return source::decode(std::move(raw), name).and_then([&watch](source::Source source) {
            return reconstructed(std::move(source), watch);
        });
    });
}

Result<Added> add(store::Store &store, const source::Source &source,
                  const pipeline::Reconstruction &reconstruction)
{
    if (const std::optional<DocumentId> known = store.documentWithHash(source.sha256))
        return Added{*known, true};
    const Result<DocumentId> earlier = earlierVersion(store, source);
    if (!earlier)
        return std::unexpected(earlier.error());
    Result<DocumentId> id = store.addDocument(source, reconstruction, *earlier);
    if (!id)
        return std::unexpected(id.error());
    Added added{*std::move(id), false, {}};
    if (!earlier->isValid())
        return added;
    const Result<Carried> carried = carryOver(store, added.document);
    if (!carried)
        return std::unexpected(carried.error());
    if (const auto done = store.act(carried->action); !done)
        return std::unexpected(done.error());
    added.moved = carried->counts;
    return added;
}

std::vector<Outcome> importBatch(store::Store &store, const std::vector<std::string> &paths,
                                 const Watch &watch,
                                 const std::function<void(const Outcome &)> &done)
{
    std::vector<Outcome> outcomes;
    const auto report = [&](std::string path, Result<Added> result) {
        outcomes.push_back({std::move(path), std::move(result)});
        if (done)
            done(outcomes.back());
    };
    const Expansion found = expand(paths);
    for (const Error &problem : found.problems)
        report(problem.file, std::unexpected(problem));
    for (const std::string &path : found.files) {
        report(path, importFile(store, path, watch));
        const Result<Added> &result = outcomes.back().result;
        if (!result && result.error().code == Error::Code::Cancelled)
            break;
    }
    return outcomes;
}

} // namespace rejoinder::exchange
