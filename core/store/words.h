// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

#include "core/comments/comment.h"
#include "core/people/person.h"
#include "core/pipeline/decision.h"
#include "core/replies/link.h"

namespace rejoinder::store {

/// The stable words a project file has for the values of an enumeration, in their order.
template <class Enum, std::size_t size> struct Words
{
    std::array<std::string_view, size> words;

    std::string_view of(Enum value) const { return words[std::size_t(value)]; }
    /// The first where the word is not known.
    Enum from(std::string_view word) const
    {
        for (std::size_t i = 0; i < size; ++i)
            if (words[i] == word)
                return Enum(i);
        return Enum(0);
    }
};

inline constexpr Words<comments::NameState, 3> nameStates{{"printed", "lost", "none"}};
inline constexpr Words<people::Kind, 3> personKinds{{"printed", "inferred", "unnamed"}};
inline constexpr Words<replies::Order, 4> orders{
    {"preorder", "chronological", "reverse", "two-level"}};
inline constexpr Words<pipeline::Decision::Kind, 7> decisionKinds{
    {"parent-is", "parent-is-not", "is-top-level", "parent-is-lost", "starts-here", "no-start-here",
     "name-is"}};

} // namespace rejoinder::store
