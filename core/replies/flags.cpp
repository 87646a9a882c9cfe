// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/printed.h"

#include "core/base/words.h"
#include "core/replies/link.h"

#include <algorithm>
#include <map>

namespace rejoinder::replies {

namespace {

constexpr int lookBack = 2000; // comments; answers do not reach further

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

    bool printsPrevious() const { return previous * 20 >= parents; }
};

/// The line around a place, and its neighbours where nothing else stands on it: a row of buttons.
Span rowAround(std::string_view text, Span link)
{
    const auto lineStart = [&](std::size_t at) {
        const std::size_t newline = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
        return newline == std::string_view::npos ? 0 : newline + 1;
    };
    const auto lineEnd = [&](std::size_t at) { return std::min(text.find('\n', at), text.size()); };
    Span row{lineStart(link.start), lineEnd(link.end)};
    if (wordsOf(text, row).size() > 1)
        return row;
    const std::size_t above = text.find_last_not_of("\n\r\t ", row.start == 0 ? 0 : row.start - 1);
    const std::size_t below = text.find_first_not_of("\n\r\t ", row.end);
    if (above != std::string_view::npos && above < row.start)
        row.start = lineStart(above);
    if (below != std::string_view::npos)
        row.end = lineEnd(below);
    return row;
}

/// Words that stand in nearly every row with a link to a parent: without them the whole row is
/// gone, not just the link.
std::vector<std::uint64_t> companions(std::string_view text, const Page &page)
{
    std::map<std::uint64_t, int> counts;
    for (const Links &links : page.links) {
        if (!links.parent)
            continue;
        std::vector<std::uint64_t> words;
        for (const Word &word : wordsOf(text, rowAround(text, links.where)))
            if (slice(text, word.where).find("parent") == std::string_view::npos)
                words.push_back(word.key);
        std::ranges::sort(words);
        const auto repeated = std::ranges::unique(words);
        words.erase(repeated.begin(), repeated.end());
        for (const std::uint64_t word : words)
            ++counts[word];
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
    const std::vector<std::uint64_t> row = companions(thread.text, page);
    for (Links &links : page.links)
        links.row = links.parent || row.empty()
            || std::ranges::any_of(links.words, [&](std::uint64_t word) {
                        return std::ranges::find(row, word) != row.end();
                    });
    return page;
}

/// The latest comment on the article, and whether one whose row is gone may have come since.
struct Tops
{
    int last = 0;
    bool unknown = false;
};

/// Comments that the flags allow as parents of comment i.
std::vector<int> allowed(const Page &page, int i, const Tops &tops)
{
    const Links &mine = page.links[static_cast<std::size_t>(i)];
    if (!mine.row)
        return {};
    if (!mine.parent)
        return {topLevel};
    const bool printsPrevious = page.printsPrevious();
    if (printsPrevious && !mine.previous)
        return {i - 1};
    if (page.roots > 0 && !mine.root && !tops.unknown)
        return {tops.last};
    std::vector<int> parents;
    for (int parent = std::max(tops.last, i - lookBack); parent < i - (printsPrevious ? 1 : 0);
         ++parent) {
        const Links &theirs = page.links[static_cast<std::size_t>(parent)];
        const bool fits = page.roots == 0 || (mine.root ? parent > tops.last : !theirs.parent);
        if (fits)
            parents.push_back(parent);
    }
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
    Tops tops;
    for (int i = 0; i < thread.size(); ++i) {
        const Links &mine = page.links[static_cast<std::size_t>(i)];
        if (mine.row && !mine.parent)
            tops = {i, false};
        tops.unknown = tops.unknown || !mine.row;
        std::vector<int> parents = allowed(page, i, tops);
        if (!parents.empty() && i > 0)
            printed.at(i).push_back({"flag", sentence(page, i, parents),
                                     page.links[static_cast<std::size_t>(i)].where, parents,
                                     weight});
    }
}

} // namespace rejoinder::replies
