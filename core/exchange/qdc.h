// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/annotate/codebook.h"
#include "core/base/result.h"

namespace rejoinder::exchange {

/// A codebook as the programs of qualitative research exchange them: REFI-QDA 1.5, `.qdc`, XML.
/// What the standard has no place for stands in the descriptions (description.h), the colours are
/// those of light windows. Read back it is an equal codebook, but that positions count from 0
/// without gaps and characters XML has none for (control characters) are U+FFFD. A codebook without
/// codes is no valid file: the standard wants one.
std::string writeQdc(const annotate::Codebook &codebook);

/// Reads a codebook of any program; what it does not know is passed over. A colour becomes the
/// nearest of the palette; a code whose GUID is missing, broken or taken gets a new one. Where the
/// file does not tell a name, the codebook is called like it. Errors: Malformed with the line.
Result<annotate::Codebook> readQdc(std::string_view bytes, const std::string &fileName);

} // namespace rejoinder::exchange
