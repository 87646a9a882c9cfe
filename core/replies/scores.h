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

/// The score of any arc: features, what the page prints, what people decided. What rests on one of
/// the two comments alone is summed once; an arc adds its pair's cues to that.
class Scores
{
public:
    Scores(const Thread &thread, const Cues &cues, const Printed &printed, const Weights &weights,
           const std::vector<Clamp> &clamps);

    /// In nats; `impossible` where a person said so.
    double of(int parent, int comment, bool threaded) const;
    /// Without what people decided.
    double undecided(int parent, int comment, bool threaded) const;
    /// The same by kind of cue, without what is printed and decided. A hidden unit's share goes to
    /// the cues that feed it.
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
    const Weights &weights() const { return m_weights; }

private:
    /// Sums for one comment in one part: by what the candidate is, on both kinds of page.
    struct Sums
    {
        std::array<std::array<float, whereCount>, 2> linear{}; // threaded, flat
    };

    bool isForbidden(int parent, int comment) const;
    void sumUp(const std::vector<Active> &active, bool words, int comment, Sums &sums);
    void feed(const std::vector<Active> &active, Where where, float *units) const;
    const float *unitsOf(const std::vector<float> &table, int comment) const
    {
        return &table[static_cast<std::size_t>(comment)
                      * static_cast<std::size_t>(m_weights.hidden.units)];
    }
    /// What each unit is fed by an arc whose pair's cues stand in m_active.
    void fillUnits(int parent, int comment, bool threaded) const;

    const Thread &m_thread;
    const Cues &m_cues;
    const Printed &m_printed;
    const Weights &m_weights;
    std::vector<std::vector<Clamp>> m_clamps;
    std::vector<Sums> m_own;
    std::vector<Sums> m_neighbour; // as a candidate, or as the comment before (Where::Article)
    std::vector<float> m_ownUnits; // by comment, then by unit
    std::vector<float> m_candidateUnits;
    std::vector<float> m_beforeUnits;
    mutable std::vector<Active> m_active;
    mutable std::vector<float> m_units;
};

} // namespace rejoinder::replies
