// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/records.h"

#include "core/comments/recordform.h"
#include "core/layout/words.h"

#include <algorithm>

namespace rejoinder::comments {

namespace {

using layout::Anchor;
using layout::Line;
using layout::Page;
using layout::Profile;

/// What a start is worth.
struct StartWeights
{
    double sureStart = 0.97;
    double joinedStart = 0.85;
    double headerlessStart = 0.6;
    int leastHeaderlessWords = 5;
};
constexpr StartWeights weights;

class Records
{
public:
    Records(const Page &page, const regions::Regions &regions)
        : m_page(page)
        , m_regions(regions)
        , m_anchors(page.profile.anchors)
        , m_form(page, regions)
        , m_header(page.profile.kind == Profile::Kind::Header)
    { }

    std::vector<Comment> read()
    {
        for (std::size_t i = 0; i < m_anchors.size(); ++i)
            m_header ? readAfter(i) : readBefore(i);
        std::erase_if(m_comments, [&](const Comment &comment) { return isPingback(comment); });
        return std::move(m_comments);
    }

private:
    /// "Pingback: another page" is a link from elsewhere, not a comment.
    bool isPingback(const Comment &comment) const
    {
        const std::string start = layout::folded(slice(m_page.text, comment.whole).substr(0, 12));
        return start.starts_with("pingback") || start.starts_with("trackback");
    }

    const Line &line(std::size_t at) const { return m_page.lines[at]; }

    void readAfter(std::size_t i)
    {
        const Anchor &anchor = m_anchors[i];
        std::size_t at = anchor.last + 1;
        Comment comment = named(anchor);
        if (m_form.place() == NamePlace::Below) {
            if (const auto name = m_form.nameLine(anchor, false))
                at = *name + 1;
        }
        const bool last = i + 1 == m_anchors.size();
        std::size_t end = last ? m_regions.commentsEnd : m_form.headerStart(i + 1);
        end = std::max(end, at);
        at = m_form.afterLabels(at, end);
        while (at < end && (m_form.isApparatus(at) || m_page.bare(at) == comment.author))
            ++at;
        const std::size_t start = at;
        std::size_t stop = start;
        while (stop < end && !endsBody(stop, start, last))
            ++stop;
        const std::size_t rest = stop;
        while (stop > start && m_form.isApparatus(stop - 1))
            --stop;
        setBody(comment, anchor, start, stop);
        m_comments.push_back(comment);
        readHeaderless(rest, end, last);
    }

    bool endsBody(std::size_t at, std::size_t start, bool last) const
    {
        if (at == start)
            return last && (line(at).ending || line(at).heading);
        if (m_form.isFooter(at) || line(at).ending)
            return true;
        return last && (line(at).heading || line(at).share || line(at).button);
    }

    /// Words after the button that ends a record belong to a comment whose header was lost.
    void readHeaderless(std::size_t from, std::size_t to, bool last)
    {
        if (!m_form.hasFooters() || last)
            return;
        while (from < to) {
            while (from < to && m_form.isApparatus(from))
                ++from;
            std::size_t stop = from;
            int words = 0;
            while (stop < to && !m_form.isFooter(stop))
                words += line(stop++).words;
            const std::size_t rest = stop;
            while (stop > from && m_form.isApparatus(stop - 1))
                --stop;
            if (stop > from && words >= weights.leastHeaderlessWords) {
                Comment comment;
                comment.nameState
                    = m_form.place() == NamePlace::None ? NameState::None : NameState::Lost;
                comment.indent = line(from).column;
                comment.startConfidence = weights.headerlessStart;
                comment.whole = comment.body = {line(from).raw.start, line(stop - 1).raw.end};
                m_comments.push_back(comment);
            }
            from = rest;
        }
    }

