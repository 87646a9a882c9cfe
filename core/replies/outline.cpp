// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/printed.h"

#include <unordered_map>

#include "core/replies/link.h"

namespace rejoinder::replies {

namespace {

constexpr double greatest = 7; // nats
constexpr double leastShare = 0.7; // of the comments that are numbered so

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// "1.2.1" of a line that begins "1.2.1 Ann Lee", "1.2.1. Ann: ...", "#1.2.1 Ann"; else empty.
std::string pathIn(std::string_view line)
{
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t' || line.front() == '#'))
        line.remove_prefix(1);
    std::string path;
    std::size_t at = 0;
    while (at < line.size() && isDigit(line[at])) {
        while (at < line.size() && isDigit(line[at]))
            path += line[at++];
        if (at + 1 < line.size() && line[at] == '.' && isDigit(line[at + 1]))
            path += line[at++];
    }
    const bool isEnded = at < line.size() && !path.empty()
        && (line[at] == ' ' || line[at] == '\t' || line[at] == '.' || line[at] == ')'
            || line[at] == ':');
    return isEnded ? path : std::string();
}

std::string above(const std::string &path)
{
    const std::size_t dot = path.rfind('.');
    return dot == std::string::npos ? std::string() : path.substr(0, dot);
}

} // namespace

/// "1", "1.1", "1.1.1", "1.2": each number but the first of a thread names what it answers.
void readOutline(const Thread &thread, Printed &printed)
{
    std::vector<std::string> paths;
    std::unordered_map<std::string, int> at;
    int found = 0;
    int nested = 0;
    for (int i = 0; i < thread.size(); ++i) {
        const std::size_t start = thread.comment(i).whole.start;
        const std::size_t newline
            = start == 0 ? std::string_view::npos : thread.text.rfind('\n', start - 1);
        const std::size_t line = newline == std::string_view::npos ? 0 : newline + 1;
        const std::size_t end = std::min(thread.text.find('\n', start), thread.text.size());
        paths.push_back(pathIn(slice(thread.text, {line, end})));
        at.emplace(paths.back(), i);
        found += !paths.back().empty();
        nested += paths.back().contains('.');
    }
    if (nested == 0 || found < leastShare * thread.size())
        return;
    int violations = 0;
    for (const std::string &path : paths)
        violations += path.contains('.') && !at.contains(above(path));
    const double weight = trust(violations, found, greatest, 0.1, littleDoubt);
    if (weight <= 0)
        return;
    printed.remarks.emplace_back("Comments are numbered by what they answer, as chapters are");
    for (int i = 0; i < thread.size(); ++i) {
        const std::string &path = paths[static_cast<std::size_t>(i)];
        if (path.empty())
            continue;
        if (!path.contains('.')) {
            printed.at(i).push_back({"outline",
                                     "is numbered " + path + ", as comments on the article are",
                                     {},
                                     {topLevel},
                                     weight});
            continue;
        }
        const auto parent = at.find(above(path));
        if (parent != at.end() && parent->second != i)
            printed.at(i).push_back({"outline",
                                     "is numbered " + path + ", below " + parent->first,
                                     {},
                                     {parent->second},
                                     weight});
    }
}

} // namespace rejoinder::replies
