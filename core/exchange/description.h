// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/annotate/codebook.h"

namespace rejoinder::exchange {

/// What a code says of itself as one text, for formats that know a description only: the
/// definition, then paragraphs that begin with "Include: ", "Exclude: ", "Example: ",
/// "Shortcut: ", "Abbreviation: " and "Put on: ". A line within them that looks like such a
/// beginning gets a backslash in front.
std::string descriptionOf(const annotate::Code &code);

/// Takes such a text apart again, whoever wrote it. A paragraph that is there already, or a
/// shortcut, abbreviation or target that is none, stays in the text it stands in.
void takeDescription(annotate::Code &code, std::string_view text);

} // namespace rejoinder::exchange
