// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/comments/names.h"
#include "core/layout/page.h"
#include "core/regions/regions.h"

namespace rejoinder::comments {

/// Where the records of a page print the name.
enum class NamePlace { None, InAnchor, Above, Below, First };

/// What the records of one page have in common, learned from all of them: where names stand, what
/// ends a record, which lines are apparatus. Keeps references to what it was made from.
class RecordForm
{
public:
    RecordForm(const layout::Page &page, const regions::Regions &regions);

    NamePlace place() const { return m_place; }
    bool hasUpperNames() const
    {
        return m_upperNames;
    } ///< the line above the name holds the author, the name the addressee
    bool hasFooters() const { return !m_footers.empty(); }
    const NameReader &names() const { return m_names; }

    /// Where a body before its anchor may begin, and the name line that opens it, if one does.
    struct Opening
    {
        std::size_t start = 0;
        std::optional<std::size_t> name;
    };

    /// The line above or below an anchor that may hold a name: roles and pictures are passed over,
    /// below it buttons, too.
    std::optional<std::size_t> nameLine(const layout::Anchor &anchor, bool above) const;

    /// The line above a name line where it is a name, too, and opens the record: the author, whom
    /// the lower name answers.
    std::optional<std::size_t> upperName(std::size_t name) const;

    Opening opening(std::size_t i) const;

    /// Belongs to no body: apparatus, or a line that many records share word by word.
    bool isApparatus(std::size_t at) const;

    bool isFooter(std::size_t at) const;

    /// "Join Date", "Location", "Posts": lines that most records share stand before the body, with
    /// what they label.
    std::size_t afterLabels(std::size_t from, std::size_t end) const;

    /// First line of the header of anchor `i`, its name line and what stands above that counted.
    std::size_t headerStart(std::size_t i) const;

    /// A list mark belongs to the record, not to the body, where the page lists its comments.
    std::size_t bodyStart(std::size_t at) const;

private:
    const layout::Line &line(std::size_t at) const { return m_page.lines[at]; }
    /// The same words beside most anchors are no name.
    bool isShared(std::size_t at) const;
    double share(bool above) const;
    void learnNamePlace();
    void learnSecondNames();
    /// Buttons that end a record: the first slotty line after words, the same in many records.
    void learnFooters();
    /// Do the bodies open with list marks?
    void learnMarks();

    const layout::Page &m_page;
    const regions::Regions &m_regions;
    const std::vector<layout::Anchor> &m_anchors;
    NameReader m_names;
    bool m_header;
    NamePlace m_place = NamePlace::None;
    bool m_listed = false;
    bool m_upperNames = false;
    std::unordered_map<std::uint64_t, int> m_footers;
};

} // namespace rejoinder::comments
