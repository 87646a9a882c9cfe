// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/annotate/codebook.h"
#include "core/annotate/coding.h"
#include "core/annotate/variable.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/pipeline/decision.h"
#include "core/pipeline/reconstruction.h"
#include "core/source/source.h"
#include "core/store/hit.h"

namespace rejoinder::store {

/// A line of the library list.
struct DocumentInfo
{
    DocumentId id;
    std::string title; // of the article, else the file name
    std::string name; // file name as imported
    std::string sha256;
    std::string encoding;
    std::size_t textSize = 0; // bytes of decoded text
    int comments = 0;
    int named = 0; // comments whose author is printed or inferred
    int doubts = 0;
    int coded = 0; // comments that carry a coding, or in which a span does
    int codings = 0;
    Moment imported = 0;
    DocumentId corrects; // the earlier version of this dump; invalid for none

    bool operator==(const DocumentInfo &) const = default;
};

/// How a document begins.
struct Beginning
{
    source::Source source; // its text only
    pipeline::Reconstruction found;
};

struct StoredDecision
{
    DecisionId id;
    DocumentId document;
    pipeline::Decision decision;
    AnnotatorId annotator;
    Moment created = 0;

    bool operator==(const StoredDecision &) const = default;
};

/// One change of a row. Put inserts or replaces by id; Drop removes.
struct PutCode
{
    annotate::Code code;
};
struct DropCode
{
    CodeId id;
}; // with its children; refused (Conflict) while codings use it
struct PutCoding
{
    annotate::Coding coding;
};
struct DropCoding
{
    CodingId id;
};
struct PutNote
{
    annotate::Note note;
};
struct DropNote
{
    NoteId id;
};
struct PutRelation
{
    annotate::Relation relation;
};
struct DropRelation
{
    RelationId id;
};
struct PutVariable
{
    annotate::Variable variable;
}; // refused (Conflict) where its name is taken or values that are there do not fit
struct DropVariable
{
    VariableId id;
}; // with its values
/// Of one variable, one place has one value: another that is put there takes the row of the first.
struct PutValue
{
    annotate::VariableValue value;
}; // refused (Conflict) where it does not fit the variable
struct DropValue
{
    ValueId id;
};
struct PutDecision
{
    StoredDecision decision;
};
struct DropDecision
{
    DecisionId id;
};
using Change = std::variant<PutCode, DropCode, PutCoding, DropCoding, PutNote, DropNote,
                            PutRelation, DropRelation, PutVariable, DropVariable, PutValue,
                            DropValue, PutDecision, DropDecision>;

/// What a person did at once: one transaction, one entry of the history.
struct Action
{
    std::string text; // "Tag #24 Sarcasm"
    std::vector<Change> changes;
};

/// What an action, an undo or a redo touched, so that views can follow.
struct Touched
{
    std::string text; // of the history entry
    std::vector<CodeId> codes;
    std::vector<CodingId> codings;
    std::vector<NoteId> notes;
    std::vector<RelationId> relations;
    std::vector<VariableId> variables;
    std::vector<ValueId> values;
    std::vector<DecisionId> decisions;
    std::vector<DocumentId>
        documents; // whose codings, notes, relations, values or decisions changed
};

struct HistoryEntry
{
    std::int64_t number = 0;
    std::string text;
    AnnotatorId annotator;
    Moment when = 0;
    bool undone = false;
    bool isBarrier = false; // a migration: what is older cannot be undone
    std::int64_t reverted = 0; // the older entry that this one undoes; 0 for none
};

/// A line of the audit: unlike the history it never shrinks.
struct AuditEntry
{
    std::string verb; // act, undo, redo, revert, migrate
    std::int64_t number = 0; // of the history entry
    std::string text;
    AnnotatorId annotator;
    Moment when = 0;
};

/// A version of the codebook.
struct CodebookVersion
{
    int number = 0;
    std::string memo; // what is new in it; Markdown
    AnnotatorId annotator;
    Moment created = 0;
};

/// An action that changed codes and is in force.
struct CodebookChange
{
    std::string text;
    AnnotatorId annotator;
    Moment when = 0;
};

/// The project file. One instance per file and thread; every call that writes is one transaction.
/// Errors: Storage, and those named at each call.
class Store
{
public:
    struct Options
    {
        Clock clock = systemClock();
        std::string annotator
            = "Annotator 1"; // who works; made if the project does not know the name
    };
    /// Makes a new project with the built-in codebook. Error InUse where the file exists.
    static Result<std::unique_ptr<Store>> create(const std::string &path, const Options &options);
    /// Opens and migrates. Errors: Unreadable, Malformed (not a project), Newer (untouched), InUse.
    static Result<std::unique_ptr<Store>> open(const std::string &path, const Options &options);
    ~Store(); ///< checkpoints; leaves one file

