// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/variables/variablespane.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

#include "ui/look/partswitch.h"
#include "ui/variables/valuedelegate.h"
#include "ui/variables/variabledialog.h"
#include "ui/variables/variablesmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::variables {

using annotate::Variable;
using annotate::VariableScope;

namespace {

constexpr int rowHeight = 28;
constexpr int titleWidth = 280;
constexpr int cellWidth = 140;

/// Where one choice is called otherwise, its values go along: by way of a variable that has both.
std::vector<store::Change> changesFor(const models::Project &project, const Variable &made)
{
    std::vector<store::Change> changes;
    const Values known = project.values();
    const Variable *before = known.find(made.id);
    if (const auto renamed = before ? annotate::renamedChoice(*before, made) : std::nullopt) {
        Variable both = *before;
        both.choices.push_back(renamed->second);
        changes.emplace_back(store::PutVariable{both});
        for (const auto &[document, said] : known.values) {
            for (annotate::VariableValue value : said) {
                if (value.variable != made.id || value.text != renamed->first)
                    continue;
                value.text = renamed->second;
                changes.emplace_back(store::PutValue{std::move(value)});
            }
        }
    }
    changes.emplace_back(store::PutVariable{made});
    return changes;
}

} // namespace

VariablesPane::VariablesPane(QWidget *parent)
    : QWidget(parent)
    , m_documents(new VariablesModel(VariableScope::Document, this))
    , m_people(new VariablesModel(VariableScope::Person, this))
    , m_delegate(new ValueDelegate(this))
    , m_parts(new look::PartSwitch({tr("Documents"), tr("People")}, this))
    , m_new(new QPushButton(tr("&New variable…"), this))
    , m_change(new QPushButton(tr("&Change…"), this))
    , m_drop(new QPushButton(tr("&Delete"), this))
    , m_table(new QTableView(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedLayout)
{
    setObjectName("variablesPane"_L1);
    build();
    connect(m_parts, &look::PartSwitch::chosen, this, &VariablesPane::showPart);
    connect(m_new, &QPushButton::clicked, this, &VariablesPane::makeVariable);
    connect(m_change, &QPushButton::clicked, this, &VariablesPane::changeVariable);
    connect(m_drop, &QPushButton::clicked, this, &VariablesPane::dropVariable);
    for (const VariablesModel *one : {m_documents, m_people})
        connect(one, &VariablesModel::refused, this, &VariablesPane::said);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionMoved, this,
            [this](int, int from, int to) { putInOrder(from, to); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this,
            &VariablesPane::changeVariable);
    connect(m_table->verticalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        Q_EMIT placeChosen(model()->documentOf(row), model()->placeOf(row));
    });
    setFocusProxy(m_table);
    setLook(look::Look());
    showPart();
}

VariablesPane::~VariablesPane() = default;

void VariablesPane::build()
{
    m_new->setObjectName("variables.make"_L1);
    m_table->setObjectName("variables.table"_L1);
    m_table->setAccessibleName(tr("Values of variables"));
    m_table->setItemDelegate(m_delegate);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false); // Tab leaves, as everywhere
    m_table->installEventFilter(this);
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionsMovable(true);
    columns->setDefaultSectionSize(cellWidth);
    columns->setHighlightSections(false);
    QHeaderView *rows = m_table->verticalHeader();
    rows->setDefaultSectionSize(rowHeight);
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setFixedWidth(titleWidth);
    rows->setTextElideMode(Qt::ElideMiddle);
    rows->setHighlightSections(false);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeBar());
    all->addLayout(m_stack, 1);
}

QWidget *VariablesPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_parts);
    row->addStretch();
    for (QPushButton *button : {m_new, m_change, m_drop}) {
        button->setFixedHeight(30);
        row->addWidget(button);
    }
    return bar;
}

VariablesModel *VariablesPane::model() const
{
    return m_parts->current() == People ? m_people : m_documents;
}

const Variable *VariablesPane::current() const
{
    return model()->variable(m_table->currentIndex().column());
}

VariableDialog *VariablesPane::dialog() const
{
    return m_dialog;
}

void VariablesPane::setProject(models::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    for (VariablesModel *one : {m_documents, m_people})
        one->setProject(project);
    if (project) {
        connect(project, &models::Project::variablesChanged, this, &VariablesPane::read);
        connect(project, &models::Project::documentsChanged, this, &VariablesPane::readDocuments);
    }
    showPart();
}

/// Their counts change with every tag, so only where it is seen.
void VariablesPane::readDocuments()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_documents->read();
    showPart();
}

void VariablesPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        readDocuments();
}

void VariablesPane::setDocument(const models::DocumentPtr &document)
{
    m_people->setDocument(document);
    showPart();
}

void VariablesPane::setLook(const look::Look &look)
{
    m_delegate->setLook(look);
    m_parts->setLook(look);
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.window);
    setPalette(colours);
    setAutoFillBackground(true);
    colours.setColor(QPalette::Base, look.palette.pane);
    m_table->setPalette(colours);
    QFont header = look.secondary();
    header.setWeight(QFont::Medium);
    m_table->horizontalHeader()->setFont(header);
    m_table->verticalHeader()->setFont(look.ui());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_new, m_change, m_drop, m_empty})
        widget->setFont(look.ui());
    colours.setColor(QPalette::WindowText, look.palette.text2);
    m_empty->setPalette(colours);
    m_table->viewport()->update();
}

void VariablesPane::setPart(Part part)
{
    m_parts->setCurrent(part);
    showPart();
}

