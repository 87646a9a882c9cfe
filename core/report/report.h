// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/annotate/codebook.h"
#include "core/exchange/csvfiles.h"
#include "core/retrieve/group.h"
#include "core/retrieve/segment.h"

namespace rejoinder::report {

/// What was retrieved, as it is given away.
struct Retrieval
{
    std::string project; // its name, the heading
    std::string asked; // in words: "Sarcasm and what is below it", "every code"
    retrieve::Grouping grouping;
    annotate::Codebook codebook;
    std::vector<retrieve::Segment> segments;
    Moment made = 0;
};

/// The tables that go with it: codes by document, by person, and by the variable it is grouped by.
std::vector<retrieve::Grouping> tablesOf(const Retrieval &retrieval);

/// One page that needs nothing beside it: each group with its segments in context, memos beside,
/// then the tables. It follows the reader's light or dark scheme and prints. Nothing of a dump is
/// taken for markup.
std::string htmlReport(const Retrieval &retrieval);

/// segments.csv, codes_by_document.csv, codes_by_person.csv, codes_by_variable.csv where that is
/// what they are grouped by, and columns.json, which describes them.
std::vector<exchange::ExportFile> csvReport(const Retrieval &retrieval,
                                            const exchange::CsvOptions &options = {});

} // namespace rejoinder::report
