// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>

#include "ui/look/look.h"

class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace rejoinder::look {

/// A popup of a field over a list that follows what is typed (DESIGN-UI 3.9); what is offered and
/// what choosing does is of those who derive. Hard: it lies inside the window, not above it, so
/// that it can be placed, grabbed and read by assistive technology like any widget; it closes when
/// the focus goes elsewhere, and Esc gives the focus back.
class TypeOver : public QFrame
{
    Q_OBJECT
public:
    void setLook(const Look &look);
    void closeAndReturn();

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

protected:
    static constexpr int fieldHeight = 44;
    static constexpr int hintHeight = 32;

    /// `icon` is the name of the one before the field.
    TypeOver(QWidget *window, int width, const QString &icon);

    const Look &look() const { return m_look; }
    QLabel *hint() const { return m_hint; }
    QHBoxLayout *top() const { return m_top; } ///< the field, and what is beside it
    QVBoxLayout *rows() const { return m_rows; } ///< top, list, hint
    /// Shows it with the keyboard in the field.
    void takeFocus();
    /// Moves the choice, not beyond the ends.
    void step(int rows);
    /// True where the key is used up. Esc and the arrows are here.
    virtual bool pressKey(const QKeyEvent &press);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Look m_look;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_hint;
    QHBoxLayout *m_top;
    QVBoxLayout *m_rows;
    QPointer<QWidget> m_before;
};

} // namespace rejoinder::look
