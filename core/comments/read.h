// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comments/find.h"
#include "core/comments/labelled.h"
#include "core/comments/turn.h"
#include "core/labels/model.h"

namespace rejoinder::comments {

/// The weights a page is read with. Empty ones leave the reading to hand-made rules.
struct ReadingModel
{
    labels::Model labels; // what each line is
    NameWeights names; // which words of a header are the name
    BoundaryWeights boundaries; // where comments start if only bodies are left
    TurnWeights turns; // where the article ends then

    bool operator==(const ReadingModel &) const = default;
};

/// Regions and comments of a page: read by hand-made rules first, then by the line labeller, which
/// knows what the rules said. A person's word on starts is put on top.
Reading read(const layout::Page &page, const ReadingModel &model, const Forced &forced = {});

/// By the rules alone; of the weights, those of bodies count.
Reading readByRules(const layout::Page &page, const ReadingModel &model);

/// Pages that print no headers, or none behind the heading of their comments, are read better by
/// the rules: blank lines and how people talk say more there than what lines look like. It is not
/// one of these where the labels see more names. `told` is what the labels make of the page.
bool isRuled(const layout::Page &page, const Reading &ruled, const Reading &told);

} // namespace rejoinder::comments
