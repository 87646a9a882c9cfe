// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

#include "ui/look/chips.h"
#include "ui/models/document.h"
#include "ui/thread/outline.h"
#include "ui/thread/tagging.h"

namespace rejoinder::thread {

/// What a row says, before anything is known of where it is drawn.
struct RowFacts
{
    int comment = -1;
    int depth = 0;
    QString name; // shown; "Unnamed 4" where nobody knows
    look::DotKind kind = look::DotKind::Named;
    int percent = -1; // probability of an uncertain link; -1 where it is certain
    int boundaryPercent = -1; // that a comment starts here; -1 where it is certain
    bool answersLost = false; // answers something that is not in the dump
    std::vector<QString> relations;
    std::vector<int> quoted; // article paragraphs, from 1, ascending
    std::vector<CommentTag> tags; // those on the writer come last
    bool hasNote = false;
    bool hasReplies = false;
    bool isFolded = false;
    int hidden = 0; // replies folded away
    int hiddenDoubts = 0;
    int hiddenDepth = 0; // levels below this comment

    bool operator==(const RowFacts &) const = default;

    /// Those on the comment itself.
    std::size_t ownTags() const
    {
        return std::size_t(std::ranges::count(tags, false, &CommentTag::isOnWriter));
    }
};

/// Of what is uncertain: never "100", nor "0".
int percentOf(double probability);

/// Facts of a whole thread that take one pass over it: ordinals of unnamed people, quoted
/// paragraphs.
class ThreadFacts
{
public:
    ThreadFacts() = default;
    ThreadFacts(models::DocumentPtr document, const replies::Shape &shown);

    RowFacts of(int comment, const Outline &outline, const Tags &tags, bool hasNote) const;
    QString nameOf(int comment) const;
    look::DotKind kindOf(int comment) const;
    int linkPercentOf(int comment) const;
    /// Words of the comment that stand in the article or in another comment as well.
    std::vector<Span> wordsQuotedBy(int comment) const;
    const std::vector<int> &quotedBy(int comment) const; ///< article paragraphs, from 1, ascending
    bool isDoubt(int comment) const { return m_doubt[static_cast<std::size_t>(comment)]; }
    /// Every link from this comment on, down its later siblings, is uncertain: then the trunk that
    /// serves them is dashed.
    bool isDoubtToTheEnd(int comment) const
    {
        return m_doubtToEnd[static_cast<std::size_t>(comment)];
    }

private:
    models::DocumentPtr m_document;
    std::vector<char> m_doubt;
    std::vector<char> m_doubtToEnd;
    std::vector<int>
        m_unnamed; // ordinal of the person who wrote each comment, 0 where there is a name
    std::unordered_map<int, std::vector<int>> m_quoted;
};

/// "9 replies hidden", "2 doubts", "deepest 5"; without those that are nothing.
QStringList foldedWords(const RowFacts &facts);

} // namespace rejoinder::thread
