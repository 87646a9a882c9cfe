// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "ui/models/codings.h"
#include "ui/models/document.h"

namespace rejoinder::window {

// What brings columns to the same matter. Each finds the next place after the byte, and from the
// end goes on at the beginning.

/// The name under which a person stands in several documents: printed or inferred, whatever its
/// case and spaces. Empty where the comment has no name.
QString sharedName(const models::Document &document, int comment);

/// The next comment by that person that begins after the byte; -1 for none.
int nextComment(const models::Document &document, const QString &sharedName, std::size_t after);

/// The next coding of this code that begins after the byte; null for none.
const annotate::Coding *nextCoding(const models::Codings &codings, const CodeId &code,
                                   std::size_t after);

} // namespace rejoinder::window
