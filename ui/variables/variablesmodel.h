// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "core/variables/values.h"
#include "ui/models/project.h"

namespace rejoinder::variables {

/// Documents, or the people of one document, by variables.
class VariablesModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit VariablesModel(annotate::VariableScope scope, QObject *parent = nullptr);

    void setProject(models::Project *project); ///< null: nothing is open
    void setDocument(const models::DocumentPtr &document); ///< whose people; may be null
    void read(); ///< again

    annotate::VariableScope scope() const { return m_scope; }
    const annotate::Variable *variable(int column) const; ///< null for none
    int columnOf(const VariableId &id) const; ///< -1 for none
    const DocumentId &documentOf(int row) const;
    Span placeOf(int row) const; ///< of a person, the first comment; empty for a document

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void refused(const QString &sentence); ///< it is no value of the variable

private:
    struct Row
    {
        DocumentId document;
        QString title;
        annotate::Target target; // that a new value is put on

        bool operator==(const Row &) const = default;
    };
    std::vector<Row> documentRows() const;
    std::vector<Row> personRows() const;
    std::vector<ValueMap> valuesOfRows(const Values &values) const;
    const annotate::VariableValue *valueAt(const QModelIndex &index) const;

    annotate::VariableScope m_scope;
    models::Project *m_project = nullptr;
    models::DocumentPtr m_document;
    std::vector<annotate::Variable> m_variables;
    std::vector<Row> m_rows;
    std::vector<ValueMap> m_values; // by row
};

/// "text", "number", "date", "choice: for, against".
QString typeInWords(const annotate::Variable &variable);

} // namespace rejoinder::variables
