// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/span.h"

namespace rejoinder::replies {

inline constexpr int topLevel = -1; // answers the article
inline constexpr int lostParent = -2; // answers something that is not in the dump

/// A reason, in words a lay reader understands.
struct Evidence
{
    std::string kind; // stable key: "indentation", "vocative", "echo", "position" ...;
                      // counter-evidence has weight < 0
    std::string text; // English sentence without a full stop, e.g. `opens with the name "Marrow"`
    double weight = 0; // nats for (> 0) or against (< 0) the chosen parent
    Span where; // the words it rests on; empty where there are none

    bool operator==(const Evidence &) const = default;
};

struct Alternative
{
    int parent = topLevel; // index of a comment, topLevel or lostParent
    double probability = 0;

    bool operator==(const Alternative &) const = default;
};

/// What one comment answers.
struct Link
{
    int parent = topLevel; // index of a comment, topLevel or lostParent
    double confidence = 1; // P(this link) x P(both boundaries)
    bool decided = false; // a person said so
    std::vector<Alternative> alternatives; // others, best first, at most four
    std::vector<Evidence> evidence; // strongest first, at most four

    bool operator==(const Link &) const = default;
};

/// How the page shows its comments.
enum class Order { Preorder, Chronological, Reverse, TwoLevel };

} // namespace rejoinder::replies
