// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/retrieve/group.h"
#include "core/retrieve/segments.h"

namespace rejoinder::tests {

/// A document made of its parts.
struct Page
{
    DocumentId id;
    std::string title;
    std::string text;
    pipeline::Reconstruction found;
    std::vector<annotate::Coding> codings;

    retrieve::Material material() const { return {id, title, text, found}; }

    Span at(std::string_view words) const
    {
        const std::size_t start = text.find(words);
        if (start == std::string::npos)
            qFatal("these words are not there: %s", std::string(words).c_str());
        return {start, start + words.size()};
    }
    Span append(const std::string &words)
    {
        const std::size_t start = text.size();
        text += words + "\n\n";
        return {start, start + words.size()};
    }
    void addComment(const std::string &author, int parent, const std::string &body)
    {
        comments::Comment comment;
        comment.author = author;
        comment.whole = comment.body = append(body);
        found.comments.push_back(comment);
        replies::Link link;
        link.parent = parent;
        found.links.push_back(link);
        found.inferred.emplace_back();
        found.personOf.push_back(int(found.personOf.size()));
    }
    void code(const CodeId &code, annotate::TargetKind kind, std::string_view words,
              const std::string &memo = {})
    {
        annotate::Coding coding;
        coding.id = CodingId{id.value + std::to_string(codings.size())};
        coding.code = code;
        coding.annotator = AnnotatorId{"ada"};
        coding.target = {kind, annotate::anchorOf(id, text, at(words)), {}};
        coding.memo = memo;
        codings.push_back(coding);
    }
};

/// Two small pages about an invented ferry, with codes on them.
struct Quay
{
    annotate::Codebook codebook;
    CodeId claims{"claims"};
    CodeId fact{"fact"};
    CodeId sarcasm{"sarcasm"};
    Page ferry{DocumentId{"ferry"}, "Ferry news", {}, {}, {}};
    Page crane{DocumentId{"crane"}, "Crane news", {}, {}, {}};

    /// Of both documents and of Ilse Marrow.
    variables::Values values{
        {{VariableId{"outlet"}, annotate::VariableScope::Document, "outlet", {}, {}, 0},
         {VariableId{"length"},
          annotate::VariableScope::Document,
          "length",
          annotate::VariableType::Number,
          {},
          1},
         {VariableId{"stance"},
          annotate::VariableScope::Person,
          "stance",
          annotate::VariableType::Choice,
          {"against", "for"},
          0}},
        {}};

    void say(const Page &page, const char *variable, const char *text,
             std::string_view comment = {})
    {
        annotate::VariableValue value;
        value.variable = VariableId{variable};
        value.text = text;
        value.target.kind
            = comment.empty() ? annotate::TargetKind::Document : annotate::TargetKind::Person;
        if (!comment.empty())
            value.target.anchor.span = page.at(comment);
        values.values[page.id].push_back(value);
    }

    Quay()
    {
        const auto addCode = [this](const CodeId &id, const CodeId &parent, const char *name) {
            annotate::Code code;
            code.id = id;
            code.parent = parent;
            code.name = name;
            code.palette = 5;
            codebook.codes.push_back(code);
        };
        addCode(claims, {}, "Claims");
        addCode(fact, claims, "Fact");
        addCode(sarcasm, {}, "Sarcasm");

        ferry.found.title = ferry.append("Ferry news");
        ferry.found.article.push_back(ferry.append("The ferry leaves at <noon> & at six."));
        ferry.found.article.push_back(ferry.append("The quay stays as it is."));
        ferry.addComment("Ilse Marrow", -1, "No ferry today. What a timetable! I walk.");
        ferry.addComment("", 0, "The quay is shut, they say.");
        ferry.addComment("Ilse Marrow", 1, "Then it is shut.");
        ferry.found.personOf = {0, 1, 0};
        ferry.found.people = {{"Ilse Marrow", people::Kind::Printed, {}, {0, 2}, 1, {}},
                              {"", people::Kind::Unnamed, {}, {1}, 1, {}}};
        crane.found.title = crane.append("Crane news");
        crane.addComment("Ilse Marrow", -1, "The crane is new, and so is the Café.");
        crane.found.personOf = {0};
        crane.found.people = {{"Ilse Marrow", people::Kind::Printed, {}, {0}, 1, {}}};

        using enum annotate::TargetKind;
        ferry.code(sarcasm, Span, "What a timetable!", "dry");
        ferry.code(fact, Span, "leaves at <noon>");
        ferry.code(fact, Comment, "The quay is shut, they say.");
        ferry.code(fact, Comment, "Then it is shut.");
        crane.code(fact, Span, "so is the Café");
        say(ferry, "outlet", "Post");
        say(ferry, "length", "300");
        say(ferry, "stance", "for", "No ferry today. What a timetable! I walk.");
        say(crane, "outlet", "Harbour news");
        say(crane, "length", "90");
        say(crane, "stance", "for", "The crane is new, and so is the Café.");
    }

    std::vector<retrieve::Segment> ask(const retrieve::Question &question,
                                       const retrieve::Sayings &sayings) const
    {
        std::vector<retrieve::Segment> all;
        for (const Page *page : {&ferry, &crane}) {
            const auto some
                = retrieve::segmentsOf(page->material(), page->codings, question, sayings);
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }
    /// Those that meet the conditions, with what variables say.
    std::vector<retrieve::Segment> chosen(const std::vector<annotate::Condition> &conditions) const
    {
        std::vector<retrieve::Segment> all;
        for (const Page *page : {&ferry, &crane}) {
            auto some = retrieve::segmentsOf(page->material(), page->codings, {},
                                             retrieve::Sayings({}, {}));
            retrieve::choose(some, values, values.in(page->id, page->found), conditions);
            all.insert(all.end(), some.begin(), some.end());
        }
        return all;
    }
    std::vector<retrieve::Segment> ask(const retrieve::Question &question = {}) const
    {
        return ask(question, retrieve::Sayings({}, {{AnnotatorId{"ada"}, "Ada"}}));
    }
};

} // namespace rejoinder::tests
