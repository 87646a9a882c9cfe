// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/spanmarks.h"

#include <algorithm>

#include "core/annotate/lanes.h"

namespace rejoinder::article {

namespace {

bool standsBefore(const Mark &one, const Mark &other)
{
    return one.span.start != other.span.start ? one.span.start < other.span.start
                                              : one.span.end > other.span.end;
}

Mark markOf(const annotate::Coding &coding, const annotate::Codebook &codebook)
{
    const annotate::Code *code = codebook.find(coding.code);
    return {coding.id,
            coding.target.anchor.span,
            0,
            code ? code->palette : 0,
            code ? QString::fromStdString(code->name) : QString(),
            coding.code};
}

} // namespace

SpanMarks::SpanMarks(const ArticleText &text, const std::vector<annotate::Coding> &codings,
                     const annotate::Codebook &codebook, const DocumentId &document)
    : m_ranges(text.pieces().size())
{
    for (const annotate::Coding &coding : codings) {
        const annotate::Target &target = coding.target;
        if (target.kind == annotate::TargetKind::Span && target.anchor.document == document
            && !text.ranges(target.anchor.span).empty())
            m_marks.push_back(markOf(coding, codebook));
    }
    std::ranges::stable_sort(m_marks, standsBefore);

    std::vector<Span> spans;
    spans.reserve(m_marks.size());
    std::ranges::transform(m_marks, std::back_inserter(spans), &Mark::span);
    const std::vector<int> lanes = annotate::lanesOf(spans);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        m_marks[i].lane = lanes[i];
        const std::vector<Range> ranges = text.ranges(m_marks[i].span);
        for (const Range &range : ranges)
            m_ranges[std::size_t(range.piece)].push_back(
                {int(i), range.from, range.to, range == ranges.front(), range == ranges.back()});
    }
}

const std::vector<MarkRange> &SpanMarks::ofPiece(int piece) const
{
    static const std::vector<MarkRange> none;
    return piece >= 0 && piece < int(m_ranges.size()) ? m_ranges[std::size_t(piece)] : none;
}

int SpanMarks::indexOf(const CodingId &coding) const
{
    const auto found = std::ranges::find(m_marks, coding, &Mark::coding);
    return found == m_marks.end() ? -1 : int(found - m_marks.begin());
}

std::vector<int> SpanMarks::at(std::size_t byte) const
{
    std::vector<int> found;
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        if (m_marks[i].span.contains(byte))
            found.push_back(int(i));
    }
    std::ranges::stable_sort(found, {},
                             [this](int mark) { return m_marks[std::size_t(mark)].span.size(); });
    return found;
}

int SpanMarks::next(int current, std::size_t byte) const
{
    if (current >= 0)
        return current + 1 < int(m_marks.size()) ? current + 1 : -1;
    const auto after = std::ranges::find_if(
        m_marks, [byte](const Mark &mark) { return mark.span.start >= byte; });
    return after == m_marks.end() ? -1 : int(after - m_marks.begin());
}

int SpanMarks::previous(int current, std::size_t byte) const
{
    if (current >= 0)
        return current - 1;
    for (int mark = int(m_marks.size()) - 1; mark >= 0; --mark) {
        if (m_marks[std::size_t(mark)].span.start < byte)
            return mark;
    }
    return -1;
}

int SpanMarks::cycled(int current, std::size_t byte) const
{
    const std::vector<int> here = at(byte);
    if (here.empty())
        return -1;
    const auto now = std::ranges::find(here, current);
    return now == here.end() || now + 1 == here.end() ? here.front() : *(now + 1);
}

} // namespace rejoinder::article
