// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/look/look.h"

class QDockWidget;
class QToolButton;

namespace rejoinder::window {

/// The 36 px line above a pane: a name, and quieter beside it what is to be known of its content.
class PaneHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);

    void setLook(const look::Look &look);
    void setDetail(const QString &detail);
    void setTitle(const QString &title);
    QSize sizeHint() const override { return {120, m_height}; }
    QSize minimumSizeHint() const override { return {60, m_height}; }

protected:
    void paintEvent(QPaintEvent *event) override;

    look::Look m_look;
    int m_height = 36;
    int m_rightSpace = 0;

private:
    QString m_title;
    QString m_detail;
};

/// The title bar of a dock: 32 px, with buttons that float and close it.
class DockTitle final : public PaneHeader
{
    Q_OBJECT
public:
    explicit DockTitle(QDockWidget *dock);
    void setDockLook(const look::Look &look);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *m_float;
    QToolButton *m_close;
};

} // namespace rejoinder::window
