// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/train/corpus.h"
#include "core/layout/page.h"
#include "core/learn/random.h"

namespace rejoinder::train {

/// The section of a page that holds bodies only, with what is true of it. Not to be moved: the page
/// views the text.
struct BodyPage
{
    std::string text;
    layout::Page page;
    std::size_t begin = 0; // lines of the page, end exclusive
    std::size_t end = 0;
    std::vector<std::size_t> starts; // lines on which a comment starts, ascending
};

/// Where a dump's comments have their bodies, as the dump itself prints them: for dumps that hold
/// nothing else. Nothing where fewer than two bodies are left.
bool readBodies(const Dump &dump, BodyPage &out);

/// The same dump with headers and buttons taken away and the blank lines of one of several
/// manners, drawn from `random`: none, one between paragraphs, two between comments, some doubled
/// anywhere, all doubled within the comments of one writer.
bool printBodies(const Dump &dump, learn::Random &random, BodyPage &out);

/// The same without a heading, after one blank line more than the page has or none more.
bool printUnheaded(const Dump &dump, learn::Random &random, BodyPage &out);

/// What stands above the comments, alone. Nothing where the dump has no article.
bool printArticle(const Dump &dump, BodyPage &out);

} // namespace rejoinder::train
