// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace rejoinder {

/// A UUID (RFC 9562, lower-case text) that knows what it names, so that two kinds cannot be
/// confused.
template <class Tag> struct Id
{
    std::string value;

    bool isValid() const { return !value.empty(); }
    auto operator<=>(const Id &) const = default;
    static Id make(); ///< a new random one (version 4)
};

std::string newUuid();

template <class Tag> Id<Tag> Id<Tag>::make()
{
    return Id{newUuid()};
}

using ProjectId = Id<struct ProjectTag>;
using DocumentId = Id<struct DocumentTag>;
using CodeId = Id<struct CodeTag>;
using CodingId = Id<struct CodingTag>;
using NoteId = Id<struct NoteTag>;
using RelationId = Id<struct RelationTag>;
using VariableId = Id<struct VariableTag>;
using ValueId = Id<struct ValueTag>;
using AnnotatorId = Id<struct AnnotatorTag>;
using DecisionId = Id<struct DecisionTag>;

} // namespace rejoinder

template <class Tag> struct std::hash<rejoinder::Id<Tag>>
{
    std::size_t operator()(const rejoinder::Id<Tag> &id) const noexcept
    {
        return std::hash<std::string>{}(id.value);
    }
};
