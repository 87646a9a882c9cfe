// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

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

/// The command codebook as a stranger meets it: the real program, its output and exit codes.
class TestCliCodebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void exportsACodebookOtherProgramsRead();
    void exportSaysWhereItCannotWrite();
    void importsAPreset();
    void importsAFileOfOurs();
    void importsAFileOfAnotherProgram();
    void importsWhatItHasExported();
    void addsNothingTwice();
    void saysOneSentenceForABadFile_data();
    void saysOneSentenceForABadFile();
    void makesNoProject();
    void refusesAWrongCommandLine_data();
    void refusesAWrongCommandLine();
    void helpNamesEveryPreset();

private:
    Run run(const QStringList &arguments) const
    {
        return runProgram(program(), arguments, m_folder->path());
    }
    Run importFrom(const QString &file) const
    {
        return run({u"codebook"_s, u"p.rejoinder"_s, u"--import"_s, file});
    }
    Run exportTo(const QString &file) const
    {
        return run({u"codebook"_s, u"p.rejoinder"_s, u"--export"_s, file});
    }
    void write(const char *name, const QByteArray &bytes) const;
    QByteArray read(const char *name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliCodebook::write(const char *name, const QByteArray &bytes) const
{
    QFile out(m_folder->filePath(QLatin1StringView(name)));
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(bytes), bytes.size());
}

QByteArray TestCliCodebook::read(const char *name) const
{
    QFile in(m_folder->filePath(QLatin1StringView(name)));
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void TestCliCodebook::initTestCase()
{
    if (!QFile::exists(program()))
        QSKIP("rejoinder-cli is not built.");
}

void TestCliCodebook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("page.txt", "Title\n\nOne paragraph.\n\nOla\nFirst.\n");
    QCOMPARE(run({u"import"_s, u"p.rejoinder"_s, u"page.txt"_s}).code, 0);
}

void TestCliCodebook::exportsACodebookOtherProgramsRead()
{
    const Run done = exportTo(u"out/book.qdc"_s);
    QCOMPARE(done.err, QString());
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, u"out/book.qdc\n"_s);
    const QByteArray bytes = read("out/book.qdc");
    QVERIFY(
        bytes.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CodeBook xmlns=\"urn:QDA"));
    QVERIFY(bytes.contains("name=\"Loaded language\" isCodable=\"true\" color=\""));
}

void TestCliCodebook::exportSaysWhereItCannotWrite()
{
    write("taken", "a file");
    const Run done = exportTo(u"taken/book.qdc"_s);
    QCOMPARE(done.code, 1);
    QCOMPARE(done.err, u"taken: the folder cannot be made.\n"_s);
}

void TestCliCodebook::importsAPreset()
{
    const Run done = importFrom(u"stance"_s);
    QCOMPARE(done.err, QString());
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out,
             u"added: Favour\nadded: Against\nadded: Neither\nadded: Unclear\n"
             "p.rejoinder: 4 codes added from Stance, 0 already there\n"_s);
}

void TestCliCodebook::importsAFileOfOurs()
{
    write("my.codebook",
          "codebook: Harbour\ngroup: Claim\ncode: Claim > Fact\ncode: Claim > Rumour\n"
          "shortcut: F\n");
    const Run done = importFrom(u"my.codebook"_s);
    QCOMPARE(
        done.out,
        u"added: Claim > Rumour\np.rejoinder: 1 codes added from Harbour, 2 already there\n"_s);
    QCOMPARE(exportTo(u"book.qdc"_s).code, 0);
    const QByteArray bytes = read("book.qdc");
    QCOMPARE(bytes.count("name=\"Claim\""), 1);
    QCOMPARE(bytes.count("name=\"Rumour\""), 1);
    QCOMPARE(bytes.count("Shortcut: F\n"), 1); // Fact keeps its letter
}

void TestCliCodebook::importsAFileOfAnotherProgram()
{
    write("Themes.QDC",
          "<CodeBook xmlns='urn:QDA-XML:codebook:1.0' origin='Another program'><Codes><Code "
          "name='Boats' isCodable='false'><Code name='Ferry &amp; crew' color='#ff0000'/></Code>"
          "</Codes><Sets/></CodeBook>");
    const Run done = importFrom(u"Themes.QDC"_s);
    QCOMPARE(done.out,
             u"added: Boats\nadded: Boats > Ferry & crew\n"
             "p.rejoinder: 2 codes added from Themes, 0 already there\n"_s);
    QCOMPARE(done.code, 0);
}

