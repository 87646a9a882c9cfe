// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace rejoinder::window {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

void dropIfEmpty(QMenuBar *bar, QMenu *menu)
{
    if (menu->isEmpty())
        bar->removeAction(menu->menuAction());
}

} // namespace

QMenu *fillMenus(QMenuBar *bar, const actions::List &all)
{
    QMenu *file = bar->addMenu(Words::tr("&File"));
    actions::fill(file, all, {"file.new", "file.open"});
    QMenu *recent = file->addMenu(Words::tr("Open &recent"));
    actions::fill(file, all,
                  {"file.sample", "-", "file.import", "file.paste", "file.export", "-", "file.copy",
                   "file.*"});
    QMenu *edit = bar->addMenu(Words::tr("&Edit"));
    actions::fill(edit, all, {"edit.undo", "edit.redo", "-", "find.find", "find.*", "-", "edit.*"});
    QMenu *view = bar->addMenu(Words::tr("&View"));
    actions::fill(view, all,
                  {"view.article", "view.both", "view.thread", "-", "view.larger", "view.smaller",
                   "view.normal", "-", "view.systemScheme", "view.lightScheme", "view.darkScheme",
                   "-", "view.*", "-", "article.*"});
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
                  {"tags.tag", "tags.comment", "tags.repeat", "tags.remove", "-", "tags.rename",
                   "tags.*", "-", "notes.*", "note.*"});
    QMenu *windowMenu = bar->addMenu(Words::tr("&Window"));
    actions::fill(windowMenu, all, {"library.*", "-", "window.*", "source.*"});
    QMenu *help = bar->addMenu(Words::tr("&Help"));
    actions::fill(help, all, {"help.*"});
    for (QMenu *menu : {edit, thread, annotate, windowMenu, help})
        dropIfEmpty(bar, menu);
    return recent;
}

} // namespace rejoinder::window
