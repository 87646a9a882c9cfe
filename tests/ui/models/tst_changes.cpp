// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/replies/shape.h"
#include "ui/models/changes.h"

using namespace rejoinder;
using models::changesBetween;
using models::Move;
using pipeline::Reconstruction;

namespace {

/// "1(2(3)) 4": comments of ten bytes each.
Reconstruction threadOf(std::string_view tree)
{
    Reconstruction thread;
    for (const int parent : replies::parentsFromText(tree)) {
        const std::size_t at = thread.comments.size() * 10;
        thread.comments.emplace_back().whole = {at, at + 10};
        thread.links.emplace_back().parent = parent;
    }
    return thread;
}

Reconstruction without(Reconstruction thread, int comment)
{
    thread.comments.erase(thread.comments.begin() + comment);
    thread.links.erase(thread.links.begin() + comment);
    for (replies::Link &link : thread.links)
        link.parent -= link.parent > comment ? 1 : 0;
    return thread;
}

} // namespace

class TestChanges final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSameThreadHasNone()
    {
        QVERIFY(changesBetween(threadOf("1(2(3)) 4"), threadOf("1(2(3)) 4")).isEmpty());
    }

    void repliesThatAnswerSomethingElseHaveMoved()
    {
        const auto changes = changesBetween(threadOf("1(2(3)) 4"), threadOf("1(2 3) 4"));
        QVERIFY(changes.moved == std::vector<Move>({{2, 1, 0}}));
        QCOMPARE(changes.appeared + changes.vanished, 0);
    }

    void whatThePersonSaidIsNoChange()
    {
        Reconstruction now = threadOf("1(2 3) 4");
        now.links[2].decided = true;
        QVERIFY(changesBetween(threadOf("1(2(3)) 4"), now).isEmpty());
        QVERIFY(changesBetween(now, threadOf("1(2(3)) 4")).isEmpty());
    }

    void aSplitCommentIsOneMoreAndMovesNobody()
    {
        const Reconstruction whole = threadOf("1(2 3(4))");
        const auto changes = changesBetween(without(whole, 1), whole);
        QCOMPARE(changes.appeared, 1);
        QCOMPARE(changes.vanished, 0);
        QVERIFY(changes.moved.empty());
    }

    void aReplyToWhatIsNoCommentAnyMoreHasMoved()
    {
        const auto changes = changesBetween(threadOf("1(2(3))"), without(threadOf("1(2 3)"), 1));
        QCOMPARE(changes.vanished, 1);
        QVERIFY(changes.moved == std::vector<Move>({{1, Move::vanished, 0}}));
    }
};

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
