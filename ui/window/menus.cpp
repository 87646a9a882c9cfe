// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include "ui/look/icons.h"
#include "ui/window/column.h"

namespace rejoinder::window {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

bool isOfColumn(const QObject *object, const Column *column)
{
    for (const QObject *above = object; above; above = above->parent()) {
        if (const auto *found = qobject_cast<const Column *>(above))
            return found == column;
    }
    return true; // of none
}

void empty(QMenuBar *bar)
{
    const auto menus = bar->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    bar->clear();
    for (QMenu *menu : menus)
        menu->deleteLater(); // one of them may be open
}

void dropIfEmpty(QMenuBar *bar, QMenu *menu)
{
    if (menu->isEmpty())
        bar->removeAction(menu->menuAction());
}

} // namespace

void actInWindow(QWidget &window, std::initializer_list<actions::List> lists)
{
    // Ctrl+V pastes a dump on the start page only; O and W are letters elsewhere.
    static const QStringList ofPanes{QStringLiteral("file.paste"), QStringLiteral("notes.note"),
                                     QStringLiteral("compare.next")};
    for (const actions::List &list : lists) {
        for (QAction *action : list) {
            if (ofPanes.contains(action->objectName()))
                continue;
            action->setShortcutContext(Qt::WindowShortcut);
            window.addAction(action);
        }
    }
}

actions::List everyAction(const QWidget &window)
{
    static const QRegularExpression id(QStringLiteral("^[a-z]+[.]"));
    const QList<QAction *> made = window.findChildren<QAction *>(id);
    return {made.begin(), made.end()};
}

actions::List menuActions(const QWidget &window, const Column *active)
{
    actions::List all = everyAction(window);
    std::erase_if(all, [active](const QAction *action) { return !isOfColumn(action, active); });
    return all;
}

void paintIcons(const QObject &owner, const look::Look &look)
{
    const QList<QAction *> made = owner.findChildren<QAction *>();
    for (QAction *action : made) {
        if (const QString name = actions::iconNameOf(action); !name.isEmpty())
            action->setIcon(look::icon(name, look.palette));
    }
}

QMenu *fillMenus(QMenuBar *bar, const actions::List &all)
{
    empty(bar);
    QMenu *file = bar->addMenu(Words::tr("&File"));
    actions::fill(file, all, {"file.new", "file.open"});
    QMenu *recent = file->addMenu(Words::tr("Open &recent"));
    actions::fill(file, all,
                  {"file.sample", "-", "file.import", "file.paste", "file.export", "file.report",
                   "-", "file.copy", "file.*"});
    QMenu *edit = bar->addMenu(Words::tr("&Edit"));
    actions::fill(edit, all, {"edit.undo", "edit.redo", "-", "find.find", "find.*", "-", "edit.*"});
    QMenu *view = bar->addMenu(Words::tr("&View"));
    actions::fill(view, all,
                  {"view.article",
                   "view.both",
                   "view.thread",
                   "view.compare",
                   "-",
                   "compare.*",
                   "-",
                   "view.larger",
                   "view.smaller",
                   "view.normal",
                   "-",
                   "view.serifArticles",
                   "view.sansArticles",
                   "-",
                   "view.narrowColumn",
                   "view.normalColumn",
                   "view.wideColumn",
                   "-",
                   "view.systemScheme",
                   "view.lightScheme",
                   "view.darkScheme",
                   "-",
                   "view.*",
                   "-",
                   "article.*",
                   "-"});
    actions::fill(view->addMenu(Words::tr("Languag&e")), all, {"language.*"});
    QMenu *thread = bar->addMenu(Words::tr("&Thread"));
    actions::fill(thread, all,
                  {"go.back",
                   "go.forward",
                   "-",
                   "thread.answers",
                   "-",
                   "thread.nextComment",
                   "thread.previousComment",
                   "thread.parent",
                   "thread.peek",
                   "thread.firstReply",
                   "thread.nextSibling",
                   "thread.previousSibling",
                   "thread.root",
                   "thread.first",
                   "thread.last",
                   "thread.goTo",
                   "thread.quotedParagraph",
                   "-",
                   "thread.nextDoubt",
                   "thread.previousDoubt",
                   "thread.nextUntagged",
                   "thread.nextUnread",
                   "thread.read",
                   "thread.readBelow",
                   "-",
                   "thread.fold",
                   "thread.foldAround",
                   "thread.foldBelow",
                   "thread.foldSiblings",
                   "-",
                   "thread.filter",
                   "thread.filterPerson",
                   "thread.clearFilter",
                   "-",
                   "thread.orderDump",
                   "thread.orderNewest",
                   "thread.orderMostAnswered",
                   "thread.orderPerson",
                   "-",
                   "thread.*"});
    QMenu *annotate = bar->addMenu(Words::tr("&Annotate"));
    actions::fill(annotate, all,
                  {"tags.tag",
                   "tags.comment",
                   "tags.relation",
                   "tags.subtree",
                   "tags.person",
                   "tags.document",
                   "-",
                   "relations.relate",
                   "relations.forget",
                   "-",
                   "tags.repeat",
                   "tags.alike",
                   "tags.retag",
                   "tags.details",
                   "tags.remove",
                   "-",
                   "tags.startEarlier",
                   "tags.startLater",
                   "tags.endEarlier",
                   "tags.endLater",
                   "tags.split",
                   "tags.merge",
                   "-",
                   "tags.codebook",
                   "tags.passages",
                   "tags.rename",
                   "tags.*",
                   "-",
                   "variables.*",
                   "-",
                   "notes.*",
                   "note.*"});
    QMenu *windowMenu = bar->addMenu(Words::tr("&Window"));
    actions::fill(windowMenu, all, {"library.*", "-", "window.*", "source.*"});
    QMenu *help = bar->addMenu(Words::tr("&Help"));
    actions::fill(help, all, {"help.*"});
    for (QMenu *menu : {edit, thread, annotate, windowMenu, help})
        dropIfEmpty(bar, menu);
    return recent;
}

} // namespace rejoinder::window
