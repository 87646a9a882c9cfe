// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "tests/support/folders.h"
#include "tests/support/program.h"

using namespace Qt::StringLiterals;
using namespace rejoinder::tests;

namespace {

QString program()
{
    return buildFolder() + u"/app/cli/rejoinder-cli"_s;
}

} // namespace

/// The commands import, export and info as a stranger meets them: the real program, its output and
/// exit codes.
class TestCliFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void importsTheSamples();
    void importsAFolderOfMixedThings();
    void saysOneSentenceForABadFile_data();
    void saysOneSentenceForABadFile();
    void recognisesTheSameFile();
    void makesNoProjectOfNothing();
    void refusesAFileThatIsNoProject();
    void importTellsJson();
    void exportsTables();
    void exportTakesItsOptions();
    void exportSaysWhereItCannotWrite();
    void reportsPassages();
    void reportSaysWhichCodeIsMissing();
    void infoOfAProject();
    void infoOfADump();
    void infoOfWhatIsNotThere();
    void refusesAWrongCommandLine_data();
    void refusesAWrongCommandLine();
    void helpsAStranger_data();
    void helpsAStranger();
    void needsNoWindowLibrary();

private:
    Run run(const QStringList &arguments) const;
    Run runAsOthers(const QStringList &arguments) const;
    QString file(const char *name) const { return m_folder->filePath(QLatin1StringView(name)); }
    void write(const char *name, const QByteArray &bytes) const;
    QByteArray read(const char *name) const;
    void importSamples() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_samples = sourceFolder() + u"/resources/samples"_s;
};

Run TestCliFiles::run(const QStringList &arguments) const
{
    return runProgram(program(), arguments, m_folder->path());
}

/// The administrator may read everything. So the program is run without that right, as everybody
/// else runs it.
Run TestCliFiles::runAsOthers(const QStringList &arguments) const
{
    return runProgram(program(), arguments, m_folder->path(), [](QProcess &process) {
        process.setChildProcessModifier([&process] {
            if (geteuid() == 0
                && (prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE) != 0
                    || prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH) != 0))
                process.failChildProcessModifier("the right to read everything cannot be given up");
        });
    });
}

void TestCliFiles::write(const char *name, const QByteArray &bytes) const
{
    QFile out(file(name));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

QByteArray TestCliFiles::read(const char *name) const
{
    QFile in(file(name));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void TestCliFiles::importSamples() const
{
    QCOMPARE(
        run({u"import"_s, u"p.rejoinder"_s, m_samples + u"/harbour-street-courier.txt"_s}).code, 0);
}

void TestCliFiles::initTestCase()
{
    if (!QFile::exists(program()))
        QSKIP("rejoinder-cli is not built.");
}

void TestCliFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCliFiles::importsTheSamples()
{
    const Run done = run({u"import"_s, u"p.rejoinder"_s, m_samples});
    QCOMPARE(done.err, QString());
    QCOMPARE(done.code, 0);
    QVERIFY(done.out.contains(u"imported: "_s + m_samples + u"/harbour-street-courier.txt\n"_s));
    QVERIFY(QFile::exists(file("p.rejoinder")));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(),
             1); // no log or half of a file stays behind
}

void TestCliFiles::importsAFolderOfMixedThings()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"in/deep"_s));
    write("in/deep/page.txt", "Title\n\nOne paragraph.\n\nOla\nFirst.\n");
    write("in/empty.txt", "");
    write("in/picture.png", "\x89PNG");
    write("in/.hidden", "hidden");
    const Run done = run({u"import"_s, u"p.rejoinder"_s, u"in"_s});
    QCOMPARE(done.code, 1);
    QCOMPARE(done.err, u"in/empty.txt: it is empty.\n"_s);
    QCOMPARE(done.out,
             u"imported: in/deep/page.txt\n"
             "left out, by its name no dump: in/picture.png\n"
             "p.rejoinder: 1 imported, 0 already there, 1 failed\n"_s);
}

void TestCliFiles::saysOneSentenceForABadFile_data()
{
    QTest::addColumn<QString>("bad");
    for (const char *bad : {"empty.txt", "binary.txt", "unreadable.txt", "missing.txt", "bare"})
        QTest::newRow(bad) << QString::fromLatin1(bad);
}

void TestCliFiles::saysOneSentenceForABadFile()
{
    QFETCH(const QString, bad);
    write("empty.txt", "");
    write("binary.txt", QByteArray(4000, '\0') + QByteArray("\x7f\x01\x02", 3));
    write("unreadable.txt", "text");
    QFile::setPermissions(file("unreadable.txt"), {});
    QVERIFY(QDir(m_folder->path()).mkpath(u"bare"_s));
    const Run done = runAsOthers(
        {u"import"_s, u"p.rejoinder"_s, bad, m_samples + u"/harbour-street-courier.txt"_s});
    if (!done.hasStarted)
        QSKIP("The administrator may read everything and cannot give that up here.");
    QCOMPARE(done.code, 1);
    QVERIFY2(done.err.startsWith(bad + u": "_s) && done.err.endsWith(u".\n"_s),
             qPrintable(done.err));
    QCOMPARE(done.err.count(u'\n'), 1);
    QVERIFY(done.out.endsWith(u"p.rejoinder: 1 imported, 0 already there, 1 failed\n"_s));
}