    /// The comment a header opens, without its body.
    Comment named(const Anchor &anchor) const
    {
        Comment comment;
        PrintedName name;
        std::size_t first = anchor.first;
        if (m_form.place() == NamePlace::InAnchor)
            name = m_form.names().inAnchor(anchor);
        if (m_form.place() == NamePlace::Above || m_form.place() == NamePlace::Below) {
            if (const auto at = m_form.nameLine(anchor, m_form.place() == NamePlace::Above)) {
                name = m_form.names().inLine(*at);
                first = std::min(first, *at);
                const auto upper = m_form.hasUpperNames() ? m_form.upperName(*at) : std::nullopt;
                if (upper && m_form.place() == NamePlace::Above) {
                    const std::string addressee = name.name;
                    name = m_form.names().inLine(*upper);
                    name.addressee = addressee;
                    first = *upper;
                }
                findReplyTo(*at, anchor, name);
            }
        }
        comment.author = name.name;
        comment.addressee = name.addressee;
        comment.nameSpan = name.span;
        comment.nameState = !name.isEmpty()     ? NameState::Printed
            : m_form.place() == NamePlace::None ? NameState::None
                                                : NameState::Lost;
        for (std::size_t at = anchor.first; at <= anchor.last && comment.timeSpan.isEmpty(); ++at)
            comment.timeSpan = line(at).time;
        comment.indent = line(first).column;
        comment.whole = {line(first).bare.start, line(anchor.last).raw.end};
        comment.body = {comment.whole.end, comment.whole.end};
        comment.startConfidence = weights.sureStart;
        return comment;
    }

    /// "Reply to Ann" between the name and the time
    void findReplyTo(std::size_t from, const Anchor &anchor, PrintedName &name) const
    {
        for (std::size_t at = std::min(from, anchor.first); at <= std::max(from, anchor.last);
             ++at) {
            if (!line(at).replyTo)
                continue;
            const std::string_view words = m_page.bare(at);
            const std::size_t to = words.find(' ', words.find(' ') + 1);
            const std::size_t start = words.find_first_not_of(' ', to);
            if (to != std::string_view::npos && start != std::string_view::npos)
                name.addressee = std::string(words.substr(start));
        }
    }

    /// Where the body begins on the anchor's own line; the line's end where it does not.
    std::size_t joinedBody(const Anchor &anchor) const
    {
        constexpr int leastWords = 9;
        const Line &l = line(anchor.last);
        if (l.time.isEmpty() || l.wordsAfterTime <= leastWords)
            return l.raw.end;
        std::size_t at = std::max(l.time.end, l.says.isEmpty() ? 0 : l.says.end);
        constexpr std::string_view marks = " :|-.,)]";
        while (at < l.raw.end && marks.find(m_page.text[at]) != std::string_view::npos)
            ++at;
        return at;
    }

    void setBody(Comment &comment, const Anchor &anchor, std::size_t start, std::size_t stop)
    {
        const std::size_t joined = joinedBody(anchor);
        if (joined < line(anchor.last).raw.end) {
            comment.body
                = {joined, stop > start ? line(stop - 1).raw.end : line(anchor.last).raw.end};
            comment.startConfidence = weights.joinedStart;
        } else if (stop > start) {
            comment.body = {line(start).raw.start, line(stop - 1).raw.end};
        }
        comment.whole.end = std::max(comment.whole.end, comment.body.end);
    }

    void readBefore(std::size_t i)
    {
        const Anchor &anchor = m_anchors[i];
        Comment comment = named(anchor);
        RecordForm::Opening from = m_form.opening(i);
        if (from.name
            && (m_form.place() == NamePlace::First || m_page.bare(*from.name) == comment.author)) {
            useName(comment, m_form.names().inLine(*from.name));
            ++from.start;
        } else if (m_form.place() == NamePlace::First) {
            comment.nameState = NameState::Lost;
        }
        std::size_t end = anchor.first;
        while (end > from.start && m_form.isApparatus(end - 1))
            --end;
        if (end > from.start) {
            comment.body = {m_form.bodyStart(from.start), line(end - 1).raw.end};
            comment.whole.start = std::min(comment.whole.start, comment.body.start);
        }
        m_comments.push_back(comment);
    }

    static void useName(Comment &comment, const PrintedName &name)
    {
        comment.author = name.name;
        comment.addressee = name.addressee;
        comment.nameSpan = name.span;
        comment.nameState = NameState::Printed;
        comment.whole.start = std::min(comment.whole.start, name.span.start);
    }

    const Page &m_page;
    const regions::Regions &m_regions;
    const std::vector<Anchor> &m_anchors;
    RecordForm m_form;
    bool m_header;
    std::vector<Comment> m_comments;
};

} // namespace

std::vector<Comment> fromAnchors(const Page &page, const regions::Regions &regions)
{
    return Records(page, regions).read();
}

} // namespace rejoinder::comments
