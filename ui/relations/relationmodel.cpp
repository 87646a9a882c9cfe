// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relations/relationmodel.h"

#include <algorithm>

#include "ui/relations/ends.h"

namespace rejoinder::relations {

void RelationModel::setProject(models::Project *project)
{
    m_project = project;
    read();
}

void RelationModel::read()
{
    beginResetModel();
    m_relations = m_project ? m_project->relations() : std::vector<annotate::Relation>();
    endResetModel();
}

void RelationModel::setDocument(const DocumentId &document)
{
    if (document == m_document)
        return;
    m_document = document;
    if (!m_relations.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

int RelationModel::rowOf(const RelationId &id) const
{
    const auto relation = std::ranges::find(m_relations, id, &annotate::Relation::id);
    return relation == m_relations.end() ? -1 : int(relation - m_relations.begin());
}

int RelationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_relations.size());
}

int RelationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant RelationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const annotate::Relation &relation = at(index.row());
    const annotate::Code *code = m_project->codebook().find(relation.code);
    if (role == PaletteRole)
        return code ? code->palette : 0;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case From:
        return wordsOf(*m_project, relation.from, m_document);
    case Type:
        return code ? QString::fromStdString(code->name).toLower() : QString();
    case To:
        return wordsOf(*m_project, relation.to, m_document);
    default:
        return {};
    }
}

QVariant RelationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From:
        return tr("From");
    case Type:
        return tr("Relation");
    case To:
        return tr("To");
    default:
        return {};
    }
}

} // namespace rejoinder::relations
