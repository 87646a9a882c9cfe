// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/lineroles.h"

#include "core/layout/lines.h"

namespace rejoinder::comments {

namespace {

/// Spans in order of the dump, asked line by line: each is looked at once.
class Sweep
{
public:
    explicit Sweep(const std::vector<Span> &spans) : m_spans(spans) { }
    bool overlaps(Span line)
    {
        while (m_at < m_spans.size() && m_spans[m_at].end <= line.start)
            ++m_at;
        return m_at < m_spans.size() && m_spans[m_at].overlaps(line);
    }

private:
    const std::vector<Span> &m_spans;
    std::size_t m_at = 0;
};

LineRole roleIn(const Comment &comment, Span line)
{
    if (!line.overlaps(comment.body))
        return LineRole::Name;
    return comment.nameState == NameState::Lost && line.contains(comment.body.start)
        ? LineRole::NameLost
        : LineRole::Body;
}

} // namespace

std::vector<RoledLine> lineRoles(std::string_view text, const std::optional<Span> &title,
                                 const std::vector<Span> &article,
                                 const std::vector<Comment> &comments)
{
    std::vector<RoledLine> roles;
    Sweep inArticle(article);
    std::size_t comment = 0;
    for (const Span &whole : layout::splitLines(text)) {
        const Span line = layout::trimmed(text, whole);
        while (comment < comments.size() && comments[comment].whole.end <= line.start)
            ++comment;
        LineRole role = LineRole::Boilerplate;
        if (line.isEmpty())
            role = LineRole::Blank;
        else if (comment < comments.size() && comments[comment].whole.overlaps(line))
            role = roleIn(comments[comment], line);
        else if (inArticle.overlaps(line))
            role = LineRole::Article;
        else if (title && title->overlaps(line))
            role = LineRole::Title;
        roles.push_back({whole, role});
    }
    return roles;
}

} // namespace rejoinder::comments
