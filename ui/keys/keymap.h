// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QKeySequence>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

#include "ui/actions/actions.h"

namespace rejoinder::keys {

/// What a person changed: the key of an action, by its id. An empty one says that it has none. What
/// is not in here has the keys it was made with.
using Keymap = std::map<QString, QKeySequence>;

Keymap keymapIn(const QSettings &settings);
void writeKeymap(QSettings &settings, const Keymap &changed);

/// A letter, a digit or a sign without Ctrl, Alt or Meta: what is text in a field.
bool isSingle(const QKeySequence &key);

/// The keys an action was made with, the main one first. They are remembered at the first call,
/// which has to come before anything changes them.
QList<QKeySequence> defaultsOf(QAction *action);

/// The keys of an action, the main one first. Those beside it ("Down" beside "J") stay where the
/// main one is changed. What a person gave to another of `all` that acts in the same place is not
/// among them, and is again once that one has another key.
QList<QKeySequence> keysOf(QAction *action, const Keymap &changed, const actions::List &all);

/// Gives each action its keys. Several may have one id: those of columns.
void applyTo(const actions::List &all, const Keymap &changed, bool hasSingleKeys);

/// Ids of the others that have this key where `action` would act with it. Two that were made with
/// one key are none as long as neither is changed.
QStringList conflictsOf(QAction *action, const QKeySequence &key, const Keymap &changed,
                        const actions::List &all);

} // namespace rejoinder::keys
