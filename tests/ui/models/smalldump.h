// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "ui/models/project.h"

namespace rejoinder::tests {

struct Post
{
    std::string author;
    std::string body;
};

/// A dump of a title, an article if there is one, and a comment of each post by a person of its
/// own, put into the project as it would be read.
inline DocumentId addDump(models::Project &project, const std::string &title,
                          const std::string &article, const std::vector<Post> &posts)
{
    source::Source source;
    pipeline::Reconstruction told;
    const auto append = [&source](const std::string &words) {
        const std::size_t start = source.text.size();
        source.text += words + "\n";
        return Span{start, start + words.size()};
    };
    told.title = append(title);
    if (!article.empty())
        told.article.push_back(append(article));
    for (const Post &post : posts) {
        const auto number = int(told.comments.size());
        comments::Comment &comment = told.comments.emplace_back();
        comment.author = post.author;
        comment.whole = comment.body = append(post.body);
        told.links.emplace_back();
        told.inferred.emplace_back();
        told.personOf.push_back(number);
        told.people.push_back({post.author, people::Kind::Printed, {}, {number}, 1, {}});
    }
    source.raw = source.text;
    source.sha256 = "hash of " + title;
    source.encoding = "UTF-8";
    source.name = title + ".txt";
    return project.add(source, told).value_or(DocumentId{});
}

/// ... of each of these people one comment.
inline DocumentId addDump(models::Project &project, const std::string &title,
                          const std::vector<std::string> &names)
{
    std::vector<Post> posts;
    posts.reserve(names.size());
    for (const std::string &name : names)
        posts.push_back({name, "Words of " + title + std::to_string(posts.size())});
    return addDump(project, title, {}, posts);
}

} // namespace rejoinder::tests
