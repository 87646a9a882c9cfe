// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "ui/look/look.h"

namespace rejoinder::retrieval {

class CountDelegate;
class CrosstabModel;

/// The table of counts: each with its number and a ground, the darker the more. A click or Enter
/// asks for the passages of a cell.
class CrosstabView final : public QTableView
{
    Q_OBJECT
public:
    explicit CrosstabView(CrosstabModel &model, QWidget *parent = nullptr);

    void setLook(const look::Look &look);

Q_SIGNALS:
    void cellChosen(int row, int column); ///< of no total, with something in it

private:
    void choose(const QModelIndex &index);

    CrosstabModel &m_model;
    CountDelegate *m_delegate;
};

} // namespace rejoinder::retrieval
