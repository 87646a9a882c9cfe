// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/base/span.h"

namespace rejoinder::annotate {

/// What a code or a note is put on.
enum class TargetKind {
    Project,
    Document,
    Span,
    Comment,
    ReplyEdge,
    Subtree,
    Person,
    Code,
    Coding
};

/// A place in a dump that survives another segmentation and a corrected dump: the span, its words
/// and what stands around (W3C Web Annotation: position and quote selector; 32 code points each
/// side).
struct Anchor
{
    DocumentId document;
    Span span; // Comment, ReplyEdge and Subtree: the comment's body. Person: the body of the first
               // comment
    std::string quote;
    std::string prefix;
    std::string suffix;

    bool operator==(const Anchor &) const = default;
};

struct Target
{
    TargetKind kind = TargetKind::Project;
    Anchor anchor; // empty for Project, Code and Coding
    std::string ref; // Code, Coding: its UUID. Person: the name shown. Else empty

    bool operator==(const Target &) const = default;
};

/// The document as a whole: no words of it.
Target wholeDocument(const DocumentId &document);

/// An anchor for a span of a text.
Anchor anchorOf(const DocumentId &document, std::string_view text, Span span);

/// "span", "comment" ...: stable words for files and databases.
std::string_view wordFor(TargetKind kind);
/// Project where the word is not known.
TargetKind targetKindFrom(std::string_view word);

} // namespace rejoinder::annotate
