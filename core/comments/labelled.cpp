// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/labelled.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "core/comments/articlelines.h"
#include "core/comments/belowbodies.h"
#include "core/comments/drafts.h"
#include "core/comments/headerlines.h"
#include "core/comments/joined.h"
#include "core/comments/lineat.h"
#include "core/comments/lostheaders.h"
#include "core/comments/names.h"
#include "core/comments/opening.h"
#include "core/comments/quotedheaders.h"

namespace rejoinder::comments {

namespace {

using labels::indexOf;
using labels::Label;
using layout::Page;

bool holdsName(Label label)
{
    return label == Label::NameOpens || label == Label::Name || label == Label::Joined
        || label == Label::FootName;
}

class Assembler
{
public:
    Assembler(const Page &page, const Reading &ruled, const labels::Told &told,
              const NameWeights &names, const std::vector<Draft> &drafts)
        : m_page(page)
        , m_told(told.labels)
        , m_marginals(told.marginals)
        , m_names(page, anchorsOf(drafts))
    {
        for (const Comment &comment : ruled.comments) {
            m_ruled.emplace(lineAt(m_page, comment.whole.start), &comment);
            if (!comment.body.isEmpty())
                m_ruledBodies.emplace(lineAt(m_page, comment.body.start), &comment);
        }
        std::vector<std::size_t> joined;
        for (const Draft &draft : drafts) {
            m_owned.insert(draft.header.begin(), draft.header.end());
            m_owned.insert(draft.footer.begin(), draft.footer.end());
            m_named += namedLine(draft) ? 1 : 0;
            if (draft.joined)
                joined.push_back(draft.bodyFirst);
        }
        const std::vector<std::size_t> cuts = cutJoined(page, joined);
        for (std::size_t i = 0; i < joined.size(); ++i)
            m_cuts[joined[i]] = cuts[i];
        m_drafts = drafts.size();
        std::vector<Header> headers(drafts.size());
        std::ranges::transform(drafts, headers.begin(),
                               [this](const Draft &draft) { return headerOf(draft); });
        if (names.isEmpty())
            return;
        std::vector<float> holdsName;
        std::ranges::transform(m_marginals, std::back_inserter(holdsName), labels::holdsName);
        m_chosen = NameChooser(page, headers).choose(headers, names, holdsName);
    }

    /// The comment of the draft with this index.
    Comment assemble(const Draft &draft, std::size_t index) const
    {
        Comment comment = bare(draft);
        const Comment *known = knownAt(draft);
        if (known != nullptr)
            adopt(comment, draft, *known);
        if (draft.joined)
            comment.body.start = bodyStart(draft);
        const bool mayHoldName = !draft.joined || comment.body.start > comment.whole.start;
        if (!m_chosen.empty() && mayHoldName)
            takeName(comment, m_chosen[index]);
        else if (comment.author.empty()
                 && (known == nullptr || known->nameState != NameState::Lost))
            readName(comment, draft);
        if (comment.author.empty())
            comment.nameState = known != nullptr && known->nameState != NameState::Printed
                ? known->nameState
                : draft.lostHeader || m_named * 2 > m_drafts ? NameState::Lost
                                                             : NameState::None;
        comment.startConfidence = confidence(draft);
        return comment;
    }

private:
    static std::vector<layout::Anchor> anchorsOf(const std::vector<Draft> &drafts)
    {
        std::vector<layout::Anchor> anchors;
        for (const Draft &draft : drafts) {
            const auto &lines = draft.header.empty() ? draft.footer : draft.header;
            if (!lines.empty())
                anchors.push_back({lines.front(), lines.back()});
        }
        return anchors;
    }

    Header headerOf(const Draft &draft) const
    {
        Header header{draft.header, knownAt(draft)};
        if (draft.joined) {
            header.lines.push_back(draft.bodyFirst);
            header.end = bodyStart(draft);
        }
        header.lines.insert(header.lines.end(), draft.footer.begin(), draft.footer.end());
        if (header.ruled == nullptr || header.ruled->nameSpan.isEmpty())
            return header;
        // The line of the name that the rules read is looked at, whatever the labels made of it.
        const std::size_t named = lineAt(m_page, header.ruled->nameSpan.start);
        const bool inBody = draft.hasBody() && named >= draft.bodyFirst && named <= draft.bodyLast;
        if (isOthers(draft, named))
            return header;
        const auto at = std::ranges::lower_bound(header.lines, named);
        if (!inBody && (at == header.lines.end() || *at != named))
            header.lines.insert(at, named);
        return header;
    }

    const layout::Line &line(std::size_t at) const { return m_page.lines[at]; }

    /// Whether the line is header or footer of another draft: what rules read there is not of this.
    bool isOthers(const Draft &draft, std::size_t at) const
    {
        return m_owned.contains(at) && !std::ranges::contains(draft.header, at)
            && !std::ranges::contains(draft.footer, at);
    }

