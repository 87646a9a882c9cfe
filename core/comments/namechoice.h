// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
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
    std::vector<std::size_t> lines; // who and when, in the order of the dump
    const Comment *ruled = nullptr; // what the rules read where this comment stands; may be null
    std::size_t end
        = static_cast<std::size_t>(-1); // byte where the body begins, if on one of these lines
};

/// Some words of a header, as a candidate for the writer's name. The first candidate of a header is
/// "none is printed": an empty span.
struct NameCandidate
{
    Span span;
    std::size_t line = 0; // where it stands
    std::uint64_t slot = 0; // what stands around it on its line; alike in headers of one template
    std::uint64_t text = 0; // its words
    std::vector<std::uint64_t> features; // keys; none of them knows a word
};

/// Weights of name features in nats, by key.
struct NameWeights
{
    using Map = std::unordered_map<std::uint64_t, float>;
    Map alone; // each header by itself
    Map together; // knowing which slots the first choices took

    bool isEmpty() const { return alone.empty(); }
    bool operator==(const NameWeights &) const = default;
};

/// Keys by candidate of a header.
using CandidateFeatures = std::vector<std::vector<std::uint64_t>>;

/// All that is known of a header's candidates before slots are: their own features, and what the
/// labels say (is the name on this line?). `lines` are those of the header, `holdsName` the
/// probability by line of the page that it holds the name of a comment's writer.
CandidateFeatures featuresOf(const std::vector<std::size_t> &lines,
                             const std::vector<NameCandidate> &candidates,
                             const std::vector<float> &holdsName);

/// Which slots were chosen in the headers of a page: names stand in the same one, as a rule, and
/// are not the same everywhere.
class Slots
{
public:
    /// A header's own first choice.
    struct Choice
    {
        std::uint64_t slot = 0;
        std::uint64_t text = 0;
    };

    /// One entry a header.
    explicit Slots(const std::vector<Choice> &chosen);

    std::vector<std::uint64_t> features(const NameCandidate &candidate, const Choice &chosen) const;

private:
    struct Slot
    {
        int headers = 0;
        std::unordered_set<std::uint64_t> texts;
    };
    std::unordered_map<std::uint64_t, Slot> m_slots;
    double m_headers = 0;
};

/// The candidate whose features weigh most.
std::size_t bestOf(const CandidateFeatures &candidates, const NameWeights::Map &weights);

/// Reads `names.weights`: "KEY VALUE" a line, the key in hexadecimal, in two parts. Errors:
/// Malformed with the line.
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

    /// The names of all headers, which are those the chooser was made for; an empty span where none
    /// is printed. `holdsName`: as of `featuresOf`.
    std::vector<Span> choose(const std::vector<Header> &headers, const NameWeights &weights,
                             const std::vector<float> &holdsName) const;

private:
    struct Row
    {
        std::vector<layout::Token> tokens;
        std::vector<int> shares; // of headers that hold the token, in steps
        std::vector<int> gaps; // what stands before each token
        std::uint64_t whole = 0; // the line's words
        Span read; // the name that the rules read on this line
    };
    class Builder;
    void readRows(const std::vector<Header> &headers);
    Span readAt(std::size_t line) const;

    const layout::Page &m_page;
    NameReader m_reader;
    std::unordered_map<std::size_t, Row> m_rows; // by line
    std::unordered_map<std::uint64_t, int> m_lines; // headers that hold this whole line
    double m_headers = 1;
};

} // namespace rejoinder::comments
