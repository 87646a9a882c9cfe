// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvfiles.h"

#include <QTest>

#include <cstring>

#include "core/exchange/csv.h"
#include "tests/core/exchange/hurtfulproject.h"

using namespace rejoinder;
using namespace rejoinder::tests;

namespace {

using Remarks = std::vector<std::string>;

/// Saves a file as a spreadsheet would: semicolons, LF at the ends and inside cells, quotes only
/// where needed, no BOM.
void saveLikeASpreadsheet(const std::string &path)
{
    const exchange::CsvTable table = must(exchange::readCsv(readAll(path), path));
    std::string bytes;
    const auto add = [&bytes](const std::vector<std::string> &cells) {
        std::string line;
        for (const std::string &cell : cells) {
            QByteArray text = QByteArray::fromStdString(cell);
            text.replace("\r\n", "\n").replace('\r', '\n');
            const bool needsQuotes
                = text.contains(';') || text.contains('"') || text.contains('\n');
            text.replace('"', "\"\"");
            line += (line.empty() ? "" : ";")
                + (needsQuotes ? '"' + text + '"' : text).toStdString();
        }
        bytes += line + "\n";
    };
    add(table.header);
    for (const exchange::CsvRow &row : table.rows)
        add(row.cells);
    writeAll(path, bytes);
}

/// The first line in which two projects differ; empty where they hold the same.
std::string difference(const Project &one, const Project &other)
{
    const std::vector<std::string> mine = annotationsOf(one.store());
    const std::vector<std::string> theirs = annotationsOf(other.store());
    const auto [here, there] = std::ranges::mismatch(mine, theirs);
    if (here == mine.end() && there == theirs.end())
        return {};
    return (here == mine.end() ? "nothing" : *here) + "\n"
        + (there == theirs.end() ? "nothing" : *there);
}

} // namespace

class TestCsvImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesTheSameSetInAFreshProject_data();
    void givesTheSameSetInAFreshProject();
    void givesTheSameSetOfRandomSpans();
    void survivesASpreadsheet();
    void givesNothingInTheSameProject();
    void bringsTheCodebook();
    void takesChangesMadeInTheFile();
    void leavesLaterWorkOfTheProject();
    void isUndoneInOneStep();
    void namesDumpsThatAreNotThere();
    void placesByWordsWhereBytesDiffer();
    void tellsWhereWordsDiffer();
    void leavesOutRowsItCannotUse_data();
    void leavesOutRowsItCannotUse();
    void namesMissingColumns();
    void needsOneOfTheFiles();

private:
    std::unique_ptr<Project> m_project;
    MadeDump m_dump;
};

void TestCsvImport::init()
{
    m_project = std::make_unique<Project>();
    m_dump = dumpOf("hurt.txt", hurtfulTexts());
    const DocumentId document = m_project->add(m_dump);
    m_project->act(annotationsOn(*m_project, document, m_dump));
}

void TestCsvImport::givesTheSameSetInAFreshProject_data()
{
    QTest::addColumn<bool>("bom");
    QTest::addColumn<bool>("guard");
    QTest::addColumn<char>("separator");
    QTest::newRow("as offered") << true << true << ',';
    QTest::newRow("no BOM") << false << true << ';';
    QTest::newRow("no guard") << true << false << '\t';
    QTest::newRow("neither") << false << false << ';';
}

void TestCsvImport::givesTheSameSetInAFreshProject()
{
    QFETCH(const bool, bom);
    QFETCH(const bool, guard);
    QFETCH(const char, separator);
    const std::string folder = m_project->folder();
    m_project->exportTo(folder, {bom, guard, separator});

    Project fresh;
    fresh.add(m_dump);
    QCOMPARE(fresh.importFrom(folder), Remarks());
    QCOMPARE(difference(fresh, *m_project), "");
    QVERIFY(must(fresh.store().codebook()) == must(m_project->store().codebook()));

    const std::string again = fresh.folder();
    fresh.exportTo(again, {bom, guard, separator});
    QCOMPARE(readAll(again + "/codebook.csv"), readAll(folder + "/codebook.csv"));
}

