// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/records.h"

#include "core/comments/names.h"
#include "core/layout/words.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace rejoinder::comments {

namespace {

using layout::Anchor;
using layout::Line;
using layout::Page;
using layout::Profile;

enum class NamePlace { None, InAnchor, Above, Below, First };

/// Shares of records from which a habit of the page is read, and what a start is worth.
struct RecordWeights
{
    double inAnchor = 0.35; // least share of anchors that hold a name
    double onLine = 0.5; // least share of records with a name on a line of its own
    double onLineDropped = 0.1; // ... where single words were dropped
    double sharedByAll = 0.9; // of the anchors: words that often beside them are no name
    double shared = 0.4; // ... where one of them is a button
    double belowHandicap = 0.1; // names stand above far more often
    double onLineSome = 0.15; // ... where the other side has hardly any
    double secondName = 0.95; // of the names have another above: then it is a title, else the
                              // addressee stands below
    double label = 0.4; // of the records share a line above the body
    std::size_t mostLabels = 12;
    double footer = 0.4; // least share of records that end in the same button
    double subject
        = 0.5; // least share of records with the same words around a line above the header
    double sureStart = 0.97;
    double joinedStart = 0.85;
    double headerlessStart = 0.6;
    std::size_t reach = 3; // lines around an anchor in which a name is looked for
    int leastHeaderlessWords = 5;
};
constexpr RecordWeights weights;

class Records
{
public:
    Records(const Page &page, const regions::Regions &regions)
        : m_page(page)
        , m_regions(regions)
        , m_anchors(page.profile.anchors)
        , m_names(page, m_anchors)
        , m_header(page.profile.kind == Profile::Kind::Header)
    { }

