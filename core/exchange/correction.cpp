// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/correction.h"

#include <algorithm>
#include <set>
#include <unordered_set>

#include "core/annotate/reanchor.h"

namespace rejoinder::exchange {

namespace {

using annotate::Anchor;
using annotate::TargetKind;

constexpr std::size_t tellingLine = 20; // bytes; shorter lines stand on every page
constexpr double mostly = 0.5; // of the bytes in such lines

std::vector<std::string_view> tellingLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        if (end >= tellingLine)
            lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// Share of the earlier text that stands in the later one, line by line.
double shareKept(std::string_view earlier, std::string_view later)
{
    const std::vector<std::string_view> there = tellingLines(later);
    const std::unordered_set<std::string_view> known(there.begin(), there.end());
    std::size_t all = 0;
    std::size_t kept = 0;
    for (const std::string_view line : tellingLines(earlier)) {
        all += line.size();
        kept += known.contains(line) ? line.size() : 0;
    }
    return all == 0 ? 0 : double(kept) / double(all);
}

/// The versions before it, the latest first.
Result<std::vector<store::DocumentInfo>> versionsBefore(const store::Store &store, DocumentId id)
{
    const auto documents = store.documents();
    if (!documents)
        return std::unexpected(documents.error());
    std::vector<store::DocumentInfo> versions;
    while (versions.size() < documents->size()) {
        const auto later = std::ranges::find(*documents, id, &store::DocumentInfo::id);
        if (later == documents->end() || !later->corrects.isValid())
            break;
        id = later->corrects;
        const auto earlier = std::ranges::find(*documents, id, &store::DocumentInfo::id);
        if (earlier != documents->end())
            versions.push_back(*earlier);
    }
    return versions;
}

class Carrier
{
public:
    Carrier(const DocumentId &document, const source::Source &source, Carried &carried)
        : m_document(document)
        , m_text(source.text)
        , m_carried(carried)
    { }

    template <class Put, class Row> void move(Row row)
    {
        const std::optional<annotate::Placed> placed = placeOf(row.target);
        if (!placed) {
            ++m_carried.counts.left;
            return;
        }
        ++m_carried.counts.moved;
        Anchor &anchor = row.target.anchor;
        m_carried.counts.alike += slice(m_text, placed->span) != anchor.quote ? 1 : 0;
        if (row.target.kind == TargetKind::Document)
            anchor.document = m_document;
        else
            anchor = annotate::moved(anchor, m_document, m_text, *placed);
        m_carried.action.changes.emplace_back(Put{std::move(row)});
    }

    /// A value goes where its document or person went, but for one that is said there already.
    void move(annotate::VariableValue value, const std::vector<annotate::VariableValue> &all)
    {
        const std::optional<annotate::Placed> placed = placeOf(value.target);
        if (!placed)
            return;
        Anchor &anchor = value.target.anchor;
        anchor = value.target.kind == TargetKind::Document
            ? annotate::wholeDocument(m_document).anchor
            : annotate::moved(anchor, m_document, m_text, *placed);
        const bool isSaid = std::ranges::any_of(all, [&](const annotate::VariableValue &other) {
            const Anchor &there = other.target.anchor;
            return other.variable == value.variable && there.document == m_document
                && there.span.start == anchor.span.start;
        });
        if (!isSaid && m_valued.emplace(value.variable, anchor.span.start).second)
            m_carried.action.changes.emplace_back(store::PutValue{std::move(value)});
    }

    /// Ends that lie in one of these versions go where their words, or their codings, went.
    void move(annotate::Relation relation, const std::vector<store::DocumentInfo> &versions)
    {
        const bool hasMovedFrom = moveEnd(relation.from, versions);
        const bool hasMovedTo = moveEnd(relation.to, versions);
        if (hasMovedFrom || hasMovedTo)
            m_carried.action.changes.emplace_back(store::PutRelation{std::move(relation)});
    }

    /// Spans of an earlier text. What is said of a place that is gone is said of nothing.
    void copy(store::StoredDecision decision, std::string_view earlier)
    {
        const std::optional<Span> comment = placeOf(decision.decision.comment, earlier);
        const std::optional<Span> other = placeOf(decision.decision.other, earlier);
        if (!comment || !other)
            return;
        decision.id = DecisionId::make();
        decision.document = m_document;
        decision.decision.comment = *comment;
        decision.decision.other = *other;
        m_carried.action.changes.emplace_back(store::PutDecision{std::move(decision)});
    }

private:
    bool moveEnd(annotate::Target &end, const std::vector<store::DocumentInfo> &versions) const
    {
        if (!std::ranges::contains(versions, end.anchor.document, &store::DocumentInfo::id))
            return false;
        if (end.kind == TargetKind::Coding) {
            const Anchor *now = movedTo(CodingId{end.ref});
            if (now)
                end.anchor = *now;
            return now;
        }
        const std::optional<annotate::Placed> placed = placeOf(end);
        if (placed)
            end.anchor = annotate::moved(end.anchor, m_document, m_text, *placed);
        return placed.has_value();
    }