void TestCsvImport::givesTheSameSetOfRandomSpans()
{
    std::mt19937 random(7);
    for (int round = 0; round < 8; ++round) {
        std::vector<std::string> bodies;
        for (int i = 0; i < 30; ++i)
            bodies.push_back(randomText(random));
        const MadeDump dump = dumpOf("random.txt", bodies);
        Project project;
        const DocumentId document = project.add(dump);
        std::vector<store::Change> changes;
        std::uniform_int_distribution<std::size_t> byte(0, dump.source.text.size());
        for (int i = 0; i < 80; ++i) {
            annotate::Coding coding;
            const std::size_t one = byte(random);
            const std::size_t other = byte(random);
            const Span span{std::min(one, other), std::max(one, other)};
            coding.target = {annotate::TargetKind::Span,
                             annotate::anchorOf(document, dump.source.text, span),
                             {}};
            coding.code = project.code("Fact").id;
            coding.memo = randomText(random);
            changes.emplace_back(store::PutCoding{coding});
        }
        project.act(std::move(changes));
        project.exportTo(project.folder());
        Project fresh;
        fresh.add(dump);
        QCOMPARE(fresh.importFrom(project.folder()), Remarks());
        QCOMPARE(difference(fresh, project), "");
    }
}

void TestCsvImport::survivesASpreadsheet()
{
    const std::string folder = m_project->folder();
    m_project->exportTo(folder);
    for (const char *file : {"/codebook.csv", "/codings.csv", "/notes.csv", "/variables.csv"})
        saveLikeASpreadsheet(folder + file);
    const std::vector<std::string> before = annotationsOf(m_project->store());
    QCOMPARE(m_project->importFrom(folder), Remarks());
    QCOMPARE(annotationsOf(m_project->store()), before);

    Project fresh;
    fresh.add(m_dump);
    QCOMPARE(fresh.importFrom(folder), Remarks());
    const auto quotesOf = [](store::Store &store) {
        std::map<std::string, std::string> quotes;
        const std::vector<annotate::Coding> codings = must(store.allCodings());
        for (const annotate::Coding &coding : codings)
            quotes[coding.id.value]
                = coding.target.anchor.quote + std::to_string(coding.target.anchor.span.start);
        return quotes;
    };
    QVERIFY(quotesOf(fresh.store()) == quotesOf(m_project->store()));
}

void TestCsvImport::givesNothingInTheSameProject()
{
    m_project->exportTo(m_project->folder());
    const exchange::CsvImport import
        = must(exchange::importCsv(m_project->store(), m_project->folder()));
    QCOMPARE(import.changes.size(), 0);
    QCOMPARE(import.remarks, Remarks());
}

void TestCsvImport::bringsTheCodebook()
{
    annotate::Code parent = m_project->code("Fact");
    parent.definition = "=SUM(1)\r\n\"quoted\"";
    annotate::Code child{CodeId::make(),
                         parent.id,
                         "'Below; \"Fact\"",
                         "\xEF\xBB\xBF",
                         "\t",
                         "-",
                         "+",
                         12,
                         "",
                         "xx",
                         "source; tone: =dry | -warm",
                         "span",
                         3,
                         false};
    annotate::Code grandchild{
        CodeId::make(), child.id, "漢字", "", "", "", "", 0, "", "", "", "", 0, true};
    m_project->act({store::PutCode{parent}, store::PutCode{child}, store::PutCode{grandchild}});
    m_project->exportTo(m_project->folder());
    Project fresh;
    fresh.add(m_dump);
    QCOMPARE(fresh.importFrom(m_project->folder()), Remarks());
    QVERIFY(must(fresh.store().codebook()) == must(m_project->store().codebook()));
}

