// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/exchange/csv.h"
#include "core/exchange/csvfiles.h"
#include "tests/core/exchange/hurtfulproject.h"

using namespace rejoinder;
using namespace rejoinder::tests;

namespace {

using Remarks = std::vector<std::string>;

constexpr const char *noSidecar
    = "columns.json is not there or cannot be read, so texts are taken to be guarded against "
      "formulas.";

/// "outlet=Harbour Post; stance(=Ola)=for", in the order of the variables.
std::string told(const Project &project)
{
    const auto variables = must(project.store().variables());
    const auto values = must(project.store().values());
    std::string all;
    for (const annotate::Variable &variable : variables) {
        for (const annotate::VariableValue &value : values) {
            if (value.variable != variable.id)
                continue;
            all += (all.empty() ? "" : "; ") + variable.name;
            if (!value.target.ref.empty())
                all += "(" + value.target.ref + ")";
            all += "=" + value.text;
        }
    }
    return all;
}

/// A file of an export; cells without their guards.
class Cells
{
public:
    Cells(const Project &project, const std::string &name)
    {
        for (const exchange::ExportFile &file : must(exchange::exportCsv(project.store())))
            if (file.name == name)
                m_table = must(exchange::readCsv(file.bytes, name));
    }
    std::size_t rows() const { return m_table.rows.size(); }
    std::string at(std::size_t row, std::string_view column) const
    {
        return exchange::unguarded(m_table.rows.at(row).cells.at(m_table.column(column).value()));
    }

private:
    exchange::CsvTable m_table;
};

} // namespace

/// What columns say of variables, and variables.csv as people write it by hand.
class TestCsvVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<Project>();
        m_document = m_project->add(dumpOf("pier.txt", {"The pier is open.", "Is it?", "It is."}));
        QVERIFY(QDir().mkpath(QString::fromStdString(m_project->folder())));
    }

    void everyFileCarriesThem()
    {
        Project project;
        const MadeDump dump = dumpOf("hurt.txt", hurtfulTexts());
        project.act(annotationsOn(project, project.add(dump), dump));
        const Cells documents(project, "documents.csv");
        QCOMPARE(documents.at(0, "var_length"), "3.50");
        QCOMPARE(documents.at(0, "var_printed"), "2026-05");
        const Cells people(project, "people.csv");
        QCOMPARE(people.at(0, "var_stance"), "");
        QCOMPARE(people.at(1, "var_stance"), "- against");
        const Cells codings(project, "codings.csv");
        int said = 0;
        for (std::size_t row = 0; row < codings.rows(); ++row) {
            const bool isInDump = !codings.at(row, "source_file").empty();
            QCOMPARE(codings.at(row, "var_document_length"), isInDump ? "3.50" : "");
            const bool isTheirs = codings.at(row, "person_name") == "=Ola";
            QCOMPARE(codings.at(row, "var_person_stance"), isTheirs ? "- against" : "");
            said += isTheirs ? 1 : 0;
        }
        QVERIFY(said > 0);
        const Cells variables(project, "variables.csv");
        QCOMPARE(variables.rows(), 8); // one for each of four, one for its value
        QCOMPARE(variables.at(6, "choices"), "=for | - against");
        QCOMPARE(variables.at(6, "value"), "");
        QCOMPARE(variables.at(7, "value"), "- against");
        QCOMPARE(variables.at(7, "person"), "=Ola");
    }

    void takesDocumentsByFileAndPeopleByName()
    {
        QCOMPARE(import("document,outlet,text,,pier.txt,,Harbour Post\n"
                        "person,stance,choice,for|against,pier.txt,=Ola,against\n"
                        "person,age,number,,"
                        + m_document.value + ",=Ola,41\n"),
                 Remarks{noSidecar});
        QCOMPARE(told(*m_project), "outlet=Harbour Post; stance(=Ola)=against; age(=Ola)=41");
        const auto variables = must(m_project->store().variables());
        QCOMPARE(variables.at(1).choices, (std::vector<std::string>{"for", "against"}));
        QCOMPARE(variables.at(2).position, 1);
    }

    void addsToVariablesThatAreThere()
    {
        import("document,stance,choice,for | against,pier.txt,,for\n");
        import("document,stance,choice,neither | for,pier.txt,,neither\n");
        QCOMPARE(must(m_project->store().variables()).size(), std::size_t(1));
        QCOMPARE(must(m_project->store().variables()).front().choices,
                 (std::vector<std::string>{"for", "against", "neither"}));
        QCOMPARE(told(*m_project), "stance=neither");
    }

    void leavesOutRowsItCannotUse_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *cells, const char *reason) {
            QTest::newRow(name) << QString::fromUtf8(cells) << QString::fromUtf8(reason);
        };
        row("scope", "galaxy,size,text,,pier.txt,,big",
            "\"galaxy\" is no scope: document or person");
        row("type", "document,size,colour,,pier.txt,,big",
            "\"colour\" is no type: text, number, date or choice");
        row("name", "document,,text,,pier.txt,,big", "a variable needs a name");
        row("choices", "document,size,choice,,pier.txt,,big",
            "the variable \"size\" needs choices");
        row("other type", "document,outlet,number,,pier.txt,,3",
            "the project's variable \"outlet\" is a text");
        row("number", "document,length,number,,pier.txt,,\"3,5\"",
            "\"3,5\" is no number; one looks like 12 or -3.5");
        row("date", "document,printed,date,,pier.txt,,3 May",
            "\"3 May\" is no date; one looks like 2026, 2026-05 or 2026-05-03");
        row("document", "document,outlet,text,,quay.txt,,Post",
            "its document is not in the project");
        row("person", "person,home,text,,pier.txt,Nobody,Pier 3",
            "nobody in the document is called \"Nobody\"");
    }

    void leavesOutRowsItCannotUse()
    {
        QFETCH(const QString, row);
        QFETCH(const QString, reason);
        import("document,outlet,text,,pier.txt,,Harbour Post\n");
        QCOMPARE(
            import("document,year,date,,pier.txt,,2026\n" + row.toStdString() + "\n"),
            (Remarks{noSidecar, "variables.csv, line 3: " + reason.toStdString() + "; left out."}));
        QCOMPARE(told(*m_project), "outlet=Harbour Post; year=2026");
    }

    void namesMissingColumns()
    {
        writeAll(m_project->folder() + "/variables.csv", "scope,name\n");
        QCOMPARE(m_project->importFrom(m_project->folder()),
                 Remarks{"variables.csv, line 1: the columns type, value are missing."});
    }

    void isUndoneInOneStep()
    {
        import("document,outlet,text,,pier.txt,,Harbour Post\n"
               "document,year,date,,pier.txt,,2026\n");
        QVERIFY(m_project->store().undo());
        QVERIFY(must(m_project->store().variables()).empty());
    }

private:
    Remarks import(const std::string &rows)
    {
        writeAll(m_project->folder() + "/variables.csv",
                 "scope,name,type,choices,document_id,person,value\n" + rows);
        return m_project->importFrom(m_project->folder());
    }

    std::unique_ptr<Project> m_project;
    DocumentId m_document;
};

QTEST_GUILESS_MAIN(TestCsvVariables)
#include "tst_csvvariables.moc"
