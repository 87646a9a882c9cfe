// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/namelines.h"

#include <algorithm>
#include <unordered_map>

namespace rejoinder::comments {

namespace {

using layout::Line;
using layout::Page;

struct NameLineWeights
{
    int leastNames = 3; // lines that could be names, before they are believed
    double leastShare = 0.12; // of the lines of the section
    double leastRepeated = 0.25; // of the names stand there more than once
    int leastGaps = 3; // doubled gaps speak for dropped names where few repeat
    double printed = 0.97; // confidence of a start under a printed name
    double repeated = 0.99; // ... of one that is printed more than once
    double gap = 0.93; // ... after a doubled gap
};
constexpr NameLineWeights weights;

class NameLines
{
public:
    NameLines(const Page &page, const regions::Regions &regions)
        : m_page(page)
        , m_from(regions.commentsBegin)
        , m_to(regions.commentsEnd)
    { }

    bool isSuch()
    {
        for (std::size_t at = m_from; at < m_to; ++at) {
            if (couldBeName(at))
                ++m_seen[line(at).key];
        }
        int names = 0;
        int repeated = 0;
        int gaps = 0;
        for (std::size_t at = m_from; at < m_to; ++at) {
            names += couldBeName(at) ? 1 : 0;
            repeated += couldBeName(at) && isKnown(at) ? 1 : 0;
            gaps += isGap(at) ? 1 : 0;
        }
        const bool enough
            = names >= weights.leastNames && names >= weights.leastShare * double(m_to - m_from);
        return enough && (repeated >= weights.leastRepeated * names || gaps >= weights.leastGaps);
    }

    std::vector<Comment> read()
    {
        bool afterName = false;
        for (std::size_t at = m_from; at < m_to; ++at) {
            if (isName(at, afterName)) {
                open(at, true);
                afterName = true;
                continue;
            }
            // Under a name one dropped line may be a paragraph of the body; two are the body and
            // the next name.
            const bool lost = afterName ? dropped(at) >= 2 : isGap(at) || m_comments.empty();
            if (lost)
                open(at, false);
            extend(at, afterName && !lost);
            afterName = false;
        }
        return std::move(m_comments);
    }

private:
    const Line &line(std::size_t at) const { return m_page.lines[at]; }
    bool isGap(std::size_t at) const
    {
        return at < m_to && line(at).blanksBefore > m_page.usualBlanks;
    }
    bool isKnown(std::size_t at) const
    {
        const auto found = m_seen.find(line(at).key);
        return found != m_seen.end() && found->second > 1;
    }

    /// Shape alone: a short line by itself that begins with a capital letter.
    bool couldBeName(std::size_t at) const
    {
        const bool alone
            = line(at).blanksBefore > 0 && (at + 1 >= m_to || line(at + 1).blanksBefore > 0);
        return m_page.isNameLike(at) && (line(at).capital || line(at).alike > 1 || isHandle(at))
            && alone;
    }

    /// One word with a digit or an underscore in it.
    bool isHandle(std::size_t at) const
    {
        const std::string_view word = slice(m_page.text, line(at).bare);
        return !word.contains(' ') && word.find_first_of("_0123456789") != std::string_view::npos
            && word.find_first_not_of("_0123456789.-") != std::string_view::npos;
    }

    /// Lines the extractor dropped before this one, by the blank lines they left.
    int dropped(std::size_t at) const
    {
        const int extra = line(at).blanksBefore - m_page.usualBlanks;
        return m_page.usualBlanks > 1 ? extra / 2 : extra;
    }

    bool isName(std::size_t at, bool afterName) const
    {
        if (!couldBeName(at))
            return false;
        if (isKnown(at))
            return true;
        if (afterName) // right under a name stands a body, however short; one dropped line was that
                       // body
            return dropped(at) == 1;
        // A gap on both sides: its own name and that of the next were dropped.
        return !isGap(at) && !isGap(at + 1);
    }

    void open(std::size_t at, bool named)
    {
        Comment comment;
        comment.whole = {line(at).bare.start, line(at).raw.end};
        comment.body = {line(at).raw.end, line(at).raw.end};
        comment.nameState = named ? NameState::Printed : NameState::Lost;
        comment.startConfidence = !named ? weights.gap
            : isKnown(at)                ? weights.repeated
                                         : weights.printed;
        if (named) {
            comment.nameSpan = line(at).bare;
            comment.author = std::string(slice(m_page.text, line(at).bare));
        } else {
            comment.body = {line(at).raw.start, line(at).raw.start};
        }
        m_comments.push_back(comment);
    }

    void extend(std::size_t at, bool first)
    {
        Comment &comment = m_comments.back();
        if (first)
            comment.body.start = line(at).raw.start;
        comment.body.end = comment.whole.end = line(at).raw.end;
    }

    const Page &m_page;
    std::size_t m_from;
    std::size_t m_to;
    std::unordered_map<std::uint64_t, int> m_seen;
    std::vector<Comment> m_comments;
};

} // namespace

std::optional<std::vector<Comment>> fromNameLines(const Page &page, const regions::Regions &regions)
{
    NameLines lines(page, regions);
    if (!lines.isSuch())
        return {};
    return lines.read();
}

} // namespace rejoinder::comments
