// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/tags/adjust.h"

using namespace rejoinder;
using tags::Edge;

class TestAdjust final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEndMovesByAWord()
    {
        const std::string text = "One two three.";
        const Span all{0, text.size()};
        QCOMPARE(tags::moved(text, {4, 7}, all, Edge::End, true), (Span{4, 13}));
        QCOMPARE(tags::moved(text, {4, 13}, all, Edge::End, false), (Span{4, 7}));
        QCOMPARE(tags::moved(text, {4, 7}, all, Edge::Start, false), (Span{0, 7}));
        QCOMPARE(tags::moved(text, {0, 7}, all, Edge::Start, true), (Span{4, 7}));
    }

    void aSpanIsNeverEmptyAndStaysInItsComment()
    {
        const std::string text = "One two three.";
        QVERIFY(!tags::moved(text, {4, 7}, {4, 14}, Edge::End, false));
        QVERIFY(!tags::moved(text, {4, 7}, {4, 14}, Edge::Start, false));
        QVERIFY(!tags::moved(text, {4, 7}, {4, 7}, Edge::End, true));
        QVERIFY(!tags::moved(text, {0, 7}, {4, 14}, Edge::End, true));
    }

    void charactersOfSeveralBytesStayWhole()
    {
        const std::string text = "\u00c4 \u00f6\u00f6 \U0001F986 \u00fc";
        const Span all{0, text.size()};
        QCOMPARE(tags::moved(text, {0, 2}, all, Edge::End, true), (Span{0, 7}));
        QCOMPARE(tags::moved(text, {3, 7}, all, Edge::Start, false), (Span{0, 7}));
        const auto further = tags::moved(text, {0, 7}, all, Edge::End, true);
        QVERIFY(further && further->end > 7);
    }
};

QTEST_APPLESS_MAIN(TestAdjust)
#include "tst_adjust.moc"
