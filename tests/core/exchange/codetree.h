// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/annotate/codebook.h"

namespace rejoinder::tests {

/// "Harbour{Quay{Crane}} Ferry"
inline std::string treeOf(const annotate::Codebook &book, const CodeId &parent = {})
{
    std::string tree;
    for (const annotate::Code &code : book.codes) {
        if (code.parent != parent)
            continue;
        const std::string below = treeOf(book, code.id);
        tree += (tree.empty() ? "" : " ") + code.name + (below.empty() ? "" : "{" + below + "}");
    }
    return tree;
}

} // namespace rejoinder::tests
