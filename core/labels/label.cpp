// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/labels/label.h"

namespace rejoinder::labels {

namespace {

Label labelIn(const Place &comment, Span line, bool opens)
{
    const bool named = !comment.name.isEmpty() && line.overlaps(comment.name);
    if (!comment.body.isEmpty() && line.overlaps(comment.body)) {
        if (line.contains(comment.body.start)) {
            const bool joined = opens && comment.whole.start < comment.body.start;
            return joined ? Label::Joined : Label::First;
        }
        return Label::Body;
    }
    if (!comment.body.isEmpty() && line.start >= comment.body.end)
        return named ? Label::FootName : Label::Foot;
    if (opens)
        return named ? Label::NameOpens : Label::HeadOpens;
    return named ? Label::Name : Label::Head;
}

} // namespace

std::vector<Label> labelsOf(const layout::Page &page, const std::optional<Span> &title,
                            const std::vector<Span> &article, const std::vector<Place> &comments)
{
    std::vector<Label> labels(page.lines.size(), Label::Noise);
    std::size_t comment = 0;
    std::size_t paragraph = 0;
    std::optional<std::size_t> opened; // the comment whose first line was seen
    for (std::size_t at = 0; at < labels.size(); ++at) {
        const Span line = page.lines[at].raw;
        while (comment < comments.size() && comments[comment].whole.end <= line.start)
            ++comment;
        while (paragraph < article.size() && article[paragraph].end <= line.start)
            ++paragraph;
        if (comment < comments.size() && comments[comment].whole.overlaps(line)) {
            // A line that ends one comment and begins the next is the next one's.
            while (comment + 1 < comments.size() && comments[comment + 1].whole.overlaps(line))
                ++comment;
            labels[at] = labelIn(comments[comment], line, opened != comment);
            opened = comment;
        } else if (paragraph < article.size() && article[paragraph].overlaps(line)) {
            labels[at] = Label::Article;
        } else if (title && title->overlaps(line)) {
            labels[at] = Label::Title;
        }
    }
    return labels;
}

} // namespace rejoinder::labels
