// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/look/look.h"

class QAbstractButton;
class QButtonGroup;

namespace rejoinder::look {

/// "Write | Preview": buttons in one frame, one of them on, the first at first.
class PartSwitch final : public QWidget
{
    Q_OBJECT
public:
    explicit PartSwitch(const QStringList &names, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int part);
    QAbstractButton *part(int index) const;
    void setLook(const Look &look);

Q_SIGNALS:
    void chosen(int part); ///< by a person

private:
    QButtonGroup *m_parts;
};

} // namespace rejoinder::look
