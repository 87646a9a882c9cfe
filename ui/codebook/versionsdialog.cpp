// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/versionsdialog.h"

#include <algorithm>

#include <QDateTime>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rejoinder::codebook {

namespace {

QString dayOf(Moment when)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(when), QLocale::ShortFormat);
}

QString nameOf(const std::vector<annotate::Annotator> &annotators, const AnnotatorId &id)
{
    const auto found = std::ranges::find(annotators, id, &annotate::Annotator::id);
    return found == annotators.end() ? QString() : QString::fromStdString(found->name);
}

} // namespace

VersionsDialog::VersionsDialog(const models::Project &project, const look::Look &look,
                               QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setObjectName("versionsDialog"_L1);
    setWindowTitle(tr("History of the codebook"));
    setFont(look.ui());
    m_list->setAccessibleName(tr("Versions and changes"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->addWidget(m_list);
    fill(project, look);
    resize(560, 520);
}

void VersionsDialog::fill(const models::Project &project, const look::Look &look)
{
    const store::Store &store = project.store();
    const auto annotators = store.annotators().value_or(std::vector<annotate::Annotator>());
    const auto versions = store.codebookVersions().value_or(std::vector<store::CodebookVersion>());
    const auto changes = store.codebookChanges().value_or(std::vector<store::CodebookChange>());
    QFont heading = look.ui();
    heading.setWeight(QFont::DemiBold);
    const auto addHeading = [&](const QString &text) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setFont(heading);
    };
    auto change = changes.rbegin();
    const auto addChangesAfter = [&](Moment when) {
        for (; change != changes.rend() && change->when >= when; ++change)
            m_list->addItem(tr("%1 · %2, %3")
                                .arg(QString::fromStdString(change->text),
                                     nameOf(annotators, change->annotator), dayOf(change->when)));
    };
    const Moment newest = versions.empty() ? 0 : versions.back().created;
    if (!changes.empty() && changes.back().when >= newest)
        addHeading(tr("Since version %1").arg(project.codebook().version));
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        addChangesAfter(version->created);
        addHeading(tr("Version %1 · %2, %3")
                       .arg(version->number)
                       .arg(nameOf(annotators, version->annotator), dayOf(version->created)));
        if (!version->memo.empty())
            m_list->addItem(QString::fromStdString(version->memo));
    }
    addChangesAfter(0);
    if (m_list->count() == 0)
        m_list->addItem(tr("Nothing was changed yet."));
}

} // namespace rejoinder::codebook
