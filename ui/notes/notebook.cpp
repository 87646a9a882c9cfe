// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notebook.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/look/layouts.h"
#include "ui/notes/notebookdelegate.h"
#include "ui/notes/notebookmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::notes {

Notebook::Notebook(QWidget *parent)
    : QWidget(parent)
    , m_model(new NotebookModel(this))
    , m_delegate(new NotebookDelegate(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedLayout)
{
    setObjectName("notebook"_L1);
    m_field->setObjectName("notebook.field"_L1);
    m_field->setAccessibleName(tr("Words of the notes"));
    m_field->setPlaceholderText(tr("Search notes"));
    m_field->setClearButtonEnabled(true);
    m_field->setFixedHeight(30);
    m_field->installEventFilter(this);
    m_list->setObjectName("notebook.list"_L1);
    m_list->setAccessibleName(tr("Notes by day"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    look::layFieldAbove(this, m_field, m_stack);
    setFocusProxy(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &Notebook::read);
    connect(m_list, &QListView::clicked, this, &Notebook::choose);
    connect(m_list, &QListView::activated, this, &Notebook::choose);
    setLook(look::Look());
    read();
}

Notebook::~Notebook() = default;

void Notebook::setProject(models::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (project) {
        connect(project, &models::Project::notesChanged, this, &Notebook::read);
        connect(project, &models::Project::codebookChanged, this, &Notebook::read);
        connect(project, &models::Project::reconstructionChanged, this, &Notebook::read);
    }
    read();
}

void Notebook::setLook(const look::Look &look)
{
    m_delegate->setLook(look);
    setFont(look.ui());
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

void Notebook::read()
{
    m_isStale = m_project && !isVisible();
    if (m_isStale)
        return;
    const annotate::Note *current = m_model->noteAt(m_list->currentIndex());
    const NoteId here = current ? current->id : NoteId{};
    m_model->read(m_project, m_field->text());
    if (const int row = m_model->rowOf(here); row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    m_empty->setText(m_field->text().trimmed().isEmpty()
                         ? tr("Nothing is noted yet. O writes a note on what is focused.")
                         : tr("No note holds “%1”.").arg(m_field->text().trimmed()));
    m_stack->setCurrentIndex(m_model->noteCount() > 0 ? 0 : 1);
    Q_EMIT countChanged(summary());
}

void Notebook::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

QString Notebook::summary() const
{
    const int count = m_model->noteCount();
    return count == 0 ? tr("no notes") : count == 1 ? tr("1 note") : tr("%n notes", nullptr, count);
}

void Notebook::choose(const QModelIndex &index)
{
    if (const annotate::Note *note = m_model->noteAt(index)) {
        m_list->setCurrentIndex(index);
        Q_EMIT noteChosen(annotate::Note(*note)); // opening it may write another
    }
}

bool Notebook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    const bool isDown = key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_field && isDown && m_model->noteCount() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(m_model->index(1));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder::notes
