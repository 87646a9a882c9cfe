// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/targets.h"

namespace rejoinder::models {

annotate::Target commentTarget(const Document &document, int comment, annotate::TargetKind kind)
{
    return {kind,
            annotate::anchorOf(document.id, document.source.text, document.anchorSpan(comment)),
            {}};
}

std::optional<annotate::Target> personTarget(const Document &document, int comment)
{
    const people::Person *person = document.personOf(comment);
    if (!person || person->comments.empty())
        return std::nullopt;
    annotate::Target target
        = commentTarget(document, person->comments.front(), annotate::TargetKind::Person);
    target.ref = person->name;
    return target;
}

} // namespace rejoinder::models
