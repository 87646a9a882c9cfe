// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "core/exchange/csv.h"
#include "tests/core/retrieve/quay.h"

using namespace rejoinder;
using namespace rejoinder::tests;
using namespace Qt::StringLiterals;

namespace {

report::Retrieval retrievalOf(const Quay &quay)
{
    return {"Harbour", "every code", {retrieve::By::Document, {}}, quay.codebook, quay.ask(), 0};
}

/// The words of every element of this name, in order. The page is read as XML: it is well-formed
/// but for the elements that HTML never closes.
QStringList wordsIn(std::string html, const QString &element)
{
    QString page = QString::fromStdString(html);
    page.remove(u"<!DOCTYPE html>"_s).remove(QRegularExpression(u"<meta[^>]*>"_s));
    QXmlStreamReader reader(page);
    QStringList found;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            found << reader.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    }
    if (reader.hasError())
        found << reader.errorString();
    return found;
}

exchange::CsvTable tableOf(const std::vector<exchange::ExportFile> &files, const std::string &name)
{
    const auto file = std::ranges::find(files, name, &exchange::ExportFile::name);
    if (file == files.end())
        qFatal("there is no %s", name.c_str());
    return exchange::readCsv(file->bytes, name).value();
}

} // namespace

/// What was retrieved as a page and as tables.
class TestReport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageHasASectionForEachGroup()
    {
        const std::string html = report::htmlReport(retrievalOf(Quay()));
        QCOMPARE(wordsIn(html, u"h2"_s), (QStringList{u"Ferry news"_s, u"Crane news"_s}));
        QCOMPARE(wordsIn(html, u"h1"_s), QStringList{u"Harbour"_s});
        QCOMPARE(wordsIn(html, u"p"_s).value(0), u"5 passages of every code"_s);
    }

    void segmentsStandInContextWithTheirWordsMarked()
    {
        const std::string html = report::htmlReport(retrievalOf(Quay()));
        QCOMPARE(wordsIn(html, u"mark"_s),
                 (QStringList{u"leaves at <noon>"_s, u"What a timetable!"_s,
                              u"The quay is shut, they say."_s, u"Then it is shut."_s,
                              u"so is the Café"_s}));
        QCOMPARE(wordsIn(html, u"blockquote"_s).at(1),
                 u"No ferry today. What a timetable! I walk."_s);
        QCOMPARE(wordsIn(html, u"aside"_s), QStringList{u"dry"_s});
        QVERIFY(wordsIn(html, u"p"_s).contains(u"unnamed #2 answers #1 Fact Ada"_s));
    }

    void nothingOfADumpIsMarkup()
    {
        Quay quay;
        quay.ferry.addComment("<b>Bo", -1, "</blockquote><script>alert(\"x\")</script> & so on");
        quay.ferry.code(quay.fact, annotate::TargetKind::Comment,
                        "</blockquote><script>alert(\"x\")</script> & so on", "<i>");
        const std::string html = report::htmlReport(retrievalOf(quay));
        QVERIFY(!html.contains("<script"));
        QVERIFY(wordsIn(html, u"mark"_s)
                    .contains(u"</blockquote><script>alert(\"x\")</script> & so on"_s));
        QVERIFY(wordsIn(html, u"aside"_s).contains(u"<i>"_s));
    }

    void thePageEndsWithItsTables()
    {
        const std::string html = report::htmlReport(retrievalOf(Quay()));
        QCOMPARE(wordsIn(html, u"caption"_s),
                 (QStringList{u"Codes by document"_s, u"Codes by person"_s}));
        QCOMPARE(
            wordsIn(html, u"table"_s).value(0),
            u"Codes by document Claims > FactSarcasmtotal Ferry news314 Crane news11 total415"_s);
    }

    void thePageNeedsNothingBesideIt()
    {
        const std::string html = report::htmlReport(retrievalOf(Quay()));
        QVERIFY(html.contains("prefers-color-scheme: dark"));
        for (const char *reference : {"http:", "https:", "<link", "url(", "<img", "src="})
            QVERIFY2(!html.contains(reference), reference);
    }

    void theTableHasARowForEachSegment()
    {
        const exchange::CsvTable table
            = tableOf(report::csvReport(retrievalOf(Quay())), "segments.csv");
        QCOMPARE(table.rows.size(), std::size_t(5));
        const auto cell = [&table](std::size_t row, std::string_view column) {
            return exchange::unguarded(table.rows.at(row).cells.at(table.column(column).value()));
        };
        QCOMPARE(cell(0, "place"), std::string("¶1"));
        QCOMPARE(cell(0, "paragraph"), std::string("1"));
        QCOMPARE(cell(0, "comment"), std::string());
        QCOMPARE(cell(1, "before"), std::string("No ferry today. "));
        QCOMPARE(cell(1, "segment_text"), std::string("What a timetable!"));
        QCOMPARE(cell(1, "memo"), std::string("dry"));
        QCOMPARE(cell(2, "answers"), std::string("1"));
        QCOMPARE(cell(4, "code_path"), std::string("Claims > Fact"));
        QCOMPARE(cell(4, "coding_id"), std::string("crane0"));
    }

    void countsAreTablesToo()
    {
        const auto files = report::csvReport(retrievalOf(Quay()));
        const exchange::CsvTable table = tableOf(files, "codes_by_person.csv");
        QCOMPARE(table.header,
                 (std::vector<std::string>{"row", "document_title", "Claims > Fact", "Sarcasm",
                                           "total"}));
        QCOMPARE(table.rows.at(1).cells,
                 (std::vector<std::string>{"Ilse Marrow", "Ferry news", "1", "1", "2"}));
        QCOMPARE(tableOf(files, "codes_by_document.csv").rows.size(), std::size_t(2));
        const QJsonObject sidecar
            = QJsonDocument::fromJson(QByteArray::fromStdString(files.back().bytes)).object();
        QCOMPARE(sidecar.value(u"tables"_s).toArray().size(), 3);
    }

    void aVariableHasATableOfItsOwn()
    {
        const Quay quay;
        report::Retrieval retrieval = retrievalOf(quay);
        retrieval.segments = quay.chosen({});
        retrieval.grouping = {retrieve::By::Variable, quay.values.variables[2]};
        const exchange::CsvTable table
            = tableOf(report::csvReport(retrieval), "codes_by_variable.csv");
        QCOMPARE(table.rows.at(1).cells, (std::vector<std::string>{"for", "", "2", "1", "3"}));
        const std::string html = report::htmlReport(retrieval);
        QVERIFY(wordsIn(html, u"caption"_s).contains(u"Codes by stance"_s));
        QVERIFY(html.contains("Without a value"));
    }

    void nothingIsAPageToo()
    {
        Quay quay;
        quay.ferry.codings.clear();
        quay.crane.codings.clear();
        const std::string html = report::htmlReport(retrievalOf(quay));
        QCOMPARE(wordsIn(html, u"p"_s), QStringList{u"0 passages of every code"_s});
        QVERIFY(wordsIn(html, u"table"_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
