// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/docks.h"

#include <utility>

#include <QDockWidget>
#include <QMainWindow>
#include <QStatusBar>
#include <QToolBar>

#include "ui/settings/settings.h"
#include "ui/window/paneheader.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

Docks::Docks(QMainWindow *window) : QObject(window), m_window(window)
{
    window->setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_actions = actions::createActions({{"view.focusMode",
                                         QT_TRANSLATE_NOOP("actions", "F&ocus mode"),
                                         Qt::SHIFT | Qt::Key_F11,
                                         {},
                                         nullptr,
                                         true}},
                                       this);
    m_focusMode = m_actions.front();
    m_focusMode->setShortcutContext(Qt::WindowShortcut);
    window->addAction(m_focusMode);
    connect(m_focusMode, &QAction::toggled, this, &Docks::take);
}

QDockWidget *Docks::add(const QString &id, const QString &title, QWidget *content,
                        Qt::DockWidgetArea area, const QKeySequence &shortcut, bool onEveryPage)
{
    auto *dock = new QDockWidget(title, m_window);
    dock->setObjectName(id);
    dock->setWidget(content);
    dock->setTitleBarWidget(new DockTitle(dock));
    m_window->addDockWidget(area, dock);
    QAction *action = dock->toggleViewAction();
    action->setObjectName(u"window."_s + id);
    action->setShortcut(shortcut);
    m_window->addAction(action);
    m_actions.push_back(action);
    m_places.append({dock, onEveryPage, true});
    return dock;
}

QDockWidget *Docks::dock(const QString &id) const
{
    return m_window->findChild<QDockWidget *>(id, Qt::FindDirectChildrenOnly);
}

void Docks::setLook(const look::Look &look)
{
    for (const Place &place : std::as_const(m_places))
        static_cast<DockTitle *>(place.dock->titleBarWidget())->setDockLook(look);
}

void Docks::setDetail(const QString &id, const QString &detail)
{
    static_cast<DockTitle *>(dock(id)->titleBarWidget())->setDetail(detail);
}

void Docks::setReading(bool reading)
{
    if (reading == m_isReading)
        return;
    m_isReading = reading;
    m_focusMode->setChecked(false); // first, so that what it took counts as open
    m_focusMode->setEnabled(reading);
    for (Place &place : m_places) {
        if (place.onEveryPage)
            continue;
        if (!reading)
            place.wasOpen = !place.dock->isHidden();
        place.dock->setVisible(reading && place.wasOpen);
        place.dock->toggleViewAction()->setEnabled(reading);
    }
}

bool Docks::isFocused() const
{
    return m_focusMode->isChecked();
}

void Docks::setFocused(bool focused)
{
    m_focusMode->setChecked(focused);
}

void Docks::take(bool focused)
{
    if (!focused) {
        for (QWidget *bar : std::as_const(m_takenBars))
            bar->show();
        m_takenBars.clear();
    }
    for (Place &place : m_places) {
        const bool isMoved = focused ? !place.dock->isHidden() : place.isTaken;
        if (isMoved)
            place.dock->setVisible(!focused);
        place.isTaken = focused && isMoved;
    }
    if (!focused)
        return;
    const QList<QToolBar *> toolBars
        = m_window->findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly);
    m_takenBars = QList<QWidget *>(toolBars.begin(), toolBars.end());
    m_takenBars.append(m_window->statusBar());
    m_takenBars.removeIf([](const QWidget *bar) { return bar->isHidden(); });
    for (QWidget *bar : std::as_const(m_takenBars))
        bar->hide();
}

void Docks::restore(const QSettings &settings)
{
    arrange();
    m_window->restoreGeometry(settings::windowGeometry.read(settings));
    m_window->restoreState(settings::windowState.read(settings));
}

void Docks::save(QSettings &settings)
{
    settings::windowGeometry.write(settings, m_window->saveGeometry());
    setFocused(false);
    setReading(true); // what the start page hides is not closed
    settings::windowState.write(settings, m_window->saveState());
}

void Docks::open(const QString &id)
{
    dock(id)->show();
    dock(id)->raise();
}

void Docks::tabify(const QString &first, const QString &second)
{
    m_window->tabifyDockWidget(dock(first), dock(second));
}

void Docks::arrange()
{
    QList<QDockWidget *> across{dock(u"library"_s), dock(u"tags"_s)};
    m_window->resizeDocks(across, {220, 276}, Qt::Horizontal);
    if (QDockWidget *notes = dock(u"notes"_s))
        m_window->resizeDocks({dock(u"tags"_s), notes}, {448, 420}, Qt::Vertical);
}

} // namespace rejoinder::window
