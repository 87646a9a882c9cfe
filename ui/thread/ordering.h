// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/models/document.h"

namespace rejoinder::thread {

/// In which order replies to the same comment stand.
enum class Order { Dump, Newest, MostAnswered, Person };
inline constexpr int orderCount = 4;

/// "dump", "newest first" ...
QString wordFor(Order order);

/// The document's shape with siblings in this order; who answers whom stays. Newest goes by printed
/// times; where siblings have none that can be read, what stands later in the dump is newer. Equals
/// keep the order of the dump. Persons are sorted by name, those without a name last.
replies::Shape arranged(const models::Document &document, Order order);

} // namespace rejoinder::thread
