// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <expected>
#include <string>

namespace rejoinder {

/// Why something could not be done. `describe` makes the one sentence a person reads; ui/ may
/// translate by code.
struct Error
{
    enum class Code {
        Unreadable, // no such file, no permission, not a regular file
        Empty, // nothing in it
        Binary, // not text
        TooLarge, // more than memory allows
        Malformed, // text, but not what it should be: CSV, JSON, project file
        Newer, // written by a newer version
        InUse, // open elsewhere
        Storage, // the database said no: disk full, I/O
        Conflict, // refused, since it would undo later work
        Cancelled, // by the person
        Usage, // wrong call
    };
    Code code = Code::Unreadable;
    std::string file; // what it is about, as the person named it; may be empty
    std::string place; // "line 12", "byte 40"; may be empty
    std::string reason; // lower case, without a full stop

    bool operator==(const Error &) const = default;
};

template <class T> using Result = std::expected<T, Error>;

/// "FILE, PLACE: REASON." in one sentence.
std::string describe(const Error &error);

inline std::unexpected<Error> fail(Error::Code code, std::string file, std::string reason,
                                   std::string place = {})
{
    return std::unexpected(Error{code, std::move(file), std::move(place), std::move(reason)});
}

} // namespace rejoinder
