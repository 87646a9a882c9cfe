// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/exchange/cells.h"
#include "core/exchange/sidecar.h"
#include "tests/core/exchange/hurtfulproject.h"

using namespace rejoinder;
using namespace rejoinder::tests;
using namespace Qt::StringLiterals;

namespace {

/// A file of an export with its cells by column name, without guard.
class Cells
{
public:
    explicit Cells(const std::string &bytes) : m_table(must(exchange::readCsv(bytes, "x"))) { }

    std::size_t rows() const { return m_table.rows.size(); }
    std::string at(std::size_t row, std::string_view column) const
    {
        return exchange::unguarded(m_table.rows.at(row).cells.at(m_table.column(column).value()));
    }
    std::size_t number(std::size_t row, std::string_view column) const
    {
        return std::stoul(at(row, column));
    }
    std::string header() const { return exchange::joined(m_table.header, ", "); }
    bool has(std::string_view column) const { return m_table.column(column).has_value(); }

private:
    exchange::CsvTable m_table;
};

const std::string &bytesOf(const std::vector<exchange::ExportFile> &files, const std::string &name)
{
    return std::ranges::find(files, name, &exchange::ExportFile::name)->bytes;
}

/// Qt's count; the letter in front keeps Qt from taking a byte order mark off.
std::size_t utf16UnitsIn(std::string_view text)
{
    return std::size_t(QString::fromStdString("x" + std::string(text)).size()) - 1;
}

std::size_t codePointsIn(std::string_view text)
{
    return std::size_t(QString::fromStdString("x" + std::string(text)).toUcs4().size()) - 1;
}

} // namespace

class TestCsvExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheColumnsOfTheReference_data();
    void hasTheColumnsOfTheReference();
    void hasTheColumnGroupsOfCodings();
    void hasARowForEachCoding();
    void offsetsOfCodingsAgree();
    void offsetsOfCommentsAgree();
    void offsetsReachTheRawBytes();
    void carriesTheThread();
    void sidecarDescribesEachColumn();
    void sidecarTellsOptionsAndLongCells();
    void guardsEveryText();
    void replacesFilesOnlyWhenAllAreWritten();

private:
    std::unique_ptr<Project> m_project;
    MadeDump m_dump;
    std::vector<exchange::ExportFile> m_files;
};

void TestCsvExport::initTestCase()
{
    m_project = std::make_unique<Project>();
    m_dump = dumpOf("hurt.txt", hurtfulTexts());
    const DocumentId document = m_project->add(m_dump);
    m_project->act(annotationsOn(*m_project, document, m_dump));
    m_files = must(exchange::exportCsv(m_project->store()));
}

void TestCsvExport::hasTheColumnsOfTheReference_data()
{
    QTest::addColumn<std::string>("columns");
    const auto row
        = [](const char *file, std::string columns) { QTest::newRow(file) << std::move(columns); };
    row("comments.csv",
        "document_id, document_title, comment_id, ordinal, parent_comment_id, parent_status, "
        "parent_confidence, "
        "parent_rank2_id, parent_rank2_confidence, depth, root_comment_id, children, subtree_size, "
        "author_printed, "
        "author_inferred, author_confidence, person_id, person_name, time_printed, time_iso, "
        "boundary_confidence, text, "
        "doc_byte_start, doc_byte_end, doc_start_cp, doc_end_cp, source_byte_start, "
        "source_byte_end, codes");
    row("people.csv",
        "person_id, name, kind, aliases, pseudonym, comments, documents, status, evidence, "
        "var_stance");
    row("codebook.csv",
        "code_id, parent_code_id, code_path, name, definition, include, exclude, examples, "
        "palette, shortcut, kinds, uses, "
        "version, abbreviation, position, is_group, attributes");
    row("notes.csv",
        "note_id, target_kind, target_id, document_id, text, links, created_at, created_by, "
        "modified_at, source_file, segment_text, segment_prefix, segment_suffix");
    row("relations.csv",
        "relation_id, code_id, code_name, from_id, from_text, from_prefix, from_suffix, from_file, "
        "to_id, to_text, to_prefix, to_suffix, to_file, memo, coder_id, coder_name, created_at, "
        "modified_at");
    row("documents.csv",
        "document_id, title, source_file, source_sha256, encoding, order, comments, doubts, "
        "model_version, var_=out; \"let\", var_length, var_printed");
    row("variables.csv",
        "scope, name, type, choices, document_id, person, value, variable_id, target_id, text, "
        "prefix, suffix, source_file");
}

