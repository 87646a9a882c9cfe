// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/retrieval/reviewdialog.h"

namespace rejoinder::retrieval {

/// "Tag all like this": every place that says the same. Enter tags what is ticked.
class AlikeDialog final : public ReviewDialog
{
    Q_OBJECT
public:
    AlikeDialog(const QString &words, const annotate::Code &code,
                std::vector<retrieve::Segment> places, const annotate::Codebook &codebook,
                const look::Look &look, QWidget *parent = nullptr);

private:
    void follow() override;
};

} // namespace rejoinder::retrieval
