// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variablesmodel.h"

#include <algorithm>

#include "ui/language/errors.h"
#include "ui/models/targets.h"

using namespace Qt::StringLiterals;

namespace rejoinder::variables {

using annotate::Variable;
using annotate::VariableScope;
using annotate::VariableType;
using annotate::VariableValue;

QString typeInWords(const Variable &variable)
{
    switch (variable.type) {
    case VariableType::Text:
        return VariablesModel::tr("text");
    case VariableType::Number:
        return VariablesModel::tr("number");
    case VariableType::Date:
        return VariablesModel::tr("date");
    case VariableType::Choice:
        break;
    }
    QStringList choices;
    for (const std::string &choice : variable.choices)
        choices.append(QString::fromStdString(choice));
    return VariablesModel::tr("choice: %1").arg(choices.join(u", "_s));
}

VariablesModel::VariablesModel(VariableScope scope, QObject *parent)
    : QAbstractTableModel(parent)
    , m_scope(scope)
{ }

void VariablesModel::setProject(models::Project *project)
{
    m_project = project;
    if (!project)
        m_document.reset();
    read();
}

void VariablesModel::setDocument(const models::DocumentPtr &document)
{
    if (document == m_document)
        return;
    m_document = document;
    if (m_scope == VariableScope::Person)
        read();
}

std::vector<VariablesModel::Row> VariablesModel::documentRows() const
{
    std::vector<Row> rows;
    if (!m_project)
        return rows;
    for (const store::DocumentInfo &info : m_project->documents())
        rows.push_back(
            {info.id, QString::fromStdString(info.title), annotate::wholeDocument(info.id)});
    return rows;
}

std::vector<VariablesModel::Row> VariablesModel::personRows() const
{
    std::vector<Row> rows;
    if (!m_project || !m_document)
        return rows;
    for (const people::Person &person : m_document->reconstruction.people) {
        const int first = person.comments.empty() ? -1 : person.comments.front();
        const auto target = first < 0 ? std::nullopt : models::personTarget(*m_document, first);
        rows.push_back({m_document->id,
                        person.name.empty() ? tr("unnamed #%1").arg(first + 1)
                                            : QString::fromStdString(person.name),
                        target.value_or(annotate::Target())});
    }
    return rows;
}

std::vector<ValueMap> VariablesModel::valuesOfRows(const Values &values) const
{
    if (m_scope == VariableScope::Person)
        return m_document ? values.in(m_document->id, m_document->reconstruction).people
                          : std::vector<ValueMap>();
    std::vector<ValueMap> all;
    for (const store::DocumentInfo &info : m_project->documents())
        all.push_back(values.in(info.id, {}).document);
    return all;
}

void VariablesModel::read()
{
    const Values values = m_project ? m_project->values() : Values();
    std::vector<Variable> variables = values.of(m_scope);
    std::vector<Row> rows = m_scope == VariableScope::Document ? documentRows() : personRows();
    std::vector<ValueMap> cells = m_project ? valuesOfRows(values) : std::vector<ValueMap>();
    cells.resize(rows.size());
    if (variables == m_variables && rows == m_rows) {
        m_values = std::move(cells);
        if (rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_variables = std::move(variables);
    m_rows = std::move(rows);
    m_values = std::move(cells);
    endResetModel();
}

const Variable *VariablesModel::variable(int column) const
{
    return column < 0 || column >= columnCount() ? nullptr : &m_variables[std::size_t(column)];
}

int VariablesModel::columnOf(const VariableId &id) const
{
    const auto known = std::ranges::find(m_variables, id, &Variable::id);
    return known == m_variables.end() ? -1 : int(known - m_variables.begin());
}

const DocumentId &VariablesModel::documentOf(int row) const
{
    return m_rows[std::size_t(row)].document;
}

Span VariablesModel::placeOf(int row) const
{
    return m_rows[std::size_t(row)].target.anchor.span;
}

int VariablesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int VariablesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_variables.size());
}

const VariableValue *VariablesModel::valueAt(const QModelIndex &index) const
{
    const ValueMap &values = m_values[std::size_t(index.row())];
    const auto value = values.find(m_variables[std::size_t(index.column())].id);
    return value == values.end() ? nullptr : &value->second;
}

QVariant VariablesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VariableValue *value = valueAt(index);
    const QString text = value ? QString::fromStdString(value->text) : QString();
    const Variable &variable = m_variables[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return variable.type == VariableType::Text ? text.simplified() : text;
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return text.isEmpty() ? QVariant() : text;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(m_rows[std::size_t(index.row())].title, QString::fromStdString(variable.name),
                 text.isEmpty() ? tr("no value") : text);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter
                        | (variable.type == VariableType::Number ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

bool VariablesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !m_project)
        return false;
    const Variable variable = m_variables[std::size_t(index.column())]; // they are read again
    const Row row = m_rows[std::size_t(index.row())];
    const VariableValue *known = valueAt(index);
    const QString text = value.toString().trimmed();
    if (text == (known ? QString::fromStdString(known->text) : QString()))
        return true;
    const QString name = QString::fromStdString(variable.name);
    if (text.isEmpty())
        return m_project
            ->act({tr("Clear %1 of %2").arg(name, row.title).toStdString(),
                   {store::DropValue{known->id}}})
            .has_value();
    const Result<std::string> fits = annotate::fitting(variable, text.toStdString());
    if (!fits) {
        Q_EMIT refused(language::inWindow(fits.error()));
        return false;
    }
    VariableValue changed = known ? *known : VariableValue();
    changed.variable = variable.id;
    changed.target = row.target;
    changed.text = *fits;
    return m_project
        ->act({tr("%1 of %2: %3").arg(name, row.title, text).toStdString(),
               {store::PutValue{std::move(changed)}}})
        .has_value();
}

Qt::ItemFlags VariablesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = QAbstractTableModel::flags(index);
    return index.isValid() ? all | Qt::ItemIsEditable : all;
}

QVariant VariablesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isColumn = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isColumn ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber
            = isColumn && m_variables[std::size_t(section)].type == VariableType::Number;
        return QVariant(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (!isColumn) {
        const QString &title = m_rows[std::size_t(section)].title;
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? title : QVariant();
    }
    const Variable &variable = m_variables[std::size_t(section)];
    const QString name = QString::fromStdString(variable.name);
    if (role == Qt::DisplayRole)
        return name;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("%1 (%2)").arg(name, typeInWords(variable));
    return {};
}

} // namespace rejoinder::variables
