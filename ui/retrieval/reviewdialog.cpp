// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/reviewdialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/retrieval/segmentdelegate.h"
#include "ui/retrieval/segmentmodel.h"

using namespace Qt::StringLiterals;

namespace rejoinder::retrieval {

ReviewDialog::ReviewDialog(std::vector<retrieve::Segment> places,
                           const annotate::Codebook &codebook, const look::Look &look,
                           QWidget *parent)
    : QDialog(parent)
    , m_model(new SegmentModel(this))
    , m_list(new QListView(this))
    , m_heading(new QLabel(this))
    , m_do(new QPushButton(this))
    , m_rows(new QVBoxLayout(this))
{
    setFont(look.ui());
    m_model->setCheckable(true);
    m_model->setSegments(std::move(places), codebook, {retrieve::By::Document, {}});
    auto *delegate = new SegmentDelegate(m_list);
    delegate->setLook(look);
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_do->setDefault(true);
    auto *keys = new QLabel(tr("Space ticks · Y takes and goes on · N leaves and goes on"), this);
    keys->setFont(look.secondary());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keys, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_do);
    m_rows->setContentsMargins(16, 16, 16, 16);
    m_rows->setSpacing(12);
    m_rows->addWidget(m_heading);
    m_rows->addWidget(m_list, 1);
    m_rows->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_do, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { follow(); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const retrieve::Segment *segment = m_model->segmentAt(index))
                    Q_EMIT placeShown(segment->document, segment->span);
            });
    m_list->setCurrentIndex(m_model->index(1));
    m_list->setFocus();
    resize(820, 560);
}

std::vector<retrieve::Segment> ReviewDialog::chosen() const
{
    return m_model->checked();
}

void ReviewDialog::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void ReviewDialog::addAbove(QLayout *fields)
{
    m_rows->insertLayout(1, fields);
}

void ReviewDialog::setTicked(bool areTicked)
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->setData(m_model->index(row), areTicked ? Qt::Checked : Qt::Unchecked,
                         Qt::CheckStateRole);
}

void ReviewDialog::setDoing(const QString &text, bool isPossible)
{
    m_do->setText(text);
    m_do->setEnabled(isPossible);
}

void ReviewDialog::tick(bool isTaken)
{
    const QModelIndex index = m_list->currentIndex();
    m_model->setData(index, isTaken ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    for (int row = index.row() + 1; row < m_model->rowCount(); ++row) {
        if (m_model->segmentAt(m_model->index(row))) {
            m_list->setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

bool ReviewDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Y && key != Qt::Key_N)
        return QDialog::eventFilter(watched, event);
    tick(key == Qt::Key_Y);
    return true;
}

} // namespace rejoinder::retrieval
