// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <string>
#include <vector>

#include "core/passages/copies.h"
#include "core/passages/shared.h"
#include "core/pipeline/reconstruction.h"
#include "core/source/source.h"

namespace rejoinder::cli {

/// A dump as it was read and understood.
struct Read
{
    source::Source source;
    pipeline::Reconstruction found;
};

/// What two dumps have in common. Views: the dumps must outlive this.
struct Common
{
    const Read &here;
    const Read &there;
    passages::Comparison article;
    std::vector<passages::Copy> comments;
};

/// What the comments of one dump repeat.
struct Repeated
{
    const Read &dump;
    std::vector<passages::Copy> comments;
};

std::string toText(const Common &common);
std::string toText(const Repeated &repeated);
QJsonObject toJson(const Common &common);
QJsonObject toJson(const Repeated &repeated);

} // namespace rejoinder::cli
