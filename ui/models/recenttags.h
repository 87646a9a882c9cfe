// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/id.h"

namespace rejoinder::models {

/// The tags behind the digits 1 to 9. A tag keeps its digit while it is among them: hands learn
/// places. A new one takes the next free place, then the place of the one that was used longest
/// ago.
class RecentTags
{
public:
    static constexpr int limit = 9;

    RecentTags() = default;
    /// What the digits were when these had been used, one after the other.
    static RecentTags after(const std::vector<CodeId> &uses);

    void use(const CodeId &code);
    void forget(const CodeId &code);
    /// The tag of a digit; invalid where it has none.
    CodeId at(int digit) const;
    /// 1 to 9; 0 where the tag has none.
    int digitOf(const CodeId &code) const;
    /// The one used last; invalid before the first.
    CodeId last() const;
    bool isEmpty() const { return m_byUse.empty(); }

    bool operator==(const RecentTags &) const = default;

private:
    std::vector<CodeId> m_places; // index + 1 = digit; an invalid id is a free place
    std::vector<CodeId> m_byUse; // last used at the end
};

} // namespace rejoinder::models
