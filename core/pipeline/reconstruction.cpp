// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/reconstruction.h"

namespace rejoinder::pipeline {

std::vector<int> parentsOf(const Reconstruction &reconstruction)
{
    std::vector<int> parents;
    parents.reserve(reconstruction.links.size());
    for (const replies::Link &link : reconstruction.links)
        parents.push_back(std::max(link.parent, replies::topLevel));
    return parents;
}

std::string shownName(const Reconstruction &reconstruction, int comment)
{
    const auto at = static_cast<std::size_t>(comment);
    const std::string &printed = reconstruction.comments[at].author;
    if (at >= reconstruction.inferred.size())
        return printed;
    const people::InferredName &inferred = reconstruction.inferred[at];
    return printed.empty() || inferred.isDecided() ? inferred.name : printed;
}

bool isDoubt(const Reconstruction &reconstruction, int comment)
{
    const replies::Link &link = reconstruction.links[static_cast<std::size_t>(comment)];
    return !link.decided && link.confidence < doubtThreshold;
}

} // namespace rejoinder::pipeline
