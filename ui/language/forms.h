// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include <QRegularExpression>
#include <QString>

namespace rejoinder::language {

/// English sentences that core makes ("takes up %1 from #%2"), and the way from one that was filled
/// in to the same in the language of the window.
class Forms
{
public:
    /// The first that fits counts, so one that fits more comes later. `context` is that of the
    /// translations.
    Forms(const char *context, std::span<const char *const> sentences);

    /// None where no form fits. What is filled in is translated too where it is a sentence itself.
    std::optional<QString> translated(const QString &sentence) const;

private:
    struct Form
    {
        const char *sentence;
        QRegularExpression fits; // captures what stands for %1 and %2
    };

    const char *m_context;
    std::vector<Form> m_forms; // compiled once: everything that is shown is held against them
};

} // namespace rejoinder::language
