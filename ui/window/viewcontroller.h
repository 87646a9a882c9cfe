// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

#include "ui/actions/actions.h"
#include "ui/look/look.h"

namespace rejoinder::window {

/// How the window looks: scheme, zoom, which panes the reading page shows. Keeps them in the
/// settings.
class ViewController final : public QObject
{
    Q_OBJECT
public:
    enum class Layout { Article, Both, Thread, Compare };

    ViewController(QSettings &settings, QWidget *window);

    const actions::List &actions() const { return m_actions; }
    const look::Look &look() const { return m_look; }
    Layout layout() const { return m_layout; }

    void setZoom(int zoom);
    void setDark(bool dark);
    void setSansArticles(bool sans);
    void setLineLetters(int letters); ///< how wide the column of an article is
    void setLayout(Layout layout);
    void setReading(bool reading); ///< the layouts are only for the reading page

Q_SIGNALS:
    void lookChanged(const rejoinder::look::Look &look);
    void layoutChanged(rejoinder::window::ViewController::Layout layout);
    void nextPaneWanted(int step); ///< 1 or -1

private:
    void makeActions(QWidget *window);
    void setScheme(int scheme);
    void applyScheme();
    void tickArticles(); ///< the actions that say how articles are set

    QSettings &m_settings;
    look::Look m_look;
    Layout m_layout = Layout::Both;
    actions::List m_actions;
};

} // namespace rejoinder::window
