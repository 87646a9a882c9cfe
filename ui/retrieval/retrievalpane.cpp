// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/retrievalpane.h"

#include <optional>

#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/look/partswitch.h"
#include "ui/retrieval/codechooser.h"
#include "ui/retrieval/conditionbar.h"
#include "ui/retrieval/crosstabmodel.h"
#include "ui/retrieval/crosstabview.h"
#include "ui/retrieval/segmentdelegate.h"
#include "ui/retrieval/segmentmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::retrieval {

namespace {

constexpr int groupsOfAll = 3; // that every project has: by document, by person, by group of tags

} // namespace

RetrievalPane::RetrievalPane(QWidget *parent)
    : QWidget(parent)
    , m_segments(new SegmentModel(this))
    , m_delegate(new SegmentDelegate(this))
    , m_counts(new CrosstabModel(this))
    , m_code(new CodeChooser(this))
    , m_words(new QLineEdit(this))
    , m_conditions(new ConditionBar(this))
    , m_by(new QComboBox(this))
    , m_view(new look::PartSwitch(
          {tr("Passages"), tr("Tags by document"), tr("Tags by person"), tr("Tags by variable")},
          this))
    , m_export(new QPushButton(tr("&Report…"), this))
    , m_list(new QListView(this))
    , m_table(new CrosstabView(*m_counts, this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedLayout)
{
    setObjectName("retrievalPane"_L1);
    build();
    connect(m_code, &QComboBox::currentIndexChanged, this, &RetrievalPane::ask);
    connect(m_words, &QLineEdit::textChanged, this, &RetrievalPane::ask);
    connect(m_conditions, &ConditionBar::changed, this, &RetrievalPane::ask);
    connect(m_by, &QComboBox::currentIndexChanged, this, &RetrievalPane::fill);
    connect(m_view, &look::PartSwitch::chosen, this, &RetrievalPane::fill);
    connect(m_export, &QPushButton::clicked, this, &RetrievalPane::exportWanted);
    connect(m_list, &QListView::clicked, this, &RetrievalPane::choose);
    connect(m_list, &QListView::activated, this, &RetrievalPane::choose);
    connect(m_table, &CrosstabView::cellChosen, this, &RetrievalPane::showCell);
    setFocusProxy(m_list);
    setLook(look::Look());
    showView();
}

RetrievalPane::~RetrievalPane() = default;

void RetrievalPane::build()
{
    m_words->setObjectName("retrieval.words"_L1);
    m_words->setAccessibleName(tr("Words of the passages"));
    m_words->setPlaceholderText(tr("With the words"));
    m_words->setClearButtonEnabled(true);
    m_by->setObjectName("retrieval.by"_L1);
    m_by->setAccessibleName(tr("Grouped by"));
    m_export->setObjectName("retrieval.report"_L1);
    m_list->setObjectName("retrieval.list"_L1);
    m_list->setAccessibleName(tr("Passages"));
    m_list->setModel(m_segments);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_empty->setMargin(16);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_list, m_table})
        widget->installEventFilter(this);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeBar());
    rows->addWidget(m_conditions);
    rows->addLayout(m_stack, 1);
}

QWidget *RetrievalPane::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_view);
    row->addSpacing(8);
    row->addWidget(m_code);
    row->addWidget(m_words, 1);
    row->addWidget(m_by);
    row->addWidget(m_export);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_code, m_words, m_by, m_export})
        widget->setFixedHeight(30);
    return bar;
}

void RetrievalPane::setProject(models::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_retriever.setProject(project);
    m_code->setCodebook(project ? project->codebook() : annotate::Codebook());
    if (project)
        follow();
    readVariables();
    ask();
}

/// The three groups of every project, then its variables; what was chosen stays, if it can.
void RetrievalPane::readVariables()
{
    m_values = m_project ? m_project->values() : variables::Values();
    const QSignalBlocker quiet(m_by);
    const QVariant chosen = m_by->currentData();
    m_by->clear();
    m_by->addItem(tr("by document"), int(retrieve::By::Document));
    m_by->addItem(tr("by person"), int(retrieve::By::Person));
    m_by->addItem(tr("by group of tags"), int(retrieve::By::Code));
    for (const annotate::Variable &variable : m_values.variables)
        m_by->addItem(tr("by %1").arg(QString::fromStdString(variable.name)),
                      QString::fromStdString(variable.id.value));
    m_by->setCurrentIndex(std::max(0, m_by->findData(chosen)));
    m_view->part(ByVariable)->setEnabled(!m_values.variables.empty());
    if (m_values.variables.empty() && m_view->current() == ByVariable)
        m_view->setCurrent(Passages);
    const QSignalBlocker quietToo(m_conditions);
    m_conditions->setValues(m_values);
}

