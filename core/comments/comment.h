// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/span.h"

namespace rejoinder::comments {

/// What is known of a comment's printed name. Lost is not "someone else": the page printed one, the
/// dump has lost it.
enum class NameState { Printed, Lost, None };

/// One comment (the field says utterance) as found in the dump, before anything is said of whom it
/// answers.
struct Comment
{
    Span whole; // from the line of the name or time to the end of the body (or of a name line that
                // follows it)
    Span body; // empty where the body was dropped
    Span nameSpan; // where the name is printed; empty where it is not
    Span timeSpan; // where the time is printed; empty where it is not
    std::string
        author; // as printed, decoration of the extractor removed; empty where it is not printed
    NameState nameState = NameState::None;
    std::string addressee; // second name in the header ("Reply to X"); empty where there is none
    int indent = -1; // column of the header line where the extractor kept indentation; -1 unknown
    double startConfidence = 1; // that a comment starts here

    bool operator==(const Comment &) const = default;
};

} // namespace rejoinder::comments
