// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include <algorithm>

#include <QCoreApplication>
#include <QMenu>
#include <QWidget>

namespace rejoinder::actions {

namespace {

constexpr const char *iconProperty = "iconName";

QAction *createAction(const Entry &entry, QObject *parent)
{
    auto *action = new QAction(QCoreApplication::translate("actions", entry.text), parent);
    action->setObjectName(QString::fromLatin1(entry.id));
    action->setShortcut(entry.shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setCheckable(entry.checkable);
    if (entry.icon)
        action->setProperty(iconProperty, QString::fromLatin1(entry.icon));
    if (entry.run)
        QObject::connect(action, &QAction::triggered, parent, [run = entry.run] { run(); });
    return action;
}

bool isPlaced(const QMenu *menu, QAction *action)
{
    return menu->actions().contains(action);
}

} // namespace

List createActions(std::initializer_list<Entry> entries, QObject *parent)
{
    List list;
    list.reserve(entries.size());
    auto *widget = qobject_cast<QWidget *>(parent);
    for (const Entry &entry : entries) {
        list.push_back(createAction(entry, parent));
        if (widget)
            widget->addAction(list.back());
    }
    return list;
}

QString nameOf(const QAction *action)
{
    QString name = action->text();
    name.replace(QStringLiteral("&&"), QChar(QChar::ReplacementCharacter));
    name.remove(u'&');
    name.replace(QChar(QChar::ReplacementCharacter), u'&');
    while (name.endsWith(u'…'))
        name.chop(1);
    return name;
}

QString iconNameOf(const QAction *action)
{
    return action->property(iconProperty).toString();
}

void setIconName(QAction *action, const QString &name)
{
    action->setProperty(iconProperty, name);
}

QAction *find(const List &list, QByteArrayView id)
{
    const auto found = std::ranges::find_if(
        list, [id](const QAction *action) { return action->objectName().toLatin1() == id; });
    return found == list.end() ? nullptr : *found;
}

void fill(QMenu *menu, const List &list, std::initializer_list<const char *> ids)
{
    for (const QByteArrayView id : ids) {
        if (id == "-") {
            menu->addSeparator();
        } else if (id.endsWith(".*")) {
            const QString prefix = QString::fromLatin1(id.chopped(1));
            for (QAction *action : list) {
                if (action->objectName().startsWith(prefix) && !isPlaced(menu, action))
                    menu->addAction(action);
            }
        } else if (QAction *action = find(list, id)) {
            menu->addAction(action);
        }
    }
}

void actIn(QWidget *pane, const List &list)
{
    for (QAction *action : list)
        pane->addAction(action);
}

} // namespace rejoinder::actions
