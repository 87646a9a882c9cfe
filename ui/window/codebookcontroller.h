// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "core/base/id.h"
#include "core/base/result.h"
#include "ui/actions/actions.h"
#include "ui/look/look.h"

class QWidget;

namespace rejoinder::codebook {
class CodebookDialog;
}

namespace rejoinder::window {

class Workspace;

/// Ctrl+Shift+B: the codebook, in a window of its own beside the reading.
class CodebookController final : public QObject
{
    Q_OBJECT
public:
    CodebookController(Workspace &workspace, QWidget *window);

    const actions::List &actions() const { return m_actions; }
    void setLook(const look::Look &look) { m_look = look; }
    void open();
    codebook::CodebookDialog *dialog() const; ///< null while it is closed
    /// What is new in a `.qdc` or `.codebook` file, or in a codebook that ships, comes in as one
    /// action.
    void importFrom(const QString &fileOrPreset);
    Result<void> exportTo(const QString &file) const;

Q_SIGNALS:
    void said(const QString &sentence);
    void failed(const QString &sentence);
    /// Its passages are looked at over the dialog.
    void splitWanted(const rejoinder::CodeId &code, QWidget *over);

private:
    void enable();
    void chooseImport();
    void chooseExport();

    Workspace &m_workspace;
    QWidget *m_window;
    look::Look m_look;
    QPointer<codebook::CodebookDialog> m_dialog;
    actions::List m_actions;
};

} // namespace rejoinder::window
