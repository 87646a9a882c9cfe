// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/codebookmodel.h"

#include <algorithm>

#include <QMimeData>

namespace rejoinder::models {

namespace {

QString codeMimeType()
{
    return QStringLiteral("application/x-rejoinder-code");
}

bool haveSameForm(const annotate::Codebook &a, const annotate::Codebook &b)
{
    return std::ranges::equal(a.codes, b.codes,
                              [](const annotate::Code &x, const annotate::Code &y) {
                                  return x.id == y.id && x.parent == y.parent;
                              });
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

CodebookModel::CodebookModel(QObject *parent) : QAbstractItemModel(parent) { }

void CodebookModel::setCodebook(const annotate::Codebook &codebook)
{
    if (haveSameForm(codebook, m_codebook)) {
        m_codebook = codebook;
        announceAll();
        return;
    }
    beginResetModel();
    m_codebook = codebook;
    m_nodes.assign(codebook.codes.size(), {});
    m_roots.clear();
    std::map<CodeId, int> places;
    for (int i = 0; i < int(codebook.codes.size()); ++i)
        places.emplace(codebook.codes[std::size_t(i)].id, i);
    for (int i = 0; i < int(codebook.codes.size()); ++i) {
        const auto parent = places.find(codebook.codes[std::size_t(i)].parent);
        Node &node = m_nodes[std::size_t(i)];
        node.parent = parent == places.end() ? -1 : parent->second;
        auto &siblings = node.parent < 0 ? m_roots : m_nodes[std::size_t(node.parent)].children;
        node.row = int(siblings.size());
        siblings.push_back(i);
    }
    endResetModel();
}

void CodebookModel::setCounts(std::map<CodeId, int> counts)
{
    m_counts = std::move(counts);
    announceAll();
}

void CodebookModel::setRecent(const RecentTags &recent)
{
    m_recent = recent;
    announceAll();
}

void CodebookModel::announceAll()
{
    const auto announce = [this](const std::vector<int> &siblings) {
        if (!siblings.empty())
            Q_EMIT dataChanged(createIndex(0, 0, quintptr(siblings.front())),
                               createIndex(int(siblings.size()) - 1, 0, quintptr(siblings.back())));
    };
    announce(m_roots);
    for (const Node &node : m_nodes)
        announce(node.children);
}

QModelIndex CodebookModel::indexOf(const CodeId &code) const
{
    const auto found = std::ranges::find(m_codebook.codes, code, &annotate::Code::id);
    if (found == m_codebook.codes.end())
        return {};
    const auto place = found - m_codebook.codes.begin();
    return createIndex(m_nodes[std::size_t(place)].row, 0, quintptr(place));
}

CodeId CodebookModel::codeAt(const QModelIndex &index) const
{
    return index.isValid() ? m_codebook.codes[index.internalId()].id : CodeId{};
}

const CodebookModel::Node &CodebookModel::node(const QModelIndex &index) const
{
    return m_nodes[index.internalId()];
}

QModelIndex CodebookModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto &siblings = parent.isValid() ? node(parent).children : m_roots;
    if (column != 0 || row < 0 || row >= int(siblings.size()))
        return {};
    return createIndex(row, 0, quintptr(siblings[std::size_t(row)]));
}

QModelIndex CodebookModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || node(index).parent < 0)
        return {};
    const int parent = node(index).parent;
    return createIndex(m_nodes[std::size_t(parent)].row, 0, quintptr(parent));
}

int CodebookModel::rowCount(const QModelIndex &parent) const
{
    return int(parent.isValid() ? node(parent).children.size() : m_roots.size());
}

int CodebookModel::columnCount(const QModelIndex &) const
{
    return 1;
}

int CodebookModel::countOf(int code) const
{
    const auto own = m_counts.find(m_codebook.codes[std::size_t(code)].id);
    int count = own == m_counts.end() ? 0 : own->second;
    for (const int child : m_nodes[std::size_t(code)].children)
        count += countOf(child);
    return count;
}

QVariant CodebookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int place = int(index.internalId());
    const annotate::Code &code = m_codebook.codes[std::size_t(place)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(code.name);
    case Qt::ToolTipRole:
    case DefinitionRole:
        return text(code.definition);
    case IdRole:
        return text(code.id.value);
    case PaletteRole:
        return code.palette;
    case ShortcutRole:
        return text(code.shortcut);
    case DigitRole:
        return m_recent.digitOf(code.id);
    case CountRole:
        return countOf(place);
    case AbbreviationRole:
        return text(code.abbreviation);
    case GroupRole: {
        const annotate::Code *group = m_codebook.find(code.parent);
        return group ? text(group->name) : QString();
    }
    case IsGroupRole:
        return code.isGroup;
    default:
        return {};
    }
}

bool CodebookModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (!index.isValid() || role != Qt::EditRole || name.isEmpty()
        || name == index.data(Qt::EditRole).toString())
        return false;
    Q_EMIT renameWanted(codeAt(index), name);
    return true;
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // below everything: a root
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemIsDropEnabled;
}

QStringList CodebookModel::mimeTypes() const
{
    return {codeMimeType()};
}

QMimeData *CodebookModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    data->setData(codeMimeType(), QByteArray::fromStdString(codeAt(indexes.value(0)).value));
    return data;
}

bool CodebookModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                 const QModelIndex &parent)
{
    const CodeId code{data->data(codeMimeType()).toStdString()};
    const QModelIndex index = indexOf(code);
    if (action != Qt::MoveAction || !index.isValid())
        return false;
    int position = row < 0 ? rowCount(parent) : row;
    if (index.parent() == parent && index.row() < position)
        --position; // it leaves its place first
    Q_EMIT moveWanted(code, codeAt(parent), position);
    return true;
}

} // namespace rejoinder::models