void TestCliFiles::recognisesTheSameFile()
{
    importSamples();
    QVERIFY(QFile::copy(m_samples + u"/harbour-street-courier.txt"_s, file("copy.txt")));
    const Run done = run({u"import"_s, u"p.rejoinder"_s, u"copy.txt"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out,
             u"already there: copy.txt\np.rejoinder: 0 imported, 1 already there, 0 failed\n"_s);
}

void TestCliFiles::makesNoProjectOfNothing()
{
    QCOMPARE(run({u"import"_s, u"p.rejoinder"_s, u"missing.txt"_s}).code, 1);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestCliFiles::refusesAFileThatIsNoProject()
{
    write("notes.txt", "my notes");
    const Run done = run({u"import"_s, u"notes.txt"_s, m_samples});
    QCOMPARE(done.code, 1);
    QVERIFY2(done.err.startsWith(u"notes.txt"_s), qPrintable(done.err));
    QCOMPARE(read("notes.txt"), "my notes");
}

void TestCliFiles::importTellsJson()
{
    const Run done = run({u"import"_s, u"--json"_s, u"p.rejoinder"_s, u"missing.txt"_s, m_samples});
    QCOMPARE(done.code, 1);
    const QJsonArray files = done.json().value(u"files"_s).toArray();
    QCOMPARE(files.size(), 3);
    QStringList states;
    for (const QJsonValue &one : files)
        states.append(one.toObject().value(u"status"_s).toString());
    states.sort();
    QCOMPARE(states.first(), u"failed"_s);
    QCOMPARE(states.last(), u"imported"_s);
}

void TestCliFiles::exportsTables()
{
    importSamples();
    const Run done = run({u"export"_s, u"p.rejoinder"_s, u"out"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out,
             u"out/codings.csv\nout/comments.csv\nout/people.csv\nout/codebook.csv\nout/"
             u"notes.csv\nout/relations.csv\nout/variables.csv\nout/documents.csv\n"
             "out/columns.json\n"_s);
    QVERIFY(read("out/comments.csv").startsWith("\xEF\xBB\xBF\"document_id\",\"document_title\""));
    QVERIFY(QJsonDocument::fromJson(read("out/columns.json")).isObject());
}

void TestCliFiles::exportTakesItsOptions()
{
    importSamples();
    QCOMPARE(run({u"export"_s, u"p.rejoinder"_s, u"out"_s, u"--no-bom"_s, u"--no-guard"_s,
                  u"--separator"_s, u";"_s})
                 .code,
             0);
    QVERIFY(read("out/comments.csv").startsWith("\"document_id\";\"document_title\""));
    QVERIFY(read("out/columns.json").contains("\"formula_guard\": false"));
    QVERIFY(read("out/columns.json").contains("\"delimiter\": \";\""));
}

void TestCliFiles::exportSaysWhereItCannotWrite()
{
    importSamples();
    write("taken", "a file");
    const Run done = run({u"export"_s, u"p.rejoinder"_s, u"taken"_s});
    QCOMPARE(done.code, 1);
    QCOMPARE(done.err, u"taken: the folder cannot be made.\n"_s);
    QCOMPARE(run({u"export"_s, u"missing.rejoinder"_s, u"out"_s}).code, 1);
    QVERIFY(!QFile::exists(file("missing.rejoinder")));
}

void TestCliFiles::reportsPassages()
{
    importSamples();
    const Run done = run({u"report"_s, u"p.rejoinder"_s, u"out"_s, u"--any-text"_s, u"--words"_s,
                          u"gas works"_s, u"--by"_s, u"person"_s});
    QCOMPARE(done.err, QString());
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out,
             u"out/report.html\nout/segments.csv\nout/codes_by_document.csv\n"
             "out/codes_by_person.csv\nout/columns.json\n"_s);
    QVERIFY(read("out/report.html").contains("passages of any text, with “gas works”"));
    QVERIFY(read("out/segments.csv").count('\n') > 2);
    QCOMPARE(run({u"report"_s, u"p.rejoinder"_s, u"out"_s, u"--json"_s})
                 .json()
                 .value(u"segments"_s)
                 .toInt(-1),
             0); // nothing is coded
}

void TestCliFiles::reportSaysWhichCodeIsMissing()
{
    importSamples();
    const Run done = run({u"report"_s, u"p.rejoinder"_s, u"out"_s, u"--code"_s, u"Zeppelin"_s});
    QCOMPARE(done.code, 1);
    QCOMPARE(done.err, u"Zeppelin: the codebook has no code of this name.\n"_s);
    QVERIFY(!QFile::exists(file("out")));
    QCOMPARE(run({u"report"_s, u"p.rejoinder"_s, u"out"_s, u"--any-text"_s}).code, 2);
    const Run moon = run({u"report"_s, u"p.rejoinder"_s, u"out"_s, u"--by"_s, u"moon"_s});
    QCOMPARE(moon.code, 1);
    QCOMPARE(moon.err, u"moon: the project has no variable of this name.\n"_s);
    const Run where
        = run({u"report"_s, u"p.rejoinder"_s, u"out"_s, u"--where"_s, u"outlet = Post"_s});
    QCOMPARE(where.code, 1);
    QCOMPARE(where.err, u"outlet: the project has no variable of this name.\n"_s);
}

void TestCliFiles::infoOfAProject()
{
    importSamples();
    const Run text = run({u"info"_s, u"p.rejoinder"_s});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains(u"Claims and rhetoric"_s));
    const QJsonObject json = run({u"info"_s, u"p.rejoinder"_s, u"--json"_s}).json();
    QCOMPARE(json.value(u"kind"_s), u"project"_s);
    QCOMPARE(json.value(u"documents"_s).toArray().at(0).toObject().value(u"file"_s),
             u"harbour-street-courier.txt"_s);
}

void TestCliFiles::infoOfADump()
{
    write("page.txt",
          "Title\n\nCaf\xE9 cr\xE8me, na\xEFve fa\xE7"
          "ade, d\xE9j\xE0 vu \x97 the \x93quoted\x94 word.\n");
    const QJsonObject json = run({u"info"_s, u"page.txt"_s, u"--json"_s}).json();
    QCOMPARE(json.value(u"kind"_s), u"dump"_s);
    QVERIFY(json.value(u"encoding"_s).toString().startsWith(u"windows-125"_s, Qt::CaseInsensitive));
    QCOMPARE(json.value(u"bytes"_s).toInteger(), read("page.txt").size());
    QCOMPARE(json.value(u"sha256"_s).toString().size(), 64);
}

void TestCliFiles::infoOfWhatIsNotThere()
{
    const Run done = run({u"info"_s, u"missing"_s});
    QCOMPARE(done.code, 1);
    QCOMPARE(done.err, u"missing: there is no such file.\n"_s);
    QCOMPARE(done.out, QString());
}

void TestCliFiles::refusesAWrongCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("import of nothing") << QStringList{u"import"_s, u"p.rejoinder"_s};
    QTest::newRow("import of nothing into nothing") << QStringList{u"import"_s};
    QTest::newRow("export without a folder") << QStringList{u"export"_s, u"p.rejoinder"_s};
    QTest::newRow("export with another separator")
        << QStringList{u"export"_s, u"p.rejoinder"_s, u"out"_s, u"--separator"_s, u"x"_s};
    QTest::newRow("info of nothing") << QStringList{u"info"_s};
    QTest::newRow("info of two") << QStringList{u"info"_s, u"a"_s, u"b"_s};
    QTest::newRow("unknown option") << QStringList{u"info"_s, u"a"_s, u"--wrong"_s};
    QTest::newRow("unknown command") << QStringList{u"improt"_s};
    QTest::newRow("no command") << QStringList{};
}

