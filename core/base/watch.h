// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace rejoinder {

/// The steps of an import, in their order, as a person sees them.
enum class Stage { Read, Decode, Layout, Comments, People, Replies };

/// How long work tells where it is and asks whether it should go on. Both may be empty.
/// Called from the thread that does the work.
struct Watch
{
    std::function<void(Stage stage, double done)> progress; // done: 0..1 within the stage
    std::function<bool()> cancelled;

    void tell(Stage stage, double done) const
    {
        if (progress)
            progress(stage, done);
    }
    bool isCancelled() const { return cancelled && cancelled(); }
};

} // namespace rejoinder
