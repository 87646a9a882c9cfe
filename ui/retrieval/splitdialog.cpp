// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retrieval/splitdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace Qt::StringLiterals;

namespace rejoinder::retrieval {

SplitDialog::SplitDialog(const annotate::Code &code, std::vector<retrieve::Segment> places,
                         const annotate::Codebook &codebook, const look::Look &look,
                         QWidget *parent)
    : ReviewDialog(std::move(places), codebook, look, parent)
    , m_name(new QLineEdit(this))
{
    setObjectName("splitDialog"_L1);
    setWindowTitle(tr("Split tag"));
    list()->setObjectName("split.list"_L1);
    list()->setAccessibleName(tr("Passages with this tag"));
    m_name->setObjectName("split.name"_L1);
    m_name->setPlaceholderText(tr("such as: %1, ironic").arg(QString::fromStdString(code.name)));
    setHeading(tr("What carries %1. What is ticked gets a new tag beside it.")
                   .arg(QString::fromStdString(code.name)));
    auto *label = new QLabel(tr("&Name of the new tag"), this);
    label->setBuddy(m_name);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_name, 1);
    addAbove(row);
    connect(m_name, &QLineEdit::textChanged, this, &SplitDialog::follow);
    setTicked(false);
    m_name->setFocus();
    follow();
}

void SplitDialog::follow()
{
    const auto count = int(chosen().size());
    setDoing(count == 1 ? tr("Move 1 passage") : tr("Move %n passages", nullptr, count),
             count > 0 && !m_name->text().simplified().isEmpty());
}

} // namespace rejoinder::retrieval
