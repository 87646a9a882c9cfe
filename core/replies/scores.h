// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include "core/replies/features.h"
#include "core/replies/link.h"
#include "core/replies/printed.h"
#include "core/replies/weights.h"

namespace rejoinder::replies {

/// A person's word on one link.
struct Clamp
{
    enum class Kind : std::uint8_t { ParentIs, ParentIsNot, TopLevel, Lost };
    int comment = -1;
    Kind kind = Kind::ParentIs;
    int parent = topLevel; // for ParentIs and ParentIsNot
};

/// The score of any arc: features, what the page prints, what people decided.
class Scores
{
public:
    Scores(const Thread &thread, const Cues &cues, const Printed &printed, const Weights &weights,
           const std::vector<Clamp> &clamps);

    /// In nats; `impossible` where a person said so.
    double of(int parent, int comment, bool threaded) const;
    /// Without what people decided.
    double undecided(int parent, int comment, bool threaded) const;
    /// The same by kind of feature, without what is printed and decided.
    std::array<double, kindCount> byKind(int parent, int comment, bool threaded) const;
    /// Whether people leave any choice.
    bool isDecided(int comment) const;
    const std::vector<Clamp> &clampsOf(int comment) const
    {
        return m_clamps[static_cast<std::size_t>(comment)];
    }
    /// The page prints that this comment answers the article; blocks may begin here.
    bool isPrintedTop(int comment) const;

    const Thread &thread() const { return m_thread; }
    const Cues &cues() const { return m_cues; }
    const Printed &printed() const { return m_printed; }

private:
    bool isForbidden(int parent, int comment) const;

    const Thread &m_thread;
    const Cues &m_cues;
    const Printed &m_printed;
    const Weights &m_weights;
    std::vector<std::vector<Clamp>> m_clamps;
    mutable std::vector<FeatureValue> m_values;
};

} // namespace rejoinder::replies