    std::vector<Comment> read()
    {
        learnNamePlace();
        learnFooters();
        learnMarks();
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

    /// The same words beside most anchors are no name.
    bool isShared(std::size_t at) const
    {
        if (line(at).key == 0 || m_anchors.size() < 4)
            return false;
        const double share = double(line(at).alike) / double(m_anchors.size());
        return share >= weights.sharedByAll || (share >= weights.shared && line(at).hasButton);
    }

    /// The line above or below an anchor that may hold a name: roles and pictures are passed over,
    /// below it buttons, too.
    std::optional<std::size_t> nameLine(const Anchor &anchor, bool above) const
    {
        std::size_t at = above ? anchor.first : anchor.last;
        for (std::size_t step = 0; step < weights.reach; ++step) {
            if (above ? at == m_regions.commentsBegin || at == 0 : at + 1 >= m_page.lines.size())
                return {};
            at += above ? std::size_t(-1) : 1;
            const bool passed = line(at).role || line(at).replyTo || line(at).bare.isEmpty();
            if (passed || (!above && (line(at).button || isShared(at))))
                continue;
            return m_page.isNameLike(at) && !isShared(at) ? std::optional(at) : std::nullopt;
        }
        return {};
    }

    /// Where a body before its anchor may begin, and the name line that opens it, if one does.
    struct Opening
    {
        std::size_t start = 0;
        std::optional<std::size_t> name;
    };
    Opening opening(std::size_t i) const
    {
        std::size_t start = i > 0 ? m_anchors[i - 1].last + 1 : m_regions.commentsBegin;
        const std::size_t end = m_anchors[i].first;
        while (start < end && (isApparatus(start) || isShared(start)))
            ++start;
        const bool name = start + 1 < end && m_page.isNameLike(start);
        return {start, name ? std::optional(start) : std::nullopt};
    }

    double share(bool above) const
    {
        const auto count = std::ranges::count_if(
            m_anchors, [&](const Anchor &a) { return nameLine(a, above).has_value(); });
        return double(count) / double(std::max<std::size_t>(m_anchors.size(), 1));
    }

    void learnNamePlace()
    {
        const auto held = std::ranges::count_if(
            m_anchors, [&](const Anchor &a) { return !m_names.inAnchor(a).isEmpty(); });
        if (double(held) >= weights.inAnchor * double(m_anchors.size())) {
            m_place = NamePlace::InAnchor;
            return;
        }
        if (!m_header) {
            std::size_t opened = 0;
            for (std::size_t i = 0; i < m_anchors.size(); ++i)
                opened += opening(i).name ? 1 : 0;
            m_place = double(opened) >= weights.onLine * double(m_anchors.size()) ? NamePlace::First
                                                                                  : NamePlace::None;
            return;
        }
        const double above = share(true);
        const double below = share(false) - weights.belowHandicap;
        const double least = m_page.singleWordsDropped ? weights.onLineDropped : weights.onLine;
        if (std::max(above, below) >= least)
            m_place = above >= below ? NamePlace::Above : NamePlace::Below;
        else if (above >= weights.onLineSome && above >= 2 * share(false))
            m_place = NamePlace::Above;
        if (m_place == NamePlace::Above)
            learnSecondNames();
    }

    /// The line above a name line where it is a name, too, and opens the record: the author, whom
    /// the lower name answers.
    std::optional<std::size_t> upperName(std::size_t name) const
    {
        if (name < 2 || name - 1 <= m_regions.commentsBegin || !m_page.isNameLike(name - 1)
            || isShared(name - 1) || line(name - 1).role || line(name).blanksBefore > 0)
            return {};
        const bool opens
            = isApparatus(name - 2) || line(name - 1).blanksBefore > 0 || line(name - 2).heading;
        return opens ? std::optional(name - 1) : std::nullopt;
    }

    void learnSecondNames()
    {
        double names = 0;
        double uppers = 0;
        for (const Anchor &anchor : m_anchors) {
            if (const auto name = nameLine(anchor, true)) {
                ++names;
                uppers += upperName(*name) ? 1 : 0;
            }
        }
        m_upperNames = uppers > 1 && uppers < weights.secondName * names;
    }

    /// Buttons that end a record: the first slotty line after words, the same in many records.
    void learnFooters()
    {
        std::unordered_map<std::uint64_t, int> count;
        for (std::size_t i = 0; i + 1 < m_anchors.size(); ++i) {
            bool words = false;
            for (std::size_t at = m_anchors[i].last + 1; at < m_anchors[i + 1].first; ++at) {
                if (words && line(at).button && line(at).words > 0) {
                    ++count[line(at).key];
                    break;
                }
                words = words || (!m_page.isSlotty(at) && line(at).words >= 3);
            }
        }
        for (const auto &[key, n] : count) {
            if (n >= 2 && double(n) >= weights.footer * double(m_anchors.size() - 1))
                m_footers[key] = n;
        }
    }

    bool isFooter(std::size_t at) const { return m_footers.contains(line(at).key); }

    /// Belongs to no body: apparatus, or a line that many records share word by word.
    bool isApparatus(std::size_t at) const
    {
        const bool shared = line(at).alike >= 3 && line(at).words <= 12 && line(at).key != 0
            && double(line(at).alike) >= 0.3 * double(m_anchors.size());
        return m_page.isSlotty(at) || line(at).bare.isEmpty() || line(at).replyTo || shared
            || isFooter(at);
    }

    /// First line of the header of anchor `i`, its name line and what stands above that counted.
    std::size_t headerStart(std::size_t i) const
    {
        std::size_t start = m_anchors[i].first;
        if (m_place == NamePlace::Above) {
            if (const auto name = nameLine(m_anchors[i], true)) {
                const auto upper = m_upperNames ? upperName(*name) : std::nullopt;
                start = upper.value_or(*name);
            }
        }
        return start;
    }

    void readAfter(std::size_t i)
    {
        const Anchor &anchor = m_anchors[i];
        std::size_t at = anchor.last + 1;
        Comment comment = named(anchor);
        if (m_place == NamePlace::Below) {
            if (const auto name = nameLine(anchor, false))
                at = *name + 1;
        }
        const bool last = i + 1 == m_anchors.size();
        std::size_t end = last ? m_regions.commentsEnd : headerStart(i + 1);
        end = std::max(end, at);
        at = afterLabels(at, end);
        while (at < end && (isApparatus(at) || m_page.bare(at) == comment.author))
            ++at;
        const std::size_t start = at;
        std::size_t stop = start;
        while (stop < end && !endsBody(stop, start, last))
            ++stop;
        const std::size_t rest = stop;
        while (stop > start && isApparatus(stop - 1))
            --stop;
        setBody(comment, anchor, start, stop);
        m_comments.push_back(comment);
        readHeaderless(rest, end, last);
    }

    /// "Join Date", "Location", "Posts": lines that most records share stand before the body, with
    /// what they label.
    std::size_t afterLabels(std::size_t from, std::size_t end) const
    {
        std::size_t after = from;
        for (std::size_t at = from; at < std::min(end, from + weights.mostLabels); ++at) {
            const bool prose = line(at).words >= 8 || (line(at).sentence && line(at).words >= 3);
            if (prose || isFooter(at) || (line(at).button && line(at).hasReply))
                break;
            const bool shared = double(line(at).alike) >= weights.label * double(m_anchors.size());
            if (line(at).memberSince || (shared && line(at).alike >= 3 && line(at).words > 0))
                after = at + 1;
        }
        return after;
    }

    bool endsBody(std::size_t at, std::size_t start, bool last) const
    {
        if (at == start)
            return last && (line(at).ending || line(at).heading);
        if (isFooter(at) || line(at).ending)
            return true;
        return last && (line(at).heading || line(at).share || line(at).button);
    }

    /// Words after the button that ends a record belong to a comment whose header was lost.
    void readHeaderless(std::size_t from, std::size_t to, bool last)
    {
        if (m_footers.empty() || last)
            return;
        while (from < to) {
            while (from < to && isApparatus(from))
                ++from;
            std::size_t stop = from;
            int words = 0;
            while (stop < to && !isFooter(stop))
                words += line(stop++).words;
            const std::size_t rest = stop;
            while (stop > from && isApparatus(stop - 1))
                --stop;
            if (stop > from && words >= weights.leastHeaderlessWords) {
                Comment comment;
                comment.nameState = m_place == NamePlace::None ? NameState::None : NameState::Lost;
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
        if (m_place == NamePlace::InAnchor)
            name = m_names.inAnchor(anchor);
        if (m_place == NamePlace::Above || m_place == NamePlace::Below) {
            if (const auto at = nameLine(anchor, m_place == NamePlace::Above)) {
                name = m_names.inLine(*at);
                first = std::min(first, *at);
                const auto upper = m_upperNames ? upperName(*at) : std::nullopt;
                if (upper && m_place == NamePlace::Above) {
                    const std::string addressee = name.name;
                    name = m_names.inLine(*upper);
                    name.addressee = addressee;
                    first = *upper;
                }
                findReplyTo(*at, anchor, name);
            }
        }
        comment.author = name.name;
        comment.addressee = name.addressee;
        comment.nameSpan = name.span;
        comment.nameState = !name.isEmpty() ? NameState::Printed
            : m_place == NamePlace::None    ? NameState::None
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
            comment.body
                = {line(start).bare.isEmpty() ? line(start).raw.start : line(start).raw.start,
                   line(stop - 1).raw.end};
        }
        comment.whole.end = std::max(comment.whole.end, comment.body.end);
    }

    void readBefore(std::size_t i)
    {
        const Anchor &anchor = m_anchors[i];
        Comment comment = named(anchor);
        Opening from = opening(i);
        if (from.name
            && (m_place == NamePlace::First || m_page.bare(*from.name) == comment.author)) {
            useName(comment, m_names.inLine(*from.name));
            ++from.start;
        } else if (m_place == NamePlace::First) {
            comment.nameState = NameState::Lost;
        }
        std::size_t end = anchor.first;
        while (end > from.start && isApparatus(end - 1))
            --end;
        if (end > from.start) {
            comment.body = {bodyStart(from.start), line(end - 1).raw.end};
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

    /// A list mark belongs to the record, not to the body, where the page lists its comments.
    std::size_t bodyStart(std::size_t at) const
    {
        const bool marked = line(at).bullet || line(at).ordinal >= 0;
        return marked && m_listed && !line(at).bare.isEmpty() ? line(at).bare.start
                                                              : line(at).raw.start;
    }

    /// Do the bodies open with list marks?
    void learnMarks()
    {
        std::size_t marked = 0;
        for (std::size_t i = 0; i < m_anchors.size(); ++i) {
            const std::size_t at = m_header
                ? std::min(m_anchors[i].last + 1, m_page.lines.size() - 1)
                : opening(i).start;
            marked += line(at).bullet || line(at).ordinal >= 0 ? 1 : 0;
        }
        m_listed = marked * 2 > m_anchors.size();
    }

    const Page &m_page;
    const regions::Regions &m_regions;
    const std::vector<Anchor> &m_anchors;
    NameReader m_names;
    bool m_header;
    NamePlace m_place = NamePlace::None;
    bool m_listed = false;
    bool m_upperNames = false;
    std::unordered_map<std::uint64_t, int> m_footers;
    std::vector<Comment> m_comments;
};

} // namespace

std::vector<Comment> fromAnchors(const Page &page, const regions::Regions &regions)
{
    return Records(page, regions).read();
}

} // namespace rejoinder::comments
