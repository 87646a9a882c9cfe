// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/valuedelegate.h"

#include <algorithm>

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>

#include "ui/variables/variablesmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::variables {

using annotate::Variable;
using annotate::VariableType;

namespace {

const Variable &variableOf(const QModelIndex &index)
{
    return *static_cast<const VariablesModel *>(index.model())->variable(index.column());
}

QComboBox *choiceBox(const Variable &variable, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(ValueDelegate::tr("no value"), QString());
    for (const std::string &choice : variable.choices) {
        const QString text = QString::fromStdString(choice);
        box->addItem(text, text);
    }
    return box;
}

/// Takes no letter that cannot become a value; what is only half of one is left to the model, which
/// says what is wrong with it.
class TypedValidator final : public QRegularExpressionValidator
{
public:
    using QRegularExpressionValidator::QRegularExpressionValidator;

    State validate(QString &input, int &position) const override
    {
        const State state = QRegularExpressionValidator::validate(input, position);
        return state == Intermediate ? Acceptable : state;
    }
};

QLineEdit *line(const QString &pattern, const QString &hint, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setFrame(false);
    edit->setPlaceholderText(hint);
    if (!pattern.isEmpty())
        edit->setValidator(new TypedValidator(QRegularExpression(pattern), edit));
    return edit;
}

} // namespace

QWidget *ValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const Variable &variable = variableOf(index);
    QWidget *editor = nullptr;
    switch (variable.type) {
    case VariableType::Text:
        editor = line({}, {}, parent);
        break;
    case VariableType::Number:
        editor = line(uR"(|-?\d+(\.\d+)?)"_s, tr("12 or -3.5"), parent);
        break;
    case VariableType::Date:
        editor = line(uR"(|\d{4}(-\d{2}(-\d{2})?)?)"_s, tr("2026-05-03, 2026-05 or 2026"), parent);
        break;
    case VariableType::Choice:
        editor = choiceBox(variable, parent);
    }
    editor->setFont(m_look.ui());
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(QString::fromStdString(variable.name));
    return editor;
}

void ValueDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(std::max(0, box->findData(text)));
    else
        static_cast<QLineEdit *>(editor)->setText(text);
}

void ValueDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    model->setData(index,
                   box ? box->currentData().toString() : static_cast<QLineEdit *>(editor)->text());
}

void ValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const look::Palette &p = m_look.palette;
    painter->save();
    const bool isCurrent
        = option.state.testFlag(QStyle::State_Selected); // one cell at a time is selected
    painter->setPen(p.softLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isCurrent) {
        const bool isActive = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(QPen(isActive ? p.accent : p.line, isActive ? 2 : 1));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->setFont(m_look.ui());
    painter->setPen(p.text);
    const QRect room = option.rect.adjusted(8, 0, -8, 0);
    const QString text
        = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(), text);
    painter->restore();
}

} // namespace rejoinder::variables
