// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notelinks.h"

#include <QTest>

#include "tests/ui/article/sampledocument.h"
#include "ui/notes/notetarget.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using notes::NoteLink;
using notes::Subject;

class TestNoteLinks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linksBecomeMarkdown_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("linked");
        QTest::newRow("comment") << u"see [[#31]]."_s << u"see [#31](rejoinder:comment/31)."_s;
        QTest::newRow("paragraph") << u"[[¶5]]"_s << u"[¶5](rejoinder:paragraph/5)"_s;
        QTest::newRow("two") << u"[[#1]] [[#2]]"_s
                             << u"[#1](rejoinder:comment/1) [#2](rejoinder:comment/2)"_s;
        QTest::newRow("code") << u"`[[#1]]` [[#2]]"_s << u"`[[#1]]` [#2](rejoinder:comment/2)"_s;
        QTest::newRow("fence") << u"```\n[[#1]]\n```"_s << u"```\n[[#1]]\n```"_s;
        QTest::newRow("other brackets") << u"[[31]] [x](y)"_s << u"[[31]] [x](y)"_s;
    }
    void linksBecomeMarkdown()
    {
        QFETCH(QString, note);
        QTEST(notes::withLinks(note), "linked");
    }

    void addressesLeadToCountsFromZero()
    {
        QCOMPARE(notes::linkOf(QUrl(u"rejoinder:comment/31"_s)), (NoteLink{30, -1}));
        QCOMPARE(notes::linkOf(QUrl(u"rejoinder:paragraph/5"_s)), (NoteLink{-1, 4}));
        QCOMPARE(notes::linkOf(QUrl(u"rejoinder:comment/0"_s)), std::nullopt);
        QCOMPARE(notes::linkOf(QUrl(u"https://example.org/comment/3"_s)), std::nullopt);
    }

    void targetsFollowTheFocus()
    {
        const auto document = test::streetDocument();
        models::Focus focus;
        focus.document = document->id;
        QVERIFY(!notes::targetOf(Subject::Comment, focus, document.get()));
        QVERIFY(!notes::targetOf(Subject::Passage, focus, document.get()));
        QVERIFY(!notes::targetOf(Subject::Person, focus, document.get()));
        QCOMPARE(notes::subjectOf(focus, document.get()), Subject::Document);
        QCOMPARE(notes::subjectOf({}, nullptr), Subject::Project);

        focus.comment = 1;
        const auto comment = notes::targetOf(Subject::Comment, focus, document.get());
        QCOMPARE(comment->anchor.quote, std::string("That lorry was bringing the flour."));
        QCOMPARE(notes::targetOf(Subject::Person, focus, document.get())->ref,
                 std::string("Gerrit Vance"));
        focus.coding = CodingId{"c1"};
        QCOMPARE(notes::targetOf(Subject::Passage, focus, document.get())->ref, std::string("c1"));
        QCOMPARE(notes::subjectOf(focus, document.get()), Subject::Passage);
    }

    void aCommentIsFoundAgainWhenItWasCutDifferently()
    {
        const auto document = test::streetDocument();
        models::Focus focus;
        focus.document = document->id;
        focus.comment = 1;
        const auto wanted = *notes::targetOf(Subject::Comment, focus, document.get());
        annotate::Target older = wanted;
        older.anchor.span.start += 5;
        older.anchor.span.end += 40;
        QVERIFY(notes::isSameTarget(older, wanted));
        focus.comment = 0;
        QVERIFY(
            !notes::isSameTarget(older, *notes::targetOf(Subject::Comment, focus, document.get())));
    }
};

QTEST_GUILESS_MAIN(TestNoteLinks)
#include "tst_notelinks.moc"
