// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rerun.h"

#include "core/pipeline/reconstruct.h"

namespace rejoinder::models {

Result<pipeline::Reconstruction> runAgain(const Rerun &rerun, const Watch &watch)
{
    return pipeline::reconstruct(rerun.document->source, pipeline::shippedModel(), rerun.decisions,
                                 watch);
}

} // namespace rejoinder::models
