// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/span.h"
#include "core/comments/comment.h"
#include "core/people/forms.h"
#include "core/people/manner.h"
#include "core/people/vocabulary.h"

namespace rejoinder::people {

/// A place where a word is used as a name.
struct Site
{
    int comment = -1;
    Manner manner = Manner::Plain;
    Span where; // of the whole run; empty in a header
    std::vector<Word> words; // of the whole run
    std::string_view text; // what `words` are offsets into
    std::vector<std::size_t> lengths; // how many of the words the name may be, ascending
    std::size_t usual = 0; // the length where nothing else tells; 0: none
};

/// The names in the headers of replies ("Reply to Ann"), in the page's own spelling; none of them
/// where they are the buttons below each comment.
std::vector<std::string> headerNames(std::string_view text,
                                     const std::vector<comments::Comment> &comments);

/// All sites of names that are not among `printed`: those of the headers first, then those of each
/// comment. They are views of `text` and of `headers`.
std::vector<Site> sitesOf(std::string_view text, const std::vector<comments::Comment> &comments,
                          const std::vector<std::string> &headers, const Forms &printed,
                          const Vocabulary &vocabulary);

/// "quill77", "RiverMan": a digit, or a capital behind a small letter.
bool isHandle(std::string_view word);

} // namespace rejoinder::people
