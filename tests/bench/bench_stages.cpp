// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each stage takes on one long thread, in comments a second. Whole comes first: it tells the
// greatest memory as well, which is known for the process only, in bytes a comment beside the dump.
#include <benchmark/benchmark.h>

#include <malloc.h>
#include <sys/resource.h>

#include "core/comments/find.h"
#include "core/passages/find.h"
#include "core/people/identify.h"
#include "core/people/mentions.h"
#include "core/pipeline/model.h"
#include "core/pipeline/reconstruct.h"
#include "core/regions/regions.h"
#include "core/replies/answer.h"
#include "core/replies/blocks.h"
#include "core/replies/cues.h"
#include "core/replies/order.h"
#include "core/replies/printed.h"
#include "core/replies/scores.h"
#include "tests/bench/pages.h"

namespace {

using namespace rejoinder;

/// What each stage leaves to the next, for the big page.
struct Stages
{
    const source::Source &source = pages::big();
    layout::Page page = layout::read(source);
    regions::Regions regions = regions::find(page);
    std::vector<comments::Comment> comments
        = comments::find(page, regions, pipeline::shippedModel().reading.boundaries);
    std::vector<passages::Passage> passages
        = passages::find(source.text, regions.article, comments);
    people::Identities identities = people::identify(comments);
    std::vector<people::Mention> mentions
        = people::forTree(people::mentions(source.text, regions.article, comments, identities,
                                           pipeline::shippedModel().people),
                          identities, identities);
    replies::Thread thread{source.text, regions.article, comments, identities, mentions, passages};
    replies::Cues cues = replies::readCues(thread);
    replies::Printed printed = replies::readPrinted(thread, cues);
    std::vector<replies::Clamp> clamps;
    replies::Scores scores{thread, cues, printed, pipeline::shippedModel().replies, clamps};
};

const Stages &stages()
{
    static const Stages all;
    return all;
}

template <class Work> void measure(benchmark::State &state, std::size_t comments, Work work)
{
    for (auto round : state)
        benchmark::DoNotOptimize(work());
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(comments));
    state.counters["comments"] = static_cast<double>(comments);
}

double greatestMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) * 1024;
}

double heldMemory()
{
    const auto held = mallinfo2();
    return static_cast<double>(held.uordblks + held.hblkhd);
}

void whole(benchmark::State &state)
{
    const source::Source &source = pages::big();
    const double greatest = greatestMemory();
    const double held = heldMemory();
    double comments = 0;
    for (auto round : state) {
        const auto found = pipeline::reconstruct(source, pipeline::shippedModel());
        comments = static_cast<double>(found->comments.size());
        state.counters["held B/comment"] = (heldMemory() - held) / comments;
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(comments));
    state.counters["comments"] = comments;
    state.counters["greatest B/comment"] = (greatestMemory() - greatest) / comments;
}
BENCHMARK(whole)->Iterations(1)->Unit(benchmark::kMillisecond);

void layoutStage(benchmark::State &state)
{
    const Stages &all = stages();
    measure(state, all.comments.size(), [&] { return layout::read(all.source).lines.size(); });
}
BENCHMARK(layoutStage)->Name("layout")->Unit(benchmark::kMillisecond);

void regionsStage(benchmark::State &state)
{
    const Stages &all = stages();
    measure(state, all.comments.size(), [&] { return regions::find(all.page).article.size(); });
}
BENCHMARK(regionsStage)->Name("regions")->Unit(benchmark::kMillisecond);

void commentsStage(benchmark::State &state)
{
    const Stages &all = stages();
    measure(state, all.comments.size(), [&] {
        return comments::find(all.page, all.regions, pipeline::shippedModel().reading.boundaries)
            .size();
    });
}
BENCHMARK(commentsStage)->Name("comments")->Unit(benchmark::kMillisecond);

void passagesStage(benchmark::State &state)
{
    const Stages &all = stages();
    measure(state, all.comments.size(), [&] {
        return passages::find(all.source.text, all.regions.article, all.comments).size();
    });
}
BENCHMARK(passagesStage)->Name("passages")->Unit(benchmark::kMillisecond);

void peopleStage(benchmark::State &state)
{
    const Stages &all = stages();
    measure(state, all.comments.size(), [&] {
        const people::Identities identities = people::identify(all.comments);
        return people::mentions(all.source.text, all.regions.article, all.comments, identities,
                                pipeline::shippedModel().people)
            .size();
    });
}
BENCHMARK(peopleStage)->Name("people")->Unit(benchmark::kMillisecond);

void cues(benchmark::State &state)
{
    const Stages &all = stages();
    measure(state, all.comments.size(), [&] {
        const replies::Cues read = replies::readCues(all.thread);
        return replies::readPrinted(all.thread, read).of.size();
    });
}
BENCHMARK(cues)->Name("replies, cues")->Unit(benchmark::kMillisecond);

/// Scores and sums over trees, for a page read depth first.
void threaded(benchmark::State &state)
{
    const Stages &all = stages();
    measure(state, all.comments.size(),
            [&] { return replies::readThreaded(all.scores, {}).size(); });
}
BENCHMARK(threaded)->Name("replies, tree")->Unit(benchmark::kMillisecond);

/// The same for a page in order of time.
void flat(benchmark::State &state)
{
    const Stages &all = stages();
    measure(state, all.comments.size(),
            [&] { return replies::readFlat(all.scores, false, {}).size(); });
}
BENCHMARK(flat)->Name("replies, in order of time")->Unit(benchmark::kMillisecond);

/// Cues, all likely orders, evidence in words.
void answers(benchmark::State &state)
{
    const Stages &all = stages();
    measure(state, all.comments.size(), [&] {
        return replies::answer(all.thread, pipeline::shippedModel().replies).links.size();
    });
}
BENCHMARK(answers)->Name("replies, all")->Unit(benchmark::kMillisecond);

} // namespace
