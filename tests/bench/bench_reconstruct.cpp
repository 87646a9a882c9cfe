// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the stages take, by number of comments. A time says little on another machine, so each
// is also given as a multiple of a floor measured in the same run: one look at every byte of the
// dump ("floors").
#include <benchmark/benchmark.h>

#include <array>
#include <chrono>
#include <random>
#include <string>

#include "core/pipeline/model.h"
#include "core/pipeline/reconstruct.h"
#include "core/source/source.h"

namespace {

using namespace rejoinder;

constexpr std::array words{"bridge",    "harbour", "the",   "of",      "ferry",  "and",
                           "timetable", "council", "plan",  "is",      "not",    "what",
                           "they",      "wrote",   "about", "lantern", "market", "on",
                           "Monday",    "because", "my",    "quay",    "was",    "closed"};
constexpr std::array names{"Aldis", "Berta Quill", "Corvin", "Dora Lamp", "Edwin O.", "Fenna",
                           "Gorm",  "Hanne Brook", "Isolde", "Jonas T",   "Kestrel",  "Lumen"};

/// An invented page: an article, then comments under lines of name and time, some of them with a
/// vocative.
std::string page(int comments)
{
    std::mt19937 random(17);
    const auto any = [&](const auto &list) { return std::string(list[random() % list.size()]); };
    const auto paragraph = [&](std::size_t length) {
        std::string text = "So";
        for (std::size_t i = 0; i < length; ++i)
            text += ' ' + any(words);
        return text + ".\n\n";
    };
    std::string text = "The ferry and the quay\n\n";
    for (int i = 0; i < 12; ++i)
        text += paragraph(60);
    text += std::to_string(comments) + " comments\n\n";
    for (int i = 0; i < comments; ++i) {
        text += any(names) + "\n" + std::to_string(1 + random() % 28)
            + " May 2024 at 10:" + std::to_string(10 + random() % 50) + "\n\n";
        text += (random() % 3 == 0 ? any(names) + ", " : std::string())
            + paragraph(5 + random() % 50) + "Reply\n\n";
    }
    return text;
}

source::Source dump(int comments)
{
    return source::decode(page(comments), "page.txt").value();
}

/// Seconds of one look at every byte.
double floorOf(const std::string &text)
{
    constexpr int rounds = 200;
    const auto start = std::chrono::steady_clock::now();
    for (int i = 0; i < rounds; ++i)
        benchmark::DoNotOptimize(
            std::count(text.begin(), text.end(), static_cast<char>('a' + i % 26)));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() / rounds;
}

template <class Work> void measure(benchmark::State &state, const source::Source &source, Work work)
{
    const double floor = floorOf(source.text);
    const auto start = std::chrono::steady_clock::now();
    for (auto round : state)
        benchmark::DoNotOptimize(work());
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(source.text.size()));
    state.counters["floors"] = taken.count() / static_cast<double>(state.iterations()) / floor;
}

void decode(benchmark::State &state)
{
    const source::Source source = dump(static_cast<int>(state.range(0)));
    measure(state, source, [&] { return source::decode(source.raw, source.name)->text.size(); });
}
BENCHMARK(decode)->Arg(100)->Arg(1000)->Unit(benchmark::kMillisecond);

void reconstruct(benchmark::State &state)
{
    const source::Source source = dump(static_cast<int>(state.range(0)));
    measure(state, source, [&] {
        return pipeline::reconstruct(source, pipeline::shippedModel())->comments.size();
    });
}
BENCHMARK(reconstruct)->Arg(50)->Arg(200)->Arg(800)->Unit(benchmark::kMillisecond);

} // namespace
