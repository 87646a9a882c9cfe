// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/labelpages.h"
#include "core/comments/namechoice.h"
#include "core/learn/choice.h"

namespace rejoinder::train {

/// The choices of a name that the comments of one page set; a few of them where there are many.
/// Comments whose name stands on the line of the body set none.
std::vector<learn::Choice> nameChoices(const layout::Page &page, const comments::Reading &ruled,
                                       const Dump &dump);

comments::NameWeights trainNames(const std::vector<const LabelPage *> &taught);

} // namespace rejoinder::train
