// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/printed.h"

#include "core/base/words.h"
#include "core/replies/link.h"

#include <algorithm>
#include <map>

namespace rejoinder::replies {

namespace {

/// The links a page prints beside a comment that has something to go to.
struct Links
{
    bool parent = false;
    bool root = false;
    bool previous = false;
    bool row = false; // the row of buttons is there in which a link to the parent would stand
    Span where;
    std::vector<std::uint64_t> words;
};

void readLinks(std::string_view text, Span span, Links &links)
{
    for (const Word &word : wordsOf(text, span)) {
        links.words.push_back(word.key);
        if (word.key == wordKey("parent")) {
            links.parent = true;
            links.where = word.where;
        }
        links.root = links.root || word.key == wordKey("root");
        links.previous = links.previous || word.key == wordKey("prev");
        // Buttons may be glued: "permalinkembedsaveparentreport".
        const std::string_view glued = slice(text, word.where);
        if (glued.size() > 12 && glued.find("parent") != std::string_view::npos) {
            links.parent = true;
            links.where = word.where;
        }
    }
}

struct Page
{
    std::vector<Links> links;
    int parents = 0;
    int roots = 0;
    int previous = 0;
    int violations = 0;
};

/// Words that stand beside nearly every link to a parent: without them the whole row is gone, not
/// just the link.
std::vector<std::uint64_t> companions(const Page &page)
{
    std::map<std::uint64_t, int> counts;
    for (const Links &links : page.links) {
        if (!links.parent)
            continue;
        std::vector<std::uint64_t> words = links.words;
        std::ranges::sort(words);
        const auto repeated = std::ranges::unique(words);
        words.erase(repeated.begin(), repeated.end());
        for (const std::uint64_t word : words)
            counts[word] += word != wordKey("parent");
    }
    std::vector<std::uint64_t> found;
    for (const auto &[word, count] : counts)
        if (count * 10 >= page.parents * 9)
            found.push_back(word);
    return found;
}

Page readPage(const Thread &thread)
{
    Page page;
    for (int i = 0; i < thread.size(); ++i) {
        Links links;
        readLinks(thread.text, headerOf(thread, i), links);
        readLinks(thread.text, trailerOf(thread, i), links);
        page.parents += links.parent;
        page.roots += links.root;
        page.previous += links.previous;
        page.violations += (links.parent && i == 0) || (links.root && !links.parent);
        page.links.push_back(std::move(links));
    }
    const std::vector<std::uint64_t> row = companions(page);
    for (Links &links : page.links)
        links.row = links.parent || row.empty()
            || std::ranges::any_of(links.words, [&](std::uint64_t word) {
                        return std::ranges::find(row, word) != row.end();
                    });
    return page;
}

/// Comments that the flags allow as parents of comment i.
std::vector<int> allowed(const Page &page, int i, int lastTop)
{
    const Links &mine = page.links[static_cast<std::size_t>(i)];
    if (!mine.row)
        return {};
    if (!mine.parent)
        return {topLevel};
    const bool printsPrevious = page.previous > 0;
    if (printsPrevious && !mine.previous)
        return {i - 1};
    if (page.roots > 0 && !mine.root)
        return {lastTop};
    std::vector<int> parents;
    for (int parent = lastTop; parent < i - (printsPrevious ? 1 : 0); ++parent)
        if (page.roots == 0 || parent > lastTop)
            parents.push_back(parent);
    return parents;
}

std::string sentence(const Page &page, int i, const std::vector<int> &parents)
{
    if (!page.links[static_cast<std::size_t>(i)].parent)
        return "has no link to a parent, as replies on this page do";
    if (parents.size() == 1 && parents.front() == i - 1)
        return "the links beside it say that it is the first answer to the comment above";
    return "has a link to its parent";
}

} // namespace

void readFlags(const Thread &thread, Printed &printed)
{
    const Page page = readPage(thread);
    if (page.parents < 2 || page.parents * 20 > thread.size() * 19 + 20)
        return;
    const double weight = trust(page.violations, thread.size(), 5);
    if (weight <= 0)
        return;
    printed.remarks.emplace_back(
        "Links such as \"parent\" tell replies from comments on the article");
    int lastTop = 0;
    for (int i = 0; i < thread.size(); ++i) {
        const Links &mine = page.links[static_cast<std::size_t>(i)];
        if (mine.row && !mine.parent)
            lastTop = i;
        std::vector<int> parents = allowed(page, i, lastTop);
        if (!parents.empty() && i > 0)
            printed.at(i).push_back({"flag", sentence(page, i, parents),
                                     page.links[static_cast<std::size_t>(i)].where, parents,
                                     weight});
    }
}

} // namespace rejoinder::replies
