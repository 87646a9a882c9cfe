// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replies/printed.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <map>
#include <unordered_map>

#include "core/replies/link.h"

namespace rejoinder::replies {

namespace {

constexpr int linesAbove = 2; // a subject may stand above the name line
constexpr int fewest = 3; // replies with a subject
constexpr double greatest = 3; // nats; subjects are inherited down a thread, and get changed
constexpr double mostDoubt = 0.3; // share of replies with a subject that no comment has
constexpr double ofNewSubject = 0.7;
constexpr std::size_t mostHolders = 200; // a subject of more comments tells nothing

/// A line near the beginning of a comment: 0, 1 ... within its header, -1, -2 above it.
struct Line
{
    int slot = 0;
    Span span;
};

std::vector<Line> linesNear(const Thread &thread, int comment)
{
    std::vector<Line> lines;
    const Span header = headerOf(thread, comment);
    const std::size_t floor = comment > 0 ? thread.comment(comment - 1).whole.end : 0;
    std::size_t end = header.start;
    for (int slot = -1; slot >= -linesAbove && end > floor;) {
        const std::size_t newline = thread.text.rfind('\n', end - 1);
        const std::size_t start
            = newline == std::string_view::npos ? floor : std::max(newline + 1, floor);
        const std::string_view words = slice(thread.text, {start, end});
        if (words.find_first_not_of(" \t\r\n") != std::string_view::npos)
            lines.push_back({slot--, {start, end}});
        end = newline == std::string_view::npos || newline < floor ? floor : newline;
    }
    int slot = 0;
    for (std::size_t at = header.start; at < header.end; ++slot) {
        const std::size_t next = std::min(thread.text.find('\n', at), header.end);
        lines.push_back({slot, {at, next}});
        at = next + 1;
    }
    return lines;
}

struct Subject
{
    bool replies = false; // "Re: "
    std::string about; // folded, without "Re: " and what stands in brackets at its ends
    Span where;
};

Subject subjectIn(std::string_view text, Span span)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^\\s*(?:[\\w ]{0,12}(?:subject|betreff|sujet|asunto)\\s*:)?\\s*(?:\\[[^\\]]*\\]"
            "\\s*)?((?:(?:re|aw|antw|sv|vs|odp|回复|回覆)(?:\\[\\d+\\])?\\s?[:：]\\s*)*)(.*?)"
            "\\s*(?:\\([^()]*\\d[^()]*\\))?\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const std::string_view line = slice(text, span);
    const auto match
        = form.match(QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size())));
    Subject subject{!match.captured(1).isEmpty(),
                    match.captured(2).simplified().toCaseFolded().toStdString(), span};
    return subject;
}

/// Most lines have no colon, and need no closer look.
bool isReply(std::string_view text, Span line)
{
    const std::string_view words = slice(text, line);
    const bool colon
        = words.find(':') != std::string_view::npos || words.find("：") != std::string_view::npos;
    return colon && subjectIn(text, line).replies;
}

/// What all subjects of a page say, by comment; empty where the page has none.
std::vector<Subject> readSubjects(const Thread &thread)
{
    std::map<int, int> slots; // line -> comments that print "Re:" there
    std::vector<std::vector<Line>> lines;
    for (int i = 0; i < thread.size(); ++i) {
        lines.push_back(linesNear(thread, i));
        for (const Line &line : lines.back())
            slots[line.slot] += isReply(thread.text, line.span);
    }
    const auto best = std::ranges::max_element(
        slots, {}, [](const std::pair<const int, int> &it) { return it.second; });
    std::vector<Subject> subjects;
    if (best == slots.end() || best->second < fewest)
        return subjects;
    for (const std::vector<Line> &near : lines) {
        const auto line = std::ranges::find(near, best->first, &Line::slot);
        subjects.push_back(line == near.end() ? Subject() : subjectIn(thread.text, line->span));
    }
    return subjects;
}

/// Replies whose subject is that of an earlier comment, or of none.
struct Check
{
    std::map<std::string, int> found;
    std::map<std::string, int> unknown;

    int count(const std::map<std::string, int> &of) const
    {
        int sum = 0;
        for (const auto &[subject, number] : of)
            sum += number;
        return sum;
    }
    /// One unknown subject may be that of the page itself.
    int violations() const
    {
        int most = 0;
        for (const auto &[subject, number] : unknown)
            most = std::max(most, number);
        return count(unknown) - most;
    }
};

Check check(const std::vector<Subject> &subjects)
{
    Check check;
    std::map<std::string, int> seen;
    for (const Subject &subject : subjects) {
        if (subject.replies && !subject.about.empty())
            ++(seen.contains(subject.about) ? check.found : check.unknown)[subject.about];
        if (!subject.about.empty())
            ++seen[subject.about];
    }
    return check;
}

std::string sentence(const std::vector<int> &same)
{
    return "its subject is that of "
        + (same.size() == 1 ? "#" + std::to_string(same.front() + 1)
                            : std::to_string(same.size()) + " earlier comments");
}

} // namespace

void readSubjects(const Thread &thread, Printed &printed)
{
    const std::vector<Subject> subjects = readSubjects(thread);
    const Check checked = check(subjects);
    if (checked.found.size() < 2)
        return; // one subject for all tells nothing
    const int cases = checked.count(checked.found) + checked.count(checked.unknown);
    const double weight = trust(checked.violations(), cases, greatest, mostDoubt);
    if (weight <= 0)
        return;
    printed.remarks.emplace_back("Replies carry the subject of what they answer");
    std::unordered_map<std::string, std::vector<int>> holders;
    for (int i = 0; i < thread.size(); ++i) {
        const Subject &mine = subjects[static_cast<std::size_t>(i)];
        if (mine.about.empty())
            continue;
        std::vector<int> &same = holders[mine.about];
        if (mine.replies && !same.empty() && same.size() <= mostHolders)
            printed.at(i).push_back({"subject", sentence(same), mine.where, same, weight});
        else if (!mine.replies && i > 0)
            printed.at(i).push_back(
                {"subject", "has a subject of its own", mine.where, {topLevel}, ofNewSubject});
        same.push_back(i);
    }
}

} // namespace rejoinder::replies
