// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importstate.h"

#include <algorithm>
#include <format>

namespace rejoinder::exchange {

namespace {

template <class Id, class Value>
const Value *valueIn(const std::map<Id, Value> &values, const Id &id)
{
    const auto found = values.find(id);
    return found == values.end() ? nullptr : &found->second;
}

/// Rows as a map by id.
template <class Id, class Value>
Result<void> index(const Result<std::vector<Value>> &rows, std::map<Id, Value> &values)
{
    if (!rows)
        return std::unexpected(rows.error());
    for (const Value &row : *rows)
        values.emplace(row.id, row);
    return {};
}

} // namespace

Result<std::unique_ptr<ImportState>> ImportState::load(store::Store &store)
{
    std::unique_ptr<ImportState> state(new ImportState(store));
    const auto codes
        = store.codebook().transform([](annotate::Codebook book) { return std::move(book.codes); });
    const auto documents = store.documents();
    const auto annotators = store.annotators();
    if (!documents)
        return std::unexpected(documents.error());
    if (!annotators)
        return std::unexpected(annotators.error());
    state->m_annotators = *annotators;
    for (const store::DocumentInfo &info : *documents) {
        state->m_documents.emplace(info.sha256, info.id);
        if (!std::ranges::contains(*documents, info.id, &store::DocumentInfo::corrects))
            state->m_fileNames.emplace(info.name, info.id);
    }
    const Result<void> loaded
        = index(codes, state->m_codes)
              .and_then([&] { return index(store.allCodings(), state->m_codings); })
              .and_then([&] { return index(store.notes(), state->m_notes); })
              .and_then([&] { return index(store.relations(), state->m_relations); });
    if (!loaded)
        return std::unexpected(loaded.error());
    const auto variables = store.variables();
    const auto values = store.values();
    if (!variables || !values)
        return std::unexpected(variables ? values.error() : variables.error());
    state->m_variables = *variables;
    for (const annotate::VariableValue &value : *values) {
        const annotate::Anchor &place = value.target.anchor;
        state->m_values[{value.variable, place.document, place.span.start}] = value.text;
    }
    return state;
}

const annotate::Code *ImportState::code(const CodeId &id) const
{
    return valueIn(m_codes, id);
}

const annotate::Coding *ImportState::coding(const CodingId &id) const
{
    return valueIn(m_codings, id);
}

const annotate::Note *ImportState::note(const NoteId &id) const
{
    return valueIn(m_notes, id);
}

const annotate::Relation *ImportState::relation(const RelationId &id) const
{
    return valueIn(m_relations, id);
}

std::string ImportState::valueAt(const VariableId &variable, const annotate::Anchor &place) const
{
    const auto value = m_values.find({variable, place.document, place.span.start});
    return value == m_values.end() ? std::string() : value->second;
}

annotate::Anchor ImportState::anchorOf(const CodingId &id) const
{
    if (const annotate::Anchor *anchor = valueIn(m_newCodings, id))
        return *anchor;
    const annotate::Coding *known = coding(id);
    return known ? known->target.anchor : annotate::Anchor();
}

bool ImportState::willBeGroup(const CodeId &id) const
{
    if (const bool *isGroup = valueIn(m_newCodes, id))
        return *isGroup;
    const annotate::Code *known = code(id);
    return known && known->isGroup;
}

Result<const Dump *> ImportState::dump(const std::string &sha256)
{
    const auto known = m_documents.lower_bound(sha256);
    if (sha256.empty() || known == m_documents.end() || !known->first.starts_with(sha256))
        return nullptr;
    return load(known->second);
}

Result<const Dump *> ImportState::dump(const DocumentId &id)
{
    const bool isThere
        = std::ranges::any_of(m_documents, [&id](const auto &known) { return known.second == id; });
    if (!isThere)
        return nullptr;
    return load(id);
}

Result<std::optional<annotate::Target>> ImportState::personNamed(const Dump &dump,
                                                                 const std::string &name)
{
    const Result<pipeline::Reconstruction> found = m_store.reconstruction(dump.id);
    if (!found)
        return std::unexpected(found.error());
    const auto person = std::ranges::find(found->people, name, &people::Person::name);
    if (name.empty() || person == found->people.end() || person->comments.empty())
        return std::nullopt;
    const comments::Comment &first = found->comments[std::size_t(person->comments.front())];
    return annotate::Target{annotate::TargetKind::Person,
                            annotate::anchorOf(dump.id, dump.source.text,
                                               first.body.isEmpty() ? first.whole : first.body),
                            name};
}

Result<const Dump *> ImportState::dumpNamed(const std::string &fileName)
{
    const auto [first, last] = m_fileNames.equal_range(fileName);
    if (first == last || std::next(first) != last)
        return nullptr;
    return load(first->second);
}

Result<const Dump *> ImportState::load(const DocumentId &id)
{
    if (!m_dump || m_dump->id != id) {
        m_dump.reset();
        Result<source::Source> source = m_store.source(id);
        if (!source)
            return std::unexpected(source.error());
        m_dump.emplace(id, *std::move(source));
    }
    return &*m_dump;
}

Result<AnnotatorId> ImportState::annotator(const std::string &id, const std::string &name)
{
    const auto known
        = std::ranges::find_if(m_annotators, [&](const annotate::Annotator &annotator) {
              return !id.empty() && annotator.id.value == id;
          });
    if (known != m_annotators.end())
        return known->id;
    if (name.empty())
        return AnnotatorId{};
    return m_store.annotatorNamed(name).transform(
        [](const annotate::Annotator &annotator) { return annotator.id; });
}

void ImportState::put(annotate::Code code)
{
    m_newCodes.insert_or_assign(code.id, code.isGroup);
    m_import.changes.emplace_back(store::PutCode{std::move(code)});
}

void ImportState::put(annotate::Coding coding)
{
    m_newCodings.insert_or_assign(coding.id, coding.target.anchor);
    m_import.changes.emplace_back(store::PutCoding{std::move(coding)});
}

void ImportState::put(annotate::Note note)
{
    m_import.changes.emplace_back(store::PutNote{std::move(note)});
}

void ImportState::put(annotate::Relation relation)
{
    m_import.changes.emplace_back(store::PutRelation{std::move(relation)});
}

void ImportState::put(annotate::Variable variable)
{
    const auto known = std::ranges::find(m_variables, variable.id, &annotate::Variable::id);
    if (known == m_variables.end())
        m_variables.push_back(variable);
    else
        *known = variable;
    m_import.changes.emplace_back(store::PutVariable{std::move(variable)});
}

void ImportState::put(annotate::VariableValue value)
{
    m_import.changes.emplace_back(store::PutValue{std::move(value)});
}

CsvImport ImportState::finish()
{
    for (const auto &[missing, count] : m_missing) {
        const auto &[what, dump] = missing;
        remark(std::format(
            "{}.csv: rows on a dump that is not in this project were left out: {} on \"{}\".", what,
            count, dump));
    }
    for (const auto &[moved, count] : m_moved) {
        const auto &[what, fileName] = moved;
        remark(std::format(
            "{0}.csv: {0} made on another version of \"{1}\", found again by their words: {2}.",
            what, fileName, count));
    }
    return std::move(m_import);
}

} // namespace rejoinder::exchange
