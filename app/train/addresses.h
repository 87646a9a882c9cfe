// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace rejoinder::train {

/// Of what the list holds, in its order; the list must stay where it is.
template <class T> std::vector<const T *> addressesOf(const std::vector<T> &list)
{
    std::vector<const T *> addresses;
    addresses.reserve(list.size());
    for (const T &one : list)
        addresses.push_back(&one);
    return addresses;
}

} // namespace rejoinder::train
