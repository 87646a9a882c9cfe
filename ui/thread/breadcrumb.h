// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "ui/look/look.h"

namespace rejoinder::thread {

class ThreadView;

/// One ancestor of the topmost visible row.
struct Crumb
{
    int comment = -1;
    QString name;
    QString number;
    bool isInferred = false;
    QRectF where; // in the widget; empty where it is left out

    bool operator==(const Crumb &) const = default;
};

/// Lays crumbs in a width. What does not fit leaves from the middle: the root and the direct parent
/// stay. `gap` gets the place of the "…" that stands for those left out, or stays empty.
std::vector<Crumb> laidOut(std::vector<Crumb> crumbs, qreal left, qreal right, qreal height,
                           const look::Look &look, QRectF *gap);

/// The ancestors of the topmost visible row and the first words of its direct parent
/// (DESIGN-UI 3.6). Hidden where the top row is a root. Click jumps; with the keyboard, arrow keys
/// choose an ancestor and Enter jumps.
class Breadcrumb final : public QWidget
{
    Q_OBJECT
public:
    explicit Breadcrumb(ThreadView *view, QWidget *parent = nullptr);

    void setLook(const look::Look &look);
    void follow(); ///< the view scrolled
    const std::vector<Crumb> &crumbs() const { return m_crumbs; }
    QString firstWords() const { return m_words; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintNames(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void lay();
    void go(int comment);
    void choose(int step);

    ThreadView *m_view;
    look::Look m_look;
    int m_top = -1;
    int m_chosen = -1; // index of the crumb that Enter jumps to
    std::vector<Crumb> m_crumbs;
    QRectF m_gap;
    bool m_hint = false; // there is room to say that H goes to the parent
    QString m_words;
};

} // namespace rejoinder::thread