void TestCliCodebook::importsWhatItHasExported()
{
    QCOMPARE(importFrom(u"argument-relations"_s).code, 0);
    QCOMPARE(exportTo(u"book.qdc"_s).code, 0);
    QVERIFY(QFile::remove(m_folder->filePath(u"p.rejoinder"_s)));
    QCOMPARE(run({u"import"_s, u"p.rejoinder"_s, u"page.txt"_s}).code, 0);
    const Run done = importFrom(u"book.qdc"_s);
    QVERIFY2(done.out.startsWith(u"added: Supports\n"_s), qPrintable(done.out));
    QCOMPARE(done.out.count(u"added: "_s), 7);
    QCOMPARE(exportTo(u"again.qdc"_s).code, 0);
    QCOMPARE(read("again.qdc"), read("book.qdc"));
}

void TestCliCodebook::addsNothingTwice()
{
    QCOMPARE(importFrom(u"stance"_s).code, 0);
    const Run done = importFrom(u"stance"_s);
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, u"p.rejoinder: 0 codes added from Stance, 4 already there\n"_s);
    QCOMPARE(importFrom(u"claims-and-rhetoric"_s).out.count(u"added: "_s), 0);
}

void TestCliCodebook::saysOneSentenceForABadFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such file") << u"a.qdc"_s << QByteArray()
                                  << u"a.qdc: there is no such file.\n"_s;
    QTest::newRow("no XML") << u"a.qdc"_s << QByteArray("<CodeBook>\n<Codes>")
                            << u"a.qdc, line 2: it is no XML that can be read (Premature end of "
                               "document).\n"_s;
    QTest::newRow("no codebook") << u"a.codebook"_s << QByteArray("codebook: A\nhello\n")
                                 << u"a.codebook, line 2: expected \"key: value\".\n"_s;
}

void TestCliCodebook::saysOneSentenceForABadFile()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, bytes);
    if (!bytes.isEmpty())
        write(file.toLatin1().constData(), bytes);
    const Run done = importFrom(file);
    QCOMPARE(done.code, 1);
    QCOMPARE(done.out, QString());
    QTEST(done.err, "says");
}

void TestCliCodebook::makesNoProject()
{
    for (const QStringList &option :
         {QStringList{u"--export"_s, u"a.qdc"_s}, QStringList{u"--import"_s, u"stance"_s}}) {
        const Run done = run(QStringList{u"codebook"_s, u"missing.rejoinder"_s} + option);
        QCOMPARE(done.code, 1);
        QVERIFY2(done.err.startsWith(u"missing.rejoinder: "_s), qPrintable(done.err));
        QVERIFY(!QFile::exists(m_folder->filePath(u"missing.rejoinder"_s)));
        QVERIFY(!QFile::exists(m_folder->filePath(u"a.qdc"_s)));
    }
}

void TestCliCodebook::refusesAWrongCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no option") << QStringList{u"p.rejoinder"_s};
    QTest::newRow("both options") << QStringList{u"p.rejoinder"_s, u"--import"_s, u"stance"_s,
                                                 u"--export"_s, u"a.qdc"_s};
    QTest::newRow("option without a file") << QStringList{u"p.rejoinder"_s, u"--import"_s};
    QTest::newRow("no such format") << QStringList{u"p.rejoinder"_s, u"--export"_s, u"a.txt"_s};
    QTest::newRow("no preset") << QStringList{u"p.rejoinder"_s, u"--import"_s, u"stances"_s};
    QTest::newRow("two projects") << QStringList{u"p.rejoinder"_s, u"q.rejoinder"_s, u"--import"_s,
                                                 u"stance"_s};
}

void TestCliCodebook::refusesAWrongCommandLine()
{
    QFETCH(const QStringList, arguments);
    const Run done = run(QStringList(u"codebook"_s) + arguments);
    QCOMPARE(done.code, 2);
    QCOMPARE(done.out, QString());
    QVERIFY(done.err.contains(u"codebook --help"_s));
}

void TestCliCodebook::helpNamesEveryPreset()
{
    const Run done = run({u"codebook"_s, u"--help"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.err, QString());
    const QStringList files = QDir(sourceFolder() + u"/resources/codebooks"_s)
                                  .entryList({u"*.codebook"_s}, QDir::Files);
    QVERIFY(files.size() >= 5);
    for (const QString &file : files)
        QVERIFY2(done.out.contains(QFileInfo(file).completeBaseName()), qPrintable(file));
}

QTEST_GUILESS_MAIN(TestCliCodebook)
#include "tst_cli_codebook.moc"
