// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace rejoinder::comments {

/// Cuts a run of ideographs, written without blanks, into words (ICU's dictionary). UTF-8; the
/// words are views of `run`.
std::vector<std::string_view> denseWords(std::string_view run);

} // namespace rejoinder::comments
