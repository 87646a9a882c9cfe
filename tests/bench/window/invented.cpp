// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/invented.h"

#include <cstdio>
#include <random>

#include "core/annotate/target.h"
#include "core/store/store.h"

using namespace rejoinder;

namespace invented {

namespace {

constexpr int codingsAtOnce = 1000;
constexpr int reach = 20; // a comment answers one of so many before it, or the first
constexpr int deepest = 14; // levels

/// The dump and what is told of it grow together.
struct Page
{
    source::Source source;
    pipeline::Reconstruction told;
    std::vector<int> depths; // of comments
    std::mt19937 random{7};

    int below(int limit) { return int(random() % unsigned(limit)); }

    Span add(const std::string &words)
    {
        const std::size_t start = source.text.size();
        source.text += words + "\n";
        return {start, start + words.size()};
    }

    std::string sentence()
    {
        static const char *const words[]
            = {"the quay",     "is wide",     "a ferry",     "comes late",
               "nobody asked", "the council", "voted again", "in the rain"};
        std::string result;
        for (int i = 6 + below(50); i > 0; --i)
            result += std::string(result.empty() ? "" : " ") + words[below(int(std::size(words)))];
        return result + ".";
    }

    void addComment(int number)
    {
        comments::Comment comment;
        comment.author = "Reader " + std::to_string(below(900));
        comment.nameSpan = add(comment.author);
        comment.body = add(sentence());
        comment.whole = {comment.nameSpan.start, comment.body.end};
        told.comments.push_back(comment);
        replies::Link link;
        link.parent = number == 0 ? -1 : number - 1 - below(std::min(number, reach));
        if (link.parent >= 0 && depths[std::size_t(link.parent)] + 1 >= deepest)
            link.parent = 0;
        depths.push_back(link.parent < 0 ? 0 : depths[std::size_t(link.parent)] + 1);
        link.confidence = below(10) == 0 ? 0.6 : 0.97;
        told.links.push_back(link);
        told.inferred.emplace_back();
        told.personOf.push_back(-1);
    }
};

Page pageOf(int comments)
{
    Page page;
    page.told.title = page.add("The ferry is late");
    for (int i = 0; i < 6; ++i)
        page.told.article.push_back(page.add(page.sentence()));
    for (int i = 0; i < comments; ++i)
        page.addComment(i);
    page.source.raw = page.source.text;
    page.source.name = "ferry.txt";
    page.source.encoding = "UTF-8";
    page.source.sha256 = "invented-" + std::to_string(comments);
    return page;
}

Result<void> tag(store::Store &store, const DocumentId &document, Page &page, int codings)
{
    const Result<annotate::Codebook> book = store.codebook();
    if (!book)
        return std::unexpected(book.error());
    std::vector<CodeId> codes;
    for (const annotate::Code &code : book->codes) {
        if (!code.isGroup)
            codes.push_back(code.id);
    }
    store::Action action{"Tag", {}};
    for (int i = 0; i < codings; ++i) {
        const Span body
            = page.told.comments[std::size_t(page.below(int(page.told.comments.size())))].body;
        annotate::Coding coding;
        coding.code = codes[std::size_t(page.below(int(codes.size())))];
        coding.target.kind = annotate::TargetKind::Span;
        coding.target.anchor
            = annotate::anchorOf(document, page.source.text, {body.start, body.start + 9});
        action.changes.push_back(store::PutCoding{coding});
        if (int(action.changes.size()) < codingsAtOnce && i + 1 < codings)
            continue;
        if (const Result<store::Touched> done = store.act(action); !done)
            return std::unexpected(done.error());
        action.changes.clear();
    }
    return {};
}

Result<void> make(const std::string &path, int comments, int codings)
{
    const Result<std::unique_ptr<store::Store>> store = store::Store::create(path, {});
    if (!store)
        return std::unexpected(store.error());
    Page page = pageOf(comments);
    const Result<DocumentId> document = (*store)->addDocument(page.source, page.told);
    if (!document)
        return std::unexpected(document.error());
    return tag(**store, *document, page, codings);
}

} // namespace

bool makeProject(const QString &path, int comments, int codings)
{
    const Result<void> made = make(path.toStdString(), comments, codings);
    if (!made)
        std::fprintf(stderr, "%s\n", describe(made.error()).c_str());
    return made.has_value();
}

} // namespace invented
