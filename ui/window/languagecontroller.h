// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

#include "ui/actions/actions.h"

namespace rejoinder::window {

/// The choice of a language, which holds from the next start, and whether notes are looked up in a
/// dictionary.
class LanguageController final : public QObject
{
    Q_OBJECT
public:
    LanguageController(QSettings &settings, QObject *parent);

    const actions::List &actions() const { return m_actions; }
    bool isSpelling() const;

Q_SIGNALS:
    void said(const QString &sentence);
    void spellingChanged(bool isOn);

private:
    void choose(const QString &code); ///< empty = as the computer
    void setSpelling(bool isOn);

    QSettings &m_settings;
    actions::List m_actions;
};

} // namespace rejoinder::window