void TestCsvExport::hasTheColumnsOfTheReference()
{
    QTEST(Cells(bytesOf(m_files, QTest::currentDataTag())).header(), "columns");
}

void TestCsvExport::hasTheColumnGroupsOfCodings()
{
    const Cells codings(bytesOf(m_files, "codings.csv"));
    for (const char *column : {"schema_version",
                               "project_id",
                               "coding_id",
                               "selection_id",
                               "target_kind",
                               "code_id",
                               "code_name",
                               "code_path",
                               "code_level_1",
                               "code_memo",
                               "codebook_version",
                               "coder_id",
                               "coder_name",
                               "coder_confidence",
                               "weight",
                               "segment_text",
                               "segment_prefix",
                               "segment_suffix",
                               "char_count",
                               "word_count",
                               "coverage_pct_of_comment",
                               "coverage_pct_of_document",
                               "coding_memo",
                               "start_cp",
                               "end_cp",
                               "doc_start_cp",
                               "doc_end_cp",
                               "start_utf16",
                               "end_utf16",
                               "text_sha256",
                               "offset_unit",
                               "source_file",
                               "source_sha256",
                               "source_encoding",
                               "source_byte_start",
                               "source_byte_end",
                               "source_line_start",
                               "source_line_end",
                               "article_id",
                               "article_title",
                               "thread_id",
                               "comment_id",
                               "comment_ordinal",
                               "comment_depth",
                               "root_comment_id",
                               "parent_comment_id",
                               "parent_author",
                               "parent_text",
                               "reply_path",
                               "n_children",
                               "subtree_size",
                               "parent_method",
                               "parent_confidence",
                               "parent_rank2_id",
                               "parent_rank2_confidence",
                               "parent_status",
                               "parent_evidence",
                               "author_label_raw",
                               "person_id",
                               "person_name",
                               "person_confidence",
                               "person_status",
                               "person_evidence",
                               "comment_time_raw",
                               "comment_time_iso",
                               "comment_time_precision",
                               "created_at",
                               "created_by",
                               "modified_at",
                               "rel_type",
                               "rel_from_comment_id",
                               "rel_to_comment_id",
                               "stance"})
        QVERIFY2(codings.has(column), column);
}

void TestCsvExport::hasARowForEachCoding()
{
    QCOMPARE(Cells(bytesOf(m_files, "codings.csv")).rows(),
             must(m_project->store().allCodings()).size());
    QCOMPARE(Cells(bytesOf(m_files, "notes.csv")).rows(), must(m_project->store().notes()).size());
    QCOMPARE(Cells(bytesOf(m_files, "comments.csv")).rows(), m_dump.found.comments.size());
    QCOMPARE(Cells(bytesOf(m_files, "people.csv")).rows(), m_dump.found.people.size());
    QCOMPARE(Cells(bytesOf(m_files, "documents.csv")).rows(), 1);
}

void TestCsvExport::offsetsOfCodingsAgree()
{
    const Cells codings(bytesOf(m_files, "codings.csv"));
    const std::string &text = m_dump.source.text;
    for (std::size_t row = 0; row < codings.rows(); ++row) {
        if (codings.at(row, "comment_id").empty())
            continue;
        const Span span{codings.number(row, "doc_byte_start"), codings.number(row, "doc_byte_end")};
        const std::string words(slice(text, span));
        const Span body = m_dump.found.comments[codings.number(row, "comment_ordinal") - 1].body;
        const std::string before(slice(text, {body.start, span.start}));
        QCOMPARE(codings.at(row, "segment_text"), words);
        QCOMPARE(codings.number(row, "doc_start_cp"), codePointsIn(text.substr(0, span.start)));
        QCOMPARE(codings.number(row, "doc_end_cp"), codePointsIn(text.substr(0, span.end)));
        QCOMPARE(codings.number(row, "start_cp"), codePointsIn(before));
        QCOMPARE(codings.number(row, "end_cp"), codePointsIn(before + words));
        QCOMPARE(codings.number(row, "char_count"), codePointsIn(words));
        QCOMPARE(codings.number(row, "start_utf16"), utf16UnitsIn(before));
        QCOMPARE(codings.number(row, "end_utf16"), utf16UnitsIn(before + words));
        QCOMPARE(codings.at(row, "text_sha256"), source::sha256(text));
    }
}

