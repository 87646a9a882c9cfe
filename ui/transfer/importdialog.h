// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QDialog>

#include "ui/look/look.h"
#include "ui/transfer/importer.h"

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QListView;
class QPushButton;

namespace rejoinder::transfer {

class ImportDelegate;

/// Shows a dump as it will be read; who knows the panes makes it. No widget: there is no preview.
struct Preview
{
    QWidget *widget = nullptr;
    std::function<void(const models::DocumentPtr &)> show;
};

/// Shows an import while it works (DESIGN-UI 3.16). Enter imports everything that is ready as soon
/// as nothing works any more; what failed stays in sight until the person has read it. Escape
/// leaves nothing behind.
class ImportDialog final : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(models::Project &project, const look::Look &look, QWidget *parent = nullptr,
                 const Preview &preview = {});

    Importer &importer() { return m_importer; }
    const std::vector<DocumentId> &imported() const { return m_imported; }
    /// What was imported should be opened side by side.
    bool isForComparing() const;

    void accept() override; ///< imports when ready; closes when there is nothing left to say
    void reject() override;

private:
    QWidget *makeFound();
    QWidget *makePreview(const look::Look &look);
    QHBoxLayout *makeButtons();
    void importReady();
    void showState();
    void showPreview();
    void showFindings();

    Importer m_importer;
    std::vector<DocumentId> m_imported;
    bool m_isWanted = false; // Enter was pressed while something worked
    bool m_isDone = false;
    Preview m_preview;
    int m_previewed = -1; // row
    ImportDelegate *m_delegate;
    QListView *m_list;
    QLabel *m_headline;
    QLabel *m_findings;
    QCheckBox *m_beside;
    QPushButton *m_cancel;
    QPushButton *m_ready;
    QPushButton *m_import;
};

} // namespace rejoinder::transfer
