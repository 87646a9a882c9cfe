// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "app/train/trainer.h"

namespace rejoinder::train {

/// Whom each comment answers: weights of all cues by the likelihood of whole trees, and for each
/// kind of evidence how far a probability is to be trusted, on sites left out.
Result<Trained> trainReplies(const Material &material);

/// What each group of cues is worth: weights trained and judged without it, sites left out. The
/// table as far as it is known, in Markdown, is told after each group, for this takes long; where
/// that says false, the rest is left.
void ablateReplies(const Material &material,
                   const std::function<bool(const std::string &table)> &told);

} // namespace rejoinder::train
