// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/recordform.h"

#include <algorithm>

namespace rejoinder::comments {

using layout::Anchor;
using layout::Line;
using layout::Profile;

namespace {

/// Shares of records from which a habit of the page is read.
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
    std::size_t reach = 3; // lines around an anchor in which a name is looked for
};
constexpr RecordWeights weights;

} // namespace

RecordForm::RecordForm(const layout::Page &page, const regions::Regions &regions)
    : m_page(page)
    , m_regions(regions)
    , m_anchors(page.profile.anchors)
    , m_names(page, m_anchors)
    , m_header(page.profile.kind == Profile::Kind::Header)
{
    learnNamePlace();
    learnFooters();
    learnMarks();
}

bool RecordForm::isShared(std::size_t at) const
{
    if (line(at).key == 0 || m_anchors.size() < 4)
        return false;
    const double share = double(line(at).alike) / double(m_anchors.size());
    return share >= weights.sharedByAll || (share >= weights.shared && line(at).hasButton);
}

std::optional<std::size_t> RecordForm::nameLine(const Anchor &anchor, bool above) const
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

std::optional<std::size_t> RecordForm::upperName(std::size_t name) const
{
    if (name < 2 || name - 1 <= m_regions.commentsBegin || !m_page.isNameLike(name - 1)
        || isShared(name - 1) || line(name - 1).role || line(name).blanksBefore > 0)
        return {};
    const bool opens
        = isApparatus(name - 2) || line(name - 1).blanksBefore > 0 || line(name - 2).heading;
    return opens ? std::optional(name - 1) : std::nullopt;
}

RecordForm::Opening RecordForm::opening(std::size_t i) const
{
    std::size_t start = i > 0 ? m_anchors[i - 1].last + 1 : m_regions.commentsBegin;
    const std::size_t end = m_anchors[i].first;
    while (start < end && (isApparatus(start) || isShared(start)))
        ++start;
    const bool name = start + 1 < end && m_page.isNameLike(start);
    return {start, name ? std::optional(start) : std::nullopt};
}

double RecordForm::share(bool above) const
{
    const auto count = std::ranges::count_if(
        m_anchors, [&](const Anchor &a) { return nameLine(a, above).has_value(); });
    return double(count) / double(std::max<std::size_t>(m_anchors.size(), 1));
}

void RecordForm::learnNamePlace()
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

void RecordForm::learnSecondNames()
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

void RecordForm::learnFooters()
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

void RecordForm::learnMarks()
{
    std::size_t marked = 0;
    for (std::size_t i = 0; i < m_anchors.size(); ++i) {
        const std::size_t at = m_header ? std::min(m_anchors[i].last + 1, m_page.lines.size() - 1)
                                        : opening(i).start;
        marked += line(at).bullet || line(at).ordinal >= 0 ? 1 : 0;
    }
    m_listed = marked * 2 > m_anchors.size();
}

bool RecordForm::isFooter(std::size_t at) const
{
    return m_footers.contains(line(at).key);
}

bool RecordForm::isApparatus(std::size_t at) const
{
    const bool shared = line(at).alike >= 3 && line(at).words <= 12 && line(at).key != 0
        && double(line(at).alike) >= 0.3 * double(m_anchors.size());
    return m_page.isSlotty(at) || line(at).bare.isEmpty() || line(at).replyTo || shared
        || isFooter(at);
}

std::size_t RecordForm::afterLabels(std::size_t from, std::size_t end) const
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

std::size_t RecordForm::headerStart(std::size_t i) const
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

std::size_t RecordForm::bodyStart(std::size_t at) const
{
    const bool marked = line(at).bullet || line(at).ordinal >= 0;
    return marked && m_listed && !line(at).bare.isEmpty() ? line(at).bare.start
                                                          : line(at).raw.start;
}

} // namespace rejoinder::comments
