// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/threads.h"

#include <algorithm>
#include <unordered_map>

#include "core/comments/find.h"
#include "core/passages/find.h"
#include "core/regions/regions.h"
#include "core/replies/link.h"

namespace rejoinder::train {

namespace {

using comments::Comment;
using comments::NameState;
using evaluate::Gold;
using evaluate::GoldComment;

std::size_t firstInk(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        if (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')
            ++at;
        else if (text.substr(at, 2) == "\xC2\xA0")
            at += 2;
        else
            break;
    }
    return at;
}

/// Two comments are the same where their bodies begin at the same byte.
std::size_t keyOf(std::string_view text, Span body, Span whole)
{
    constexpr std::size_t emptyBodies = std::size_t(1) << 40U;
    return body.isEmpty() ? emptyBodies + firstInk(text, whole.start) : firstInk(text, body.start);
}

using Index = std::unordered_map<std::size_t, int>;

Index indexOf(std::string_view text, const std::vector<Comment> &comments)
{
    Index index;
    for (std::size_t i = 0; i < comments.size(); ++i)
        index.emplace(keyOf(text, comments[i].body, comments[i].whole), static_cast<int>(i));
    return index;
}

/// Where words stand in the header of a comment, or behind its body.
Span placeOf(std::string_view text, const GoldComment &gold,
             const std::optional<std::string> &words)
{
    if (!words || words->empty())
        return {};
    for (const Span part :
         {Span{gold.whole.start, gold.body.start}, Span{gold.body.end, gold.whole.end}}) {
        if (part.end <= part.start)
            continue;
        const std::size_t at = slice(text, part).find(*words);
        if (at != std::string_view::npos)
            return {part.start + at, part.start + at + words->size()};
    }
    return {};
}

std::vector<Comment> trueComments(std::string_view text, const Gold &gold,
                                  const std::vector<Comment> &found)
{
    const Index index = indexOf(text, found);
    const bool printsNames = std::ranges::any_of(
        gold.comments, [](const GoldComment &it) { return it.author && !it.author->empty(); });
    std::vector<Comment> comments;
    for (const GoldComment &it : gold.comments) {
        Comment comment;
        comment.whole = it.whole;
        comment.body = it.body;
        comment.author = it.author.value_or("");
        comment.nameSpan = placeOf(text, it, it.author);
        comment.timeSpan = placeOf(text, it, it.time);
        comment.nameState = !comment.author.empty() ? NameState::Printed
            : printsNames                           ? NameState::Lost
                                                    : NameState::None;
        if (const auto at = index.find(keyOf(text, it.body, it.whole)); at != index.end()) {
            const Comment &told = found[static_cast<std::size_t>(at->second)];
            comment.addressee = told.addressee;
            comment.indent = told.indent;
        }
        comments.push_back(std::move(comment));
    }
    return comments;
}

/// Parents that may be true, in terms of the gold's own comments.
std::vector<int> allowedParents(const Gold &gold, const GoldComment &comment)
{
    if (gold.parents == "marked" && comment.parent == GoldComment::topLevel)
        return {};
    std::vector<int> allowed{comment.parent};
    if (comment.lostParent && comment.parent != GoldComment::topLevel)
        allowed.push_back(replies::topLevel);
    return allowed;
}

void readPeople(KnownThread &thread, const people::Weights &people)
{
    thread.identities = people::identify(thread.comments);
    thread.mentions
        = people::mentions(thread.text, thread.article, thread.comments, thread.identities, people);
    thread.passages = passages::find(thread.text, thread.article, thread.comments);
}

KnownThread blankThread(const source::Source &source, const Gold &gold)
{
    KnownThread thread;
    thread.text = source.text;
    thread.threaded
        = gold.order != "chronological" && gold.order != "two-level" && gold.order != "reverse";
    thread.isTold = gold.tree != "flat" && gold.tree != "none" && !gold.comments.empty();
    return thread;
}

} // namespace

KnownThread knownThread(const source::Source &source, const Gold &gold,
                        const pipeline::Model &model)
{
    KnownThread thread = blankThread(source, gold);
    const layout::Page page = layout::read(source);
    const regions::Regions regions = regions::find(page);
    thread.article = gold.article;
    thread.comments
        = trueComments(source.text, gold, comments::find(page, regions, model.reading.boundaries));
    for (const GoldComment &comment : gold.comments)
        thread.allowed.push_back(allowedParents(gold, comment));
    thread.matched.assign(thread.comments.size(), true);
    readPeople(thread, model.people);
    return thread;
}

KnownThread foundThread(const source::Source &source, const Gold &gold,
                        const comments::Reading &reading, const people::Weights &people)
{
    KnownThread thread = blankThread(source, gold);
    thread.article = reading.regions.article;
    thread.comments = reading.comments;
    const Index index = indexOf(source.text, thread.comments);
    thread.allowed.resize(thread.comments.size());
    thread.matched.resize(thread.comments.size());
    const auto foundOf = [&](int comment) {
        const GoldComment &it = gold.comments[static_cast<std::size_t>(comment)];
        const auto at = index.find(keyOf(source.text, it.body, it.whole));
        return at == index.end() ? -1 : at->second;
    };
    for (int i = 0; i < static_cast<int>(gold.comments.size()); ++i) {
        const int comment = foundOf(i);
        if (comment < 0)
            continue;
        thread.matched[static_cast<std::size_t>(comment)] = true;
        for (const int parent : allowedParents(gold, gold.comments[static_cast<std::size_t>(i)])) {
            const int answered = parent < 0 ? replies::topLevel : foundOf(parent);
            if (answered < comment && (parent < 0 || answered >= 0))
                thread.allowed[static_cast<std::size_t>(comment)].push_back(answered);
        }
    }
    readPeople(thread, people);
    return thread;
}

} // namespace rejoinder::train
