// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>
#include <QStringList>

namespace Sonnet {
class Speller;
}

namespace rejoinder::spelling {

/// A dictionary of the computer. Where it has none for these languages, every word is right.
class Dictionary
{
public:
    /// The first of the languages that the computer has a dictionary of ("de-AT" is served by any
    /// German one).
    explicit Dictionary(const QStringList &languages);
    ~Dictionary();

    QString language() const { return m_language; } ///< "de_DE"; empty: no dictionary
    bool isMisspelt(const QString &word) const;
    QStringList suggestions(const QString &word) const; ///< the likeliest first, a handful
    void learn(const QString &word); ///< into the person's own dictionary

private:
    QString m_language;
    std::unique_ptr<Sonnet::Speller> m_speller;
};

/// The one of the dictionaries ("de_DE", "en_GB") that serves the first language it can; empty
/// where none does.
QString dictionaryFor(const QStringList &languages, const QStringList &dictionaries);

} // namespace rejoinder::spelling
