// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/exchange/facts.h"
#include "core/exchange/table.h"

namespace rejoinder::exchange {

/// Between the entries of a cell that holds several.
inline constexpr std::string_view entrySeparator = " | ";

struct CodingRow
{
    const ProjectFacts &project;
    const DocumentFacts *document; // null for a coding on the project, a code or a coding
    const annotate::Coding &coding;
    int comment = -1; // the one it lies in
};

struct CommentRow
{
    const ProjectFacts &project;
    const DocumentFacts &document;
    int comment;
    const std::vector<const annotate::Coding *> &codings; // on it or in it
};

struct PersonRow
{
    const DocumentFacts &document;
    int person;
    std::size_t number; // in the export, from 1
};

struct CodeRow
{
    const ProjectFacts &project;
    const annotate::Code &code;
};

struct NoteRow
{
    const ProjectFacts &project;
    const annotate::Note &note;
    std::string sha256; // of the dump it is put on; empty where it is on none
    std::string file; // name of that dump
};

struct RelationRow
{
    /// One end and the dump it lies in.
    struct End
    {
        const annotate::Target &target;
        std::string sha256;
        std::string file;
    };
    const ProjectFacts &project;
    const annotate::Relation &relation;
    End from;
    End to;
};

struct VariableRow
{
    const annotate::Variable &variable;
    const annotate::VariableValue *value; // null for the row that tells of the variable itself
    std::string sha256; // of the dump it says something of
    std::string file; // name of that dump
};

struct DocumentRow
{
    const DocumentFacts &document;
};

std::span<const Column<CodingRow>> codingColumns();
std::span<const Column<CommentRow>> commentColumns();
std::span<const Column<PersonRow>> personColumns();
std::span<const Column<CodeRow>> codeColumns();
std::span<const Column<NoteRow>> noteColumns();
std::span<const Column<RelationRow>> relationColumns();
std::span<const Column<VariableRow>> variableColumns();
std::span<const Column<DocumentRow>> documentColumns();

// A column for each variable: "var_outlet"; in codings.csv "var_document_outlet" and
// "var_person_stance".
std::vector<OwnColumn<DocumentRow>> documentVariables(const variables::Values &values);
std::vector<OwnColumn<PersonRow>> personVariables(const variables::Values &values);
std::vector<OwnColumn<CodingRow>> codingVariables(const variables::Values &values);

/// "attr_polarity": what codings say of an attribute of their codes.
inline constexpr std::string_view attributePrefix = "attr_";
/// A column for each that the codebook asks for, and for what codings say besides, by name: codes
/// that call theirs alike share one.
std::vector<OwnColumn<CodingRow>> codingAttributes(const ProjectFacts &project);

} // namespace rejoinder::exchange
