// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/printed.h"

#include "core/replies/link.h"

#include <algorithm>
#include <string_view>

namespace rejoinder::replies {

namespace {

constexpr int slack = 1; // "9." and "10." move what follows by one column
constexpr int leastStep = 2;
constexpr std::size_t longestMark = 24; // bytes: "26. ", "[image] "
constexpr int shallowestCap = 2; // levels below the margin from which a page may stop nesting
constexpr int fewestAtCap = 3; // comments in a row
constexpr int mostNeighbours = 16; // comments looked back
constexpr double atCap = 4.5; // nats for the printed parent against a neighbour at the same level

/// Column of the first character of the line a comment starts in, whatever short mark or picture
/// stands there; -1 where it starts in the middle of a line.
int columnOf(std::string_view text, std::size_t at)
{
    const std::size_t lineStart = at == 0 ? 0 : text.rfind('\n', at - 1) + 1;
    int column = 0;
    std::size_t first = lineStart;
    for (; first < text.size() && (text[first] == ' ' || text[first] == '\t'); ++first)
        column = text[first] == '\t' ? (column / 8 + 1) * 8 : column + 1;
    return at > first + longestMark ? -1 : column;
}

/// Columns as marks before a comment tell them ("-- Ann", "> > Ann"): so many a mark.
constexpr int perMark = 4;

/// How many marks of this kind, and nothing else, stand on the line before the comment's name.
int marksOf(std::string_view text, const comments::Comment &comment, char mark)
{
    const std::size_t name = comment.nameSpan.start;
    if (comment.nameSpan.isEmpty() || name == 0)
        return 0;
    int marks = 0;
    for (std::size_t at = text.rfind('\n', name - 1) + 1; at < name; ++at) {
        if (text[at] != ' ' && text[at] != mark)
            return 0;
        marks += text[at] == mark;
    }
    return marks;
}

/// Words begin with a mark now and then; a page that marks its levels does so often, and no level
/// is left out on the way down.
bool isLeveled(const std::vector<int> &marks)
{
    constexpr int fewest = 3;
    const auto size = static_cast<int>(marks.size());
    const int marked = size - static_cast<int>(std::ranges::count(marks, 0));
    int jumps = 0;
    for (std::size_t i = 1; i < marks.size(); ++i)
        jumps += marks[i] > marks[i - 1] + 1;
    return marked >= fewest && marked * 4 >= size && jumps * 10 <= size;
}

/// By the mark that most comments have; empty where the page marks no levels.
std::vector<int> markedColumns(const Thread &thread)
{
    std::vector<int> best;
    for (const char mark : std::string_view("->*+.|~=")) {
        std::vector<int> marks;
        marks.reserve(thread.comments.size());
        for (const comments::Comment &comment : thread.comments)
            marks.push_back(marksOf(thread.text, comment, mark));
        if (isLeveled(marks)
            && std::ranges::count(marks, 0)
                < std::ranges::count(best, 0) + (best.empty() ? thread.size() + 1 : 0))
            best = std::move(marks);
    }
    for (int &marks : best)
        marks *= perMark;
    return best;
}

struct Reading
{
    std::vector<int> parents;
    int violations = 0;
    int nested = 0;
};

/// Many sites nest only so deep: what stands at the deepest level may answer a neighbour there.
struct Cap
{
    int depth = -1; // -1: the page has none
    std::vector<int> depths;

    bool holds(int comment) const
    {
        return depth >= 0 && depths[static_cast<std::size_t>(comment)] == depth;
    }
};

Cap capOf(const std::vector<int> &parents)
{
    Cap cap;
    int longest = 0;
    int row = 0;
    int deepest = 0;
    for (const int parent : parents) {
        const int depth = parent < 0 ? 0 : cap.depths[static_cast<std::size_t>(parent)] + 1;
        cap.depths.push_back(depth);
        if (depth > deepest) {
            deepest = depth;
            longest = row = 0;
        }
        row = depth == deepest ? row + 1 : 0;
        longest = std::max(longest, row);
    }
    if (deepest >= shallowestCap && longest >= fewestAtCap)
        cap.depth = deepest;
    return cap;
}

/// The parent, and the last of those that stand before at the same level under it.
std::vector<int> neighbours(const std::vector<int> &parents, int comment)
{
    const int parent = parents[static_cast<std::size_t>(comment)];
    std::vector<int> list{parent};
    for (int i = std::max({parent, 0, comment - mostNeighbours}); i < comment; ++i)
        if (parents[static_cast<std::size_t>(i)] == parent)
            list.push_back(i);
    return list;
}

/// A deeper column answers the comment above; a column to the left must be one that is open.
Reading readStack(const std::vector<int> &columns)
{
    Reading reading;
    std::vector<std::pair<int, int>> open; // column, comment
    for (std::size_t i = 0; i < columns.size(); ++i) {
        bool left = false;
        int leftColumn = 0;
        while (!open.empty() && open.back().first > columns[i] + slack) {
            leftColumn = open.back().first;
            open.pop_back();
            left = true;
        }
        const bool known = !open.empty() && open.back().first >= columns[i] - slack;
        if (left && !known && leftColumn - columns[i] >= leastStep)
            ++reading.violations;
        if (known)
            open.pop_back();
        reading.parents.push_back(open.empty() ? topLevel : open.back().second);
        reading.nested += !open.empty();
        open.emplace_back(columns[i], static_cast<int>(i));
    }
    return reading;
}

} // namespace

void readIndentation(const Thread &thread, Printed &printed)
{
    std::vector<int> columns;
    for (const comments::Comment &comment : thread.comments) {
        const int column = columnOf(thread.text, comment.whole.start);
        columns.push_back(column >= 0 ? column : std::max(comment.indent, 0));
    }
    const auto isFlat = [&columns] {
        const auto [least, most] = std::ranges::minmax(columns);
        return most - least < leastStep || columns.front() > least + slack;
    };
    if (isFlat())
        columns = markedColumns(thread);
    if (columns.empty() || isFlat())
        return;
    const Reading reading = readStack(columns);
    const double weight = trust(reading.violations, thread.size(), 7, 0.1, littleDoubt);
    if (weight <= 0 || reading.nested == 0)
        return;
    printed.remarks.emplace_back("Replies are indented under what they answer");
    const Cap cap = capOf(reading.parents);
    for (int i = 0; i < thread.size(); ++i) {
        const int parent = reading.parents[static_cast<std::size_t>(i)];
        const std::string text = parent == topLevel
            ? "stands at the left margin, as comments on the article do"
            : "is indented under #" + std::to_string(parent + 1);
        std::vector<int> near;
        if (cap.holds(i))
            near = neighbours(reading.parents, i);
        if (near.size() < 2) {
            printed.at(i).push_back({"indentation", text, {}, {parent}, weight});
            continue;
        }
        const double own = std::min(atCap, weight * 2 / 3);
        printed.at(i).push_back({"indentation", text, {}, {parent}, own});
        printed.at(i).push_back({"depth-cap",
                                 "stands at the deepest level that the page shows",
                                 {},
                                 std::move(near),
                                 weight - own});
    }
}

} // namespace rejoinder::replies
