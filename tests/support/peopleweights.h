// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include "core/people/weights.h"
#include "tests/support/folders.h"

namespace rejoinder::test {

/// The weights that ship.
inline const people::Weights &shippedPeopleWeights()
{
    static const people::Weights weights = [] {
        QFile file(tests::sourceFolder() + QStringLiteral("/resources/models/people.weights"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("people.weights cannot be read");
        const Result<people::Weights> read
            = people::parseWeights(file.readAll().toStdString(), "people.weights");
        if (!read)
            qFatal("people.weights is malformed");
        return *read;
    }();
    return weights;
}

} // namespace rejoinder::test
