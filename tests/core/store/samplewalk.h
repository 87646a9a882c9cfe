// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

#include "core/annotate/attribute.h"
#include "samples.h"

namespace samples {

/// Everything that the history rules over, as text: equal states give equal texts.
inline std::string stateOf(const store::Store &store)
{
    std::string state;
    const auto add = [&state](const auto &...words) {
        ((state += words, state += '|'), ...);
        state += '\n';
    };
    const auto number = [](auto value) { return std::to_string(value); };
    const annotate::Codebook book = store.codebook().value();
    const std::vector<annotate::Coding> codings = store.allCodings().value();
    const std::vector<annotate::Note> notes = store.notes().value();
    for (const annotate::Code &c : book.codes)
        add(c.id.value, c.parent.value, c.name, c.definition, c.include, c.exclude, c.examples,
            number(c.palette), c.shortcut, c.abbreviation, c.kinds, number(c.position),
            number(int(c.isGroup)), c.attributes);
    const auto target = [&](const annotate::Target &t) {
        const annotate::Anchor &a = t.anchor;
        return std::string(annotate::wordFor(t.kind)) + a.document.value + number(a.span.start)
            + '-' + number(a.span.end) + a.quote + a.prefix + a.suffix + t.ref;
    };
    for (const annotate::Coding &c : codings)
        add(c.id.value, c.code.value, c.annotator.value, target(c.target),
            number(c.confidence.value_or(-1)), number(c.weight), c.memo, number(c.created),
            number(c.modified), std::string(annotate::wordFor(c.stance)),
            annotate::textOf(c.attributes));
    for (const annotate::Note &n : notes)
        add(n.id.value, n.annotator.value, target(n.target), n.text, number(n.created),
            number(n.modified));
    const std::vector<annotate::Relation> relations = store.relations().value();
    for (const annotate::Relation &r : relations)
        add(r.id.value, r.code.value, r.annotator.value, target(r.from), target(r.to), r.memo,
            number(r.created), number(r.modified));
    const std::vector<annotate::Variable> variables = store.variables().value();
    for (const annotate::Variable &v : variables) {
        add(v.id.value, std::string(annotate::wordFor(v.scope)), v.name,
            std::string(annotate::wordFor(v.type)), number(v.position));
        for (const std::string &choice : v.choices)
            add(choice);
    }
    const std::vector<annotate::VariableValue> values = store.values().value();
    for (const annotate::VariableValue &v : values)
        add(v.id.value, v.variable.value, target(v.target), v.text);
    const std::vector<store::DocumentInfo> documents = store.documents().value();
    for (const store::DocumentInfo &info : documents) {
        const std::vector<store::StoredDecision> decisions = store.decisions(info.id).value();
        for (const store::StoredDecision &d : decisions)
            add(d.id.value, d.document.value, number(int(d.decision.kind)),
                number(d.decision.comment.start), number(d.decision.comment.end),
                number(d.decision.other.start), number(d.decision.other.end), d.decision.text,
                d.annotator.value, number(d.created));
    }
    return state;
}

/// Makes up actions of every kind that fit the project as it is.
class Walk
{
public:
    Walk(store::Store &store, unsigned seed) : m_store(&store), m_random(seed) { }
    void goOnWith(store::Store &store) { m_store = &store; }

    int number(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }

    store::Action action()
    {
        store::Action action{"step " + std::to_string(++m_step), {}};
        for (int left = 1 + number(3); left > 0; --left)
            action.changes.push_back(change());
        return action;
    }

private:
    template <class Row> const Row *any(const std::vector<Row> &rows)
    {
        return rows.empty() ? nullptr : &rows[std::size_t(number(int(rows.size())))];
    }
    std::string words() { return "words " + std::to_string(number(1000)) + " \u6d77"; }

    annotate::Target target()
    {
        annotate::Target target;
        target.kind = annotate::TargetKind(number(9));
        const auto documents = m_store->documents().value();
        const auto codes = m_store->codebook()->codes;
        const std::size_t start = std::size_t(number(100));
        if (target.kind == annotate::TargetKind::Code)
            target.ref = any(codes)->id.value;
        else if (target.kind == annotate::TargetKind::Coding) {
            const auto codings = m_store->allCodings().value();
            if (const annotate::Coding *coding = any(codings))
                target.ref = coding->id.value;
            else
                target.kind = annotate::TargetKind::Project;
        } else if (target.kind != annotate::TargetKind::Project)
            target.anchor = {any(documents)->id, {start, start + 7}, words(), words(), words()};
        if (target.kind == annotate::TargetKind::Person)
            target.ref = words();
        return target;
    }

