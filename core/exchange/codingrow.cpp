// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codingrow.h"

#include "core/exchange/cells.h"

#include <algorithm>

namespace rejoinder::exchange {

const Span &spanOf(const CodingRow &row)
{
    return row.coding.target.anchor.span;
}

bool isInDocument(const CodingRow &row)
{
    return row.document != nullptr;
}

bool isInComment(const CodingRow &row)
{
    return row.document && row.comment >= 0;
}

std::size_t indexOf(const CodingRow &row)
{
    return std::size_t(row.comment);
}

const comments::Comment &commentOf(const CodingRow &row)
{
    return row.document->found.comments[indexOf(row)];
}

const replies::Link &linkOf(const CodingRow &row)
{
    return row.document->found.links[indexOf(row)];
}

const people::Person *personOf(const CodingRow &row)
{
    if (!isInComment(row))
        return nullptr;
    const int person = row.document->found.personOf[indexOf(row)];
    return person < 0 ? nullptr : &row.document->found.people[std::size_t(person)];
}

const annotate::Code *codeOf(const CodingRow &row)
{
    return row.project.codebook.find(row.coding.code);
}

std::string codeLevel(const CodingRow &row, std::size_t level)
{
    std::vector<std::string> names;
    for (const annotate::Code *code = codeOf(row); code && names.size() < 64;
         code = row.project.codebook.find(code->parent))
        names.insert(names.begin(), code->name);
    return level <= names.size() ? names[level - 1] : std::string();
}

std::string codeName(const CodingRow &row)
{
    const annotate::Code *code = codeOf(row);
    return code ? code->name : std::string();
}

std::string bodyOf(const DocumentFacts &document, int comment)
{
    return std::string(
        slice(document.source.text, document.found.comments[std::size_t(comment)].body));
}

std::string fromBody(const CodingRow &row, std::size_t byte, std::size_t (*count)(std::string_view))
{
    if (!isInComment(row))
        return {};
    const std::size_t start = commentOf(row).body.start;
    const std::string_view text = row.document->source.text;
    const bool isBefore = byte < start;
    const std::size_t units = count(slice(text, isBefore ? Span{byte, start} : Span{start, byte}));
    return (isBefore ? "-" : "") + integerCell(units);
}

std::size_t codePointCount(std::string_view text)
{
    return std::size_t(
        std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

std::string codePointAt(const CodingRow &row, std::size_t byte)
{
    return isInDocument(row) ? integerCell(row.document->codePoints.at(byte)) : std::string();
}

std::string byteCell(const CodingRow &row, std::size_t byte)
{
    return isInDocument(row) ? integerCell(byte) : std::string();
}

std::string rawByte(const CodingRow &row, std::size_t byte)
{
    return isInDocument(row) ? integerCell(row.document->source.map.toRaw(byte)) : std::string();
}

std::string replyPath(const CodingRow &row)
{
    std::vector<std::string> steps;
    for (int comment = row.comment;
         comment >= 0 && steps.size() <= row.document->shape.parent.size();
         comment = row.document->shape.parent[std::size_t(comment)])
        steps.insert(steps.begin(), integerCell(std::size_t(comment) + 1));
    return joined(steps, " > ");
}

std::string timeOf(const CodingRow &row)
{
    return isInComment(row) ? std::string(slice(row.document->source.text, commentOf(row).timeSpan))
                            : std::string();
}

bool isEdge(const CodingRow &row)
{
    return isInComment(row) && row.coding.target.kind == annotate::TargetKind::ReplyEdge;
}

} // namespace rejoinder::exchange
