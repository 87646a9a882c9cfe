// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>

#include "core/annotate/codebook.h"
#include "core/retrieve/group.h"
#include "core/retrieve/segment.h"

namespace rejoinder::retrieval {

/// Segments under the headings of their groups. Headings cannot be chosen: keys pass over them.
class SegmentModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsHeadingRole = Qt::UserRole + 1, // bool
        DetailRole, // QString; of a heading: the document of a person
        CountRole, // int; of a heading: its segments
        PaletteRole, // int, 1 to 12; 0 = none
        CodeRole, // QString, name of the code
    };

    using QAbstractListModel::QAbstractListModel;

    void setSegments(std::vector<retrieve::Segment> segments, annotate::Codebook codebook,
                     const retrieve::Grouping &grouping);
    const std::vector<retrieve::Segment> &segments() const { return m_segments; }
    /// Each has a box to tick; all are ticked at first.
    void setCheckable(bool checkable);
    std::vector<retrieve::Segment> checked() const;
    retrieve::By by() const { return m_grouping.by; }

    /// Null for a heading.
    const retrieve::Segment *segmentAt(const QModelIndex &index) const;
    /// The first segment of a group; -1 where there is no such group.
    int firstRowOf(const QString &title, const QString &detail) const;
    /// The row of the same coding, or of the same place; -1 for none.
    int rowOf(const retrieve::Segment &segment) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        int group = -1; // of a heading
        int segment = -1;
    };
    QVariant headingData(const retrieve::Group &group, int role) const;
    QVariant segmentData(const retrieve::Segment &segment, int role) const;

    std::vector<retrieve::Segment> m_segments;
    annotate::Codebook m_codebook;
    retrieve::Grouping m_grouping;
    std::vector<retrieve::Group> m_groups;
    std::vector<Row> m_rows;
    bool m_isCheckable = false;
    std::vector<bool> m_checks; // by segment
};

/// "Ilse Marrow #24", "Article ¶5", in the language of the window.
QString placeIn(const retrieve::Segment &segment);
/// Groups that have no name of their own are told in the language of the window.
QString titleOf(const retrieve::Group &group, retrieve::By by);

} // namespace rejoinder::retrieval