    store::Change change()
    {
        const auto codes = m_store->codebook()->codes;
        const auto codings = m_store->allCodings().value();
        const auto notes = m_store->notes().value();
        const auto documents = m_store->documents().value();
        const auto document = any(documents)->id;
        const auto decisions = m_store->decisions(document).value();
        const auto relations = m_store->relations().value();
        const auto variables = m_store->variables().value();
        const auto values = m_store->values().value();
        switch (number(20)) {
        case 0:
            return store::PutCode{code(nullptr, codes)};
        case 1:
            return store::PutCode{code(any(codes), codes)};
        case 2:
            return store::DropCode{any(codes)->id};
        case 3:
        case 4:
        case 5:
            return store::PutCoding{coding(number(2) == 0 ? nullptr : any(codings), codes)};
        case 6:
            return store::DropCoding{codings.empty() ? CodingId::make() : any(codings)->id};
        case 7:
        case 8:
            return store::PutNote{note(number(2) == 0 ? nullptr : any(notes))};
        case 9:
            return store::DropNote{notes.empty() ? NoteId::make() : any(notes)->id};
        case 10:
        case 11:
            return store::PutRelation{relation(number(2) == 0 ? nullptr : any(relations), codes)};
        case 12:
            return store::DropRelation{relations.empty() ? RelationId::make() : any(relations)->id};
        case 13:
            return store::PutVariable{variable(number(2) == 0 ? nullptr : any(variables))};
        case 14:
            return store::DropVariable{variables.empty() || number(3) > 0 ? VariableId::make()
                                                                          : any(variables)->id};
        case 15:
        case 16:
            return store::PutValue{
                value(number(2) == 0 ? nullptr : any(values), any(variables), document)};
        case 17:
            return store::DropValue{values.empty() ? ValueId::make() : any(values)->id};
        case 18:
            return store::PutDecision{decision(number(3) > 0 ? nullptr : any(decisions), document)};
        default:
            return store::DropDecision{decisions.empty() ? DecisionId::make() : any(decisions)->id};
        }
    }

    annotate::Code code(const annotate::Code *old, const std::vector<annotate::Code> &codes)
    {
        annotate::Code code = old != nullptr ? *old : annotate::Code{};
        if (old == nullptr)
            code.id = CodeId::make();
        if (old == nullptr || number(3) == 0)
            code.parent = number(3) == 0 ? CodeId{} : any(codes)->id;
        code.name = words();
        code.position = number(5);
        code.isGroup = number(6) == 0;
        code.attributes = number(3) == 0 ? "strength: number" : "";
        return code;
    }

    annotate::Coding coding(const annotate::Coding *old, const std::vector<annotate::Code> &codes)
    {
        annotate::Coding coding = old != nullptr ? *old : annotate::Coding{};
        if (old == nullptr || number(3) == 0) {
            coding.target = target();
            coding.code = any(codes)->id;
        }
        coding.memo = words();
        coding.stance = annotate::Stance(number(4));
        if (number(3) == 0)
            coding.attributes["strength"] = std::to_string(number(9));
        if (number(2) == 0)
            coding.confidence = number(10) / 10.0;
        return coding;
    }

    annotate::Note note(const annotate::Note *old)
    {
        annotate::Note note = old != nullptr ? *old : annotate::Note{};
        if (old == nullptr)
            note.target = target();
        note.text = words();
        return note;
    }

    /// A passage, or a coding with its place where there is one in a dump.
    annotate::Target end()
    {
        const auto codings = m_store->allCodings().value();
        const annotate::Coding *coding = number(2) == 0 ? nullptr : any(codings);
        if (coding != nullptr && coding->target.anchor.document.isValid())
            return {annotate::TargetKind::Coding, coding->target.anchor, coding->id.value};
        const auto documents = m_store->documents().value();
        const std::size_t start = std::size_t(number(100));
        return {annotate::TargetKind::Span,
                {any(documents)->id, {start, start + 7}, words(), words(), words()},
                {}};
    }

    annotate::Relation relation(const annotate::Relation *old,
                                const std::vector<annotate::Code> &codes)
    {
        annotate::Relation relation = old != nullptr ? *old : annotate::Relation{};
        if (old == nullptr || number(3) == 0) {
            relation.from = end();
            relation.to = end();
            relation.code = any(codes)->id;
        }
        relation.memo = words();
        return relation;
    }

    annotate::Variable variable(const annotate::Variable *old)
    {
        annotate::Variable variable = old != nullptr ? *old : annotate::Variable{};
        if (old == nullptr) {
            variable.scope = annotate::VariableScope(number(2));
            variable.type = annotate::VariableType(number(4));
        }
        variable.name = words();
        if (variable.type == annotate::VariableType::Choice)
            variable.choices = {"for", "against", words()};
        variable.position = number(5);
        return variable;
    }

    annotate::VariableValue value(const annotate::VariableValue *old,
                                  const annotate::Variable *variable, const DocumentId &document)
    {
        static const std::string fitting[] = {"ferry news", "-3.5", "2026-05", "against"};
        annotate::VariableValue value = old != nullptr ? *old : annotate::VariableValue{};
        if (old != nullptr && number(2) == 0)
            return value;
        const annotate::Variable of = variable != nullptr ? *variable : annotate::Variable{};
        const std::size_t start = std::size_t(number(100));
        value.variable = of.id;
        value.target = {annotate::targetKindOf(of.scope),
                        {document, {start, start + 7}, words(), words(), words()},
                        words()};
        value.text = fitting[std::size_t(of.type)];
        return value;
    }

    store::StoredDecision decision(const store::StoredDecision *old, const DocumentId &document)
    {
        store::StoredDecision decision = old != nullptr ? *old : store::StoredDecision{};
        decision.document = document;
        decision.decision.kind = pipeline::Decision::Kind(number(7));
        decision.decision.comment = {std::size_t(number(50)), 60};
        decision.decision.text = words();
        return decision;
    }

    store::Store *m_store;
    std::mt19937 m_random;
    int m_step = 0;
};

} // namespace samples
