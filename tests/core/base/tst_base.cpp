// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/span.h"

#include <QTest>

using namespace rejoinder;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorIsOneSentence()
    {
        const Error error{Error::Code::Malformed, "codes.csv", "line 12",
                          "there are two columns too many"};
        QCOMPARE(describe(error),
                 std::string("codes.csv, line 12: there are two columns too many."));
        QCOMPARE(describe({Error::Code::Empty, {}, {}, "it is empty"}),
                 std::string("it is empty."));
    }

    void aTimeReadsBackAsItWasWritten()
    {
        const Moment moment = 1795427999123;
        QCOMPARE(toIso(moment).back(), 'Z');
        QCOMPARE(fromIso(toIso(moment)), moment);
        QCOMPARE(fromIso("yesterday"), Moment(0));
    }

    void idsAreNewEachTime()
    {
        const NoteId one = NoteId::make();
        QVERIFY(one.isValid());
        QCOMPARE(one.value.size(), std::size_t(36));
        QVERIFY(one != NoteId::make());
        QVERIFY(!NoteId().isValid());
    }

    void aSpanEndsBeforeItsEnd()
    {
        const Span span{2, 5};
        QVERIFY(span.contains(2) && span.contains(4) && !span.contains(5));
        QVERIFY(span.overlaps({4, 9}) && !span.overlaps({5, 9}));
        QCOMPARE(slice("0123456789", span), std::string_view("234"));
        QCOMPARE(slice("0123", {2, 99}), std::string_view("23"));
        QCOMPARE(slice("0123", {7, 9}), std::string_view());
    }
};

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
