// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/span.h"

namespace rejoinder::evaluate {

/// One comment of a true or a told reconstruction. Comments are known by their index in
/// `Gold::comments`.
struct GoldComment
{
    std::string id; // as the file calls it
    Span whole; // name line to the end of the body
    Span body; // empty where the body was dropped
    std::optional<std::string> author; // as printed
    std::optional<std::string> trueAuthor; // who wrote it, where known
    std::optional<std::string> inferredAuthor; // can be deduced, or was
    std::optional<std::string> time; // as printed
    int parent = topLevel;
    bool lostParent = false; // the parent is not in the dump
    std::optional<double> parentConfidence;
    std::vector<int> alternatives; // other parents a careful reader may hold right
    double boundaryConfidence = 1;
    std::vector<Span> quotesArticle;
    std::optional<int> answersParagraph; // index into `Gold::article`

    static constexpr int topLevel = -1;

    bool operator==(const GoldComment &) const = default;
};

/// The comments of one writer.
struct GoldIdentity
{
    std::string key; // its id, else its name
    std::string name;
    std::vector<std::string> aliases;
    std::vector<int> comments;

    bool operator==(const GoldIdentity &) const = default;
};

/// A reconstruction as the corpus and `rejoinder-cli reconstruct --json` write it. Spans are bytes
/// of the dump. What a file does not say is empty.
struct Gold
{
    std::string dump;
    std::string source;
    std::string site;
    std::string lang;
    std::string style; // of a generated dump
    int noise = 0; // of a generated dump, 0 to 3
    std::string thread;
    std::string order; // "preorder", "two-level", "chronological", "reverse"
    std::string parents; // "site", "marked"
    std::string tree; // "nested", "flat", "none", "reply-links"
    std::string extractor; // what made the dump of a real page
    std::string post; // what was dropped from it then
    std::optional<Span> title;
    std::vector<Span> article;
    std::vector<GoldComment> comments;
    std::vector<GoldIdentity> identities;

    bool operator==(const Gold &) const = default;
};

/// Errors: Malformed where it is no JSON object, a comment has no span, two comments share an id,
/// or a comment answers one that is not there.
Result<Gold> parseGold(std::string_view json, const std::string &fileName);

/// Errors: those of `source::readFile` and `parseGold`.
Result<Gold> readGold(const std::string &path);

} // namespace rejoinder::evaluate
