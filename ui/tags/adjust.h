// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/base/span.h"
#include "ui/models/document.h"

namespace rejoinder::tags {

enum class Edge { Start, End };

/// The span with one end moved by a word (Unicode's word boundaries, UAX #29), forward or back.
/// Bytes of the text. None where it would leave `within` or be empty.
std::optional<Span> moved(std::string_view text, Span span, Span within, Edge edge, bool forward);

/// How far a tag on this span may grow: the body of its comment, else the part of the article it
/// starts in.
Span roomFor(const models::Document &document, Span span);

} // namespace rejoinder::tags
