// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/look/look.h"
#include "ui/transfer/importer.h"

class QLabel;
class QListView;
class QPushButton;

namespace rejoinder::transfer {

class ImportDelegate;

/// Shows an import while it works (DESIGN-UI 3.16). Enter imports everything that is ready as soon
/// as nothing works any more; what failed stays in sight until the person has read it. Escape
/// leaves nothing behind.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(models::Project &project, const look::Look &look, QWidget *parent = nullptr);

    Importer &importer() { return m_importer; }
    const std::vector<DocumentId> &imported() const { return m_imported; }

    void accept() override; ///< imports when ready; closes when there is nothing left to say
    void reject() override;

private:
    void importReady();
    void showState();
    void showFindings();

    Importer m_importer;
    std::vector<DocumentId> m_imported;
    bool m_isWanted = false; // Enter was pressed while something worked
    bool m_isDone = false;
    ImportDelegate *m_delegate;
    QListView *m_list;
    QLabel *m_headline;
    QLabel *m_findings;
    QPushButton *m_cancel;
    QPushButton *m_ready;
    QPushButton *m_import;
};

} // namespace rejoinder::transfer
