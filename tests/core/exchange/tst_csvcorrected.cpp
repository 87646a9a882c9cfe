// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstring>

#include <QTest>

#include "tests/core/exchange/hurtfulproject.h"

using namespace rejoinder;
using namespace rejoinder::tests;

using Remarks = std::vector<std::string>;

/// Tables of one project read into another that has a corrected version of the dump.
class TestCsvCorrected : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWordsInACorrectedDump();
    void findsNotesInACorrectedDump();
    void theLatestVersionOfADumpIsMeant();
};

void TestCsvCorrected::findsTheWordsInACorrectedDump()
{
    const std::vector<std::string> bodies{
        "The bell by the harbour rings at noon, every day of the year.",
        "It used to ring at six in the morning, to the joy of nobody."};
    const MadeDump dump = dumpOf("d.txt", bodies);
    Project project;
    const DocumentId document = project.add(dump);
    std::vector<store::Change> changes;
    for (const char *words : {"rings at noon", "to the joy of nobody", "six"}) {
        const std::size_t start = dump.source.text.find(words);
        annotate::Coding coding;
        coding.code = project.code("Fact").id;
        coding.target
            = {annotate::TargetKind::Span,
               annotate::anchorOf(document, dump.source.text, {start, start + std::strlen(words)}),
               {}};
        changes.emplace_back(store::PutCoding{coding});
    }
    project.act(std::move(changes));
    project.exportTo(project.folder());

    Project corrected;
    const MadeDump newer = dumpOf(
        "d.txt",
        {"Added above.", bodies[0], "And between.", "It used to ring, to the joy of nobody."});
    corrected.add(newer);
    const Remarks remarks = corrected.importFrom(project.folder());
    const std::vector<annotate::Coding> codings = must(corrected.store().allCodings());
    QCOMPARE(codings.size(), 2);
    for (const annotate::Coding &coding : codings)
        QCOMPARE(std::string(slice(newer.source.text, coding.target.anchor.span)),
                 coding.target.anchor.quote);
    QCOMPARE(remarks.size(), 2);
    QVERIFY(
        remarks[0].ends_with("its words are not in the project's version of \"d.txt\"; left out."));
    QCOMPARE(remarks[1],
             "codings.csv: codings made on another version of \"d.txt\", found again by their "
             "words: 2.");
}

void TestCsvCorrected::findsNotesInACorrectedDump()
{
    const std::vector<std::string> bodies{
        "The bell by the harbour rings at noon, every day of the year.",
        "It used to ring at six in the morning, to the joy of nobody."};
    const MadeDump dump = dumpOf("d.txt", bodies);
    Project project;
    const DocumentId document = project.add(dump);
    std::vector<store::Change> changes;
    for (const comments::Comment &comment : dump.found.comments) {
        annotate::Note note;
        note.target = {annotate::TargetKind::Comment,
                       annotate::anchorOf(document, dump.source.text, comment.body),
                       {}};
        note.text = "On a bell";
        changes.emplace_back(store::PutNote{note});
    }
    project.act(std::move(changes));
    project.exportTo(project.folder());

    Project corrected;
    const MadeDump newer = dumpOf("d.txt", {"Added above.", bodies[0], "Nothing like it."});
    corrected.add(newer);
    const Remarks remarks = corrected.importFrom(project.folder());
    const std::vector<annotate::Note> notes = must(corrected.store().notes());
    QCOMPARE(notes.size(), std::size_t(1));
    QVERIFY(notes.front().target.anchor.span == newer.found.comments[1].body);
    QCOMPARE(remarks.size(), std::size_t(2));
    QVERIFY(
        remarks[0].ends_with("its words are not in the project's version of \"d.txt\"; left out."));
    QCOMPARE(remarks[1],
             "notes.csv: notes made on another version of \"d.txt\", found again by their "
             "words: 1.");
    QVERIFY(corrected.importFrom(project.folder()).size() == 2);
    QVERIFY(must(corrected.store().notes()) == notes);
}

void TestCsvCorrected::theLatestVersionOfADumpIsMeant()
{
    const MadeDump dump = dumpOf("d.txt", {"The bell by the harbour rings at noon, every day."});
    Project project;
    project.act(annotationsOn(project, project.add(dump), dump));
    project.exportTo(project.folder());

    Project corrected;
    const MadeDump newer
        = dumpOf("d.txt", {"Added.", "The bell by the harbour rings at noon, every day."});
    const MadeDump newest = dumpOf(
        "d.txt", {"Above.", "Added.", "The bell by the harbour rings at noon, every day."});
    const DocumentId first = corrected.add(newer);
    const DocumentId latest
        = must(corrected.store().addDocument(newest.source, newest.found, first));
    corrected.importFrom(project.folder());
    QVERIFY(must(corrected.store().codings(first)).empty());
    QVERIFY(!must(corrected.store().codings(latest)).empty());
}

QTEST_GUILESS_MAIN(TestCsvCorrected)
#include "tst_csvcorrected.moc"
