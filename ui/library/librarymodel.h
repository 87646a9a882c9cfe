// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

#include "core/store/store.h"

namespace rejoinder::library {

/// The documents of a project, as facts: the delegate chooses how they look.
class LibraryModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, // QString of the DocumentId
        NameRole, // file name as imported
        CommentsRole, // int
        CodedRole, // int: comments that carry a coding
        DoubtsRole, // int
    };

    using QAbstractListModel::QAbstractListModel;

    /// Rows that stay keep their indexes where the documents are the same ones in the same order.
    void setDocuments(std::vector<store::DocumentInfo> documents);
    const std::vector<store::DocumentInfo> &documents() const { return m_documents; }
    QModelIndex indexOf(const DocumentId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool hasLater(const DocumentId &id) const;

    std::vector<store::DocumentInfo> m_documents;
};

/// Documents in whose title or file name every word of the filter occurs.
class LibraryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString &words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
};

} // namespace rejoinder::library
