// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/actions/actions.h"
#include "ui/look/look.h"

class QLabel;
class QListWidget;

namespace rejoinder::window {

class PlainButton;

/// Where dumps are dropped: dashed, with a drawing of what will happen to them.
class DropZone final : public QFrame
{
    Q_OBJECT
public:
    DropZone(const actions::List &all, QWidget *parent);
    void setLook(const look::Look &look);
    void setHovered(bool hovered); ///< something is being dragged over the window

    PlainButton *chooseButton() const { return m_choose; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintDrawing(QPainter &painter, QPointF origin) const;

    look::Look m_look;
    bool m_isHovered = false;
    QLabel *m_title;
    QLabel *m_line;
    PlainButton *m_choose;
    PlainButton *m_paste;
};

/// The first page: one question, the drop zone, recent projects, the sample.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(const actions::List &all, QWidget *parent = nullptr);

    void setLook(const look::Look &look);
    void setRecent(const QStringList &paths);
    DropZone &dropZone() { return *m_drop; }

Q_SIGNALS:
    void projectChosen(const QString &path);

private:
    QFrame *card();

    QLabel *m_question;
    QLabel *m_answer;
    DropZone *m_drop;
    QLabel *m_recentTitle;
    QLabel *m_sampleTitle;
    QListWidget *m_recent;
    QLabel *m_noRecent;
    QLabel *m_sampleName;
    QLabel *m_sampleLine;
    QLabel *m_keys;
    PlainButton *m_open;
    QList<QFrame *> m_cards;
};

} // namespace rejoinder::window
