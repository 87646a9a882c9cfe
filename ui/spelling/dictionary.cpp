// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spelling/dictionary.h"

#include <algorithm>

#include <Sonnet/Speller>

using namespace Qt::StringLiterals;

namespace rejoinder::spelling {

namespace {

constexpr qsizetype mostSuggestions = 7;

/// "de-AT" and "de_AT" are one.
QString underlined(QString language)
{
    return language.replace(u'-', u'_');
}

} // namespace

QString dictionaryFor(const QStringList &languages, const QStringList &dictionaries)
{
    for (const QString &language : languages) {
        QString wanted = underlined(language);
        if (dictionaries.contains(wanted))
            return wanted;
        const QString tongue = wanted.section(u'_', 0, 0);
        const auto other = std::ranges::find_if(
            dictionaries, [&](const QString &one) { return one.section(u'_', 0, 0) == tongue; });
        if (other != dictionaries.end())
            return *other;
    }
    return {};
}

Dictionary::Dictionary(const QStringList &languages)
{
    auto speller = std::make_unique<Sonnet::Speller>();
    m_language = dictionaryFor(languages, speller->availableLanguages());
    if (m_language.isEmpty())
        return;
    speller->setLanguage(m_language);
    if (speller->isValid())
        m_speller = std::move(speller);
    else
        m_language.clear();
}

Dictionary::~Dictionary() = default;

bool Dictionary::isMisspelt(const QString &word) const
{
    return m_speller && m_speller->isMisspelled(word);
}

QStringList Dictionary::suggestions(const QString &word) const
{
    const QStringList all = m_speller ? m_speller->suggest(word) : QStringList();
    return all.first(std::min(mostSuggestions, all.size()));
}

void Dictionary::learn(const QString &word)
{
    if (m_speller)
        m_speller->addToPersonal(word);
}

} // namespace rejoinder::spelling
