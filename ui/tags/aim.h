// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QCoreApplication>
#include <QString>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "core/store/store.h"
#include "ui/models/document.h"
#include "ui/models/focus.h"

namespace rejoinder::tags {

/// What a tag would fall on.
struct Aim
{
    annotate::Target target;
    int characters = 0; // code points of a span; 0 otherwise
    QString place; // "#24", a paragraph mark and number, or the document's title

    bool operator==(const Aim &) const = default;
};

/// The selection, else the word at the caret, else the comment; the comment at once where that is
/// asked for. In the article without a caret the document. None where the focus is nowhere.
std::optional<Aim> aimAt(const models::Document &document, const models::Focus &focus,
                         bool wholeComment = false);

/// The aim as far as the code allows it: a relation goes to the reply edge, a tag for comments only
/// to the comment around the selection. None where the code may not be used here at all.
std::optional<Aim> aimFor(const annotate::Code &code, const models::Document &document,
                          const models::Focus &focus, bool wholeComment = false);

/// The tag X takes away: the span that was stepped to, else the innermost at the caret or
/// selection, else the newest on the comment. Null for none. `codings` are those of one annotator.
const annotate::Coding *codingUnder(const std::vector<annotate::Coding> &codings,
                                    const models::Document &document, const models::Focus &focus);

/// A code for a name that the codebook lacks, placed last in the group of `neighbour`, else in the
/// first group.
annotate::Code newCode(const annotate::Codebook &codebook, const QString &name,
                       const CodeId &neighbour);

} // namespace rejoinder::tags
