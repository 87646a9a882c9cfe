// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/alikedialog.h"

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

namespace {

constexpr qsizetype longestWords = 80; // letters

} // namespace

AlikeDialog::AlikeDialog(const QString &words, const annotate::Code &code,
                         std::vector<retrieve::Segment> places, const annotate::Codebook &codebook,
                         const look::Look &look, QWidget *parent)
    : QDialog(parent)
    , m_model(new SegmentModel(this))
    , m_list(new QListView(this))
    , m_heading(new QLabel(this))
    , m_tag(new QPushButton(this))
{
    setObjectName("alikeDialog"_L1);
    setWindowTitle(tr("Tag all like this"));
    setFont(look.ui());
    m_model->setCheckable(true);
    m_model->setSegments(std::move(places), codebook, {retrieve::By::Document, {}});
    auto *delegate = new SegmentDelegate(m_list);
    delegate->setLook(look);
    m_list->setObjectName("alike.list"_L1);
    m_list->setAccessibleName(tr("Places like this"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    QString shown = words.simplified();
    if (shown.size() > longestWords)
        shown = shown.first(longestWords - 1) + u'…';
    m_heading->setText(tr("Places that say “%1” or nearly so, and do not carry %2 yet.")
                           .arg(shown, QString::fromStdString(code.name)));
    m_heading->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_tag->setDefault(true);
    auto *keys = new QLabel(tr("Space ticks · Y takes and goes on · N leaves and goes on"), this);
    keys->setFont(look.secondary());
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keys, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_tag);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(m_heading);
    rows->addWidget(m_list, 1);
    rows->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_tag, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &AlikeDialog::showCount);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (const retrieve::Segment *segment = m_model->segmentAt(index))
                    Q_EMIT placeShown(segment->document, segment->span);
            });
    m_list->setCurrentIndex(m_model->index(1));
    m_list->setFocus();
    showCount();
    resize(820, 560);
}

std::vector<retrieve::Segment> AlikeDialog::chosen() const
{
    return m_model->checked();
}

void AlikeDialog::showCount()
{
    const auto count = int(chosen().size());
    m_tag->setText(count == 1 ? tr("Tag 1 place") : tr("Tag %n places", nullptr, count));
    m_tag->setEnabled(count > 0);
}

void AlikeDialog::tick(bool isTaken)
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

bool AlikeDialog::eventFilter(QObject *watched, QEvent *event)
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
