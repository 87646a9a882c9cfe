// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/look/look.h"
#include "ui/models/codebookmodel.h"
#include "ui/models/project.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace rejoinder::codebook {

class CodeForm;

/// The codebook beside the fields of the tag that is chosen in it. Tags are moved by drag or by
/// Alt with arrow keys, renamed by F2; every change is saved when it is done and can be undone.
class CodebookDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CodebookDialog(models::Project &project, const look::Look &look,
                            QWidget *parent = nullptr);
    ~CodebookDialog() override;

    QTreeView *tree() const { return m_tree; }
    CodeForm *form() const { return m_form; }
    CodeId current() const;
    void choose(const CodeId &code);
    /// What merging asks for; the menu of the button offers it.
    void mergeInto(const CodeId &other);
    QString remark() const; ///< why the last change was refused; empty where it was not

Q_SIGNALS:
    void importWanted(); ///< of a file
    void presetWanted(const QString &name); ///< one that ships
    void exportWanted();
    void splitWanted(const rejoinder::CodeId &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void done(int result) override;

private:
    void build();
    QWidget *makeButtons();
    void read();
    void showCurrent();
    void add(bool isGroup);
    void remove();
    void fillMerge();
    void addVersion();
    void showVersions();
    void shift(int step); ///< among its siblings
    void shiftDepth(int step); ///< 1: below the one above it; -1: beside its parent

    models::Project &m_project;
    const look::Look m_look;
    models::CodebookModel m_model;
    QTreeView *m_tree;
    CodeForm *m_form;
    QPushButton *m_newTag;
    QPushButton *m_newGroup;
    QPushButton *m_merge;
    QPushButton *m_split;
    QPushButton *m_delete;
    QPushButton *m_versions;
    QPushButton *m_import;
    QPushButton *m_export;
    QLabel *m_remark;
    CodeId m_shown;
};

} // namespace rejoinder::codebook
