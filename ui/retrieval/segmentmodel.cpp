// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/segmentmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::retrieval {

QString placeIn(const retrieve::Segment &segment)
{
    if (segment.comment >= 0)
        return u"%1 #%2"_s
            .arg(segment.person.empty() ? SegmentModel::tr("unnamed")
                                        : QString::fromStdString(segment.person))
            .arg(segment.comment + 1);
    if (segment.paragraph >= 0)
        return SegmentModel::tr("Article ¶%1").arg(segment.paragraph + 1);
    return segment.kind == annotate::TargetKind::Document ? SegmentModel::tr("the document")
                                                          : SegmentModel::tr("beside the article");
}

QString titleOf(const retrieve::Group &group, retrieve::By by)
{
    QString title = QString::fromStdString(group.title);
    const bool isByValue = by == retrieve::By::Variable;
    if ((by == retrieve::By::Person || isByValue) && title == "Article"_L1)
        return SegmentModel::tr("Article");
    if (by == retrieve::By::Person && title == "Unnamed"_L1)
        return SegmentModel::tr("Unnamed");
    if (by == retrieve::By::Code && title == "Without a code"_L1)
        return SegmentModel::tr("Without a tag");
    if (isByValue && title == "Without a value"_L1)
        return SegmentModel::tr("Without a value");
    return title;
}

void SegmentModel::setSegments(std::vector<retrieve::Segment> segments, annotate::Codebook codebook,
                               const retrieve::Grouping &grouping)
{
    beginResetModel();
    m_segments = std::move(segments);
    m_codebook = std::move(codebook);
    m_grouping = grouping;
    m_groups = retrieve::grouped(m_segments, m_codebook, grouping);
    m_checks.assign(m_segments.size(), true);
    m_rows.clear();
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        m_rows.push_back({int(group), -1});
        for (const std::size_t segment : m_groups[group].segments)
            m_rows.push_back({-1, int(segment)});
    }
    endResetModel();
}

const retrieve::Segment *SegmentModel::segmentAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int segment = m_rows[std::size_t(index.row())].segment;
    return segment < 0 ? nullptr : &m_segments[std::size_t(segment)];
}

int SegmentModel::firstRowOf(const QString &title, const QString &detail) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].group < 0)
            continue;
        const retrieve::Group &group = m_groups[std::size_t(m_rows[row].group)];
        if (group.title == title.toStdString() && group.detail == detail.toStdString())
            return int(row) + 1;
    }
    return -1;
}

int SegmentModel::rowOf(const retrieve::Segment &segment) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].segment < 0)
            continue;
        const retrieve::Segment &here = m_segments[std::size_t(m_rows[row].segment)];
        if (here.coding == segment.coding && here.document == segment.document
            && (segment.coding.isValid() || here.span == segment.span))
            return int(row);
    }
    return -1;
}

int SegmentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SegmentModel::headingData(const retrieve::Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(group, m_grouping.by);
    case Qt::AccessibleTextRole:
        return (group.segments.size() == 1
                    ? tr("%1, 1 passage")
                    : tr("%1, %n passages", nullptr, int(group.segments.size())))
            .arg(titleOf(group, m_grouping.by));
    case IsHeadingRole:
        return true;
    case DetailRole:
        return QString::fromStdString(group.detail);
    case CountRole:
        return int(group.segments.size());
    default:
        return {};
    }
}

QVariant SegmentModel::segmentData(const retrieve::Segment &segment, int role) const
{
    const annotate::Code *code = m_codebook.find(segment.code);
    switch (role) {
    case Qt::DisplayRole:
        return placeIn(segment);
    case Qt::AccessibleTextRole: {
        QStringList told{placeIn(segment), segmentData(segment, CodeRole).toString(),
                         QString::fromStdString(segment.words),
                         QString::fromStdString(segment.memo)};
        told.removeAll(QString());
        return told.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return QString::fromStdString(segment.title);
    case IsHeadingRole:
        return false;
    case DetailRole:
        return m_grouping.by == retrieve::By::Document ? QString()
                                                       : QString::fromStdString(segment.title);
    case PaletteRole:
        return code ? code->palette : 0;
    case CodeRole:
        return code ? QString::fromStdString(code->name) : QString();
    default:
        return {};
    }
}

QVariant SegmentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::CheckStateRole)
        return m_isCheckable && row.segment >= 0
            ? QVariant(m_checks[std::size_t(row.segment)] ? Qt::Checked : Qt::Unchecked)
            : QVariant();
    return row.group >= 0 ? headingData(m_groups[std::size_t(row.group)], role)
                          : segmentData(m_segments[std::size_t(row.segment)], role);
}

Qt::ItemFlags SegmentModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (!segmentAt(index))
        return Qt::ItemNeverHasChildren;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_isCheckable ? flags | Qt::ItemIsUserCheckable : flags;
}

void SegmentModel::setCheckable(bool checkable)
{
    m_isCheckable = checkable;
}

bool SegmentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !m_isCheckable || !segmentAt(index))
        return false;
    m_checks[std::size_t(m_rows[std::size_t(index.row())].segment)]
        = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

std::vector<retrieve::Segment> SegmentModel::checked() const
{
    std::vector<retrieve::Segment> checked;
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        if (m_checks[i])
            checked.push_back(m_segments[i]);
    }
    return checked;
}

} // namespace rejoinder::retrieval
