// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/retrieval/reviewdialog.h"

class QLineEdit;

namespace rejoinder::retrieval {

/// A tag made two: all that carries it, of which what is ticked gets a new tag beside it.
class SplitDialog final : public ReviewDialog
{
    Q_OBJECT
public:
    SplitDialog(const annotate::Code &code, std::vector<retrieve::Segment> places,
                const annotate::Codebook &codebook, const look::Look &look,
                QWidget *parent = nullptr);

    QLineEdit *name() const { return m_name; }

private:
    void follow() override;

    QLineEdit *m_name;
};

} // namespace rejoinder::retrieval
