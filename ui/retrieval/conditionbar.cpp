// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/conditionbar.h"

#include <set>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rejoinder::retrieval {

using annotate::Comparison;
using annotate::Variable;
using annotate::VariableScope;
using annotate::VariableType;

namespace {

constexpr int fieldHeight = 30;

QString nameOf(Comparison comparison, VariableType type)
{
    const bool isDate = type == VariableType::Date;
    switch (comparison) {
    case Comparison::Is:
        return ConditionField::tr("is");
    case Comparison::IsNot:
        return ConditionField::tr("is not");
    case Comparison::Less:
        return isDate ? ConditionField::tr("is before") : ConditionField::tr("is less than");
    case Comparison::More:
        return isDate ? ConditionField::tr("is after") : ConditionField::tr("is more than");
    case Comparison::Empty:
        return ConditionField::tr("has no value");
    case Comparison::Filled:
        break;
    }
    return ConditionField::tr("has a value");
}

} // namespace

ConditionField::ConditionField(VariableScope scope, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_label(new QLabel(scope == VariableScope::Document ? tr("Documents") : tr("People"), this))
    , m_variable(new QComboBox(this))
    , m_comparison(new QComboBox(this))
    , m_value(new QComboBox(this))
{
    const QString of = m_label->text();
    m_variable->setAccessibleName(tr("%1: variable").arg(of));
    m_comparison->setAccessibleName(tr("%1: how it is compared").arg(of));
    m_value->setAccessibleName(tr("%1: value").arg(of));
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setMinimumContentsLength(12);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    for (QComboBox *box : {m_variable, m_comparison, m_value}) {
        box->setFixedHeight(fieldHeight);
        row->addWidget(box);
    }
    connect(m_variable, &QComboBox::currentIndexChanged, this, [this] {
        offerComparisons();
        offerValues();
        follow();
        Q_EMIT changed();
    });
    connect(m_comparison, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        Q_EMIT changed();
    });
    connect(m_value, &QComboBox::currentTextChanged, this, &ConditionField::changed);
    setValues({});
}

void ConditionField::setValues(const variables::Values &values)
{
    const auto before = condition();
    const QString here = m_variable->currentData().toString();
    const QString text = m_value->currentText();
    const QSignalBlocker quiet[]{QSignalBlocker(m_variable), QSignalBlocker(m_comparison),
                                 QSignalBlocker(m_value)};
    const QVariant comparison = m_comparison->currentData();
    m_values = values;
    m_variable->clear();
    m_variable->addItem(tr("all"), QString());
    for (const Variable &variable : m_values.of(m_scope))
        m_variable->addItem(QString::fromStdString(variable.name),
                            QString::fromStdString(variable.id.value));
    m_variable->setCurrentIndex(std::max(0, m_variable->findData(here)));
    offerComparisons();
    m_comparison->setCurrentIndex(std::max(0, m_comparison->findData(comparison)));
    offerValues();
    if (chosen() && m_value->isEditable())
        m_value->setEditText(text);
    else if (const int at = m_value->findText(text); at >= 0)
        m_value->setCurrentIndex(at);
    setVisible(m_variable->count() > 1);
    follow();
    if (condition() != before)
        Q_EMIT changed();
}

const Variable *ConditionField::chosen() const
{
    return m_values.find(VariableId{m_variable->currentData().toString().toStdString()});
}

void ConditionField::offerComparisons()
{
    const QSignalBlocker quiet(m_comparison);
    m_comparison->clear();
    const Variable *variable = chosen();
    if (!variable)
        return;
    for (const Comparison comparison : {Comparison::Is, Comparison::IsNot, Comparison::Less,
                                        Comparison::More, Comparison::Filled, Comparison::Empty}) {
        if (annotate::canBeAsked(variable->type, comparison))
            m_comparison->addItem(nameOf(comparison, variable->type), int(comparison));
    }
}

/// The choices, else what is there already.
void ConditionField::offerValues()
{
    const QSignalBlocker quiet(m_value);
    m_value->clear();
    const Variable *variable = chosen();
    if (!variable)
        return;
    const bool isChoice = variable->type == VariableType::Choice;
    m_value->setEditable(!isChoice);
    std::set<std::string> known;
    for (const auto &[document, values] : m_values.values)
        for (const annotate::VariableValue &value : values)
            if (value.variable == variable->id)
                known.insert(value.text);
    if (isChoice) {
        for (const std::string &choice : variable->choices)
            m_value->addItem(QString::fromStdString(choice));
        return;
    }
    for (const std::string &value : known)
        m_value->addItem(QString::fromStdString(value));
    m_value->setEditText({});
    m_value->lineEdit()->setPlaceholderText(variable->type == VariableType::Number ? tr("a number")
                                                : variable->type == VariableType::Date
                                                ? tr("2026-05-03, 2026-05 or 2026")
                                                : tr("a value"));
}

void ConditionField::follow()
{
    const bool isChosen = chosen();
    m_comparison->setVisible(isChosen);
    m_value->setVisible(isChosen
                        && annotate::asksForText(Comparison(m_comparison->currentData().toInt())));
}

std::optional<annotate::Condition> ConditionField::condition() const
{
    const Variable *variable = chosen();
    if (!variable)
        return std::nullopt;
    const auto comparison = Comparison(m_comparison->currentData().toInt());
    if (!annotate::asksForText(comparison))
        return annotate::Condition{variable->id, comparison, {}};
    const Result<std::string> fits
        = annotate::fitting(*variable, m_value->currentText().toStdString());
    if (!fits)
        return std::nullopt;
    return annotate::Condition{variable->id, comparison, *fits};
}

QString ConditionField::inWords() const
{
    const auto now = condition();
    if (!now)
        return {};
    return u"%1 %2 %3"_s
        .arg(m_variable->currentText(), m_comparison->currentText(),
             QString::fromStdString(now->text))
        .trimmed();
}

void ConditionField::setLook(const look::Look &look)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_variable, m_comparison, m_value})
        widget->setFont(look.ui());
    m_label->setFont(look.secondary());
}

ConditionBar::ConditionBar(QWidget *parent)
    : QWidget(parent)
    , m_documents(new ConditionField(VariableScope::Document, this))
    , m_people(new ConditionField(VariableScope::Person, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 8);
    row->setSpacing(24);
    row->addWidget(m_documents);
    row->addWidget(m_people);
    row->addStretch();
    for (const ConditionField *field : {m_documents, m_people})
        connect(field, &ConditionField::changed, this, &ConditionBar::changed);
    setValues({});
}

void ConditionBar::setValues(const variables::Values &values)
{
    setVisible(!values.variables.empty());
    m_documents->setValues(values);
    m_people->setValues(values);
}

void ConditionBar::setLook(const look::Look &look)
{
    m_documents->setLook(look);
    m_people->setLook(look);
}

std::vector<annotate::Condition> ConditionBar::conditions() const
{
    std::vector<annotate::Condition> all;
    for (const ConditionField *field : {m_documents, m_people}) {
        if (const auto one = field->condition())
            all.push_back(*one);
    }
    return all;
}

QString ConditionBar::inWords() const
{
    QStringList all{m_documents->inWords(), m_people->inWords()};
    all.removeAll(QString());
    return all.join(u", "_s);
}

} // namespace rejoinder::retrieval
