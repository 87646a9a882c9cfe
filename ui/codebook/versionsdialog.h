// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/look/look.h"
#include "ui/models/project.h"

class QListWidget;

namespace rejoinder::codebook {

/// How the codebook came to be what it is: its versions with their memos, the newest first, and
/// under each what was changed since the one before.
class VersionsDialog final : public QDialog
{
    Q_OBJECT
public:
    VersionsDialog(const models::Project &project, const look::Look &look,
                   QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

private:
    void fill(const models::Project &project, const look::Look &look);

    QListWidget *m_list;
};

} // namespace rejoinder::codebook
