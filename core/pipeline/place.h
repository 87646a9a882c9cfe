// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/reconstruction.h"

namespace rejoinder::pipeline {

/// The comment a place begins in, or is all of; -1 for the article and what is neither. Bytes of
/// the decoded text; O(log n).
int commentAt(const Reconstruction &reconstruction, Span place);

} // namespace rejoinder::pipeline
