// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/train/corpus.h"
#include "app/train/inventedstyle.h"

namespace rejoinder::train {

/// Part of a printed line.
struct Piece
{
    enum class What { Page, Head, Body }; // of what it is; head is all a comment has but its body
    std::string text;
    What what = What::Page;
    bool isName = false; // the writer's
};

/// One line to be printed; no pieces: a blank one.
struct Row
{
    std::vector<Piece> pieces;
    int comment = -1; // index, in the order of the dump that is printed anew

    bool isBlank() const { return pieces.empty(); }
    Piece::What what() const; // of its first word that is not the page's
};

/// What an extractor would have left of the lines.
std::vector<Row> damaged(std::vector<Row> rows, const Damage &damage, learn::Random &random);

/// Appends the lines to the dump and tells where its comments stand.
void writeRows(const std::vector<Row> &rows, Dump &out);

} // namespace rejoinder::train