    /// Null for a coding that found no place.
    const Anchor *movedTo(const CodingId &id) const
    {
        for (const store::Change &change : m_carried.action.changes) {
            const auto *put = std::get_if<store::PutCoding>(&change);
            if (put && put->coding.id == id)
                return &put->coding.target.anchor;
        }
        return nullptr;
    }

    std::optional<annotate::Placed> placeOf(const annotate::Target &target) const
    {
        if (target.kind == TargetKind::Document)
            return annotate::Placed{{}, 1}; // it needs no words
        return annotate::reanchor(target.anchor, m_text);
    }

    std::optional<Span> placeOf(Span span, std::string_view earlier) const
    {
        if (span == Span{})
            return span;
        return annotate::reanchor(annotate::anchorOf({}, earlier, span), m_text)
            .transform([](const annotate::Placed &placed) { return placed.span; });
    }

    const DocumentId &m_document;
    std::string_view m_text;
    Carried &m_carried;
    std::set<std::pair<VariableId, std::size_t>> m_valued; // what has a value now
};

Result<void> carryFrom(const store::Store &store, const store::DocumentInfo &version,
                       Carrier &carrier)
{
    const auto decisions = store.decisions(version.id);
    const auto earlier = store.source(version.id);
    if (!decisions || !earlier)
        return std::unexpected(decisions ? earlier.error() : decisions.error());
    for (const store::StoredDecision &decision : *decisions)
        carrier.copy(decision, earlier->text);
    return {};
}

} // namespace

Result<DocumentId> earlierVersion(const store::Store &store, const source::Source &source)
{
    const auto documents = store.documents();
    if (!documents)
        return std::unexpected(documents.error());
    for (auto known = documents->rbegin(); known != documents->rend(); ++known) {
        if (known->name != source.name || known->sha256 == source.sha256)
            continue;
        const auto earlier = store.source(known->id);
        if (!earlier)
            return std::unexpected(earlier.error());
        if (shareKept(earlier->text, source.text) >= mostly)
            return known->id;
    }
    return DocumentId{};
}

Result<Tray> trayOf(const store::Store &store, const DocumentId &document)
{
    const auto versions = versionsBefore(store, document);
    const auto notes = store.notes();
    if (!versions || !notes)
        return std::unexpected(versions ? notes.error() : versions.error());
    Tray tray;
    for (const store::DocumentInfo &version : *versions) {
        const auto codings = store.codings(version.id);
        if (!codings)
            return std::unexpected(codings.error());
        tray.codings.insert(tray.codings.end(), codings->begin(), codings->end());
        std::ranges::copy_if(*notes, std::back_inserter(tray.notes), [&](const auto &note) {
            return note.target.anchor.document == version.id;
        });
    }
    return tray;
}

Result<Carried> carryOver(const store::Store &store, const DocumentId &document)
{
    const auto tray = trayOf(store, document);
    const auto versions = versionsBefore(store, document);
    const auto source = store.source(document);
    const auto decided = store.decisions(document);
    const auto relations = store.relations();
    const auto values = store.values();
    for (const Error *error :
         {tray ? nullptr : &tray.error(), versions ? nullptr : &versions.error(),
          source ? nullptr : &source.error(), decided ? nullptr : &decided.error(),
          relations ? nullptr : &relations.error(), values ? nullptr : &values.error()}) {
        if (error)
            return std::unexpected(*error);
    }
    Carried carried;
    Carrier carrier(document, *source, carried);
    for (const annotate::Coding &coding : tray->codings)
        carrier.move<store::PutCoding>(coding);
    for (const annotate::Note &note : tray->notes)
        carrier.move<store::PutNote>(note);
    for (const annotate::Relation &relation : *relations)
        carrier.move(relation, *versions);
    for (const store::DocumentInfo &version : *versions) { // what was said last counts
        for (const annotate::VariableValue &value : *values)
            if (value.target.anchor.document == version.id)
                carrier.move(value, *values);
    }
    if (decided->empty() && !versions->empty()) { // else they were copied when it came
        if (const auto copied = carryFrom(store, versions->front(), carrier); !copied)
            return std::unexpected(copied.error());
    }
    carried.action.text = "Move " + std::to_string(carried.counts.moved)
        + " codings and notes to the later version of " + source->name;
    return carried;
}

} // namespace rejoinder::exchange
