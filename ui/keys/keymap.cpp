// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keymap.h"

#include <algorithm>

#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace rejoinder::keys {

namespace {

constexpr const char *defaultProperty = "defaultKeys";
constexpr QLatin1StringView group = "keys/"_L1;

/// Other settings of this group have no dot in their names.
bool isOfAction(const QString &setting)
{
    return setting.startsWith(group) && setting.contains(u'.');
}

bool isOfWindow(const QAction *action)
{
    const Qt::ShortcutContext context = action->shortcutContext();
    return context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
}

/// Where an action acts; a menu only shows it.
QList<const QWidget *> panesOf(const QAction *action)
{
    QList<const QWidget *> panes;
    const QList<QObject *> objects = action->associatedObjects();
    for (const QObject *object : objects) {
        const auto *pane = qobject_cast<const QWidget *>(object);
        if (pane && !qobject_cast<const QMenu *>(pane))
            panes.append(pane);
    }
    return panes;
}

/// Whether there is a place for the keyboard where both act.
bool canMeet(const QAction *one, const QAction *other)
{
    if (isOfWindow(one) || isOfWindow(other))
        return true;
    const QList<const QWidget *> panes = panesOf(one);
    const QList<const QWidget *> others = panesOf(other);
    return std::ranges::any_of(panes, [&others](const QWidget *pane) {
        return std::ranges::any_of(others, [pane](const QWidget *there) {
            return pane == there || pane->isAncestorOf(there) || there->isAncestorOf(pane);
        });
    });
}

/// The person gave it to another that acts where this one does.
bool isGivenAway(const QKeySequence &key, const QAction *action, const Keymap &changed,
                 const actions::List &all)
{
    return std::ranges::any_of(all, [&](const QAction *other) {
        const auto entry = changed.find(other->objectName());
        return entry != changed.end() && entry->second == key
            && other->objectName() != action->objectName() && canMeet(action, other);
    });
}

} // namespace

Keymap keymapIn(const QSettings &settings)
{
    Keymap changed;
    const QStringList names = settings.allKeys();
    for (const QString &name : names) {
        if (!isOfAction(name))
            continue;
        const QString text = settings.value(name).toString();
        const auto key = QKeySequence::fromString(text, QKeySequence::PortableText);
        const bool isKey = key.count() == 1 && key[0].key() != Qt::Key_unknown;
        if (text.isEmpty() || isKey)
            changed.insert_or_assign(name.sliced(group.size()), key);
    }
    return changed;
}

void writeKeymap(QSettings &settings, const Keymap &changed)
{
    const QStringList names = settings.allKeys();
    for (const QString &name : names) {
        if (isOfAction(name) && !changed.contains(name.sliced(group.size())))
            settings.remove(name);
    }
    for (const auto &[id, key] : changed)
        settings.setValue(group + id, key.toString(QKeySequence::PortableText));
}

bool isSingle(const QKeySequence &key)
{
    if (key.count() != 1)
        return false;
    const QKeyCombination press = key[0];
    return !(press.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        && press.key() > Qt::Key_Space && press.key() < Qt::Key_Escape;
}

QList<QKeySequence> defaultsOf(QAction *action)
{
    const QVariant known = action->property(defaultProperty);
    if (known.isValid())
        return known.value<QList<QKeySequence>>();
    const QList<QKeySequence> made = action->shortcuts();
    action->setProperty(defaultProperty, QVariant::fromValue(made));
    return made;
}

QList<QKeySequence> keysOf(QAction *action, const Keymap &changed, const actions::List &all)
{
    const auto entry = changed.find(action->objectName());
    const bool isChanged = entry != changed.end();
    if (isChanged && entry->second.isEmpty())
        return {};
    QList<QKeySequence> keys = defaultsOf(action);
    if (isChanged && !keys.isEmpty())
        keys.removeFirst();
    keys.removeIf([&](const QKeySequence &key) {
        return (isChanged && key == entry->second) || isGivenAway(key, action, changed, all);
    });
    if (isChanged)
        keys.prepend(entry->second);
    return keys;
}

void applyTo(const actions::List &all, const Keymap &changed, bool hasSingleKeys)
{
    for (QAction *action : all) {
        QList<QKeySequence> keys = keysOf(action, changed, all);
        if (!hasSingleKeys)
            keys.removeIf(isSingle);
        if (action->shortcuts() != keys)
            action->setShortcuts(keys);
    }
}

QStringList conflictsOf(QAction *action, const QKeySequence &key, const Keymap &changed,
                        const actions::List &all)
{
    QStringList ids;
    if (key.isEmpty())
        return ids;
    const bool isDefault = defaultsOf(action).contains(key);
    for (QAction *other : all) {
        const QString id = other->objectName();
        if (id == action->objectName() || !canMeet(action, other))
            continue;
        if (isDefault && !changed.contains(id) && defaultsOf(other).contains(key))
            continue; // both were made so
        if (keysOf(other, changed, all).contains(key))
            ids.append(id);
    }
    return ids;
}

} // namespace rejoinder::keys
