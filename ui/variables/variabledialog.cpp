// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variabledialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "ui/language/errors.h"

using namespace Qt::StringLiterals;

namespace rejoinder::variables {

using annotate::Variable;
using annotate::VariableScope;
using annotate::VariableType;

namespace {

constexpr int choicesHeight = 96;

} // namespace

VariableDialog::VariableDialog(const Variable &variable, QWidget *parent)
    : QDialog(parent)
    , m_variable(variable)
    , m_name(new QLineEdit(QString::fromStdString(variable.name), this))
    , m_scope(new QComboBox(this))
    , m_type(new QComboBox(this))
    , m_choices(new QPlainTextEdit(this))
    , m_choicesLabel(new QLabel(tr("&Choices"), this))
    , m_remark(new QLabel(this))
    , m_done(new QPushButton(variable.id.isValid() ? tr("Change") : tr("Make"), this))
{
    setObjectName("variableDialog"_L1);
    setWindowTitle(variable.id.isValid() ? tr("Change variable") : tr("New variable"));
    setMinimumWidth(420);
    build();
    connect(m_name, &QLineEdit::textChanged, this, &VariableDialog::follow);
    connect(m_type, &QComboBox::currentIndexChanged, this, &VariableDialog::follow);
    connect(m_choices, &QPlainTextEdit::textChanged, this, &VariableDialog::follow);
    follow();
}

void VariableDialog::build()
{
    m_name->setPlaceholderText(tr("outlet, date, stance …"));
    m_scope->addItem(tr("documents"), int(VariableScope::Document));
    m_scope->addItem(tr("people"), int(VariableScope::Person));
    m_scope->setCurrentIndex(int(m_variable.scope));
    m_scope->setEnabled(!m_variable.id.isValid());
    m_type->addItem(tr("text"), int(VariableType::Text));
    m_type->addItem(tr("number"), int(VariableType::Number));
    m_type->addItem(tr("date"), int(VariableType::Date));
    m_type->addItem(tr("one of several choices"), int(VariableType::Choice));
    m_type->setCurrentIndex(int(m_variable.type));
    QStringList choices;
    for (const std::string &choice : m_variable.choices)
        choices.append(QString::fromStdString(choice));
    m_choices->setPlainText(choices.join(u'\n'));
    m_choices->setPlaceholderText(tr("one on each line"));
    m_choices->setFixedHeight(choicesHeight);
    m_choices->setTabChangesFocus(true);
    m_choices->setAccessibleName(tr("Choices, one on each line"));
    m_choicesLabel->setBuddy(m_choices);
    m_remark->setWordWrap(true);
    m_remark->setObjectName("variable.remark"_L1);
    m_done->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_done);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Of"), m_scope);
    form->addRow(tr("&Type"), m_type);
    form->addRow(m_choicesLabel, m_choices);
    form->addRow(m_remark);
    form->addRow(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_done, &QPushButton::clicked, this, &QDialog::accept);
}

Variable VariableDialog::variable() const
{
    Variable variable = m_variable;
    variable.name = m_name->text().simplified().toStdString();
    variable.scope = VariableScope(m_scope->currentData().toInt());
    variable.type = VariableType(m_type->currentData().toInt());
    variable.choices.clear();
    if (variable.type != VariableType::Choice)
        return variable;
    const QStringList lines = m_choices->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (const QString choice = line.simplified(); !choice.isEmpty())
            variable.choices.push_back(choice.toStdString());
    }
    return variable;
}

void VariableDialog::follow()
{
    const bool isChoice = VariableType(m_type->currentData().toInt()) == VariableType::Choice;
    m_choices->setVisible(isChoice);
    m_choicesLabel->setVisible(isChoice);
    const Variable now = variable();
    const QString flaw = language::reasonInWindow(annotate::flawIn(now));
    m_done->setEnabled(flaw.isEmpty());
    // What is not there yet is no mistake.
    const bool isMissing = now.name.empty() || (isChoice && now.choices.empty());
    m_remark->setText(flaw.isEmpty() || isMissing ? QString()
                                                  : flaw.at(0).toUpper() + flaw.sliced(1) + u'.');
    m_remark->setVisible(!m_remark->text().isEmpty());
}

} // namespace rejoinder::variables
