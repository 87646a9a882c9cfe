// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cells.h"

#include "core/exchange/table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <format>

namespace rejoinder::exchange {

std::size_t utf16Length(std::string_view utf8)
{
    std::size_t units = 0;
    for (const char byte : utf8) {
        const auto value = static_cast<unsigned char>(byte);
        units += (value & 0xC0U) != 0x80U; // one for each code point,
        units += value >= 0xF0U; // another for the astral ones
    }
    return units;
}

std::string integerCell(std::size_t number)
{
    return std::to_string(number);
}

std::string shareCell(double share)
{
    return std::format("{:.4f}", share);
}

std::string percentCell(std::size_t part, std::size_t whole)
{
    return whole == 0 ? std::string() : std::format("{:.2f}", 100.0 * double(part) / double(whole));
}

std::string exactCell(double number)
{
    return std::format("{}", number);
}

std::string timeCell(Moment moment)
{
    return moment == 0 ? std::string() : toIso(moment);
}

std::string joined(const std::vector<std::string> &entries, std::string_view separator)
{
    std::string all;
    for (const std::string &entry : entries)
        all.append(all.empty() ? "" : separator).append(entry);
    return all;
}

std::size_t wordCount(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    std::size_t words = 0;
    for (qsizetype start = 0, end = finder.toNextBoundary(); end != -1;
         start = end, end = finder.toNextBoundary()) {
        const QList<uint> letters = text.sliced(start, end - start).toUcs4();
        words += std::ranges::any_of(letters,
                                     [](uint letter) { return QChar::isLetterOrNumber(letter); });
    }
    return words;
}

std::string_view wordFor(people::Kind kind)
{
    switch (kind) {
    case people::Kind::Printed:
        return "printed";
    case people::Kind::Inferred:
        return "inferred";
    case people::Kind::Unnamed:
        return "unnamed";
    }
    return {};
}

std::string_view wordFor(replies::Order order)
{
    switch (order) {
    case replies::Order::Preorder:
        return "preorder";
    case replies::Order::Chronological:
        return "chronological";
    case replies::Order::Reverse:
        return "reverse";
    case replies::Order::TwoLevel:
        return "two-level";
    }
    return {};
}

const replies::Alternative *runnerUp(const DocumentFacts &document, int comment)
{
    const replies::Link &link = document.found.links[std::size_t(comment)];
    return link.alternatives.empty() ? nullptr : &link.alternatives.front();
}

std::string evidenceCell(const replies::Link &link)
{
    QJsonArray all;
    for (const replies::Evidence &evidence : link.evidence) {
        QJsonObject one{{QStringLiteral("kind"), QString::fromStdString(evidence.kind)},
                        {QStringLiteral("text"), QString::fromStdString(evidence.text)},
                        {QStringLiteral("weight"), std::round(evidence.weight * 1000) / 1000}};
        if (!evidence.where.isEmpty()) {
            one.insert(QStringLiteral("start"), qint64(evidence.where.start));
            one.insert(QStringLiteral("end"), qint64(evidence.where.end));
        }
        all.append(one);
    }
    return all.isEmpty() ? std::string()
                         : QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace rejoinder::exchange
