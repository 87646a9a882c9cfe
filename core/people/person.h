// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/span.h"

namespace rejoinder::people {

enum class Kind { Printed, Inferred, Unnamed };

/// A name told for a comment that prints none.
struct InferredName
{
    std::string name;
    double confidence = 0;
    std::string reason; // English, one sentence without a full stop
    Span where; // the words it rests on

    bool isKnown() const { return !name.empty(); }
    bool isDecided() const
    {
        return isKnown() && confidence >= 1;
    } // by a person; goes before a printed name
    bool operator==(const InferredName &) const = default;
};

/// A commenter identity in one dump.
struct Person
{
    std::string name; // the commonest printed form; empty for an unnamed one
    Kind kind = Kind::Unnamed;
    std::vector<std::string> aliases; // other spellings, printed or used by others
    std::vector<int> comments; // indices, ascending
    double confidence = 1;
    std::vector<std::string> evidence; // English, one sentence each

    bool operator==(const Person &) const = default;
};

} // namespace rejoinder::people
