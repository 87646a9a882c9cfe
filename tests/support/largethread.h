// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/pipeline/reconstruct.h"

namespace rejoinder::tests {

/// A thread as large as one wants, each comment answering the one before; its text is never looked
/// at.
inline pipeline::Reconstruction largeThread(int comments)
{
    pipeline::Reconstruction told;
    for (int i = 0; i < comments; ++i) {
        const std::size_t at = 43 + 50 * std::size_t(i);
        comments::Comment &comment = told.comments.emplace_back();
        comment.whole = {at, at + 49};
        comment.body = {at + 10, at + 48};
        comment.author = "Reader " + std::to_string(i % 5000);
        replies::Link &link = told.links.emplace_back();
        link.parent = i - 1;
        link.confidence = 0.7;
        link.alternatives = {{i - 2, 0.1}, {i - 3, 0.1}, {-1, 0.05}, {-2, 0.05}};
        for (const char *kind : {"vocative", "echo", "position", "time"})
            link.evidence.push_back(
                {kind, "opens with the name of the one before", 1.5, {at + 10, at + 15}});
    }
    told.inferred.resize(told.comments.size());
    told.personOf.resize(told.comments.size(), 0);
    return told;
}

} // namespace rejoinder::tests
