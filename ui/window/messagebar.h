// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QFrame>

#include "ui/look/look.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace rejoinder::window {

/// What a person can do about a message.
struct Deed
{
    QString words;
    std::function<void()> act;
};

/// One sentence over the page, until it is closed: what could not be opened, and why; or what
/// happened that should be looked at, with buttons for that.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void setLook(const look::Look &look);
    void tell(const QString &sentence); ///< something went wrong
    /// A deed that is done closes the bar.
    void inform(const QString &sentence, const std::vector<Deed> &deeds = {});
    QString text() const;

private:
    void display(const QString &sentence, bool isError, const std::vector<Deed> &deeds);
    void paintLook();

    look::Look m_look;
    QHBoxLayout *m_columns;
    QLabel *m_text;
    QToolButton *m_close;
    QList<QToolButton *> m_deeds;
    bool m_isError = true;
};

} // namespace rejoinder::window
