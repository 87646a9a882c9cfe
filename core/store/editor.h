// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/store.h"

namespace rejoinder::store {

/// Makes the changes of one action. Refuses (Conflict) what would leave a reference to something
/// that is not there. REQUIRES: a transaction is open; it is rolled back where a change fails.
class Editor
{
public:
    /// `who` and `now` stand where a row names no annotator and no time.
    Editor(Database &database, AnnotatorId who, Moment now);

    Result<void> make(const Change &change);

private:
    Result<void> make(const PutCode &change);
    Result<void> make(const DropCode &change);
    Result<void> make(const PutCoding &change);
    Result<void> make(const DropCoding &change);
    Result<void> make(const PutNote &change);
    Result<void> make(const DropNote &change);
    Result<void> make(const PutRelation &change);
    Result<void> make(const DropRelation &change);
    Result<void> make(const PutVariable &change);
    Result<void> make(const DropVariable &change);
    Result<void> make(const PutValue &change);
    Result<void> make(const DropValue &change);
    Result<void> make(const PutDecision &change);
    Result<void> make(const DropDecision &change);

    Result<void> checkParent(const annotate::Code &code);
    Result<void> checkCode(const CodeId &id, const char *what);
    Result<void> checkTarget(const annotate::Target &target, const char *what);
    Result<void> checkEnd(const annotate::Target &end);
    Result<void> checkName(const annotate::Variable &variable);
    Result<void> checkValues(const annotate::Variable &variable);
    Result<void> checkPlace(const DocumentId &document, Span span, const char *what);
    Result<void> checkAnnotator(const AnnotatorId &annotator, const char *what);
    bool isInBranch(const CodeId &branch, const CodeId &wanted);

    /// Fills in annotator and times. `stored` is the row that is replaced, if there is one.
    template <class Row> void complete(Row &row, const std::optional<Row> &stored) const;
    Result<void> outcome(bool done) const;

    Database &m_database;
    AnnotatorId m_who;
    Moment m_now;
};

} // namespace rejoinder::store
