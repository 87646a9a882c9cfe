// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rejoinder::source {

class SourceView;

/// Line numbers, letters and side bars, painted by the view.
class SourceMargin final : public QWidget
{
    Q_OBJECT
public:
    explicit SourceMargin(SourceView *view);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    SourceView *m_view;
};

} // namespace rejoinder::source
