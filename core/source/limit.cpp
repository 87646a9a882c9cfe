// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/limit.h"

namespace rejoinder::source {

std::string megabytes(std::size_t bytes)
{
    return std::to_string((bytes + 999'999) / 1'000'000) + " MB";
}

std::string tooLarge(std::size_t raw, std::size_t text)
{
    const std::string most
        = " more than the " + megabytes(largestDump) + " that a project can hold";
    if (raw > largestDump)
        return "its " + megabytes(raw) + " are" + most;
    if (text > largestDump - raw)
        return "its " + megabytes(raw) + " and the " + megabytes(text) + " of its text are" + most;
    return {};
}

} // namespace rejoinder::source
