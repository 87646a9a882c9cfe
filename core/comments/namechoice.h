// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/comments/comment.h"
#include "core/comments/names.h"
#include "core/layout/page.h"
#include "core/layout/words.h"

namespace rejoinder::comments {

/// What of a comment may hold its writer's name.
struct Header
{
    std::vector<std::size_t> lines; // who and when, in the order of the dump; no line of the body
    const Comment *ruled = nullptr; // what the rules read where this comment stands; may be null
};

/// Some words of a header, as a candidate for the writer's name. The first candidate of a header is
/// "none is printed": an empty span.
struct NameCandidate
{
    Span span;
    std::vector<std::uint64_t> features; // keys; none of them knows a word
};

/// Weights of name features in nats, by key.
struct NameWeights
{
    std::unordered_map<std::uint64_t, float> of;

    bool isEmpty() const { return of.empty(); }
    bool operator==(const NameWeights &) const = default;
};

/// Reads `names.weights`: "KEY VALUE" a line, the key in hexadecimal. Errors: Malformed with the
/// line.
Result<NameWeights> parseNameWeights(std::string_view text, std::string_view fileName);
std::string toText(const NameWeights &weights);

/// Chooses names among the words of a page's headers, by what surrounds them, what repeats from
/// header to header, and where they stand (a log-linear choice among spans).
class NameChooser
{
public:
    /// `headers`: of every comment of the page. The page must outlive this.
    NameChooser(const layout::Page &page, const std::vector<Header> &headers);

    std::vector<NameCandidate> candidates(const Header &header) const;

    /// The best candidate; an empty span where none is printed.
    Span choose(const Header &header, const NameWeights &weights) const;

private:
    struct Row
    {
        std::vector<layout::Token> tokens;
        std::vector<int> shares; // of headers that hold the token, in steps
        std::uint64_t whole = 0; // the line's words
        Span read; // the name that the rules read on this line
    };
    class Builder;
    Span readAt(std::size_t line) const;

    const layout::Page &m_page;
    NameReader m_reader;
    std::unordered_map<std::size_t, Row> m_rows; // by line
    std::unordered_map<std::uint64_t, int> m_lines; // headers that hold this whole line
    double m_headers = 1;
};

} // namespace rejoinder::comments
