// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/look/look.h"

class QButtonGroup;

namespace rejoinder::notes {

/// Write | Preview: two buttons in one frame, one of them on.
class ModeSwitch final : public QWidget
{
    Q_OBJECT
public:
    explicit ModeSwitch(QWidget *parent = nullptr);

    void setCurrent(int part);
    void setLook(const look::Look &look);

Q_SIGNALS:
    void chosen(int part); ///< by a person

private:
    QButtonGroup *m_parts;
};

} // namespace rejoinder::notes
