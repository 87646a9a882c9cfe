// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QAbstractListModel>

#include "core/annotate/codebook.h"
#include "ui/tags/match.h"

namespace rejoinder::tags {

/// The matches of the tag palette and, after them, a row that makes a new tag where the name is
/// new.
class MatchModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        CodeRole = Qt::UserRole + 1, // QString, UUID; empty in the row that makes a tag
        LettersRole, // QList<int>, matched UTF-16 positions of the name
        GroupRole, // QString
        PaletteRole, // int
        UsesRole, // int
    };

    explicit MatchModel(QObject *parent = nullptr);

    void setCodebook(const annotate::Codebook &codebook, std::map<CodeId, int> uses);
    /// `group` is where a new tag would go.
    void setTyped(const QString &typed, std::size_t limit, const QString &group);
    bool isCreateRow(const QModelIndex &index) const;
    CodeId codeAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    annotate::Codebook m_codebook;
    std::map<CodeId, int> m_uses;
    std::vector<Match> m_matches;
    QString m_new; // name of the tag to make; empty = no such row
    QString m_newGroup;
};

} // namespace rejoinder::tags
