// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columns.h"

namespace rejoinder::exchange {

// What the columns of codings.csv ask of a row. Functions that need a comment or a document say so;
// the others give an empty cell where there is none.

bool isInDocument(const CodingRow &row);
bool isInComment(const CodingRow &row);
bool isEdge(const CodingRow &row); ///< a code on a reply to its parent

const Span &spanOf(const CodingRow &row);
std::size_t indexOf(const CodingRow &row); ///< REQUIRES: isInComment
const comments::Comment &commentOf(const CodingRow &row); ///< REQUIRES: isInComment
const replies::Link &linkOf(const CodingRow &row); ///< REQUIRES: isInComment
const people::Person *personOf(const CodingRow &row); ///< may be null
const annotate::Code *codeOf(const CodingRow &row); ///< may be null

std::string codeName(const CodingRow &row);
/// The name at the level (1: the root) of the way to the row's code; empty below the code.
std::string codeLevel(const CodingRow &row, std::size_t level);

std::string bodyOf(const DocumentFacts &document, int comment);
std::size_t codePointCount(std::string_view text);

/// `byte` counted from the start of the comment's body in the units of `count`; negative in the
/// lines above it.
std::string fromBody(const CodingRow &row, std::size_t byte,
                     std::size_t (*count)(std::string_view));
std::string codePointAt(const CodingRow &row, std::size_t byte);
std::string byteCell(const CodingRow &row, std::size_t byte);
std::string rawByte(const CodingRow &row, std::size_t byte);

std::string replyPath(const CodingRow &row);
std::string timeOf(const CodingRow &row); ///< as printed

} // namespace rejoinder::exchange
