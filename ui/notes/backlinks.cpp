// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/backlinks.h"

#include <algorithm>

#include "ui/notes/notelinks.h"

namespace rejoinder::notes {

std::vector<annotate::Note> notesLinkingTo(const std::vector<annotate::Note> &notes,
                                           const models::Focus &focus)
{
    const NoteLink here{focus.comment, focus.comment < 0 ? focus.paragraph : -1};
    std::vector<annotate::Note> linking;
    if (here == NoteLink())
        return linking;
    for (const annotate::Note &note : notes) {
        if (note.target.anchor.document.isValid() && note.target.anchor.document == focus.document
            && std::ranges::contains(linksIn(QString::fromStdString(note.text)), here))
            linking.push_back(note);
    }
    return linking;
}

} // namespace rejoinder::notes
