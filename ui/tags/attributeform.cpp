// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/attributeform.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include "ui/language/errors.h"

using namespace Qt::StringLiterals;

namespace rejoinder::tags {

namespace {

using annotate::Attribute;

QString exampleOf(annotate::VariableType type)
{
    switch (type) {
    case annotate::VariableType::Number:
        return AttributeForm::tr("a number");
    case annotate::VariableType::Date:
        return AttributeForm::tr("2026, 2026-05 or 2026-05-03");
    default:
        return {};
    }
}

/// Those that are asked for, then what is said beside them.
std::vector<Attribute> withSaid(std::vector<Attribute> attributes,
                                const annotate::AttributeValues &values)
{
    for (const auto &[name, value] : values) {
        if (!std::ranges::contains(attributes, name, &Attribute::name))
            attributes.push_back({name, annotate::VariableType::Text, {}});
    }
    return attributes;
}

} // namespace

AttributeForm::AttributeForm(QWidget *parent) : QWidget(parent), m_rows(new QFormLayout(this))
{
    setObjectName("attributeForm"_L1);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(8);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void AttributeForm::setLook(const look::Look &look)
{
    setFont(look.ui());
}

void AttributeForm::keepRoomFor(int fields)
{
    const QLineEdit field;
    const int row = field.sizeHint().height() + m_rows->verticalSpacing();
    setMinimumHeight(fields * row);
    setVisible(fields > 0);
}

void AttributeForm::show(std::vector<Attribute> attributes, const annotate::AttributeValues &values)
{
    attributes = withSaid(std::move(attributes), values);
    if (attributes != m_attributes) { // else the keyboard stays where it is
        clear();
        m_attributes = std::move(attributes);
        for (const Attribute &attribute : m_attributes) {
            m_fields.push_back(makeField(attribute));
            auto *label = new QLabel(QString::fromStdString(attribute.name), this);
            label->setTextFormat(Qt::PlainText);
            label->setBuddy(m_fields.back());
            m_rows->addRow(label, m_fields.back());
            label->show(); // now: the keyboard may go there at once
            m_fields.back()->show();
        }
    }
    fill(values);
}

void AttributeForm::clear()
{
    m_attributes.clear();
    m_fields.clear();
    m_values.clear();
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
}

QWidget *AttributeForm::makeField(const Attribute &attribute)
{
    const std::size_t at = m_fields.size();
    const QString name = QString::fromStdString(attribute.name);
    QWidget *field = nullptr;
    if (attribute.type == annotate::VariableType::Choice) {
        auto *box = new QComboBox(this);
        box->addItem(tr("—"));
        for (const std::string &choice : attribute.choices)
            box->addItem(QString::fromStdString(choice));
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::activated, this, [this, at] { take(at); });
        field = box;
    } else {
        auto *edit = new QLineEdit(this);
        edit->setPlaceholderText(exampleOf(attribute.type));
        connect(edit, &QLineEdit::editingFinished, this, [this, at] { take(at); });
        field = edit;
    }
    field->setObjectName("attribute."_L1 + name);
    field->setAccessibleName(name);
    field->installEventFilter(this);
    return field;
}

void AttributeForm::fill(const annotate::AttributeValues &values)
{
    m_values = values;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto said = values.find(m_attributes[i].name);
        const QString value
            = said == values.end() ? QString() : QString::fromStdString(said->second);
        if (typedIn(i) != value)
            setTyped(i, value);
    }
}

QString AttributeForm::typedIn(std::size_t field) const
{
    if (const auto *box = qobject_cast<QComboBox *>(m_fields[field]))
        return box->currentIndex() == 0 ? QString() : box->currentText();
    return static_cast<QLineEdit *>(m_fields[field])->text().simplified();
}

void AttributeForm::setTyped(std::size_t field, const QString &value)
{
    auto *box = qobject_cast<QComboBox *>(m_fields[field]);
    if (!box) {
        static_cast<QLineEdit *>(m_fields[field])->setText(value);
        return;
    }
    int index = value.isEmpty() ? 0 : box->findText(value, Qt::MatchExactly);
    if (index < 0) { // said before the choices were others
        box->addItem(value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

void AttributeForm::take(std::size_t field)
{
    if (field >= m_fields.size())
        return;
    const Attribute attribute = m_attributes[field];
    const QString typed = typedIn(field);
    const auto said = m_values.find(attribute.name);
    const QString before
        = said == m_values.end() ? QString() : QString::fromStdString(said->second);
    if (typed == before)
        return;
    QString value;
    if (!typed.isEmpty()) {
        const Result<std::string> fits = annotate::fitting(attribute, typed.toStdString());
        if (!fits) {
            setTyped(field, before);
            Q_EMIT refused(language::reasonInWindow(fits.error().reason));
            return;
        }
        value = QString::fromStdString(*fits);
    }
    Q_EMIT changed(QString::fromStdString(attribute.name), value);
}

void AttributeForm::commit()
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        if (m_fields[i]->hasFocus())
            take(i);
    }
}

bool AttributeForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        commit();
        Q_EMIT left();
        return true;
    }
    // A wheel that scrolls past must not choose.
    const bool isStray = event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)
        && !static_cast<QWidget *>(watched)->hasFocus();
    if (isStray) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder::tags
