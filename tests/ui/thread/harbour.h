// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "ui/models/document.h"

/// Threads for the tests, invented and written by hand: nobody in them exists.
namespace rejoinder::harbour {

struct Post
{
    int parent = -1;
    std::string name; // empty = not printed
    std::string body;
    double confidence = 1;
    std::string inferred = {}; // where no name is printed
    int quotes = -1; // article paragraph, from 0
    double startConfidence = 1;
};

inline models::DocumentPtr documentOf(const std::vector<Post> &posts,
                                      std::string article = "The council voted nine to six.\n")
{
    auto document = std::make_shared<models::Document>();
    document->id = {"11111111-1111-4111-8111-111111111111"};
    std::string &text = document->source.text;
    pipeline::Reconstruction &found = document->reconstruction;
    text = std::move(article);
    found.article = {{0, text.size()}};
    std::vector<int> parents;
    for (const Post &post : posts) {
        comments::Comment comment;
        comment.whole.start = text.size();
        comment.author = post.name;
        comment.nameState
            = post.name.empty() ? comments::NameState::Lost : comments::NameState::Printed;
        text += post.name + "\n";
        comment.body.start = text.size();
        text += post.body;
        comment.body.end = text.size();
        text += "\n\n";
        comment.whole.end = text.size();
        comment.startConfidence = post.startConfidence;
        replies::Link link;
        link.parent = post.parent;
        link.confidence = post.confidence;
        if (post.confidence < 0.75) {
            link.alternatives = {{std::max(post.parent - 1, -1), 1 - post.confidence}};
            link.evidence = {{"vocative", "opens with a name that stands above", 1.9, {}},
                             {"position", "another comment lies between", -0.8, {}}};
        }
        const int index = static_cast<int>(found.comments.size());
        if (post.quotes >= 0)
            found.passages.push_back({index, comment.body, -1, post.quotes, {}});
        found.personOf.push_back(index);
        found.people.push_back({post.name,
                                post.name.empty() ? people::Kind::Unnamed : people::Kind::Printed,
                                {},
                                {index},
                                1,
                                {}});
        found.inferred.push_back(
            {post.inferred, post.inferred.empty() ? 0 : 0.6, "is addressed so", {}});
        found.comments.push_back(comment);
        found.links.push_back(link);
        parents.push_back(post.parent < 0 ? -1 : post.parent);
    }
    document->shape = replies::shapeOf(parents);
    return document;
}

/// Twelve comments in three threads: doubts, inferred and unnamed people, quotes.
inline models::DocumentPtr street()
{
    return documentOf({
        {-1, "Ilse Marrow",
         "The survey asked members in the first week, when the scaffolding was still up. Ask them "
         "now."},
        {0, "Gerrit Vance",
         "Stopped to look is not stopped to buy. 58 per cent of its members expected to lose "
         "custom, and they know their tills.",
         1, "", 4},
        {1, "Ilse Marrow",
         "“Expected to” is doing all the work in that sentence. They were asked in week three.", 1,
         "", 4},
        {2, "",
         "And who wrote the survey, Gerrit? The same association that told us in 1998 the ring "
         "road would finish the market. Every time, the same funeral, and every time the corpse "
         "opens at eight with fresh bread.",
         0.62, "Wrenfield"},
        {3, "Halvorsen",
         "Wrenfield, nobody is burying the market. Quiet trade is still trade: the crate sells "
         "whether you come on foot or not."},
        {4, "", "Quiet is one word for it. My street got their traffic instead.", 0.54},
        {1, "Gerrit Vance",
         "Guess wrong and the empty units stay empty. First the chandler, then the bakery, then "
         "you."},
        {6, "Ilse Marrow", "Then I will be the last to complain, Gerrit. Promise."},
        {-1, "Petra Lindqvist-Shaw",
         "Has anyone asked where the Blue-badge spaces go while Chandler’s Row is dug up for the "
         "gas main? Fourteen spaces on paper is none in a trench.",
         1, "", 1},
        {8, "D. Okonjo", "Page 40 of the officers’ report: the gas works finish in January."},
        {8, "", "Page 40! And I have a bridge to sell you.", 0.48},
        {-1, "",
         "The council should publish the February takings next to the June ones, then we can all "
         "stop guessing.",
         1, "", 3},
    });
}

/// As many comments as asked for, three levels deep, with bodies of some lines.
inline models::DocumentPtr crowd(int comments)
{
    std::vector<Post> posts;
    posts.reserve(static_cast<std::size_t>(comments));
    for (int i = 0; i < comments; ++i) {
        const int parent = i % 5 == 0 ? -1 : i % 5 < 3 ? i - 1 : i - i % 5;
        std::string body = "Remark " + std::to_string(i + 1) + ": ";
        for (int word = 0; word < 5 + (i * 37) % 60; ++word)
            body += "the quay is wide ";
        posts.push_back({parent, "Reader " + std::to_string(i % 91), body});
    }
    return documentOf(posts);
}

inline annotate::Codebook codebook()
{
    annotate::Codebook book;
    const auto add
        = [&book](const char *id, const char *name, int palette, const char *abbreviation) {
              annotate::Code code;
              code.id = {id};
              code.name = name;
              code.palette = palette;
              code.abbreviation = abbreviation;
              book.codes.push_back(code);
          };
    add("fact", "Fact", 1, "Fa");
    add("value", "Value", 2, "Va");
    add("policy", "Policy", 3, "Po");
    add("prediction", "Prediction", 4, "Pr");
    add("whataboutism", "Whataboutism", 7, "WA");
    add("fear", "Appeal to fear", 8, "AF");
    add("sarcasm", "Sarcasm", 9, "Sa");
    add("loaded", "Loaded language", 5, "LL");
    add("disputes", "Disputes", 12, "Di");
    return book;
}

inline Span find(const models::Document &document, const std::string &words)
{
    const std::size_t start = document.source.text.find(words);
    return {start, start + words.size()};
}

inline annotate::Coding coding(const models::Document &document, const char *code,
                               annotate::TargetKind kind, Span span)
{
    static int count = 0;
    annotate::Coding result;
    result.id = {"coding-" + std::to_string(++count)};
    result.code = {code};
    result.target.kind = kind;
    result.target.anchor.document = document.id;
    result.target.anchor.span = span;
    return result;
}

inline annotate::Coding onWords(const models::Document &document, const char *code,
                                const std::string &words)
{
    return coding(document, code, annotate::TargetKind::Span, find(document, words));
}

inline annotate::Coding onComment(const models::Document &document, const char *code, int comment,
                                  annotate::TargetKind kind = annotate::TargetKind::Comment)
{
    return coding(document, code, kind,
                  document.reconstruction.comments[static_cast<std::size_t>(comment)].body);
}

} // namespace rejoinder::harbour
