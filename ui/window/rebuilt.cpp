// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/rebuilt.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace rejoinder::window {

namespace {

struct RebuiltWords
{
    Q_DECLARE_TR_FUNCTIONS(RebuiltWords)
};

constexpr std::size_t toldInFull = 3;

QString answered(int parent)
{
    if (parent == replies::topLevel)
        return RebuiltWords::tr("the article");
    if (parent == replies::lostParent)
        return RebuiltWords::tr("something lost");
    return parent == models::Move::vanished ? RebuiltWords::tr("no comment any more")
                                            : u'#' + QString::number(parent + 1);
}

QString movesIn(const std::vector<models::Move> &moved)
{
    QStringList told;
    for (std::size_t i = 0; i < std::min(moved.size(), toldInFull); ++i)
        told.append(RebuiltWords::tr("#%1 answers %2 now (before: %3)")
                        .arg(QString::number(moved[i].comment + 1), answered(moved[i].now),
                             answered(moved[i].before)));
    if (moved.size() > toldInFull)
        told.append(RebuiltWords::tr("and %1 more").arg(moved.size() - toldInFull));
    return told.join(u", "_s);
}

} // namespace

QString rebuiltSentence(const models::Changes &changes)
{
    if (changes.isEmpty())
        return RebuiltWords::tr("Thread rebuilt; nothing else changed");
    QStringList told;
    if (changes.appeared > 0)
        told.append(changes.appeared == 1
                        ? RebuiltWords::tr("1 comment more")
                        : RebuiltWords::tr("%1 comments more").arg(changes.appeared));
    if (changes.vanished > 0)
        told.append(changes.vanished == 1
                        ? RebuiltWords::tr("1 comment less")
                        : RebuiltWords::tr("%1 comments less").arg(changes.vanished));
    if (changes.moved.size() == 1)
        told.append(RebuiltWords::tr("1 other reply moved: %1").arg(movesIn(changes.moved)));
    else if (!changes.moved.empty())
        told.append(RebuiltWords::tr("%1 other replies moved: %2")
                        .arg(QString::number(changes.moved.size()), movesIn(changes.moved)));
    return RebuiltWords::tr("Thread rebuilt: %1.").arg(told.join(u"; "_s));
}

} // namespace rejoinder::window
