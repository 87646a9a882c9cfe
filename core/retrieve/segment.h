// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/annotate/target.h"
#include "core/base/id.h"
#include "core/base/span.h"

namespace rejoinder::retrieve {

/// A coded segment, or a place that holds the words looked for, with what stands around it.
struct Segment
{
    DocumentId document;
    std::string title; // of the document
    CodingId coding; // invalid for a place that was found by its words
    CodeId code;
    std::string annotator; // name; empty without a coding
    annotate::TargetKind kind = annotate::TargetKind::Span;
    Span span; // bytes of the decoded text
    std::string before; // up to 160 characters of the same comment, or of the article; "…" where
                        // it was cut
    std::string words;
    std::string after;
    int paragraph = -1; // of the article, from 0; -1 where it is in none
    int comment = -1; // from 0; -1 where it is in none
    int answers = -1; // the comment that one answers; -1 for none
    std::string person; // who wrote the comment, as shown; empty where nobody is known
    int personIndex = -1; // the same commenter of the same document; -1 outside comments
    std::string memo; // what the annotator said of it: attributes ("polarity: warm"), then of the
                      // coding, of these very words; an empty line between
    std::map<VariableId, std::string> values; // of its document and of who wrote the comment

    bool operator==(const Segment &) const = default;
};

/// "¶5", "Ilse Marrow #24", "unnamed #7", "the document": where it stands, in the document.
std::string placeOf(const Segment &segment);

} // namespace rejoinder::retrieve