void RetrievalPane::follow()
{
    connect(m_project, &models::Project::codingsChanged, this,
            [this](const models::CodingsChange &change) {
                m_retriever.forget(change.document);
                refresh();
            });
    connect(m_project, &models::Project::codingsReplaced, this, [this](const DocumentId &document) {
        m_retriever.forget(document);
        refresh();
    });
    connect(m_project, &models::Project::reconstructionChanged, this,
            [this](const DocumentId &document) {
                m_retriever.forget(document);
                refresh();
            });
    connect(m_project, &models::Project::notesChanged, this, [this] {
        m_retriever.forgetAll();
        refresh();
    });
    connect(m_project, &models::Project::codebookChanged, this, [this] {
        m_code->setCodebook(m_project->codebook());
        m_retriever.forgetAll();
        refresh();
    });
    connect(m_project, &models::Project::variablesChanged, this, [this] {
        readVariables();
        ask();
    });
    // Their counts change with every tag; only what is not known yet is looked at.
    connect(m_project, &models::Project::documentsChanged, this, &RetrievalPane::refresh);
}

void RetrievalPane::setLook(const look::Look &look)
{
    m_delegate->setLook(look);
    m_table->setLook(look);
    m_code->setLook(look);
    m_view->setLook(look);
    m_conditions->setLook(look);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_words, m_by, m_export, m_empty})
        widget->setFont(look.ui());
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.window);
    setPalette(colours);
    setAutoFillBackground(true);
    colours.setColor(QPalette::Base, look.palette.pane);
    m_list->setPalette(colours);
    colours.setColor(QPalette::WindowText, look.palette.text2);
    m_empty->setPalette(colours);
    m_list->doItemsLayout();
}

retrieve::Grouping RetrievalPane::groupingIn(View view) const
{
    if (view == ByDocument || view == ByPerson)
        return {view == ByDocument ? retrieve::By::Document : retrieve::By::Person, {}};
    const QVariant chosen = m_by->currentData();
    const annotate::Variable *variable = m_values.find(VariableId{chosen.toString().toStdString()});
    return variable ? retrieve::Grouping{retrieve::By::Variable, *variable}
                    : retrieve::Grouping{retrieve::By(chosen.toInt()), {}};
}

void RetrievalPane::ask()
{
    retrieve::Question question;
    question.isCoded = !m_code->isAnyText();
    question.words = m_words->text().trimmed().toStdString();
    if (m_code->code().isValid())
        question.codes = {m_code->code()};
    question.conditions = m_conditions->conditions();
    m_retriever.setQuestion(std::move(question));
    fill();
}

void RetrievalPane::refresh()
{
    m_isStale = true;
    if (!isVisible() || m_isAwaited)
        return;
    // Many changes of one action are one look, and it comes after the action is painted.
    m_isAwaited = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAwaited = false;
            if (m_isStale && isVisible())
                fill();
        },
        Qt::QueuedConnection);
}

void RetrievalPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        fill();
}

void RetrievalPane::fill()
{
    m_isStale = !isVisible() && m_project;
    if (m_isStale) {
        showView();
        return;
    }
    const annotate::Codebook codebook = m_project ? m_project->codebook() : annotate::Codebook();
    std::vector<retrieve::Segment> segments = m_retriever.segments();
    const auto view = View(m_view->current());
    if (view == ByVariable && m_by->currentIndex() < groupsOfAll) {
        const QSignalBlocker quiet(m_by);
        m_by->setCurrentIndex(groupsOfAll);
    }
    const retrieve::Grouping grouping = groupingIn(view);
    if (view != Passages)
        m_counts->setTable(retrieve::crosstab(segments, codebook, grouping), codebook, grouping);
    const retrieve::Segment *current = m_segments->segmentAt(m_list->currentIndex());
    const std::optional<retrieve::Segment> here = current ? std::optional(*current) : std::nullopt;
    m_segments->setSegments(std::move(segments), codebook, grouping);
    if (const int row = here ? m_segments->rowOf(*here) : -1; row >= 0)
        m_list->setCurrentIndex(m_segments->index(row));
    showView();
}