/// The cell in which the person is stays the current one.
void VariablesPane::read()
{
    const Variable *here = current();
    const VariableId id = here ? here->id : VariableId();
    const int row = m_table->currentIndex().row();
    m_documents->read();
    m_people->read();
    if (const int column = model()->columnOf(id); column >= 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(model()->index(row, column));
    showPart();
}

void VariablesPane::showPart()
{
    if (m_table->model() != model()) {
        const QItemSelectionModel *before = m_table->selectionModel();
        m_table->setModel(model());
        delete before;
        connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
                &VariablesPane::followCell);
    }
    const bool isDocuments = m_parts->current() == Documents;
    const bool hasCells = model()->columnCount() > 0 && model()->rowCount() > 0;
    m_empty->setText(
        model()->columnCount() > 0
            ? (isDocuments ? tr("There are no documents yet.") : tr("Nobody comments here."))
            : isDocuments
            ? tr("Variables tell what is known of each document, such as outlet, date or stance, "
                 "so that passages can be filtered, grouped and counted by it.")
            : tr("Variables tell what is known of each person, such as role, home or stance, so "
                 "that comments and passages can be filtered, grouped and counted by it."));
    m_stack->setCurrentWidget(hasCells ? static_cast<QWidget *>(m_table) : m_empty);
    if (hasCells && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(model()->index(0, 0));
    m_new->setEnabled(m_project);
    followCell();
    Q_EMIT countChanged(summary());
}

void VariablesPane::followCell()
{
    m_change->setEnabled(current());
    m_drop->setEnabled(current());
}

QString VariablesPane::summary() const
{
    const int documents = m_documents->columnCount();
    const int people = m_people->columnCount();
    return documents + people == 0 ? tr("none")
                                   : tr("%1 of documents, %2 of people").arg(documents).arg(people);
}

void VariablesPane::makeVariable()
{
    Variable variable;
    variable.scope = model()->scope();
    ask(variable);
}

void VariablesPane::changeVariable()
{
    if (const Variable *variable = current())
        ask(*variable);
}

void VariablesPane::ask(const Variable &variable)
{
    if (!m_project || m_dialog)
        return;
    m_dialog = new VariableDialog(variable, window());
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFont(m_new->font());
    connect(m_dialog, &QDialog::accepted, this, [this, dialog = m_dialog.data()] {
        Variable made = dialog->variable();
        const bool isNew = !made.id.isValid();
        const auto part = made.scope == VariableScope::Person ? People : Documents;
        if (isNew) {
            made.id = VariableId::make();
            made.position = (part == People ? m_people : m_documents)->columnCount();
        }
        const QString name = QString::fromStdString(made.name);
        const QString deed
            = isNew ? tr("New variable %1").arg(name) : tr("Change variable %1").arg(name);
        if (!m_project || !m_project->act({deed.toStdString(), changesFor(*m_project, made)}))
            return;
        setPart(part);
        m_table->setCurrentIndex(
            model()->index(std::max(0, m_table->currentIndex().row()), model()->columnOf(made.id)));
        m_table->setFocus(Qt::OtherFocusReason);
    });
    m_dialog->open();
}

void VariablesPane::dropVariable()
{
    const Variable *variable = current();
    if (!variable || !m_project)
        return;
    const QString name = QString::fromStdString(variable->name);
    const store::Action action{tr("Delete variable %1").arg(name).toStdString(),
                               {store::DropVariable{variable->id}}};
    if (m_project->act(action))
        Q_EMIT said(tr("Deleted the variable %1 with its values; Ctrl+Z brings it back").arg(name));
}

void VariablesPane::moveVariable(int step)
{
    const int from = m_table->currentIndex().column();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= model()->columnCount())
        return;
    const VariableId moved = model()->variable(from)->id;
    const int row = m_table->currentIndex().row();
    putInOrder(from, to);
    m_table->setCurrentIndex(model()->index(row, model()->columnOf(moved)));
}

/// Places among the columns as the project has them, from the left.
void VariablesPane::putInOrder(int from, int to)
{
    std::vector<Variable> order;
    for (int column = 0; column < model()->columnCount(); ++column)
        order.push_back(*model()->variable(column));
    const auto moved = order.begin() + from;
    if (from < to)
        std::rotate(moved, moved + 1, order.begin() + to + 1);
    else
        std::rotate(order.begin() + to, moved, moved + 1);
    store::Action action{tr("Move variable %1")
                             .arg(QString::fromStdString(order[std::size_t(to)].name))
                             .toStdString(),
                         {}};
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i].position = int(i);
        action.changes.emplace_back(store::PutVariable{order[i]});
    }
    if (!m_project || !m_project->act(action))
        m_table->viewport()->update(); // why not is told by the project
    // The model has the new order now: what was dragged stands where it belongs by itself.
    const QSignalBlocker quiet(m_table->horizontalHeader());
    QHeaderView *header = m_table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    header->viewport()->update();
    m_table->viewport()->update();
}

bool VariablesPane::press(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = m_table->currentIndex();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool isOfCell = isEnter || key == Qt::Key_Delete || key == Qt::Key_Backspace;
    if (isOfCell && !index.isValid())
        return false;
    if (key == Qt::Key_Escape && modifiers == Qt::NoModifier)
        Q_EMIT left();
    else if (modifiers == Qt::AltModifier && (key == Qt::Key_Left || key == Qt::Key_Right))
        moveVariable((key == Qt::Key_Right) != isRightToLeft() ? 1 : -1);
    else if (isEnter && modifiers == Qt::ControlModifier)
        Q_EMIT placeChosen(model()->documentOf(index.row()), model()->placeOf(index.row()));
    else if (isEnter)
        m_table->edit(index);
    else if (isOfCell)
        model()->setData(index, QString());
    else
        return false;
    return true;
}

bool VariablesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    if (!m_table->hasFocus()) // what an editor leaves over is not meant for the table
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    return press(key->key(), key->modifiers()) || QWidget::eventFilter(watched, event);
}

} // namespace rejoinder::variables
