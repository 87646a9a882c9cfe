// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demonstration.h"

#include <algorithm>
#include <string_view>

#include "ui/models/targets.h"
#include "ui/tags/aim.h"

namespace rejoinder::desktop {

namespace {

struct Passage
{
    std::string_view words; // of a sample dump
    std::string_view code; // name in the built-in codebook
};

constexpr Passage passages[] = {
    {"two more than the street has today", "Fact"},
    {"You cannot call a sunny June evidence", "Value"},
    {"footfall during the trial up by 17 per cent", "Fact"},
    {"it smells of that instead", "Value"},
    {"Deliveries before eleven are exempt", "Fact"},
    {"Fourteen spaces on paper is none in a trench", "Loaded language"},
    {"the gas works finish in January", "Fact"},
    {"I will believe the January when I see it", "Doubt"},
    {"Next you will tell us the clock on the Corn Exchange is right", "Sarcasm"},
    {"Gas works that finish on time! Next you will tell us the clock on the Corn Exchange is right",
     "Loaded language"},
    {"Two more is better than two fewer", "Value"},
    {"Nobody who pushes a chair would have drawn that", "Appeal to authority"},
};

const annotate::Code *codeNamed(const annotate::Codebook &codebook, std::string_view name)
{
    const auto found = std::ranges::find_if(codebook.codes, [name](const annotate::Code &code) {
        return !code.isGroup && code.name == name;
    });
    return found == codebook.codes.end() ? nullptr : &*found;
}

models::Focus focusOn(const models::Document &document, Span span)
{
    models::Focus focus;
    focus.document = document.id;
    focus.comment = document.commentAt(span.start);
    focus.paragraph = document.paragraphAt(span.start);
    focus.selection = span;
    return focus;
}

Result<void> tag(models::Project &project, const models::Document &document, const Passage &passage)
{
    const std::size_t at = document.source.text.find(passage.words);
    const annotate::Code *code = codeNamed(project.codebook(), passage.code);
    if (at == std::string::npos || !code)
        return {};
    const models::Focus focus = focusOn(document, {at, at + passage.words.size()});
    const auto aim = tags::aimFor(*code, document, focus);
    if (!aim)
        return {};
    annotate::Coding coding;
    coding.code = code->id;
    coding.target = aim->target;
    const std::string text = "Tag " + aim->place.toStdString() + ' ' + code->name;
    return project.act({text, {store::PutCoding{coding}}}).transform([](const auto &) { });
}

/// One comment supports what another says.
Result<void> relate(models::Project &project, const models::Document &document)
{
    const annotate::Code *type = codeNamed(project.codebook(), "Supports");
    if (!type || document.reconstruction.comments.size() < 7)
        return {};
    annotate::Relation relation;
    relation.code = type->id;
    relation.from = models::commentTarget(document, 6);
    relation.to = models::commentTarget(document, 5);
    return project.act({"Relate #7 and #6", {store::PutRelation{relation}}})
        .transform([](const auto &) { });
}

/// One tag asks how strong its words are, and two places say so.
Result<void> grade(models::Project &project)
{
    const annotate::Code *known = codeNamed(project.codebook(), "Loaded language");
    const auto codings = project.store().allCodings();
    if (!known || !codings)
        return {};
    annotate::Code code = *known;
    code.attributes = "strength: mild | strong; at whom";
    store::Action action{"Attributes of tag Loaded language", {store::PutCode{code}}};
    for (annotate::Coding coding : *codings) {
        if (coding.code != code.id)
            continue;
        coding.attributes["strength"]
            = coding.target.anchor.quote.contains('!') ? "mild" : "strong";
        coding.attributes["at whom"] = "the council";
        action.changes.emplace_back(store::PutCoding{coding});
    }
    return project.act(action).transform([](const auto &) { });
}

/// Invented: what is known of the sample dumps and of those who write most in the first.
Result<void> describe(models::Project &project)
{
    using annotate::VariableScope;
    using annotate::VariableType;
    const auto variable = [](const char *name, VariableScope scope, VariableType type, int position,
                             std::vector<std::string> choices = {}) {
        return annotate::Variable{VariableId::make(), scope,   name, type,
                                  std::move(choices), position};
    };
    const std::vector variables{
        variable("outlet", VariableScope::Document, VariableType::Text, 0),
        variable("printed", VariableScope::Document, VariableType::Date, 1),
        variable("length", VariableScope::Document, VariableType::Number, 2),
        variable("view of the plan", VariableScope::Document, VariableType::Choice, 3,
                 {"for", "against", "both sides"}),
        variable("stance", VariableScope::Person, VariableType::Choice, 0,
                 {"for", "against", "neither"}),
        variable("lives in", VariableScope::Person, VariableType::Text, 1)};
    constexpr const char *ofDocuments[][4] = {{"Courier", "2026-06-03", "640", "both sides"},
                                              {"Evening Quay", "2026-06", "410", "for"}};
    constexpr const char *ofPeople[][2] = {{"against", "Harbour Street"},
                                           {"for", "Corn Exchange"},
                                           {"for", ""},
                                           {"neither", "Harbour Street"}};
    store::Action action{"Variables", {}};
    for (const annotate::Variable &one : variables)
        action.changes.emplace_back(store::PutVariable{one});
    const auto say = [&](std::size_t which, const annotate::Target &target, const char *text) {
        if (*text != '\0')
            action.changes.emplace_back(store::PutValue{{{}, variables[which].id, target, text}});
    };
    const auto documents = project.documents();
    for (std::size_t i = 0; i < std::min(documents.size(), std::size(ofDocuments)); ++i)
        for (std::size_t which = 0; which < 4; ++which)
            say(which, annotate::wholeDocument(documents[i].id), ofDocuments[i][which]);
    const models::DocumentPtr first
        = documents.empty() ? nullptr : project.document(documents.front().id);
    const std::size_t people = first ? first->reconstruction.people.size() : 0;
    for (std::size_t i = 0; i < std::min(people, std::size(ofPeople)); ++i) {
        const int comment = first->reconstruction.people[i].comments.front();
        for (std::size_t which = 0; which < 2; ++which)
            say(4 + which, models::personTarget(*first, comment).value(), ofPeople[i][which]);
    }
    return project.act(action).transform([](const auto &) { });
}

} // namespace

Result<void> addDemonstration(models::Project &project)
{
    const auto documents = project.documents();
    for (const store::DocumentInfo &info : documents) {
        const models::DocumentPtr document = project.document(info.id);
        if (!document)
            continue;
        for (const Passage &passage : passages)
            if (const auto done = tag(project, *document, passage); !done)
                return done;
        if (info.id != documents.front().id || document->reconstruction.comments.empty())
            continue;
        annotate::Note note;
        note.target = {annotate::TargetKind::Comment,
                       annotate::anchorOf(document->id, document->source.text,
                                          document->reconstruction.comments.front().body),
                       {}};
        if (const auto done = relate(project, *document); !done)
            return done;
        note.text = "**Begins with the senses**, not with the vote.\n\nSee [[#2]] for the answer.";
        if (const auto done = project.act({"Note on #1", {store::PutNote{note}}}); !done)
            return std::unexpected(done.error());
    }
    if (const auto done = grade(project); !done)
        return done;
    return describe(project);
}

} // namespace rejoinder::desktop
