// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportdialog.h"

#include "ui/language/errors.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rejoinder::transfer {

Result<QStringList> exportCsvTo(const models::Project &project, const QString &folder,
                                const exchange::CsvOptions &options)
{
    const auto files = exchange::exportCsv(project.store(), options);
    if (!files)
        return std::unexpected(files.error());
    if (!QDir().mkpath(folder))
        return fail(Error::Code::Storage, folder.toStdString(), "the folder cannot be made");
    if (const auto written = exchange::writeFiles(*files, folder.toStdString()); !written)
        return std::unexpected(written.error());
    QStringList names;
    for (const exchange::ExportFile &file : *files)
        names.append(QString::fromStdString(file.name));
    return names;
}

QStringList replacedIn(const QString &folder)
{
    return QDir(folder).entryList({u"codings.csv"_s, u"comments.csv"_s, u"people.csv"_s,
                                   u"codebook.csv"_s, u"notes.csv"_s, u"relations.csv"_s,
                                   u"variables.csv"_s, u"documents.csv"_s, u"columns.json"_s},
                                  QDir::Files);
}

ExportDialog::ExportDialog(const models::Project &project, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(folder), this))
    , m_bom(
          new QCheckBox(tr("Begin each file with a byte order mark, as spreadsheets expect"), this))
    , m_guard(
          new QCheckBox(tr("Guard against text that a spreadsheet would run as a formula"), this))
    , m_message(new QLabel(this))
    , m_export(new QPushButton(tr("Export"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export CSV"));
    setMinimumWidth(560);
    m_bom->setChecked(true);
    m_guard->setChecked(true);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *browse = new QPushButton(tr("Choose…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    m_export->setDefault(true);

    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(browse);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_export);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setVerticalSpacing(12);
    form->addRow(tr("Folder"), place);
    form->addRow(QString(), m_bom);
    form->addRow(QString(), m_guard);
    form->addRow(m_message);
    form->addRow(buttons);

    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    connect(close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::accept);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::showWarnings);
    showWarnings();
}

QString ExportDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void ExportDialog::chooseFolder()
{
    const QString chosen
        = QFileDialog::getExistingDirectory(this, tr("Folder for the CSV files"), folder());
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

void ExportDialog::showWarnings()
{
    m_isDone = false;
    m_export->setText(tr("Export"));
    m_export->setEnabled(!folder().isEmpty());
    QStringList lines{
        tr("The files hold comments and names word for word. Whoever gets them can find the "
           "people who wrote them.")};
    const QStringList replaced = folder().isEmpty() ? QStringList{} : replacedIn(folder());
    if (!replaced.isEmpty())
        lines.append(tr("These files will be replaced: %1.").arg(replaced.join(u", "_s)));
    m_message->setText(lines.join(u"\n\n"_s));
}

void ExportDialog::accept()
{
    if (m_isDone) {
        QDialog::accept();
        return;
    }
    const auto written
        = exportCsvTo(m_project, folder(), {m_bom->isChecked(), m_guard->isChecked(), ','});
    if (!written) {
        m_message->setText(tr("Nothing was written. %1").arg(language::inWindow(written.error())));
        return;
    }
    m_message->setText(tr("Written into %1: %2.").arg(m_folder->text(), written->join(u", "_s)));
    m_isDone = true;
    m_export->setText(tr("Done"));
}

} // namespace rejoinder::transfer
