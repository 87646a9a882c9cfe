// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/watch.h"
#include "core/pipeline/decision.h"
#include "ui/models/document.h"

namespace rejoinder::models {

/// A document and what people say of it: all that its reconstruction is made from. A value, so that
/// another thread can work on it while people go on.
struct Rerun
{
    DocumentPtr document; // as it was reconstructed before
    std::vector<pipeline::Decision> decisions;
};

/// With the shipped weights. Error Cancelled.
Result<pipeline::Reconstruction> runAgain(const Rerun &rerun, const Watch &watch = {});

} // namespace rejoinder::models
