// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/look/look.h"

namespace rejoinder::codebook {

/// The twelve colours of tags, each with its line style, in two rows: one is chosen by click, or by
/// arrow keys. Those that siblings have are marked by a dot.
class PalettePicker final : public QWidget
{
    Q_OBJECT
public:
    explicit PalettePicker(QWidget *parent = nullptr);

    int colour() const { return m_colour; }
    void setColour(int palette); ///< 1 to 12; 0: none, and nothing can be chosen
    void setTaken(const QList<int> &palettes);
    void setLook(const look::Look &look);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int palette); ///< by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRectF cell(int palette) const;
    void choose(int palette);

    look::Look m_look;
    int m_colour = 0;
    QList<int> m_taken;
};

} // namespace rejoinder::codebook
