// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/annotate/variable.h"
#include "core/pipeline/reconstruction.h"
#include "core/store/store.h"

namespace rejoinder::variables {

/// The person a target is put on: who wrote the comment there, unless another one has the name; -1
/// where there is nobody.
int personAt(const pipeline::Reconstruction &found, const annotate::Target &target);

/// By the variable; those that say nothing are not there.
using ValueMap = std::map<VariableId, annotate::VariableValue>;

/// What is said there; empty for nothing.
std::string textIn(const ValueMap &values, const VariableId &variable);

/// What variables say of one document.
struct DocumentValues
{
    ValueMap document;
    std::vector<ValueMap> people; // in parallel to the people of the reconstruction

    /// Of a person, or of nobody (-1).
    std::string ofPerson(int person, const VariableId &variable) const;
};

/// Of a document whose values these are, in the order of Store::values().
DocumentValues valuesIn(const pipeline::Reconstruction &found,
                        const std::vector<annotate::VariableValue> &values);

/// The variables of a project and all they say.
struct Values
{
    static Result<Values> load(const store::Store &store);

    const annotate::Variable *find(const VariableId &id) const;
    std::vector<annotate::Variable> of(annotate::VariableScope scope) const; // by position
    DocumentValues in(const DocumentId &document, const pipeline::Reconstruction &found) const;

    std::vector<annotate::Variable> variables; // as Store::variables()
    std::map<DocumentId, std::vector<annotate::VariableValue>> values;
};

} // namespace rejoinder::variables
