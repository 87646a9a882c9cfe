// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/replies/cues.h"

namespace rejoinder::replies {

/// What a feature speaks of; each becomes one sentence of evidence.
enum class Kind : std::uint8_t {
    Position,
    Opening,
    SecondPerson,
    Question,
    Author,
    Turns,
    Vocative,
    Echo,
    ArticleEcho,
    Quote,
    Time,
};
inline constexpr int kindCount = 11;

struct FeatureValue
{
    std::uint16_t feature = 0;
    float value = 1;
};

int featureCount();
/// "address.this.previous": cue, then what the candidate is (article, previous, other).
std::string featureName(int feature);
/// -1 where there is no such feature.
int featureNamed(std::string_view name);
Kind kindOf(int feature);

/// Everything that speaks for or against `comment` answering `parent` (topLevel = the article), put
/// in place of what `values` held. `threaded`: the page is read depth first.
void readArc(const Thread &thread, const Cues &cues, int parent, int comment, bool threaded,
             std::vector<FeatureValue> &values);

} // namespace rejoinder::replies