void TestCsvImport::takesChangesMadeInTheFile()
{
    const std::string folder = m_project->folder();
    m_project->exportTo(folder);
    editCell(folder + "/codings.csv", 5, "coding_memo", "'=new memo");
    editCell(folder + "/codings.csv", 5, "coder_confidence", "0,25");
    editCell(folder + "/notes.csv", 2, "text", "new note");
    editCell(folder + "/codebook.csv", 1, "definition", "new definition");
    const exchange::CsvTable codings
        = must(exchange::readCsv(readAll(folder + "/codings.csv"), "codings.csv"));
    const std::string id = codings.rows[5].cells[codings.column("coding_id").value()];
    QCOMPARE(m_project->importFrom(folder), Remarks());

    const std::vector<annotate::Coding> all = must(m_project->store().allCodings());
    const auto coding = std::ranges::find(all, CodingId{id}, &annotate::Coding::id);
    QCOMPARE(coding->memo, "=new memo");
    QCOMPARE(coding->confidence, std::optional(0.25));
    const std::vector<annotate::Note> notes = must(m_project->store().notes());
    QCOMPARE(std::ranges::count(notes, "new note", &annotate::Note::text), 1);
    QCOMPARE(must(m_project->store().codebook()).codes[1].definition, "new definition");
}

void TestCsvImport::leavesLaterWorkOfTheProject()
{
    const std::string folder = m_project->folder();
    m_project->exportTo(folder);
    annotate::Coding coding = must(m_project->store().allCodings()).front();
    coding.memo = "later";
    m_project->act({store::PutCoding{coding}});
    const Remarks remarks = m_project->importFrom(folder);
    QCOMPARE(remarks.size(), 1);
    QVERIFY(remarks[0].ends_with(
        "the project's coding was changed after this was written; left as it is."));
    const std::vector<annotate::Coding> all = must(m_project->store().allCodings());
    QCOMPARE(std::ranges::find(all, coding.id, &annotate::Coding::id)->memo, "later");
}

void TestCsvImport::isUndoneInOneStep()
{
    m_project->exportTo(m_project->folder());
    Project fresh;
    fresh.add(m_dump);
    fresh.importFrom(m_project->folder());
    QVERIFY(fresh.store().undo());
    QCOMPARE(annotationsOf(fresh.store()).size(), 0);
}

void TestCsvImport::namesDumpsThatAreNotThere()
{
    m_project->exportTo(m_project->folder());
    Project fresh;
    const Remarks remarks = fresh.importFrom(m_project->folder());
    QVERIFY(std::ranges::any_of(remarks, [](const std::string &remark) {
        return remark.starts_with(
                   "codings.csv: rows on a dump that is not in this project were left out: ")
            && remark.ends_with(" on \"hurt.txt\".");
    }));
    QVERIFY(std::ranges::any_of(remarks, [](const std::string &remark) {
        return remark.starts_with("notes.csv: rows on a dump");
    }));
    QCOMPARE(must(fresh.store().allCodings()).size(), 2); // on the project and on a code
}

void TestCsvImport::placesByWordsWhereBytesDiffer()
{
    const MadeDump dump = dumpOf("d.txt", {"The bell rings at noon.", "It rings at six."});
    Project project;
    const DocumentId document = project.add(dump);
    const std::size_t start = dump.source.text.find("noon");
    annotate::Coding coding;
    coding.code = project.code("Fact").id;
    coding.target = {annotate::TargetKind::Span,
                     annotate::anchorOf(document, dump.source.text, {start, start + 4}),
                     {}};
    project.act({store::PutCoding{coding}});
    const std::string folder = project.folder();
    project.exportTo(folder);
    editCell(folder + "/codings.csv", 0, "doc_byte_start", std::to_string(start - 3));
    editCell(folder + "/codings.csv", 0, "doc_byte_end", std::to_string(start + 1));
    Project fresh;
    fresh.add(dump);
    QCOMPARE(fresh.importFrom(folder),
             Remarks{"codings.csv, line 2: its words stand at byte " + std::to_string(start)
                     + " of the dump, not at byte " + std::to_string(start - 3)
                     + ", and it was put there."});
    QCOMPARE(difference(fresh, project), "");
}

