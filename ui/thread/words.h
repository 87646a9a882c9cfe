// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace rejoinder::thread {

/// What functions of no class say to people.
struct ThreadWords
{
    Q_DECLARE_TR_FUNCTIONS(ThreadWords)
};

} // namespace rejoinder::thread
