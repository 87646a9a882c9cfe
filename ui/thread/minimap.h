// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/look/look.h"

namespace rejoinder::thread {

class ThreadView;

/// One bar of the minimap: a plain value, shared by painting and tests. Bars that would be lower
/// than a pixel merge.
struct Bar
{
    int row = 0; // first of those it stands for
    QRectF where;
    bool isDoubt = false;
    bool isFolded = false;
    bool isContext = false; // only there for what is below
    int tags[2] = {0, 0}; // palette numbers, 0 = none

    bool operator==(const Bar &) const = default;
};

std::vector<Bar> barsOf(const ThreadView &view, QSizeF size);

/// The whole thread at a glance (DESIGN-UI 3.7): depth, length, doubts and tags of every visible
/// row, and the part that is seen. Drag or click scrolls. Drawn to a pixmap once, not on every
/// scroll.
class Minimap final : public QWidget
{
    Q_OBJECT
public:
    explicit Minimap(ThreadView *view, QWidget *parent = nullptr);

    static constexpr int wide = 52; // px
    static constexpr int narrow = 44;

    ThreadView *view() const { return m_view; }
    void setLook(const look::Look &look);
    QRectF seen() const; ///< rectangle of the visible rows

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void draw();
    double pitch() const; ///< px a row

    ThreadView *m_view;
    look::Look m_look;
    QPixmap m_drawn;
    bool m_isStale = true;
    double m_grip = 0; // rows between the top of what is seen and the pointer
};

} // namespace rejoinder::thread
