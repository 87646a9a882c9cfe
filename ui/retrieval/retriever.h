// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include "core/retrieve/segments.h"
#include "ui/models/project.h"

namespace rejoinder::retrieval {

/// The segments of the open project that answer a question, found anew only for documents in which
/// something changed. Of the annotator's own codings: blind coding stays blind.
class Retriever
{
public:
    void setProject(models::Project *project); ///< null: there are none
    /// Codes are taken with those below them.
    void setQuestion(retrieve::Question question);
    void forget(const DocumentId &document);
    void forgetAll();

    /// In the order of the library.
    std::vector<retrieve::Segment> segments();

private:
    std::vector<store::Hit> hits() const;

    models::Project *m_project = nullptr;
    retrieve::Question m_question;
    std::map<DocumentId, std::vector<retrieve::Segment>> m_known;
};

} // namespace rejoinder::retrieval
