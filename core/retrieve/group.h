// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/annotate/codebook.h"
#include "core/annotate/variable.h"
#include "core/retrieve/segment.h"

namespace rejoinder::retrieve {

/// What segments are put together by. Code: by the code above the one they carry. Variable: by the
/// value it has for their document or for who wrote them.
enum class By { Document, Person, Code, Variable };

/// The same, and which variable.
struct Grouping
{
    By by = By::Document;
    annotate::Variable variable; // of Variable only

    bool operator==(const Grouping &) const = default;
};

/// Segments that belong together.
struct Group
{
    std::string title; // of the document, name of the person, path of the code; English where
                       // there is none: "Article", "Unnamed", "Without a value"
    std::string detail; // title of the person's document, where there are several; else empty
    std::vector<std::size_t> segments; // indices, never none

    bool operator==(const Group &) const = default;
};

/// Documents in the order of the segments; people with most segments first, the article before
/// them and unnamed commenters of a document together after them; codes in the order of the
/// codebook. Within a group the order of the segments stays, by code that of the codebook goes
/// first; values in the order of the choices, of numbers, dates or the alphabet, those without one
/// last.
std::vector<Group> grouped(const std::vector<Segment> &segments, const annotate::Codebook &codebook,
                           const Grouping &grouping);
std::vector<Group> grouped(const std::vector<Segment> &segments, const annotate::Codebook &codebook,
                           By by);

/// "document", "person", "code", "variable": stable words for command lines and settings.
std::string_view wordFor(By by);

/// How often each code stands in each group.
struct Crosstab
{
    std::vector<Group> rows;
    std::vector<CodeId> codes; // columns: those that stand anywhere, in the order of the codebook
    std::vector<std::vector<int>> counts; // by row, then by column

    int rowTotal(std::size_t row) const;
    int columnTotal(std::size_t column) const;
    int total() const;
    bool operator==(const Crosstab &) const = default;
};
Crosstab crosstab(const std::vector<Segment> &segments, const annotate::Codebook &codebook,
                  const Grouping &grouping);
Crosstab crosstab(const std::vector<Segment> &segments, const annotate::Codebook &codebook, By by);

} // namespace rejoinder::retrieve
