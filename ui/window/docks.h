// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/actions/actions.h"
#include "ui/look/look.h"

class QDockWidget;
class QMainWindow;
class QSettings;

namespace rejoinder::window {

/// The docks around the pages: places them, names them, remembers which ones the reading page had
/// open while another page is shown, and makes an action for each. In focus mode nothing is shown
/// but menu and page.
class Docks final : public QObject
{
    Q_OBJECT
public:
    explicit Docks(QMainWindow *window);

    /// `id` ("library") is the object name and the end of the action's id ("window.library").
    QDockWidget *add(const QString &id, const QString &title, QWidget *content,
                     Qt::DockWidgetArea area, const QKeySequence &shortcut,
                     bool onEveryPage = false);
    const actions::List &actions() const { return m_actions; }
    QDockWidget *dock(const QString &id) const;

    void setLook(const look::Look &look);
    void setDetail(const QString &id, const QString &detail);
    void setReading(bool reading); ///< false: only the docks of every page stay
    bool isFocused() const;
    void setFocused(bool focused); ///< focus mode: off gives back what it took
    void open(const QString &id);
    void tabify(const QString &first, const QString &second); ///< one over the other
    /// Where the window and its docks were the last time; first of all the sizes of the design.
    void restore(const QSettings &settings);
    void save(QSettings &settings); ///< of what the person has not closed, whatever is hidden now

private:
    struct Place
    {
        QDockWidget *dock;
        bool onEveryPage;
        bool wasOpen;
        bool isTaken = false; // by focus mode
    };
    void take(bool focused);
    void arrange();

    QMainWindow *m_window;
    QList<Place> m_places;
    actions::List m_actions;
    QAction *m_focusMode;
    QList<QWidget *> m_takenBars;
    bool m_isReading = true;
};

} // namespace rejoinder::window
