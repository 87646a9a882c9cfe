// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/train/corpus.h"
#include "app/train/inventedstyle.h"

namespace rejoinder::train {

/// A comment, cut loose from the page it stood on.
struct Post
{
    std::string name;
    std::string body;
    std::string path; // "1.2.1": the first answer to the second answer to the first comment
    std::int64_t time = 0; // seconds since 1970 (UTC); made up
    int parent = evaluate::GoldComment::topLevel; // index of a post
    int depth = 0;
};

/// What is said on a page, without how it is printed.
struct Talk
{
    std::string title; // may be empty
    std::vector<std::string> article; // paragraphs
    Post writer; // of the article: name and time
    std::vector<Post> posts; // in the order of the dump
    std::int64_t now = 0; // when the page was fetched
    std::string lang;
};

/// Names in the form of the style, times in the order of the dump, as many posts as the style
/// prints. Those whom the dump does not name get names made up.
Talk talkOf(const Dump &dump, const InventedStyle &style, learn::Random &random);

/// A name of nobody.
std::string someName(learn::Random &random);

} // namespace rejoinder::train
