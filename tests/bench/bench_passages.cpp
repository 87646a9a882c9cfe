// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How passages are found on long pages: times by number of comments, which should grow hardly
// faster than the text. Half of the comments quote an earlier one, and one in a hundred copies one.
#include <benchmark/benchmark.h>

#include <cmath>
#include <random>
#include <string>

#include "core/passages/copies.h"
#include "core/passages/find.h"
#include "core/passages/shared.h"

namespace {

using namespace rejoinder;

struct Page
{
    std::string text;
    std::vector<Span> article;
    std::vector<comments::Comment> comments;
};

/// Words as frequent as those of a language are (Zipf).
class Speaker
{
public:
    std::string sentence(std::size_t words)
    {
        std::string text = "So";
        for (std::size_t i = 0; i < words; ++i)
            text += " w" + std::to_string(static_cast<int>(std::exp(m_share(m_random) * 10)));
        return text + ".";
    }
    std::size_t below(std::size_t limit) { return m_random() % limit; }

private:
    std::mt19937 m_random{17};
    std::uniform_real_distribution<double> m_share{0, 1};
};

Page page(std::size_t size)
{
    Page page;
    Speaker speaker;
    const auto add = [&](const std::string &words) {
        const Span span{page.text.size(), page.text.size() + words.size()};
        page.text += words + "\n\n";
        return span;
    };
    for (int i = 0; i < 12; ++i)
        page.article.push_back(add(speaker.sentence(60)));
    for (std::size_t i = 0; i < size; ++i) {
        std::string body;
        const Span other = i == 0 ? Span() : page.comments[speaker.below(i)].body;
        if (speaker.below(100) == 0)
            body = slice(page.text, other);
        else if (speaker.below(2) == 0)
            body = "> " + std::string(slice(page.text, other).substr(0, 60)) + "\n";
        comments::Comment &comment = page.comments.emplace_back();
        comment.body = comment.whole = add(body + speaker.sentence(5 + speaker.below(60)));
    }
    return page;
}

void find(benchmark::State &state)
{
    const Page it = page(static_cast<std::size_t>(state.range(0)));
    for (auto round : state)
        benchmark::DoNotOptimize(passages::find(it.text, it.article, it.comments));
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(it.text.size()));
}
BENCHMARK(find)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

void copies(benchmark::State &state)
{
    const Page it = page(static_cast<std::size_t>(state.range(0)));
    for (auto round : state)
        benchmark::DoNotOptimize(passages::copies({it.text, it.comments}));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(copies)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

void compare(benchmark::State &state)
{
    const Page it = page(static_cast<std::size_t>(state.range(0)));
    std::vector<Span> bodies;
    for (const comments::Comment &comment : it.comments)
        bodies.push_back(comment.body);
    const std::vector<Span> moved(bodies.rbegin(), bodies.rend());
    for (auto round : state)
        benchmark::DoNotOptimize(passages::compare({it.text, bodies}, {it.text, moved}));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(it.text.size()));
}
BENCHMARK(compare)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMillisecond);

} // namespace