    /// Of a joined draft: as the rules cut the line, else as the page's joined lines are built.
    std::size_t bodyStart(const Draft &draft) const
    {
        const Comment *known = knownAt(draft);
        const std::size_t first = line(draft.bodyFirst).bare.start;
        return known != nullptr && known->body.start > first
            ? known->body.start
            : std::max(first, m_cuts.at(draft.bodyFirst));
    }

    std::optional<std::size_t> namedLine(const Draft &draft) const
    {
        for (const auto *lines : {&draft.header, &draft.footer})
            for (const std::size_t at : *lines)
                if (holdsName(m_told[at]))
                    return at;
        return draft.joined ? std::optional(draft.bodyFirst) : std::nullopt;
    }

    /// What the rules read where this comment stands.
    const Comment *knownAt(const Draft &draft) const
    {
        if (draft.hasBody()) {
            const auto body = m_ruledBodies.find(draft.bodyFirst);
            return body == m_ruledBodies.end() ? nullptr : body->second;
        }
        const auto header = m_ruled.find(draft.firstLine());
        return header == m_ruled.end() ? nullptr : header->second;
    }

    Comment bare(const Draft &draft) const
    {
        Comment comment;
        const std::size_t first = draft.firstLine();
        comment.whole
            = {line(first).bare.isEmpty() || draft.header.empty() ? line(first).raw.start
                                                                  : line(first).bare.start,
               line(first).raw.end};
        if (!draft.header.empty())
            comment.whole.end = line(draft.header.back()).raw.end;
        comment.body = {comment.whole.end, comment.whole.end};
        if (draft.hasBody()) {
            comment.body = {line(draft.bodyFirst).raw.start, line(draft.bodyLast).raw.end};
            comment.whole.end = comment.body.end;
        }
        if (!draft.footer.empty())
            comment.whole.end = line(draft.footer.back()).raw.end;
        for (const auto *lines : {&draft.header, &draft.footer})
            for (const std::size_t at : *lines)
                if (comment.timeSpan.isEmpty() && !line(at).memberSince)
                    comment.timeSpan = line(at).time;
        comment.indent = line(first).column;
        return comment;
    }

    void adopt(Comment &comment, const Draft &draft, const Comment &known) const
    {
        if (draft.hasBody() && !draft.joined)
            comment.body.start = std::min(known.body.start, comment.body.end);
        const bool startsHere = !isOthers(draft, lineAt(m_page, known.whole.start));
        if (startsHere && (draft.joined || draft.header.empty()))
            comment.whole.start = std::min(comment.whole.start, known.whole.start);
        comment.indent = known.indent;
        if (comment.timeSpan.isEmpty() && !isOthers(draft, lineAt(m_page, known.timeSpan.start)))
            comment.timeSpan = known.timeSpan;
        if (!known.nameSpan.isEmpty() && isOthers(draft, lineAt(m_page, known.nameSpan.start)))
            return;
        comment.author = known.author;
        comment.nameSpan = known.nameSpan;
        comment.nameState = known.nameState;
        comment.addressee = known.addressee;
    }

    void readName(Comment &comment, const Draft &draft) const
    {
        const auto at = namedLine(draft);
        if (!at || (draft.joined && *at == draft.bodyFirst))
            return;
        const layout::Line &l = line(*at);
        const bool alone = l.time.isEmpty() && l.says.isEmpty() && !l.byName;
        const PrintedName name
            = alone ? m_names.inLine(*at) : m_names.inAnchor(layout::Anchor{*at, *at});
        if (name.isEmpty())
            return;
        comment.author = name.name;
        comment.addressee = name.addressee;
        comment.nameSpan = name.span;
        comment.nameState = NameState::Printed;
        comment.whole.start = std::min(comment.whole.start, name.span.start);
    }

    void takeName(Comment &comment, Span span) const
    {
        const std::string ruledName = std::exchange(comment.author, {});
        comment.nameSpan = {};
        if (span.isEmpty())
            return;
        comment.author = cleanedName(slice(m_page.text, span));
        comment.nameSpan = span;
        comment.nameState = NameState::Printed;
        comment.whole.start = std::min(comment.whole.start, span.start);
        if (comment.author == ruledName)
            return;
        const std::size_t at = lineAt(m_page, span.start);
        const PrintedName read = m_names.inAnchor(layout::Anchor{at, at});
        comment.addressee = read.name == comment.author ? read.addressee : std::string();
    }

    /// P(a comment's body begins at its first line).
    double confidence(const Draft &draft) const
    {
        const std::size_t at = draft.hasBody() ? draft.bodyFirst : draft.firstLine();
        const labels::PerLabel &p = m_marginals[at];
        const double start = draft.hasBody()
            ? p[indexOf(Label::First)] + p[indexOf(Label::Joined)]
            : p[indexOf(Label::NameOpens)] + p[indexOf(Label::HeadOpens)];
        constexpr double byBlanks = 0.85; // the line itself looks like any other of a body
        return std::clamp(start, draft.lostHeader ? byBlanks : 0.05, 0.99);
    }

