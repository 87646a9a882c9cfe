// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recenttags.h"

#include <algorithm>

namespace rejoinder::models {

RecentTags RecentTags::after(const std::vector<CodeId> &uses)
{
    RecentTags recent;
    for (const CodeId &code : uses)
        recent.use(code);
    return recent;
}

void RecentTags::use(const CodeId &code)
{
    std::erase(m_byUse, code);
    m_byUse.push_back(code);
    if (std::ranges::contains(m_places, code))
        return;
    if (const auto free = std::ranges::find(m_places, CodeId{}); free != m_places.end()) {
        *free = code;
    } else if (int(m_places.size()) < limit) {
        m_places.push_back(code);
    } else {
        std::ranges::replace(m_places, m_byUse.front(), code);
        m_byUse.erase(m_byUse.begin());
    }
}

void RecentTags::forget(const CodeId &code)
{
    std::erase(m_byUse, code);
    std::ranges::replace(m_places, code, CodeId{});
}

CodeId RecentTags::at(int digit) const
{
    return digit >= 1 && digit <= int(m_places.size()) ? m_places[std::size_t(digit - 1)]
                                                       : CodeId{};
}

int RecentTags::digitOf(const CodeId &code) const
{
    const auto found = std::ranges::find(m_places, code);
    return found == m_places.end() || !code.isValid() ? 0 : int(found - m_places.begin()) + 1;
}

CodeId RecentTags::last() const
{
    return m_byUse.empty() ? CodeId{} : m_byUse.back();
}

} // namespace rejoinder::models