void TestCliFiles::refusesAWrongCommandLine()
{
    QFETCH(const QStringList, arguments);
    const Run done = run(arguments);
    QCOMPARE(done.code, 2);
    QCOMPARE(done.out, QString());
    QVERIFY(done.err.contains(u"--help"_s));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestCliFiles::helpsAStranger_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("overview") << QStringList{u"--help"_s} << u"Exit codes"_s;
    QTest::newRow("import") << QStringList{u"import"_s, u"--help"_s} << u"import PROJECT DUMP"_s;
    QTest::newRow("export") << QStringList{u"export"_s, u"--help"_s} << u"--separator"_s;
    QTest::newRow("report") << QStringList{u"report"_s, u"--help"_s} << u"--any-text"_s;
    QTest::newRow("info") << QStringList{u"info"_s, u"--help"_s} << u"info PROJECT|DUMP"_s;
}

void TestCliFiles::helpsAStranger()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const Run done = run(arguments);
    QCOMPARE(done.code, 0);
    QVERIFY(done.out.contains(says));
    QCOMPARE(done.err, QString());
}

void TestCliFiles::needsNoWindowLibrary()
{
    QProcess process;
    process.start(u"readelf"_s, {u"--dynamic"_s, u"--wide"_s, program()});
    if (!process.waitForStarted())
        QSKIP("readelf is not installed.");
    QVERIFY(process.waitForFinished());
    const QByteArray needed = process.readAllStandardOutput();
    QVERIFY(needed.contains("NEEDED"));
    QVERIFY(needed.contains("libQt6Core"));
    for (const char *library : {"libQt6Gui", "libQt6Widgets", "libX11", "libwayland", "libGL"})
        QVERIFY2(!needed.contains(library), library);
}

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_cli_files.moc"
