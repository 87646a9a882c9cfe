// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "app/train/corpus.h"
#include "app/train/inventedstyle.h"

namespace rejoinder::train {

/// Part of a printed line.
struct Piece
{
    // Of what it is; head is all a comment has but its body.
    enum class What { Page, Title, Article, Head, Body };
    std::string text;
    What what = What::Page;
    bool isName = false; // the writer's
};

/// One line to be printed; no pieces: a blank one.
struct Row
{
    std::vector<Piece> pieces;
    int comment = -1; // index, in the order of the print

    bool isBlank() const { return pieces.empty(); }
    Piece::What what() const; // of its first word that is not the page's
};

/// What stands for the name of a field in a form; empty where it is not known.
using Fields = std::function<std::string(std::string_view)>;

/// The form (`LineForm`) with its fields filled in; blank where a word for it is missing.
Row filled(std::string_view form, const Fields &fields, Piece::What what, int comment = -1);

/// What an extractor would have left of the lines.
std::vector<Row> damaged(std::vector<Row> rows, const Damage &damage, learn::Random &random);

/// Appends the lines to the dump and tells where title, article and comments stand; of a comment,
/// its id is its index.
void writeRows(const std::vector<Row> &rows, Dump &out);

} // namespace rejoinder::train
