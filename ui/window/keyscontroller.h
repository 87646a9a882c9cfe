// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

#include "ui/actions/actions.h"
#include "ui/keys/keymap.h"

class QMainWindow;

namespace rejoinder::keys {
class KeysDialog;
}
namespace rejoinder::tags {
class TagController;
}

namespace rejoinder::window {

class ReadingController;
class ViewController;

/// The keys that a person changed: gives them to every action of the window, also to those that
/// come later, and keeps them in the settings. Make it once the others have their actions.
class KeysController final : public QObject
{
    Q_OBJECT
public:
    KeysController(QMainWindow *window, const ReadingController &reading,
                   const ViewController &view, const tags::TagController &tags,
                   QSettings &settings);

    const actions::List &actions() const { return m_actions; }
    keys::KeysDialog *open();

private:
    void apply();
    void setKeymap(const keys::Keymap &changed);
    void setSingleKeys(bool act);

    QMainWindow *m_window;
    const ReadingController &m_reading;
    const ViewController &m_view;
    QSettings &m_settings;
    keys::Keymap m_changed;
    bool m_hasSingleKeys;
    actions::List m_actions;
};

} // namespace rejoinder::window
