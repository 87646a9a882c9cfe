// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace rejoinder::source {

/// Which encoding reads these bytes, which are no UTF-8, as the most plausible text. `guess` is a
/// detector's word (any spelling, may be empty): it has an edge, but on short texts detectors err
/// and the letters decide.
std::string mostPlausible(std::string_view raw, std::string_view guess);

} // namespace rejoinder::source
