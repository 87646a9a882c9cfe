// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/together.h"

namespace rejoinder::window {

QString sharedName(const models::Document &document, int comment)
{
    const auto name = pipeline::shownName(document.reconstruction, comment);
    return QString::fromStdString(name).simplified().toCaseFolded();
}

int nextComment(const models::Document &document, const QString &name, std::size_t after)
{
    int first = -1;
    const auto &comments = document.reconstruction.comments;
    for (int i = 0; i < int(comments.size()); ++i) {
        if (name.isEmpty() || sharedName(document, i) != name)
            continue;
        if (comments[std::size_t(i)].whole.start > after)
            return i;
        if (first < 0)
            first = i;
    }
    return first;
}

const annotate::Coding *nextCoding(const models::Codings &codings, const CodeId &code,
                                   std::size_t after)
{
    const annotate::Coding *first = nullptr;
    for (const annotate::Coding &coding : codings.own()) {
        if (coding.code != code || coding.target.anchor.span.isEmpty())
            continue;
        if (coding.target.anchor.span.start > after)
            return &coding;
        if (!first)
            first = &coding;
    }
    return first;
}

} // namespace rejoinder::window