    const Page &m_page;
    const std::vector<Label> &m_told;
    const std::vector<labels::PerLabel> &m_marginals;
    NameReader m_names;
    std::vector<Span> m_chosen; // by draft; empty without weights of names
    std::map<std::size_t, std::size_t> m_cuts; // by joined line: where its body begins
    std::set<std::size_t> m_owned; // lines of headers and footers
    std::map<std::size_t, const Comment *> m_ruled;
    std::map<std::size_t, const Comment *> m_ruledBodies;
    std::size_t m_named = 0;
    std::size_t m_drafts = 0;
};

/// The labels may miss that header and body share lines; that nearly all of these begin alike
/// tells.
void findHiddenHeaders(const Page &page, std::vector<Draft> &drafts)
{
    std::vector<std::size_t> lines;
    for (const Draft &draft : drafts)
        if (draft.hasBody())
            lines.push_back(draft.bodyFirst);
    const std::vector<bool> joined = hiddenJoined(page, lines);
    auto next = joined.begin();
    for (Draft &draft : drafts)
        if (draft.hasBody())
            draft.joined = *next++ || draft.joined;
}

/// Where a comment has a name above and below it, the next ones have none above, and the last of
/// them none below either, each line between two comments is the later one's: so all have one.
void giveFootersToNext(const std::vector<Label> &told, std::vector<Draft> &drafts)
{
    for (std::size_t first = 0; first < drafts.size(); ++first) {
        const auto isNamed = std::ranges::any_of(
            drafts[first].header, [&](std::size_t at) { return holdsName(told[at]); });
        std::size_t last = first;
        while (last + 1 < drafts.size() && !drafts[last].footer.empty()
               && drafts[last + 1].hasBody() && drafts[last + 1].header.empty()
               && !drafts[last + 1].joined)
            ++last;
        if (!isNamed || last == first || !drafts[last].footer.empty())
            continue;
        for (std::size_t at = last; at > first; --at)
            drafts[at].header = std::exchange(drafts[at - 1].footer, {});
    }
}

/// Paragraphs that the rules see and the labels do not rule out.
std::vector<Span> halfSure(const Page &page, const std::vector<Span> &ruled,
                           const labels::Told &told)
{
    constexpr float least = 0.03;
    std::vector<Span> article;
    for (std::size_t at = 0; at < told.labels.size(); ++at) {
        const bool isFree = told.labels[at] == Label::Noise || told.labels[at] == Label::Article;
        if (isFree && told.marginals[at][indexOf(Label::Article)] >= least
            && std::ranges::contains(ruled, page.lines[at].raw))
            article.push_back(page.lines[at].raw);
    }
    return article;
}

/// Title and article as the labels tell, and the lines the comments take.
regions::Regions regionsOf(const Page &page, const Reading &ruled, const labels::Told &told,
                           const std::vector<Draft> &drafts)
{
    regions::Regions regions;
    regions.anchored = ruled.regions.anchored;
    const std::vector<bool> article
        = withNeighbours(page, told, ruled.regions.article, articleLines(page, told));
    for (std::size_t at = 0; at < told.labels.size(); ++at) {
        if (article[at])
            regions.article.push_back(page.lines[at].raw);
        if (told.labels[at] == Label::Title && !regions.title)
            regions.title
                = page.lines[at].bare.isEmpty() ? page.lines[at].raw : page.lines[at].bare;
    }
    if (regions.article.empty())
        regions.article = halfSure(page, ruled.regions.article, told);
    if (ruled.regions.title && !regions.title)
        regions.title = ruled.regions.title;
    if (drafts.empty())
        return regions;
    regions.commentsBegin = drafts.front().firstLine();
    const Draft &last = drafts.back();
    regions.commentsEnd = 1
        + std::max({last.hasBody() ? last.bodyLast : 0,
                    last.footer.empty() ? 0 : last.footer.back(),
                    last.header.empty() ? 0 : last.header.back()});
    return regions;
}

} // namespace

std::vector<Label> labelsOf(const Page &page, const Reading &reading)
{
    std::vector<labels::Place> places;
    places.reserve(reading.comments.size());
    for (const Comment &comment : reading.comments)
        places.push_back({comment.whole, comment.body, comment.nameSpan});
    return labels::labelsOf(page, reading.regions.title, reading.regions.article, places);
}

Reading fromLabels(const Page &page, const Reading &ruled, labels::Told labelled,
                   const NameWeights &names)
{
    labels::Told told = withOpening(page, withHeaderLines(page, std::move(labelled)));
    std::vector<Draft> drafts = cut(told.labels);
    findHiddenHeaders(page, drafts);
    joinQuoted(page, drafts);
    splitAtLostHeaders(page, drafts);
    if (!putNamesBelow(page, drafts))
        giveFootersToNext(told.labels, drafts);
    freeArticle(page, drafts, told);
    freeOpening(page, drafts, told);
    Reading reading;
    reading.regions = regionsOf(page, ruled, told, drafts);
    const Assembler assembler(page, ruled, told, names, drafts);
    for (std::size_t i = 0; i < drafts.size(); ++i)
        reading.comments.push_back(assembler.assemble(drafts[i], i));
    return reading;
}

} // namespace rejoinder::comments
