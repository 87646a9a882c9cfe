// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/look/look.h"
#include "ui/models/document.h"

class QToolButton;

namespace rejoinder::window {

/// Names the document of a column, with its comments and doubts; a line says which column is the
/// active one.
class ColumnHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    void setDocument(const models::DocumentPtr &document);
    void setLook(const look::Look &look);
    void setActive(bool isActive);

Q_SIGNALS:
    void closeWanted();
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_title;
    QString m_counts;
    QString m_doubts; // empty for none
    QToolButton *m_close;
    look::Look m_look;
    bool m_isActive = false;
};

} // namespace rejoinder::window
