// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QWidget>

#include "core/variables/values.h"
#include "ui/look/look.h"

class QComboBox;
class QLabel;

namespace rejoinder::retrieval {

/// "Documents where [outlet] [is] [Harbour Post]": one condition on a variable of a scope, or none.
class ConditionField final : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionField(annotate::VariableScope scope, QWidget *parent = nullptr);

    /// What was chosen stays, where it is still there.
    void setValues(const variables::Values &values);
    void setLook(const look::Look &look);
    /// Nothing where no variable is chosen, and where the value is not a whole one yet.
    std::optional<annotate::Condition> condition() const;
    QString inWords() const; ///< "outlet is Harbour Post"; empty without a condition

    QComboBox *variable() const { return m_variable; }
    QComboBox *comparison() const { return m_comparison; }
    QComboBox *value() const { return m_value; }

Q_SIGNALS:
    void changed();

private:
    const annotate::Variable *chosen() const; ///< null for none
    void offerComparisons();
    void offerValues();
    void follow();

    annotate::VariableScope m_scope;
    variables::Values m_values;
    QLabel *m_label;
    QComboBox *m_variable;
    QComboBox *m_comparison;
    QComboBox *m_value;
};

/// Which documents and which people are asked; hidden where the project has no variables.
class ConditionBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionBar(QWidget *parent = nullptr);

    void setValues(const variables::Values &values);
    void setLook(const look::Look &look);
    std::vector<annotate::Condition> conditions() const;
    QString inWords() const; ///< joined by a comma

    ConditionField *documents() const { return m_documents; }
    ConditionField *people() const { return m_people; }

Q_SIGNALS:
    void changed();

private:
    ConditionField *m_documents;
    ConditionField *m_people;
};

} // namespace rejoinder::retrieval
