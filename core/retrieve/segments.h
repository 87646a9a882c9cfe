// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "core/annotate/variable.h"
#include "core/pipeline/reconstruction.h"
#include "core/retrieve/segment.h"
#include "core/store/hit.h"
#include "core/variables/values.h"

namespace rejoinder::retrieve {

/// Which segments are wanted.
struct Question
{
    /// False: every place that holds the words, as Store::find() looks for them, coded or not;
    /// codes and annotator do not matter then.
    bool isCoded = true;
    std::set<CodeId> codes; // one of these or of those below them; empty: every code
    std::string words; // each of them begins a word of the segment; case and accents do not matter
    AnnotatorId annotator; // invalid: everybody's
    /// All of these are met, of coded segments and of words: by the document, or by who wrote the
    /// comment; what is in no comment does not meet what is asked of people.
    std::vector<annotate::Condition> conditions;
};

/// One document as it is searched. Views: whoever calls keeps what they look at.
struct Material
{
    const DocumentId &document;
    std::string_view title;
    std::string_view text; // decoded
    const pipeline::Reconstruction &found;
};

/// What is said of segments, made ready once for all documents.
class Sayings
{
public:
    Sayings(const std::vector<annotate::Note> &notes,
            const std::vector<annotate::Annotator> &annotators);

    std::string memoOf(const annotate::Coding &coding) const;
    std::string memoAt(const DocumentId &document, Span span) const;
    std::string nameOf(const AnnotatorId &annotator) const;

private:
    std::map<std::string, std::string> m_onCodings; // by the coding's UUID
    std::map<std::pair<DocumentId, Span>, std::string> m_onPlaces;
    std::map<AnnotatorId, std::string> m_names;
};

/// The codes and all below them.
std::set<CodeId> withThoseBelow(const annotate::Codebook &codebook, const std::set<CodeId> &codes);

/// The codings that the question asks for, in the order of the text. Codes of the question are
/// taken as they are: see withThoseBelow().
std::vector<Segment> segmentsOf(const Material &material, std::span<const annotate::Coding> codings,
                                const Question &question, const Sayings &sayings);

/// Tells each segment what variables say of its document and of its writer, and leaves out those
/// that do not meet all conditions.
void choose(std::vector<Segment> &segments, const variables::Values &values,
            const variables::DocumentValues &told,
            const std::vector<annotate::Condition> &conditions);

/// Words in their context, without a coding.
Segment segmentAt(const Material &material, Span words);

/// The places of this document among those that a search found (Store::find()); notes are left out.
std::vector<Segment> segmentsAt(const Material &material, std::span<const store::Hit> hits,
                                const Sayings &sayings);

} // namespace rejoinder::retrieve
