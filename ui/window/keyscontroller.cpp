// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/keyscontroller.h"

#include <QMainWindow>
#include <QMenuBar>

#include "ui/keys/keysdialog.h"
#include "ui/settings/settings.h"
#include "ui/tags/tagcontroller.h"
#include "ui/window/menus.h"
#include "ui/window/readingcontroller.h"
#include "ui/window/viewcontroller.h"

namespace rejoinder::window {

KeysController::KeysController(QMainWindow *window, const ReadingController &reading,
                               const ViewController &view, const tags::TagController &tags,
                               QSettings &settings)
    : QObject(window)
    , m_window(window)
    , m_reading(reading)
    , m_view(view)
    , m_settings(settings)
    , m_changed(keys::keymapIn(settings))
    , m_hasSingleKeys(settings::singleKeys.read(settings))
{
    m_actions = actions::createActions({{"help.keys",
                                         QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts…"),
                                         {},
                                         [this] { open(); },
                                         "settings"}},
                                       this);
    actInWindow(*window, {m_actions});
    connect(&reading, &ReadingController::columnAdded, this, &KeysController::apply);
    connect(&tags, &tags::TagController::lettersChanged, this, &KeysController::apply);
    apply();
}

void KeysController::apply()
{
    keys::applyTo(everyAction(*m_window), m_changed, m_hasSingleKeys);
}

keys::KeysDialog *KeysController::open()
{
    const actions::List all = menuActions(*m_window, &m_reading.active().column());
    auto *dialog = new keys::KeysDialog(keys::shortcutsOf(*m_window->menuBar(), all), m_changed,
                                        m_hasSingleKeys, m_view.look(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &keys::KeysDialog::keymapChanged, this, &KeysController::setKeymap);
    connect(dialog, &keys::KeysDialog::singleKeysChanged, this, &KeysController::setSingleKeys);
    dialog->open();
    return dialog;
}

void KeysController::setKeymap(const keys::Keymap &changed)
{
    m_changed = changed;
    keys::writeKeymap(m_settings, changed);
    apply();
}

void KeysController::setSingleKeys(bool act)
{
    m_hasSingleKeys = act;
    settings::singleKeys.write(m_settings, act);
    apply();
}

} // namespace rejoinder::window