void TestCsvImport::tellsWhereWordsDiffer()
{
    const std::string folder = m_project->folder();
    m_project->exportTo(folder);
    editCell(folder + "/codings.csv", 20, "segment_text", "words that nobody wrote");
    Project fresh;
    fresh.add(m_dump);
    const Remarks remarks = fresh.importFrom(folder);
    QCOMPARE(remarks.size(), 1);
    QVERIFY(remarks[0].ends_with(
        "its words are not those at its place in the dump, which were taken instead."));
    QCOMPARE(difference(fresh, *m_project), "");
}

void TestCsvImport::leavesOutRowsItCannotUse_data()
{
    QTest::addColumn<std::string>("column");
    QTest::addColumn<std::string>("cell");
    QTest::addColumn<std::string>("reason");
    const auto row
        = [](const char *name, std::string column, std::string cell, std::string reason) {
              QTest::newRow(name) << std::move(column) << std::move(cell) << std::move(reason);
          };
    row("id", "coding_id", "17", "\"17\" is no UUID");
    row("code", "code_id", "fact", "its code is neither in codebook.csv nor in the project");
    row("kind", "target_kind", "galaxy", "\"galaxy\" is no kind of target");
    row("bytes", "doc_byte_start", "1.5", "doc_byte_start and doc_byte_end are not both numbers");
    row("weight", "weight", "200", "weight is not a number from 0 to 100");
    row("stance", "stance", "maybe", "\"maybe\" is no stance");
    row("confidence", "coder_confidence", "sure", "coder_confidence is not a number from 0 to 1");
}

void TestCsvImport::leavesOutRowsItCannotUse()
{
    QFETCH(const std::string, column);
    QFETCH(const std::string, cell);
    QFETCH(const std::string, reason);
    const std::string folder = m_project->folder();
    m_project->exportTo(folder);
    editCell(folder + "/codings.csv", 0, column, cell);
    QFile::remove(QString::fromStdString(folder + "/notes.csv"));
    QFile::remove(QString::fromStdString(folder + "/relations.csv"));
    QFile::remove(QString::fromStdString(folder + "/variables.csv"));
    Project fresh;
    fresh.add(m_dump);
    QCOMPARE(fresh.importFrom(folder), Remarks{"codings.csv, line 2: " + reason + "; left out."});
    QCOMPARE(must(fresh.store().allCodings()).size(),
             must(m_project->store().allCodings()).size() - 1);
}

void TestCsvImport::namesMissingColumns()
{
    const std::string folder = m_project->folder();
    m_project->exportTo(folder);
    writeAll(folder + "/codings.csv",
             "coding_id,target_kind,code_id,segment_text,doc_byte_start\n");
    QCOMPARE(m_project->importFrom(folder),
             Remarks{"codings.csv, line 1: the columns doc_byte_end, source_sha256 are missing."});
    writeAll(folder + "/codings.csv",
             "coding_id,target_kind,code_id,segment_text,doc_byte_start,doc_byte_end\n");
    QCOMPARE(m_project->importFrom(folder),
             Remarks{"codings.csv, line 1: the column source_sha256 is missing."});
    writeAll(folder + "/codings.csv", "a,b\n1,\"2\n");
    QCOMPARE(m_project->importFrom(folder),
             Remarks{"codings.csv, line 2: the quoted cell that begins here is never closed."});
}

void TestCsvImport::needsOneOfTheFiles()
{
    QTemporaryDir empty;
    const std::string folder = empty.path().toStdString();
    QCOMPARE(m_project->importFrom(folder),
             Remarks{folder
                     + ": it holds none of codebook.csv, codings.csv, notes.csv, relations.csv and "
                       "variables.csv."});
    writeAll(folder + "/notes.csv", "note_id,target_id,text\n,project,hello\n");
    QCOMPARE(m_project->importFrom(folder),
             Remarks{"columns.json is not there or cannot be read, so texts are taken to be "
                     "guarded against formulas."});
    const std::vector<annotate::Note> notes = must(m_project->store().notes());
    QCOMPARE(std::ranges::count(notes, "hello", &annotate::Note::text), 1);
}

QTEST_GUILESS_MAIN(TestCsvImport)
#include "tst_csvimport.moc"
