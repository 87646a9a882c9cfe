// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"
#include "core/exchange/facts.h"
#include "core/exchange/importstate.h"

#include <algorithm>

namespace rejoinder::exchange {

namespace {

using annotate::Coding;
using annotate::TargetKind;

/// Reads one file row by row.
class Reader
{
public:
    Reader(ImportState &state, const Sheet &sheet) : m_state(state), m_sheet(sheet) { }

    /// Errors only of the store.
    Result<void> read(const CsvRow &row);
    /// Codings on codings wait until those are there.
    void putWaiting();

private:
    std::string cell(std::string_view column) const { return m_sheet.cell(*m_row, column); }
    void leaveOut(const std::string &reason)
    {
        m_state.remark(m_sheet.about(*m_row, reason + "; left out"));
    }

    bool readCode(Coding &coding);
    bool readSayings(Coding &coding);
    void readAttributes(Coding &coding) const;
    Result<bool> readTarget(Coding &coding);
    Result<bool> readPlace(Coding &coding);
    Result<bool> readPlaceInOtherVersion(Coding &coding, const annotate::Anchor &told);
    void put(Coding coding);

    struct Waiting
    {
        const CsvRow *row;
        Coding coding;
    };

    ImportState &m_state;
    const Sheet &m_sheet;
    const CsvRow *m_row = nullptr;
    std::vector<Waiting> m_waiting;
};

Result<void> Reader::read(const CsvRow &row)
{
    m_row = &row;
    Coding coding;
    coding.id = {cell("coding_id")};
    if (coding.id.isValid() && !isUuid(coding.id.value)) {
        leaveOut("\"" + coding.id.value + "\" is no UUID");
        return {};
    }
    if (!coding.id.isValid())
        coding.id = CodingId::make();
    if (!readCode(coding) || !readSayings(coding))
        return {};
    const Result<bool> hasTarget = readTarget(coding);
    if (!hasTarget)
        return std::unexpected(hasTarget.error());
    if (!*hasTarget)
        return {};
    const Result<AnnotatorId> annotator = m_state.annotator(cell("coder_id"), cell("coder_name"));
    if (!annotator)
        return std::unexpected(annotator.error());
    coding.annotator = *annotator;
    coding.memo = cell("coding_memo");
    coding.stance = annotate::stanceFrom(cell("stance"));
    readAttributes(coding);
    coding.created = momentFrom(cell("created_at")).value_or(0);
    coding.modified = momentFrom(cell("modified_at")).value_or(0);
    if (coding.target.kind == TargetKind::Coding)
        m_waiting.push_back({m_row, std::move(coding)});
    else
        put(std::move(coding));
    return {};
}

bool Reader::readCode(Coding &coding)
{
    coding.code = {cell("code_id")};
    if (!m_state.willHaveCode(coding.code))
        leaveOut("its code is neither in codebook.csv nor in the project");
    else if (m_state.willBeGroup(coding.code))
        leaveOut("its code is a group, which is put on nothing");
    else
        return true;
    return false;
}

bool Reader::readSayings(Coding &coding)
{
    const std::string stance = cell("stance");
    if (annotate::wordFor(annotate::stanceFrom(stance)) != stance) {
        leaveOut("\"" + stance + "\" is no stance");
        return false;
    }
    const std::string confidence = cell("coder_confidence");
    coding.confidence = numberFrom(confidence);
    const std::string weight = cell("weight");
    const std::optional<std::size_t> number = sizeFrom(weight);
    coding.weight = int(std::min<std::size_t>(number.value_or(0), 101));
    if (!confidence.empty()
        && (!coding.confidence || *coding.confidence < 0 || *coding.confidence > 1))
        leaveOut("coder_confidence is not a number from 0 to 1");
    else if (!weight.empty() && (!number || coding.weight > 100))
        leaveOut("weight is not a number from 0 to 100");
    else
        return true;
    return false;
}

/// What does not fit comes in as it is: the window shows it, and people mend it there.
void Reader::readAttributes(Coding &coding) const
{
    for (const std::string &name : m_sheet.columnsWith(attributePrefix)) {
        std::string value = cell(std::string(attributePrefix) + name);
        std::ranges::replace_if(value, [](char c) { return c == '\n' || c == '\r'; }, ' ');
        if (!value.empty())
            coding.attributes[name] = std::move(value);
    }
}

Result<bool> Reader::readTarget(Coding &coding)
{
    const std::string word = cell("target_kind");
    coding.target.kind = annotate::targetKindFrom(word);
    if (annotate::wordFor(coding.target.kind) != word) {
        leaveOut("\"" + word + "\" is no kind of target");
        return false;
    }
    if (const std::optional<TargetAddress> address = addressFrom(cell("selection_id")))
        coding.target.ref = address->ref;
    if (coding.target.kind == TargetKind::Code
        && !m_state.willHaveCode(CodeId{coding.target.ref})) {
        leaveOut("the code it is put on is not there");
        return false;
    }
    return standsInADump(coding.target.kind) ? readPlace(coding) : true;
}

Result<bool> Reader::readPlace(Coding &coding)
{
    const std::optional<std::size_t> start = sizeFrom(cell("doc_byte_start"));
    const std::optional<std::size_t> end = sizeFrom(cell("doc_byte_end"));
    if (!start || !end) {
        leaveOut("doc_byte_start and doc_byte_end are not both numbers");
        return false;
    }
    const annotate::Anchor told{
        {}, {*start, *end}, cell("segment_text"), cell("segment_prefix"), cell("segment_suffix")};
    const Result<const Dump *> dump = m_state.dump(cell("source_sha256"));
    if (!dump)
        return std::unexpected(dump.error());
    if (!*dump)
        return readPlaceInOtherVersion(coding, told);
    auto placed = place(**dump, told);
    if (!placed) {
        leaveOut(placed.error());
        return false;
    }
    if (!placed->remark.empty())
        m_state.remark(m_sheet.about(*m_row, placed->remark));
    coding.target.anchor = std::move(placed->anchor);
    return true;
}

Result<bool> Reader::readPlaceInOtherVersion(Coding &coding, const annotate::Anchor &told)
{
    const std::string file = cell("source_file");
    const Result<const Dump *> dump = m_state.dumpNamed(file);
    if (!dump)
        return std::unexpected(dump.error());
    if (!*dump) {
        m_state.countMissing("codings", file.empty() ? cell("source_sha256") : file);
        return false;
    }
    const bool isWhole = coding.target.kind == TargetKind::Document;
    std::optional<annotate::Anchor> anchor
        = isWhole ? anchorIn(**dump, {}) : placeByWords(**dump, told);
    if (!anchor) {
        leaveOut("its words are not in the project's version of \"" + file + "\"");
        return false;
    }
    m_state.countMoved("codings", file);
    coding.target.anchor = *std::move(anchor);
    return true;
}

void Reader::put(Coding coding)
{
    if (const Coding *known = m_state.coding(coding.id)) {
        Coding same = coding;
        same.created = known->created;
        same.modified = known->modified;
        if (!same.annotator.isValid())
            same.annotator = known->annotator;
        if (isSameText(same.memo, known->memo))
            same.memo = known->memo;
        if (same == *known)
            return;
        if (coding.modified != 0 && coding.modified < known->modified) {
            m_state.remark(m_sheet.about(
                *m_row, "the project's coding was changed after this was written; left as it is"));
            return;
        }
    }
    m_state.put(std::move(coding));
}

void Reader::putWaiting()
{
    // A coding on a coding was made after it.
    std::ranges::stable_sort(m_waiting, {},
                             [](const Waiting &waiting) { return waiting.coding.created; });
    for (Waiting &waiting : m_waiting) {
        m_row = waiting.row;
        if (m_state.willHaveCoding(CodingId{waiting.coding.target.ref}))
            put(std::move(waiting.coding));
        else
            leaveOut("the coding it is put on is not there");
    }
}

} // namespace

Result<void> importCodings(ImportState &state, const Sheet &sheet)
{
    if (const Result<void> complete
        = sheet.require({"coding_id", "target_kind", "code_id", "segment_text", "doc_byte_start",
                         "doc_byte_end", "source_sha256"});
        !complete)
        return complete;
    Reader reader(state, sheet);
    for (const CsvRow &row : sheet.rows()) {
        if (const Result<void> read = reader.read(row); !read)
            return read;
    }
    reader.putWaiting();
    return {};
}

} // namespace rejoinder::exchange
