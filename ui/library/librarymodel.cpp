// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarymodel.h"

#include <QLocale>

#include <algorithm>

namespace rejoinder::library {

namespace {

bool sameDocuments(const std::vector<store::DocumentInfo> &one,
                   const std::vector<store::DocumentInfo> &other)
{
    return std::ranges::equal(one, other, {}, &store::DocumentInfo::id, &store::DocumentInfo::id);
}

/// What a screen reader says of a document.
QString spoken(const store::DocumentInfo &document)
{
    QStringList parts{QString::fromStdString(document.title)};
    parts << (document.comments == 1 ? LibraryModel::tr("1 comment")
                                     : LibraryModel::tr("%n comments", nullptr, document.comments));
    parts << LibraryModel::tr("%n coded", nullptr, document.coded);
    if (document.doubts > 0)
        parts << (document.doubts == 1 ? LibraryModel::tr("1 doubt")
                                       : LibraryModel::tr("%n doubts", nullptr, document.doubts));
    return QLocale().createSeparatedList(parts);
}

} // namespace

void LibraryModel::setDocuments(std::vector<store::DocumentInfo> documents)
{
    if (!sameDocuments(m_documents, documents)) {
        beginResetModel();
        m_documents = std::move(documents);
        endResetModel();
        return;
    }
    m_documents.swap(documents);
    for (int row = 0; row < rowCount(); ++row) {
        if (m_documents[std::size_t(row)] != documents[std::size_t(row)])
            Q_EMIT dataChanged(index(row), index(row));
    }
}

bool LibraryModel::hasLater(const DocumentId &id) const
{
    return std::ranges::contains(m_documents, id, &store::DocumentInfo::corrects);
}

QModelIndex LibraryModel::indexOf(const DocumentId &id) const
{
    const auto found = std::ranges::find(m_documents, id, &store::DocumentInfo::id);
    return found == m_documents.end() ? QModelIndex() : index(int(found - m_documents.begin()));
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_documents.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const store::DocumentInfo &document = m_documents[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return QString::fromStdString(document.title);
    case Qt::AccessibleTextRole:
        return spoken(document);
    case IdRole:
        return QString::fromStdString(document.id.value);
    case NameRole: {
        const QString name = QString::fromStdString(document.name);
        return hasLater(document.id) ? tr("%1, earlier version").arg(name) : name;
    }
    case CommentsRole:
        return document.comments;
    case CodedRole:
        return document.coded;
    case DoubtsRole:
        return document.doubts;
    default:
        return {};
    }
}

void LibraryFilter::setWords(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString text = sourceModel()->data(index, Qt::DisplayRole).toString() + u' '
        + sourceModel()->data(index, LibraryModel::NameRole).toString();
    return std::ranges::all_of(
        m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace rejoinder::library
