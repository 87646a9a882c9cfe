// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a project file bears large threads: times by number of comments or codings, on a disk.
#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include "core/store/store.h"
#include "tests/support/largethread.h"

namespace {

using namespace rejoinder;
using store::Store;

/// A project with one document.
struct Bench
{
    QTemporaryDir folder;
    std::unique_ptr<Store> project
        = Store::create(folder.filePath(QStringLiteral("p.rejoinder")).toStdString(), {}).value();
    source::Source source;
    pipeline::Reconstruction told;
    DocumentId document;

    explicit Bench(int comments) : told(tests::largeThread(comments))
    {
        source.name = "large.txt";
        source.raw = source.text = std::string(50 * std::size_t(comments) + 100, 'x');
        source.encoding = "UTF-8";
        source.sha256 = "large";
    }
    void add() { document = project->addDocument(source, told).value(); }

    /// A tag on each comment.
    store::Action tags() const
    {
        const auto codebook = project->codebook().value();
        const auto code = std::ranges::find(codebook.codes, false, &annotate::Code::isGroup);
        store::Action action{"many", {}};
        for (const comments::Comment &comment : told.comments) {
            annotate::Coding coding;
            coding.id = CodingId::make();
            coding.code = code->id;
            coding.target = {annotate::TargetKind::Span,
                             annotate::anchorOf(document, source.text, comment.body),
                             {}};
            action.changes.emplace_back(store::PutCoding{std::move(coding)});
        }
        return action;
    }
};

void save(benchmark::State &state)
{
    for ([[maybe_unused]] auto step : state) {
        state.PauseTiming();
        auto bench = std::make_unique<Bench>(int(state.range(0)));
        state.ResumeTiming();
        bench->add();
        state.PauseTiming();
        bench.reset();
        state.ResumeTiming();
    }
}

void load(benchmark::State &state)
{
    Bench bench(int(state.range(0)));
    bench.add();
    for ([[maybe_unused]] auto step : state)
        benchmark::DoNotOptimize(bench.project->reconstruction(bench.document).value());
}

void replace(benchmark::State &state)
{
    Bench bench(int(state.range(0)));
    bench.add();
    for ([[maybe_unused]] auto step : state)
        bench.project->replaceReconstruction(bench.document, bench.told).value();
}

void tagAndUndo(benchmark::State &state)
{
    Bench bench(int(state.range(0)));
    bench.add();
    const store::Action tags = bench.tags();
    for ([[maybe_unused]] auto step : state) {
        bench.project->act(tags).value();
        bench.project->undo().value();
    }
}

void readTags(benchmark::State &state)
{
    Bench bench(int(state.range(0)));
    bench.add();
    bench.project->act(bench.tags()).value();
    for ([[maybe_unused]] auto step : state) {
        benchmark::DoNotOptimize(bench.project->codings(bench.document).value());
        benchmark::DoNotOptimize(bench.project->documents().value());
    }
}

BENCHMARK(save)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(load)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(replace)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond);
BENCHMARK(tagAndUndo)->Arg(2'000)->Arg(20'000)->Unit(benchmark::kMillisecond);
BENCHMARK(readTags)->Arg(2'000)->Arg(20'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // Qt's database plugins ask for one
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
