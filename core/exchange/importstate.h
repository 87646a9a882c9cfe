// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>

#include "core/exchange/csvfiles.h"
#include "core/exchange/sheet.h"

namespace rejoinder::exchange {

/// A dump of the project that rows of an import lie in.
struct Dump
{
    DocumentId id;
    source::Source source;
};

/// What an import knows of the project, and what it has come to so far.
class ImportState
{
public:
    static Result<std::unique_ptr<ImportState>> load(store::Store &store);

    /// What the project has; null where it has not.
    const annotate::Code *code(const CodeId &id) const;
    const annotate::Coding *coding(const CodingId &id) const;
    const annotate::Note *note(const NoteId &id) const;
    const annotate::Relation *relation(const RelationId &id) const;
    /// As they will be after the import.
    const std::vector<annotate::Variable> &variables() const { return m_variables; }
    /// What the project's variable says there; empty for nothing.
    std::string valueAt(const VariableId &variable, const annotate::Anchor &place) const;
    /// Where a coding will be. REQUIRES: willHaveCoding.
    annotate::Anchor anchorOf(const CodingId &id) const;
    /// Whether the project will have it after the import.
    bool willHaveCode(const CodeId &id) const
    {
        return m_codes.contains(id) || m_newCodes.contains(id);
    }
    bool willBeGroup(const CodeId &id) const;
    bool willHaveCoding(const CodingId &id) const
    {
        return m_codings.contains(id) || m_newCodings.contains(id);
    }

    /// By the SHA-256 or its beginning; null where the project has no such dump. Valid until the
    /// next call.
    Result<const Dump *> dump(const std::string &sha256);
    Result<const Dump *> dump(const DocumentId &id);
    /// The person of this name, at their first comment; nothing where there is none.
    Result<std::optional<annotate::Target>> personNamed(const Dump &dump, const std::string &name);
    /// The only dump of the project that has this file name, another version of the one meant;
    /// where they correct each other, the latest. Else null.
    Result<const Dump *> dumpNamed(const std::string &fileName);
    /// By id, else by name; made where the project knows neither. Invalid where both are empty.
    Result<AnnotatorId> annotator(const std::string &id, const std::string &name);

    void put(annotate::Code code);
    void put(annotate::Coding coding);
    void put(annotate::Note note);
    void put(annotate::Relation relation);
    void put(annotate::Variable variable);
    void put(annotate::VariableValue value);
    void remark(std::string sentence) { m_import.remarks.push_back(std::move(sentence)); }
    /// One more row of `what` ("codings") on a dump that is not in the project.
    void countMissing(const std::string &what, const std::string &dump)
    {
        ++m_missing[{what, dump}];
    }

    /// One more row of `what` that was put on another version of a dump.
    void countMoved(const std::string &what, const std::string &fileName)
    {
        ++m_moved[{what, fileName}];
    }

    CsvImport finish();

private:
    explicit ImportState(store::Store &store) : m_store(store) { }

    store::Store &m_store;
    std::map<CodeId, annotate::Code> m_codes;
    std::map<CodingId, annotate::Coding> m_codings;
    std::map<NoteId, annotate::Note> m_notes;
    std::map<RelationId, annotate::Relation> m_relations;
    std::vector<annotate::Variable> m_variables;
    std::map<std::tuple<VariableId, DocumentId, std::size_t>, std::string> m_values;
    Result<const Dump *> load(const DocumentId &id);

    std::map<std::string, DocumentId> m_documents; // by SHA-256
    std::multimap<std::string, DocumentId> m_fileNames;
    std::vector<annotate::Annotator> m_annotators;
    std::optional<Dump> m_dump; // the one asked for last: rows come sorted by dump

    CsvImport m_import;
    std::map<CodeId, bool> m_newCodes; // true: a group
    std::map<CodingId, annotate::Anchor> m_newCodings;
    std::map<std::pair<std::string, std::string>, std::size_t> m_missing;
    std::map<std::pair<std::string, std::string>, std::size_t> m_moved;
};

// The files. Errors: columns missing, and those of the store. What cannot be used becomes a
// remark.
Result<void> importCodes(ImportState &state, const Sheet &sheet);
Result<void> importCodings(ImportState &state, const Sheet &sheet);
Result<void> importNotes(ImportState &state, const Sheet &sheet);
Result<void> importRelations(ImportState &state, const Sheet &sheet);
Result<void> importVariables(ImportState &state, const Sheet &sheet);

/// A place that a row names, found again in the dump.
struct Placed
{
    annotate::Anchor anchor;
    std::string remark; // why it may not be what was meant; empty where all is well
};

/// The place told where its words stand there; else where they stand in the dump; else the span as
/// it is. Prefix and suffix are kept where they fit. An error is the reason why there is no such
/// place.
std::expected<Placed, std::string> place(const Dump &dump, const annotate::Anchor &told);

/// Where the words told stand in a dump that need not be the one they were taken from; nothing
/// where that is not sure.
std::optional<annotate::Anchor> placeByWords(const Dump &dump, const annotate::Anchor &told);

/// The words at a span and what stands around; nothing where there is no such span. The empty span
/// at the start of the dump, which a target on the dump as a whole has, has nothing around it.
std::optional<annotate::Anchor> anchorIn(const Dump &dump, Span span);

} // namespace rejoinder::exchange
