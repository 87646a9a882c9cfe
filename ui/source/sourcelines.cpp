// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcelines.h"

#include <algorithm>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rejoinder::source {

using comments::LineRole;

namespace {

std::size_t characterStart(std::string_view text, std::size_t byte)
{
    while (byte > 0 && byte < text.size()
           && (static_cast<unsigned char>(text[byte]) & 0xC0) == 0x80)
        --byte;
    return byte;
}

} // namespace

std::vector<Row> rowsOf(const models::Document &document)
{
    const pipeline::Reconstruction &found = document.reconstruction;
    const std::string_view text = document.source.text;
    const std::vector<comments::RoledLine> lines
        = comments::lineRoles(text, found.title, found.article, found.comments);
    std::vector<Row> rows;
    rows.reserve(lines.size());
    for (int number = 0; const comments::RoledLine &line : lines) {
        std::size_t start = line.line.start;
        do {
            std::size_t end = line.line.end;
            if (end > start + longestRow)
                end = characterStart(text, start + longestRow);
            rows.push_back({{start, end}, number, start > line.line.start, line.role});
            start = end;
        } while (start < line.line.end);
        ++number;
    }
    return rows;
}

int rowAt(const std::vector<Row> &rows, std::size_t byte)
{
    const auto after
        = std::ranges::upper_bound(rows, byte, {}, [](const Row &row) { return row.bytes.start; });
    return after == rows.begin() ? 0 : int(after - rows.begin()) - 1;
}

QString letterOf(LineRole role)
{
    switch (role) {
    case LineRole::Blank:
        return {};
    case LineRole::Boilerplate:
        return u"–"_s;
    default:
        return QString(QLatin1Char(static_cast<char>(role)));
    }
}

QString wordOf(LineRole role)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("source", text); };
    switch (role) {
    case LineRole::Name:
        return word(QT_TRANSLATE_NOOP("source", "name line"));
    case LineRole::Body:
        return word(QT_TRANSLATE_NOOP("source", "body"));
    case LineRole::Boilerplate:
        return word(QT_TRANSLATE_NOOP("source", "boilerplate"));
    case LineRole::Title:
        return word(QT_TRANSLATE_NOOP("source", "title"));
    case LineRole::Article:
        return word(QT_TRANSLATE_NOOP("source", "article"));
    case LineRole::NameLost:
        return word(QT_TRANSLATE_NOOP("source", "body, name lost"));
    case LineRole::Blank:
        break;
    }
    return {};
}

Window Window::around(int row, int rows, int limit)
{
    const int count = std::min(rows, limit);
    return {std::clamp(row - count / 2, 0, rows - count), count};
}

} // namespace rejoinder::source
