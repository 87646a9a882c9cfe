// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the stages take, by number of comments. A time says little on another machine, so each
// is also given as a multiple of a floor measured in the same run: one look at every byte of the
// dump ("floors").
#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <string>

#include "core/pipeline/model.h"
#include "core/pipeline/reconstruct.h"
#include "tests/bench/pages.h"

namespace {

using namespace rejoinder;

source::Source dump(int comments)
{
    return source::decode(pages::invented(comments), "page.txt").value();
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
