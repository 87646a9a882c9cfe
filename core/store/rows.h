// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/store.h"

namespace rejoinder::store {

// The rows of the recorded tables as values and back. A find gives nothing where there is no such
// row.

Result<annotate::Codebook> listCodes(Database &database);
Result<std::vector<annotate::Coding>> listCodings(Database &database);
Result<std::vector<annotate::Coding>> listCodings(Database &database, const DocumentId &document);
Result<std::vector<CodeId>> listCodeUses(Database &database, const AnnotatorId &annotator);
Result<std::vector<annotate::Note>> listNotes(Database &database);
Result<std::vector<annotate::Relation>> listRelations(Database &database);
Result<std::vector<annotate::Variable>> listVariables(Database &database);
Result<std::vector<annotate::VariableValue>> listValues(Database &database);
Result<std::vector<annotate::VariableValue>> listValues(Database &database,
                                                        const VariableId &variable);
Result<std::vector<StoredDecision>> listDecisions(Database &database, const DocumentId &document);

Result<std::optional<annotate::Code>> findCode(Database &database, const CodeId &id);
Result<std::optional<annotate::Coding>> findCoding(Database &database, const CodingId &id);
Result<std::optional<annotate::Note>> findNote(Database &database, const NoteId &id);
Result<std::optional<annotate::Relation>> findRelation(Database &database, const RelationId &id);
Result<std::optional<annotate::Variable>> findVariable(Database &database, const VariableId &id);
Result<std::optional<annotate::VariableValue>> findValue(Database &database, const ValueId &id);
/// The one that the variable has there: in the document, of the person there.
Result<std::optional<annotate::VariableValue>>
findValueAt(Database &database, const VariableId &variable, const annotate::Anchor &place);
Result<std::optional<StoredDecision>> findDecision(Database &database, const DecisionId &id);

[[nodiscard]] bool putCode(Database &database, const annotate::Code &code,
                           const AnnotatorId &annotator, Moment now);
[[nodiscard]] bool putCoding(Database &database, const annotate::Coding &coding);
[[nodiscard]] bool putNote(Database &database, const annotate::Note &note);
[[nodiscard]] bool putRelation(Database &database, const annotate::Relation &relation);
[[nodiscard]] bool putVariable(Database &database, const annotate::Variable &variable);
[[nodiscard]] bool putValue(Database &database, const annotate::VariableValue &value);
[[nodiscard]] bool putDecision(Database &database, const StoredDecision &stored);

} // namespace rejoinder::store
