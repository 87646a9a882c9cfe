// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/counters.h"

#include <algorithm>
#include <set>

namespace rejoinder::article {

namespace {

bool answersArticle(const pipeline::Reconstruction &found, int comment)
{
    return comment >= 0 && std::size_t(comment) < found.links.size()
        && found.links[std::size_t(comment)].parent == replies::topLevel;
}

bool quotesArticle(const passages::Passage &passage)
{
    return passage.from < 0 && passage.comment >= 0;
}

} // namespace

std::vector<int> quoting(const models::Document &document, int paragraph)
{
    std::set<int> comments;
    for (const passages::Passage &passage : document.reconstruction.passages) {
        if (quotesArticle(passage) && passage.paragraph == paragraph)
            comments.insert(passage.comment);
    }
    return {comments.begin(), comments.end()};
}

std::vector<int> answering(const models::Document &document, int paragraph)
{
    std::vector<int> comments = quoting(document, paragraph);
    std::erase_if(comments,
                  [&](int comment) { return !answersArticle(document.reconstruction, comment); });
    return comments;
}

std::vector<Counter> countersOf(const models::Document &document)
{
    const pipeline::Reconstruction &found = document.reconstruction;
    std::vector<Counter> counters(found.article.size());
    std::vector<std::set<int>> comments(counters.size());
    for (std::size_t i = 0; i < found.passages.size(); ++i) {
        const passages::Passage &passage = found.passages[i];
        if (!quotesArticle(passage) || passage.paragraph < 0
            || std::size_t(passage.paragraph) >= counters.size())
            continue;
        Counter &counter = counters[std::size_t(passage.paragraph)];
        counter.longest.push_back(int(i));
        if (!comments[std::size_t(passage.paragraph)].insert(passage.comment).second)
            continue;
        ++counter.quotes;
        counter.answers += answersArticle(found, passage.comment) ? 1 : 0;
    }
    for (Counter &counter : counters) {
        std::ranges::stable_sort(counter.longest, std::ranges::greater(), [&](int passage) {
            return found.passages[std::size_t(passage)].here.size();
        });
        counter.longest.resize(std::min<std::size_t>(counter.longest.size(), 3));
    }
    return counters;
}

ArticleTotals totalsOf(const models::Document &document)
{
    const pipeline::Reconstruction &found = document.reconstruction;
    std::set<int> comments;
    for (const passages::Passage &passage : found.passages) {
        if (quotesArticle(passage))
            comments.insert(passage.comment);
    }
    const auto answers = std::ranges::count(found.links, replies::topLevel, &replies::Link::parent);
    return {int(comments.size()), int(answers)};
}

std::vector<Span> quotedBy(const models::Document &document, int comment)
{
    const auto &parent = document.shape.parent;
    for (int at = comment; at >= 0;
         at = std::size_t(at) < parent.size() ? parent[std::size_t(at)] : -1) {
        std::vector<Span> spans;
        for (const passages::Passage &passage : document.reconstruction.passages) {
            if (quotesArticle(passage) && passage.comment == at)
                spans.push_back(passage.there);
        }
        if (!spans.empty())
            return spans;
    }
    return {};
}

} // namespace rejoinder::article
