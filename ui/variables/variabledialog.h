// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/annotate/variable.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace rejoinder::variables {

/// Asks what a variable is called, what it says something of, and what it may say.
class VariableDialog final : public QDialog
{
    Q_OBJECT
public:
    /// A new one where it has no id; else what it says something of stays.
    explicit VariableDialog(const annotate::Variable &variable, QWidget *parent = nullptr);

    annotate::Variable variable() const; ///< as it is put together now

    QLineEdit *name() const { return m_name; }
    QComboBox *scope() const { return m_scope; }
    QComboBox *type() const { return m_type; }
    QPlainTextEdit *choices() const { return m_choices; }
    QLabel *remark() const { return m_remark; }
    QPushButton *doneButton() const { return m_done; }

private:
    void build();
    void follow();

    annotate::Variable m_variable;
    QLineEdit *m_name;
    QComboBox *m_scope;
    QComboBox *m_type;
    QPlainTextEdit *m_choices;
    QLabel *m_choicesLabel;
    QLabel *m_remark;
    QPushButton *m_done;
};

} // namespace rejoinder::variables
