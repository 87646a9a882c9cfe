// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/names.h"

#include <QString>

#include <rapidfuzz/distance/JaroWinkler.hpp>

#include <algorithm>
#include <array>

namespace rejoinder::people {

namespace {

constexpr std::array leads{u"@", u"u/", u"/u/", u"by ", u"von ", u"par ", u"por "};
constexpr std::array tails{
    u" says",     u" said",     u" sagt", u" wrote", u" schrieb", u" dit",      u" (not verified)",
    u" (author)", u" [author]", u" [op]", u" (op)",  u"[s]",      u"'s avatar", u" avatar"};
constexpr std::array nobodies{u"guest",
                              u"anonymous",
                              u"anon",
                              u"unknown",
                              u"nobody",
                              u"someone",
                              u"anonymous coward",
                              u"deleted",
                              u"[deleted]",
                              u"[removed]",
                              u"gast",
                              u"anonym",
                              u"anonyme",
                              u"invité",
                              u"anónimo",
                              u"invitado",
                              u"anonimo",
                              u"匿名",
                              u"匿名用户",
                              u"游客",
                              u"名無しさん",
                              u"user",
                              u"member",
                              u"visitor",
                              u"аноним",
                              u"гость",
                              u"anônimo",
                              u"ospite",
                              u"deleted user",
                              u"unbekannt",
                              u"inconnu"};

QString withoutDecoration(QString name)
{
    bool changed = true;
    while (changed) {
        changed = false;
        while (!name.isEmpty() && QStringView(u":,;•|·-–—»«").contains(name.back())) {
            name.chop(1);
            name = name.trimmed();
            changed = true;
        }
        for (const char16_t *lead : leads) {
            const QStringView word(lead);
            if (name.startsWith(word) && name.size() > word.size()) {
                name = name.mid(word.size()).trimmed();
                changed = true;
            }
        }
        for (const char16_t *tail : tails) {
            const QStringView word(tail);
            if (name.endsWith(word) && name.size() > word.size()) {
                name = name.chopped(word.size()).trimmed();
                changed = true;
            }
        }
    }
    return name;
}

} // namespace

std::string foldedName(std::string_view name)
{
    const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    const QString folded
        = text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    return withoutDecoration(folded).toStdString();
}

std::vector<std::string> nameParts(std::string_view name)
{
    const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))
                             .normalized(QString::NormalizationForm_KC);
    std::vector<std::string> parts;
    QString part;
    const auto finish = [&] {
        if (!part.isEmpty())
            parts.push_back(part.toCaseFolded().toStdString());
        part.clear();
    };
    for (const QChar c : text) {
        const bool letter = c.isLetter() || c.isMark() || c.isSurrogate();
        if (!letter && !c.isDigit()) {
            finish();
            continue;
        }
        const bool hump = !part.isEmpty() && part.back().isLower() && c.isUpper();
        const bool kind = !part.isEmpty() && part.back().isDigit() != c.isDigit();
        if (hump || kind)
            finish();
        part += c;
    }
    finish();
    return parts;
}

bool isNobody(std::string_view folded)
{
    const QString name = QString::fromUtf8(folded.data(), static_cast<qsizetype>(folded.size()));
    return std::ranges::any_of(nobodies,
                               [&](const char16_t *word) { return name == QStringView(word); });
}

double alikeness(std::string_view one, std::string_view other)
{
    const QString a = QString::fromUtf8(one.data(), static_cast<qsizetype>(one.size()));
    const QString b = QString::fromUtf8(other.data(), static_cast<qsizetype>(other.size()));
    const std::u16string x = a.toStdU16String();
    const std::u16string y = b.toStdU16String();
    return rapidfuzz::jaro_winkler_similarity(x, y);
}

} // namespace rejoinder::people
