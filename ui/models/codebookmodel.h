// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QAbstractItemModel>

#include "core/annotate/codebook.h"
#include "ui/models/recenttags.h"

namespace rejoinder::models {

/// The codebook as a tree of facts. Hard: a change that keeps the tree's form (a rename, another
/// count) must not collapse the view, so only a change of form resets the model.
class CodebookModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, // QString, the code's UUID
        PaletteRole, // int, 1 to 12; 0 = none
        ShortcutRole, // QString, one upper-case letter or empty
        DigitRole, // int, 1 to 9 among the recent tags; 0 = none
        CountRole, // int, codings in the document; a group counts those below it
        AbbreviationRole, // QString
        GroupRole, // QString, name of the group it stands in
        IsGroupRole, // bool
        DefinitionRole, // QString
    };

    explicit CodebookModel(QObject *parent = nullptr);

    void setCodebook(const annotate::Codebook &codebook);
    void setCounts(std::map<CodeId, int> counts);
    void setRecent(const RecentTags &recent);
    const annotate::Codebook &codebook() const { return m_codebook; }

    QModelIndex indexOf(const CodeId &code) const;
    CodeId codeAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Asks for a new name (EditRole) by `renameWanted`; the name is shown when the codebook comes
    /// back with it.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Asks by `moveWanted`; the tag moves when the codebook comes back with it.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameWanted(const rejoinder::CodeId &code, const QString &name);
    /// As child number `position` of `parent`, counted without the one that moves; invalid: a root.
    void moveWanted(const rejoinder::CodeId &code, const rejoinder::CodeId &parent, int position);

private:
    struct Node
    {
        int parent = -1; // index into codes
        int row = 0;
        std::vector<int> children;
    };
    const Node &node(const QModelIndex &index) const;
    int countOf(int code) const;
    void announceAll();

    annotate::Codebook m_codebook;
    std::vector<Node> m_nodes; // parallel to the codes
    std::vector<int> m_roots;
    std::map<CodeId, int> m_counts;
    RecentTags m_recent;
};

} // namespace rejoinder::models
