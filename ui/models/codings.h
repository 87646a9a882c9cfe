// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/annotate/coding.h"
#include "ui/models/document.h"

namespace rejoinder::models {

/// The codings of one document in reading order. The project keeps them as the store has them;
/// panes share them and are told which words to look at again. A coding that comes or goes costs
/// the time to find it, not the time to read all of them.
class Codings
{
public:
    Codings() = default;
    /// By span start, of every annotator; what `self` has not put is counted only (blind coding).
    /// Null document: nothing is counted.
    Codings(std::vector<annotate::Coding> all, const AnnotatorId &self, DocumentPtr document);
    /// All of them own, in any order.
    explicit Codings(std::vector<annotate::Coding> own);

    /// By span start, longer first.
    const std::vector<annotate::Coding> &own() const { return m_own; }
    /// How often each code stands among the own.
    const std::map<CodeId, int> &uses() const { return m_uses; }
    int count() const { return int(m_own.size() + m_others.size()); } ///< of everybody's
    /// Comments in which a coding of anybody begins.
    int codedComments() const { return int(m_inComment.size()); }

    /// What the store has under this id now; none: it was dropped, or is of another document. Gives
    /// the spans of the own that came and went.
    std::vector<Span> update(const CodingId &id, const std::optional<annotate::Coding> &now);

private:
    void add(annotate::Coding coding);
    void count(const annotate::Coding &coding, int by);

    std::vector<annotate::Coding> m_own;
    std::vector<annotate::Coding> m_others;
    std::map<CodeId, int> m_uses;
    std::map<int, int> m_inComment;
    AnnotatorId m_self;
    DocumentPtr m_document;
};
using CodingsPtr = std::shared_ptr<const Codings>;
CodingsPtr ownCodings(std::vector<annotate::Coding> codings);

/// Own codings came, went or became others.
struct CodingsChange
{
    DocumentId document;
    std::vector<Span> spans; // before and after

    bool operator==(const CodingsChange &) const = default;
};

} // namespace rejoinder::models
