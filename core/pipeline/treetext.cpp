// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/reconstruct.h"

#include "core/replies/shape.h"

#include <cmath>

namespace rejoinder::pipeline {

namespace {

constexpr int openingLength = 60; // characters of a body shown in its line

/// The first words on one line, cut between characters.
std::string opening(std::string_view body)
{
    std::string line;
    int length = 0;
    bool blank = false;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const auto byte = static_cast<unsigned char>(body[i]);
        if (byte <= ' ') {
            blank = !line.empty();
            continue;
        }
        const bool starts = (byte & 0xC0) != 0x80;
        if (starts && ++length > openingLength)
            return line + " ...";
        if (blank && starts)
            line += ' ';
        blank = false;
        line += body[i];
    }
    return line;
}

std::string nameOf(const Reconstruction &found, int comment)
{
    const std::string name = shownName(found, comment);
    if (name.empty())
        return "?";
    const bool printed = !found.comments[static_cast<std::size_t>(comment)].author.empty();
    return printed ? name : "(" + name + ")";
}

std::string lineOf(const source::Source &source, const Reconstruction &found, int comment,
                   int depth)
{
    const auto i = static_cast<std::size_t>(comment);
    std::string line(static_cast<std::size_t>(depth) * 2, ' ');
    line += std::to_string(comment + 1) + " " + nameOf(found, comment);
    if (found.links[i].parent == replies::lostParent)
        line += " [answers a comment that is not in the dump]";
    if (isDoubt(found, comment))
        line += " [" + std::to_string(std::lround(found.links[i].confidence * 100)) + " %]";
    return line + ": " + opening(slice(source.text, found.comments[i].body)) + "\n";
}

std::string counted(std::size_t count, const std::string &what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

} // namespace

std::string toTree(const source::Source &source, const Reconstruction &found)
{
    std::string text = found.title ? opening(slice(source.text, *found.title)) : source.name;
    text += "\n" + counted(found.article.size(), "paragraph") + ", "
        + counted(found.comments.size(), "comment") + "\n\n";
    const replies::Shape shape = replies::shapeOf(parentsOf(found));
    for (const int comment : shape.preorder)
        text += lineOf(source, found, comment, shape.depth[static_cast<std::size_t>(comment)]);
    return text;
}

} // namespace rejoinder::pipeline
