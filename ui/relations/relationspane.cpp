// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relations/relationspane.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QTreeView>

#include "ui/relations/ends.h"
#include "ui/relations/relationmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::relations {

RelationsPane::RelationsPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new RelationModel(this))
    , m_list(new QTreeView(this))
    , m_empty(new QLabel(tr("Press = on a passage, a tag or a comment, and = again on the one that "
                            "it supports, attacks, rephrases or repeats."),
                         this))
    , m_stack(new QStackedLayout(this))
{
    setObjectName("relationsPane"_L1);
    m_list->setObjectName("relations.list"_L1);
    m_list->setAccessibleName(tr("Relations"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(RelationModel::Type, QHeaderView::ResizeToContents);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_list);
    connect(m_list, &QTreeView::clicked, this, &RelationsPane::choose);
    connect(m_list, &QTreeView::activated, this, &RelationsPane::choose);
    setLook(look::Look());
    read();
}

RelationsPane::~RelationsPane() = default;

void RelationsPane::setProject(models::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_model->setProject(project);
    if (project) {
        connect(project, &models::Project::relationsChanged, this, &RelationsPane::read);
        connect(project, &models::Project::codebookChanged, this, &RelationsPane::read);
    }
    read();
}

void RelationsPane::setDocument(const DocumentId &document)
{
    m_model->setDocument(document);
}

void RelationsPane::setLook(const look::Look &look)
{
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.pane);
    setPalette(colours);
    setAutoFillBackground(true);
    colours.setColor(QPalette::Base, look.palette.pane);
    m_list->setPalette(colours);
    m_list->setFont(look.ui());
    m_list->header()->setFont(look.secondary());
    m_empty->setFont(look.ui());
    colours.setColor(QPalette::WindowText, look.palette.text2);
    m_empty->setPalette(colours);
}

void RelationsPane::read()
{
    const QModelIndex current = m_list->currentIndex();
    const RelationId here = current.isValid() ? m_model->at(current.row()).id : RelationId{};
    m_model->read();
    if (const int row = m_model->rowOf(here); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, current.column()));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    Q_EMIT countChanged(summary());
}

QString RelationsPane::summary() const
{
    const int count = m_model->rowCount();
    return count == 0 ? tr("none")
        : count == 1  ? tr("1 relation")
                      : tr("%n relations", nullptr, count);
}

void RelationsPane::choose(const QModelIndex &index)
{
    if (!index.isValid() || !m_project)
        return;
    const annotate::Relation &relation = m_model->at(index.row());
    const annotate::Target &end = index.column() == RelationModel::To ? relation.to : relation.from;
    Q_EMIT placeChosen(end.anchor.document, placeOf(*m_project, end));
}

void RelationsPane::remove()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_project)
        return;
    const QString type = current.siblingAtColumn(RelationModel::Type).data().toString();
    const QString words = tr("Remove the relation “%1”").arg(type);
    if (m_project->act({words.toStdString(), {store::DropRelation{m_model->at(current.row()).id}}}))
        Q_EMIT said(tr("Removed the relation “%1”").arg(type));
}

bool RelationsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        Q_EMIT left();
    else if (key == Qt::Key_Delete || key == Qt::Key_X)
        remove();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace rejoinder::relations