void TestCsvExport::offsetsOfCommentsAgree()
{
    const Cells comments(bytesOf(m_files, "comments.csv"));
    for (std::size_t row = 0; row < comments.rows(); ++row) {
        const Span body = m_dump.found.comments[row].body;
        QCOMPARE(comments.at(row, "text"), std::string(slice(m_dump.source.text, body)));
        QCOMPARE(comments.number(row, "doc_byte_start"), body.start);
        QCOMPARE(comments.number(row, "doc_start_cp"),
                 codePointsIn(m_dump.source.text.substr(0, body.start)));
        QCOMPARE(comments.number(row, "source_byte_end"), body.end);
    }
}

void TestCsvExport::offsetsReachTheRawBytes()
{
    MadeDump dump = dumpOf("utf16.txt", {"naïve 𠀀 é", "漢字 👍🏽"});
    const QString letters = QString::fromStdString(dump.source.text);
    std::string raw = "\xFF\xFE";
    for (const QChar letter : letters) {
        raw += char(letter.unicode() & 0xFF);
        raw += char(letter.unicode() >> 8);
    }
    dump.source = must(source::decode(raw, "utf16.txt"));
    QCOMPARE(dump.source.encoding, "UTF-16LE");
    QCOMPARE(QString::fromStdString(dump.source.text), letters);
    Project project;
    project.add(dump);
    const Cells comments(bytesOf(must(exchange::exportCsv(project.store())), "comments.csv"));
    QCOMPARE(comments.rows(), 2);
    for (std::size_t row = 0; row < 2; ++row) {
        const std::size_t start = comments.number(row, "source_byte_start");
        const std::string bytes
            = raw.substr(start, comments.number(row, "source_byte_end") - start);
        const QString back(reinterpret_cast<const QChar *>(bytes.data()),
                           qsizetype(bytes.size() / 2));
        QCOMPARE(back.toStdString(), comments.at(row, "text"));
    }
}

void TestCsvExport::carriesTheThread()
{
    const Cells codings(bytesOf(m_files, "codings.csv"));
    const Cells comments(bytesOf(m_files, "comments.csv"));
    QCOMPARE(comments.at(1, "parent_comment_id"), comments.at(0, "comment_id"));
    QCOMPARE(comments.at(0, "parent_comment_id"), "");
    QCOMPARE(comments.at(2, "depth"), "2");
    QCOMPARE(comments.at(0, "subtree_size"), "3");
    QCOMPARE(comments.at(1, "codes"), "Claim > Fact | Rhetoric > Sarcasm");
    for (std::size_t row = 0; row < codings.rows(); ++row) {
        if (codings.at(row, "comment_ordinal") != "3" || codings.at(row, "target_kind") != "edge")
            continue;
        QCOMPARE(codings.at(row, "reply_path"), "1 > 2 > 3");
        QCOMPARE(codings.at(row, "parent_author"), "=Ola");
        QCOMPARE(codings.at(row, "rel_from_comment_id"), comments.at(2, "comment_id"));
        QCOMPARE(codings.at(row, "rel_to_comment_id"), comments.at(1, "comment_id"));
        QCOMPARE(codings.at(row, "parent_method"), "vocative");
        QVERIFY(
            QJsonDocument::fromJson(QByteArray::fromStdString(codings.at(row, "parent_evidence")))
                .isArray());
    }
}

