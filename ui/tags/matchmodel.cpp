// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/matchmodel.h"

#include <algorithm>

namespace rejoinder::tags {

MatchModel::MatchModel(QObject *parent) : QAbstractListModel(parent) { }

void MatchModel::setCodebook(const annotate::Codebook &codebook, std::map<CodeId, int> uses)
{
    beginResetModel();
    m_codebook = codebook;
    m_uses = std::move(uses);
    m_matches.clear();
    m_new.clear();
    endResetModel();
}

void MatchModel::setTyped(const QString &typed, std::size_t limit, const QString &group)
{
    const QString name = typed.simplified();
    const bool isKnown = std::ranges::any_of(m_codebook.codes, [&](const annotate::Code &code) {
        return QString::fromStdString(code.name).compare(name, Qt::CaseInsensitive) == 0;
    });
    beginResetModel();
    m_matches = matchCodes(m_codebook, name, m_uses, limit);
    m_new = isKnown ? QString() : name;
    m_newGroup = group;
    endResetModel();
}

bool MatchModel::isCreateRow(const QModelIndex &index) const
{
    return index.isValid() && index.row() == int(m_matches.size());
}

CodeId MatchModel::codeAt(const QModelIndex &index) const
{
    return index.isValid() && !isCreateRow(index) ? m_matches[std::size_t(index.row())].code
                                                  : CodeId{};
}

int MatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size()) + (m_new.isEmpty() ? 0 : 1);
}

QVariant MatchModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (isCreateRow(index)) {
        switch (role) {
        case Qt::DisplayRole:
            return m_new;
        case GroupRole:
            return m_newGroup;
        default:
            return {};
        }
    }
    const Match &match = m_matches[std::size_t(index.row())];
    const annotate::Code *code = m_codebook.find(match.code);
    const annotate::Code *group = m_codebook.find(code->parent);
    const auto uses = m_uses.find(match.code);
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(code->name);
    case CodeRole:
        return QString::fromStdString(code->id.value);
    case LettersRole:
        return QVariant::fromValue(match.letters);
    case GroupRole:
        return group ? QString::fromStdString(group->name) : QString();
    case PaletteRole:
        return code->palette;
    case UsesRole:
        return uses == m_uses.end() ? 0 : uses->second;
    default:
        return {};
    }
}

} // namespace rejoinder::tags
