// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "core/base/result.h"
#include "core/pipeline/reconstruction.h"
#include "core/replies/shape.h"
#include "core/source/codepoints.h"
#include "core/source/source.h"
#include "core/store/store.h"
#include "core/variables/values.h"

namespace rejoinder::exchange {

/// One document with everything an export says of it, loaded once.
struct DocumentFacts
{
    /// `values` are those of the project.
    static Result<std::unique_ptr<DocumentFacts>> load(const store::Store &store,
                                                       const store::DocumentInfo &info,
                                                       const variables::Values &values);

    DocumentFacts(store::DocumentInfo documentInfo, source::Source dump,
                  pipeline::Reconstruction told);
    DocumentFacts(const DocumentFacts &) = delete; // `codePoints` looks into `source`
    DocumentFacts &operator=(const DocumentFacts &) = delete;

    /// The comment a place lies in; -1 for the article and what is neither.
    int commentAt(Span place) const;
    /// "c", twelve digits of the dump's hash, "-", first byte: the same for the same dump in every
    /// project.
    std::string
    commentId(int comment) const; ///< "lost" for replies::lostParent, empty for replies::topLevel
    std::string personId(int person) const; ///< likewise with "p", of the person's first comment
    std::size_t lineAt(std::size_t byte) const; ///< from 1

    const store::DocumentInfo info;
    const source::Source source;
    const pipeline::Reconstruction found;
    const replies::Shape shape;
    const source::CodePoints codePoints;
    const std::string textHash; // SHA-256 of the decoded text
    std::vector<annotate::Coding> codings;
    std::vector<store::StoredDecision> decisions;
    variables::DocumentValues values;

private:
    std::string address(int comment) const;

    std::vector<Span> m_lines;
};

/// What belongs to no single document.
struct ProjectFacts
{
    static Result<ProjectFacts> load(const store::Store &store);

    std::string coderName(const AnnotatorId &id) const;

    ProjectId id;
    annotate::Codebook codebook;
    std::vector<annotate::Annotator> annotators;
    std::vector<annotate::Note> notes;
    std::vector<annotate::Relation> relations;
    variables::Values values;
    std::map<CodeId, std::string> codeMemos; // notes on a code, joined by an empty line
    std::map<CodeId, std::size_t> uses;
    std::set<std::string> attributes; // that codings say something of, by name
    std::vector<annotate::Coding> looseCodings; // in no document: on the project, a code, a coding
};

/// False for what lies in no dump: the project, a code, a coding.
bool standsInADump(annotate::TargetKind kind);

/// A target in one word: "project", "code:UUID", "coding:UUID", else "KIND:HASH:START-END", for a
/// person with ":NAME" behind. HASH is the beginning of the dump's SHA-256, the rest are bytes of
/// its decoded text. The same in every project.
std::string targetId(const annotate::Target &target, std::string_view sha256);

/// What `targetId` says, without the words of the anchor.
struct TargetAddress
{
    annotate::TargetKind kind = annotate::TargetKind::Project;
    std::string hash; // beginning of the SHA-256; empty where no dump is meant
    Span span;
    std::string ref;
};
std::optional<TargetAddress> addressFrom(std::string_view targetId);

} // namespace rejoinder::exchange
