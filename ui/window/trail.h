// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/id.h"

namespace rejoinder::window {

/// Where the person was: comments that were left by a jump, for Back and Forward.
class Trail
{
public:
    struct Place
    {
        DocumentId document;
        int comment = -1;
        bool operator==(const Place &) const = default;
    };

    /// Steps to the neighbour are reading, not jumps: they replace the current place.
    void visit(const Place &place);
    std::optional<Place> back();
    std::optional<Place> forward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    void clear();

private:
    static constexpr std::size_t limit = 100;

    std::vector<Place> m_places;
    std::size_t m_at = 0; // index of the current place
};

} // namespace rejoinder::window
