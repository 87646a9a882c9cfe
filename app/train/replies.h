// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/trainer.h"

namespace rejoinder::train {

/// Whom each comment answers: weights of all cues by the likelihood of whole trees, and for each
/// kind of evidence how far a probability is to be trusted, on sites left out.
Result<Trained> trainReplies(const Material &material);

/// What each group of cues is worth: weights trained and judged without it, sites left out.
/// Markdown.
std::string ablateReplies(const Material &material);

} // namespace rejoinder::train