void RetrievalPane::showView()
{
    const bool isEmpty = m_segments->segments().empty();
    m_by->setEnabled(m_view->current() == Passages || m_view->current() == ByVariable);
    m_export->setEnabled(!isEmpty);
    m_empty->setText(
        m_code->isAnyText() && m_words->text().trimmed().isEmpty()
            ? tr("Type the words that the passages hold.")
            : !m_conditions->conditions().empty()
            ? tr("No passage answers to this: %1.").arg(m_conditions->inWords())
            : m_words->text().trimmed().isEmpty()
            ? tr("Nothing is tagged yet. Passages of a tag are shown here across all documents.")
            : tr("No passage holds “%1”.").arg(m_words->text().trimmed()));
    m_stack->setCurrentWidget(isEmpty                             ? static_cast<QWidget *>(m_empty)
                                  : m_view->current() == Passages ? static_cast<QWidget *>(m_list)
                                                                  : m_table);
    Q_EMIT countChanged(summary());
}

QString RetrievalPane::summary() const
{
    const auto count = int(m_segments->segments().size());
    return count == 0 ? tr("nothing")
        : count == 1  ? tr("1 passage")
                      : tr("%n passages", nullptr, count);
}

void RetrievalPane::setView(View view)
{
    m_view->setCurrent(view);
    fill();
}

void RetrievalPane::showCode(const CodeId &code)
{
    m_view->setCurrent(Passages);
    m_words->clear();
    m_code->choose(code);
    fill();
}

QSize RetrievalPane::sizeHint() const
{
    return {900, 360}; // four passages: fewer are no overview
}

void RetrievalPane::takeKeyboard()
{
    QWidget *pane = m_view->current() == Passages ? static_cast<QWidget *>(m_list) : m_table;
    if (m_segments->segments().empty())
        pane = m_words;
    pane->setFocus(Qt::OtherFocusReason);
    if (pane == m_list && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_segments->index(1));
}

void RetrievalPane::choose(const QModelIndex &index)
{
    if (const retrieve::Segment *segment = m_segments->segmentAt(index)) {
        m_list->setCurrentIndex(index);
        Q_EMIT placeChosen(segment->document, segment->span);
    }
}

void RetrievalPane::showCell(int row, int column)
{
    const retrieve::Group group = m_counts->table().rows[std::size_t(row)];
    const CodeId code = m_counts->table().codes[std::size_t(column)];
    const retrieve::Grouping &grouping = m_counts->grouping();
    m_by->setCurrentIndex(
        m_by->findData(grouping.by == retrieve::By::Variable
                           ? QVariant(QString::fromStdString(grouping.variable.id.value))
                           : QVariant(int(grouping.by))));
    m_view->setCurrent(Passages);
    m_code->choose(code);
    fill();
    const int first = m_segments->firstRowOf(QString::fromStdString(group.title),
                                             QString::fromStdString(group.detail));
    if (first < 0)
        return;
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentIndex(m_segments->index(first));
    m_list->scrollTo(m_segments->index(first - 1), QAbstractItemView::PositionAtTop);
}

report::Retrieval RetrievalPane::retrieval(const QString &project, Moment now) const
{
    QString asked = m_code->inWords();
    if (const QString words = m_words->text().trimmed(); !words.isEmpty())
        asked = tr("%1, with “%2”").arg(asked, words);
    if (const QString where = m_conditions->inWords(); !where.isEmpty())
        asked = tr("%1, where %2").arg(asked, where);
    return {project.toStdString(),
            asked.toStdString(),
            groupingIn(m_view->current() == ByVariable ? ByVariable : Passages),
            m_project ? m_project->codebook() : annotate::Codebook(),
            m_segments->segments(),
            now};
}

bool RetrievalPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    const bool isDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_words && isDown && !m_segments->segments().empty()) {
        takeKeyboard();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder::retrieval
