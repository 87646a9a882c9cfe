// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/trail.h"

#include <cstdlib>

namespace rejoinder::window {

void Trail::visit(const Place &place)
{
    if (m_places.empty()) {
        m_places.push_back(place);
        return;
    }
    Place &current = m_places[m_at];
    if (current == place)
        return;
    const bool isStep
        = current.document == place.document && std::abs(current.comment - place.comment) <= 1;
    m_places.resize(m_at + 1);
    if (isStep) {
        m_places.back() = place;
        return;
    }
    m_places.push_back(place);
    if (m_places.size() > limit)
        m_places.erase(m_places.begin());
    m_at = m_places.size() - 1;
}

std::optional<Trail::Place> Trail::back()
{
    if (!canGoBack())
        return std::nullopt;
    return m_places[--m_at];
}

std::optional<Trail::Place> Trail::forward()
{
    if (!canGoForward())
        return std::nullopt;
    return m_places[++m_at];
}

void Trail::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace rejoinder::window
