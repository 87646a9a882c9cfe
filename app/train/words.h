// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/train/corpus.h"
#include "core/replies/vocabulary.h"

namespace rejoinder::train {

/// How rare the commoner stems are in comments. Each thread counts once, whatever the number of its
/// dumps. Listed are stems of three sources or more; what is mostly written with a capital may be a
/// name and is left out.
replies::Vocabulary learnRarities(const std::vector<const Dump *> &dumps);

} // namespace rejoinder::train
