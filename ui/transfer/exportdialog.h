// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/exchange/csvfiles.h"
#include "ui/models/project.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace rejoinder::transfer {

/// Writes the project's CSV files into a folder and says what was written.
Result<QStringList> exportCsvTo(const models::Project &project, const QString &folder,
                                const exchange::CsvOptions &options);
/// Files of an export that are in the folder already and would be replaced.
QStringList replacedIn(const QString &folder);

/// Asks for the folder and the options, warns of verbatim quotes and of files that would be
/// replaced, writes, and says what was written.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const models::Project &project, const QString &folder, QWidget *parent = nullptr);

    QString folder() const;
    void accept() override;

private:
    void chooseFolder();
    void showWarnings();

    const models::Project &m_project;
    bool m_isDone = false;
    QLineEdit *m_folder;
    QCheckBox *m_bom;
    QCheckBox *m_guard;
    QLabel *m_message;
    QPushButton *m_export;
};

} // namespace rejoinder::transfer
