// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "core/base/span.h"
#include "core/base/words.h"
#include "core/comments/comment.h"

namespace rejoinder::people {

/// The words of a body as names are read off them: those of `wordsOf`, "Ann's" cut to "Ann".
std::vector<Word> nameWords(std::string_view text, Span span);

/// How the page writes its words: what tells a name from a word without a dictionary. A view: the
/// text must outlive it.
class Vocabulary
{
public:
    /// `common`: words of any page, as wordKey; it must outlive this.
    Vocabulary(std::string_view text, const std::vector<Span> &article,
               const std::vector<comments::Comment> &comments,
               const std::unordered_set<std::uint64_t> &common);

    /// Times the word is written small, and with a capital.
    int small(std::uint64_t key) const;
    int capital(std::uint64_t key) const;
    /// It stands in the article: what people talk about, rather than one of them.
    bool isTopic(std::uint64_t key) const;
    bool isCommon(std::uint64_t key) const { return m_common.contains(key); }
    /// 0..1: how much of what the page writes small is common words: whether it is in a language
    /// they are of.
    double coverage() const { return m_coverage; }
    /// 0..1: the share of its triples of letters that no other word of the page has. 0 where the
    /// page is too short to tell.
    double oddness(std::string_view word) const;

private:
    struct Uses
    {
        int small = 0;
        int capital = 0;
        bool topic = false;
        Span first;
    };
    void countTriples() const;

    std::string_view m_text;
    const std::unordered_set<std::uint64_t> &m_common;
    double m_coverage = 0;
    std::unordered_map<std::uint64_t, Uses> m_uses;
    mutable std::unordered_map<std::uint64_t, int> m_triples; // counted when first asked for
};

} // namespace rejoinder::people