void TestCsvExport::sidecarDescribesEachColumn()
{
    const QJsonObject sidecar
        = QJsonDocument::fromJson(QByteArray::fromStdString(bytesOf(m_files, "columns.json")))
              .object();
    QCOMPARE(sidecar.value(u"@context"_s).toArray().at(0), u"http://www.w3.org/ns/csvw"_s);
    const QJsonArray tables = sidecar.value(u"tables"_s).toArray();
    QCOMPARE(tables.size(), 8);
    for (const QJsonValue &table : tables) {
        std::vector<std::string> names;
        const QJsonObject schema = table.toObject().value(u"tableSchema"_s).toObject();
        const QJsonArray columns = schema.value(u"columns"_s).toArray();
        for (const QJsonValue &column : columns) {
            names.push_back(column.toObject().value(u"name"_s).toString().toStdString());
            QVERIFY2(!column.toObject().value(u"dc:description"_s).toString().isEmpty(),
                     names.back().c_str());
            QVERIFY2(!column.toObject().value(u"datatype"_s).toString().isEmpty(),
                     names.back().c_str());
        }
        const std::string file = table.toObject().value(u"url"_s).toString().toStdString();
        QCOMPARE(Cells(bytesOf(m_files, file)).header(), exchange::joined(names, ", "));
    }
}

void TestCsvExport::sidecarTellsOptionsAndLongCells()
{
    QCOMPARE(exchange::guardToldBy(bytesOf(m_files, "columns.json")), std::optional(true));
    QVERIFY(exchange::longCellsToldBy(bytesOf(m_files, "columns.json")) > 0);
    const auto open
        = exchange::exportCsv(m_project->store(), {.guardFormulas = false, .separator = ';'})
              .value();
    QCOMPARE(exchange::guardToldBy(bytesOf(open, "columns.json")), std::optional(false));
    QVERIFY(bytesOf(open, "columns.json").find("\"delimiter\": \";\"") != std::string::npos);
    QVERIFY(!exchange::guardToldBy("no JSON"));
    const MadeDump small = dumpOf("small.txt", {"short"});
    Project project;
    project.add(small);
    QCOMPARE(exchange::longCellsToldBy(
                 bytesOf(must(exchange::exportCsv(project.store())), "columns.json")),
             0);
}

void TestCsvExport::guardsEveryText()
{
    for (const exchange::ExportFile &file : m_files) {
        if (!file.name.ends_with(".csv"))
            continue;
        QVERIFY(file.bytes.starts_with("\xEF\xBB\xBF"));
        const exchange::CsvTable table = must(exchange::readCsv(file.bytes, file.name));
        for (const exchange::CsvRow &row : table.rows) {
            for (std::size_t cell = 0; cell < row.cells.size(); ++cell) {
                const std::string &text = row.cells[cell];
                const bool isNumber = text.starts_with('-') && table.header[cell].ends_with("_cp");
                QVERIFY2(text.empty() || isNumber
                             || !std::string_view("=+-@\t\r").contains(text.front()),
                         table.header[cell].c_str());
            }
        }
    }
}

void TestCsvExport::replacesFilesOnlyWhenAllAreWritten()
{
    QTemporaryDir folder;
    const std::string path = folder.path().toStdString() + "/new/export";
    QVERIFY(exchange::writeFiles({{"a.csv", "1"}, {"b.csv", "2"}}, path));
    QCOMPARE(readAll(path + "/a.csv"), "1");
    QVERIFY(QDir(folder.path()).mkpath(u"new/export/c.csv"_s)); // a folder where a file should go
    const Result<void> failed = exchange::writeFiles({{"a.csv", "new"}, {"c.csv", "3"}}, path);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, Error::Code::Storage);
    QCOMPARE(readAll(path + "/a.csv"), "1");
    const Result<void> inFile = exchange::writeFiles({{"x", "1"}}, path + "/a.csv");
    QCOMPARE(describe(inFile.error()), path + "/a.csv: the folder cannot be made.");
}

QTEST_GUILESS_MAIN(TestCsvExport)
#include "tst_csvexport.moc"