    std::string path() const;
    ProjectId id() const;
    annotate::Annotator annotator() const;
    Result<std::vector<annotate::Annotator>> annotators() const;
    /// The one with this name; made where the project does not know it. Not part of the history.
    Result<annotate::Annotator> annotatorNamed(const std::string &name);
    /// Why the file should not lie where it lies (a network or synchronised folder), in one
    /// sentence; else empty.
    std::string remark() const;

    // Source and reconstruction: not part of the history.
    /// `corrects` is the document that this is a later version of. Conflict where the same bytes
    /// are in the project already.
    Result<DocumentId> addDocument(const source::Source &source,
                                   const pipeline::Reconstruction &reconstruction,
                                   const DocumentId &corrects = {});
    std::optional<DocumentId> documentWithHash(const std::string &sha256) const;
    /// How many comments are coded takes a look at every coding; 0 where they are not counted.
    enum class Codings { Counted, Uncounted };
    Result<std::vector<DocumentInfo>> documents(Codings codings = Codings::Counted) const;
    Result<source::Source> source(const DocumentId &document) const;
    Result<pipeline::Reconstruction> reconstruction(const DocumentId &document) const;
    Result<void> replaceReconstruction(const DocumentId &document,
                                       const pipeline::Reconstruction &reconstruction);

    /// The first comments of a document that is large, to be shown while the rest is read: the text
    /// ends with them, and nothing is told of people, passages and reasons. None where there are
    /// not as many, or one of them answers a later one.
    Result<std::optional<Beginning>> beginning(const DocumentId &document, int comments) const;

    /// Documents on which people have said something else since their reconstruction was made.
    Result<std::vector<DocumentId>> outdated() const;

    // What the annotator has read: no part of the history, since it is no edit.
    /// First bytes of the bodies that were read, ascending.
    Result<std::vector<std::size_t>> readMarks(const DocumentId &document) const;
    Result<void> setRead(const DocumentId &document, const std::vector<std::size_t> &places,
                         bool isRead);

    /// Articles, comments and notes that hold every word of what is typed, in reading order, at
    /// most `limit`. Case and accents do not matter; the last word may be the beginning of one;
    /// words between quotation marks stand side by side. The first search after a change takes the
    /// time to index what was changed.
    Result<std::vector<Hit>> find(const std::string &typed, int limit);

    // Decisions and annotations.
    Result<annotate::Codebook> codebook() const;
    /// The codebook as it is now is a version of its own, the next number, which is given back. No
    /// part of the history: it marks a place in it.
    Result<int> newCodebookVersion(const std::string &memo);
    Result<std::vector<CodebookVersion>> codebookVersions() const; // oldest first
    Result<std::vector<CodebookChange>> codebookChanges() const; // oldest first
    Result<std::vector<annotate::Coding>>
    codings(const DocumentId &document) const; // by span start
    Result<std::vector<annotate::Coding>> allCodings() const;
    /// The codes an annotator has put, one a coding, in the order in which that was done.
    Result<std::vector<CodeId>> codeUses(const AnnotatorId &annotator) const;
    /// None where there is no such coding.
    Result<std::optional<annotate::Coding>> coding(const CodingId &id) const;
    Result<std::vector<annotate::Note>> notes() const;
    /// In the order in which they were made.
    Result<std::vector<annotate::Relation>> relations() const;
    /// Those of documents, then those of people, each by position.
    Result<std::vector<annotate::Variable>> variables() const;
    /// Document after document, by span start.
    Result<std::vector<annotate::VariableValue>> values() const;
    Result<std::vector<StoredDecision>> decisions(const DocumentId &document) const;
    /// Times, annotator and missing ids are filled in; a coding or note that is replaced keeps its
    /// time of creation. Conflict where a change names what is not there, and then nothing is
    /// changed. Dropping a coding or a code drops the notes on it,
    /// dropping a coding also its relations, dropping a variable its values. An action that changes
    /// nothing leaves no entry.
    Result<Touched> act(const Action &action);

    // History.
    Result<Touched> undo(); ///< Conflict where there is nothing to undo
    Result<Touched> redo();
    std::optional<std::string> undoText() const;
    std::optional<std::string> redoText() const;
    Result<std::vector<HistoryEntry>> history() const; // oldest first

    /// Undoes an entry that need not be the newest, as a new entry with this text ("Revert: ..."
    /// where it is empty). Conflict, with the reason, where later work rests on it.
    Result<Touched> revert(std::int64_t number, const std::string &text = {});
    /// Everything that was ever done, undo and redo too; oldest first.
    Result<std::vector<AuditEntry>> audit() const;

    /// What SQLite finds wrong with the file, one sentence each. Reads all of it.
    std::vector<std::string> problems() const;
    /// A copy of the whole project into a new file. Error InUse where the file exists.
    Result<void> backup(const std::string &path) const;

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace rejoinder::store
