// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/passages/find.h"
#include "core/replies/answer.h"
#include "core/replies/shape.h"
#include "tests/support/peopleweights.h"

/// A thread for tests, one comment a line: "Name|header|body|trailer", the article first as a bare
/// line. "?" is a lost name. Blanks before the name are indentation.
struct Talk
{
    std::string text;
    std::vector<rejoinder::Span> article;
    std::vector<rejoinder::comments::Comment> comments;
    rejoinder::people::Identities identities;
    std::vector<rejoinder::people::Mention> mentions;
    std::vector<rejoinder::passages::Passage> passages;

    explicit Talk(const std::vector<std::string> &lines)
    {
        for (const std::string &line : lines)
            article.empty() ? addArticle(line) : addComment(line);
        identities = rejoinder::people::identify(comments);
        mentions = rejoinder::people::forTree(
            rejoinder::people::mentions(text, article, comments, identities,
                                        rejoinder::test::shippedPeopleWeights()),
            identities, identities);
        passages = rejoinder::passages::find(text, article, comments);
    }

    rejoinder::replies::Thread thread() const
    {
        return {text, article, comments, identities, mentions, passages};
    }

    rejoinder::replies::Answers answers(const rejoinder::replies::Weights &weights = {},
                                        const std::vector<rejoinder::replies::Clamp> &clamps
                                        = {}) const
    {
        return rejoinder::replies::answer(thread(), weights, clamps);
    }

    /// The tree as text: "1(2 3) 4".
    std::string tree(const rejoinder::replies::Weights &weights = {},
                     const std::vector<rejoinder::replies::Clamp> &clamps = {}) const
    {
        std::vector<int> parents;
        for (const rejoinder::replies::Link &link : answers(weights, clamps).links)
            parents.push_back(std::max(link.parent, -1));
        return rejoinder::replies::toText(parents);
    }

private:
    void addArticle(const std::string &line)
    {
        article.push_back({text.size(), text.size() + line.size()});
        text += line + "\n\n";
    }

    void addComment(std::string_view line)
    {
        std::vector<std::string_view> parts;
        for (std::size_t bar = line.find('|'); bar != std::string_view::npos;
             bar = line.find('|')) {
            parts.push_back(line.substr(0, bar));
            line.remove_prefix(bar + 1);
        }
        parts.push_back(line);
        rejoinder::comments::Comment comment;
        const std::string_view name
            = parts[0].substr(std::min(parts[0].find_first_not_of(' '), parts[0].size()));
        text += parts[0].substr(0, parts[0].size() - name.size());
        comment.whole.start = text.size();
        if (name == "?") {
            comment.nameState = rejoinder::comments::NameState::Lost;
        } else if (!name.empty()) {
            comment.nameState = rejoinder::comments::NameState::Printed;
            comment.author = name;
            comment.nameSpan = {text.size(), text.size() + name.size()};
            text += std::string(name) + "\n";
        }
        if (!parts[1].empty()) {
            comment.timeSpan = {text.size(), text.size() + parts[1].size()};
            text += std::string(parts[1]) + "\n";
        }
        comment.body = {text.size(), text.size() + parts[2].size()};
        comment.whole.end = comment.body.end;
        text += std::string(parts[2]) + "\n";
        if (parts.size() > 3)
            text += std::string(parts[3]) + "\n";
        text += "\n";
        comments.push_back(comment);
    }
};
