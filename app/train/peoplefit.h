// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/people/weights.h"

namespace rejoinder::train {

/// A word used as a name, and whether a commenter of the page goes by it.
struct NameCase
{
    people::NameCues cues;
    bool isName = false;
};

/// The suspects of one comment without a name; `author` is the index of the one who wrote it, -1
/// where it is none of them.
struct AuthorCase
{
    std::vector<people::AuthorCues> suspects;
    int author = -1;
};

/// Logistic regression by AdaGrad from the weights given, which it is drawn to.
void fitNames(const std::vector<NameCase> &cases, people::Weights &weights);

/// Greatest likelihood of the true authors: reliabilities by their logits, the rest as they are; by
/// AdaGrad from the weights given, which it is drawn to. Returns the mean -ln of the likelihood.
double fitAuthors(const std::vector<AuthorCase> &cases, people::Weights &weights);

} // namespace rejoinder::train
