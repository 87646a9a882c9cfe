// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>

#include "tests/support/folders.h"
#include "tests/support/program.h"

using namespace Qt::StringLiterals;
using namespace rejoinder::tests;

namespace {

QString program()
{
    return buildFolder() + u"/app/cli/rejoinder-cli"_s;
}

QString sample(const QString &name)
{
    return sourceFolder() + u"/resources/samples/"_s + name;
}

/// Libraries of windows that are installed here.
QStringList windowLibraries()
{
    QStringList found;
    for (const QString &folder : {u"/usr/lib"_s, u"/usr/lib64"_s, u"/usr/lib/x86_64-linux-gnu"_s,
                                  u"/usr/lib/aarch64-linux-gnu"_s}) {
        const QFileInfoList files = QDir(folder).entryInfoList(
            {u"libQt6Gui.so.*"_s, u"libQt6Widgets.so.*"_s}, QDir::Files | QDir::NoSymLinks);
        for (const QFileInfo &file : files)
            found.append(file.canonicalFilePath());
    }
    found.removeDuplicates();
    return found;
}

/// Puts nothing in the place of a file, for this process and those it starts.
bool hide(const QByteArray &file)
{
    return mount("/dev/null", file.constData(), nullptr, MS_BIND, nullptr) == 0;
}

/// As on a machine where these libraries are not installed. Called in the new process.
bool hideAll(const QList<QByteArray> &files)
{
    const int alone = CLONE_NEWNS | (geteuid() == 0 ? 0 : CLONE_NEWUSER);
    return unshare(alone) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && std::ranges::all_of(files, hide);
}

} // namespace

/// The commands reconstruct and tree as a script meets them: the real program, nothing but its own
/// output on stdout, exit codes.
class TestCliReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(program()))
            QSKIP("rejoinder-cli is not built.");
    }

    void reconstructGivesOneJsonObjectAndNothingElse()
    {
        const Run done = run({u"reconstruct"_s, courier(), u"--json"_s});
        QCOMPARE(done.code, 0);
        QCOMPARE(done.err, QString());
        QJsonParseError error;
        const QJsonDocument json = QJsonDocument::fromJson(done.out.toUtf8(), &error);
        QCOMPARE(error.errorString(), u"no error occurred"_s);
        const QJsonArray comments = json.object().value(u"comments"_s).toArray();
        QCOMPARE(comments.size(), 48);
        for (const char *key : {"id", "start", "end", "author", "parent", "parent_confidence",
                                "alternatives", "evidence", "author_inferred"})
            QVERIFY2(comments.first().toObject().contains(QLatin1StringView(key)), key);
        QVERIFY(json.object().value(u"identities"_s).isArray());
        QVERIFY(json.object().value(u"order"_s).isString());
    }

    void theSameDumpGivesTheSameBytes()
    {
        const QStringList arguments{u"reconstruct"_s, courier(), u"--json"_s};
        QCOMPARE(run(arguments).out, run(arguments).out);
    }

    void treeDrawsEachCommentOnALine()
    {
        const Run done = run({u"tree"_s, courier()});
        QCOMPARE(done.code, 0);
        QCOMPARE(done.err, QString());
        for (int comment = 1; comment <= 48; ++comment)
            QVERIFY2(done.out.contains(QRegularExpression(u"\n *%1 .+: ."_s.arg(comment))),
                     qPrintable(QString::number(comment)));
        QCOMPARE(run({u"reconstruct"_s, courier()}).out, done.out); // without --json
    }

    void aBadFileStopsNoOther_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("reconstruct") << QStringList{u"reconstruct"_s, u"--json"_s};
        QTest::newRow("tree") << QStringList{u"tree"_s};
    }
    void aBadFileStopsNoOther()
    {
        QFETCH(const QStringList, command);
        const Run good = run(command + QStringList{courier()});
        const Run both = run(command + QStringList{u"missing.txt"_s, courier()});
        QCOMPARE(both.code, 1);
        QCOMPARE(both.err, u"missing.txt: there is no such file.\n"_s);
        QCOMPARE(both.out, good.out);
    }

    void severalDumpsGiveALineOfJsonEach()
    {
        const Run done
            = run({u"reconstruct"_s, u"--json"_s, courier(), sample(u"harbour-street-post.txt"_s)});
        QCOMPARE(done.code, 0);
        const QList<QByteArray> lines = done.out.toUtf8().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        for (const QByteArray &line : lines)
            QVERIFY(QJsonDocument::fromJson(line).isObject());
    }

    void aWrongCommandLineIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("reconstruct nothing") << QStringList{u"reconstruct"_s};
        QTest::newRow("tree of nothing") << QStringList{u"tree"_s};
        QTest::newRow("no such option") << QStringList{u"tree"_s, courier(), u"--wrong"_s};
        QTest::newRow("a tree is no JSON") << QStringList{u"tree"_s, courier(), u"--json"_s};
    }
    void aWrongCommandLineIsRefused()
    {
        QFETCH(const QStringList, arguments);
        const Run done = run(arguments);
        QCOMPARE(done.code, 2);
        QCOMPARE(done.out, QString());
        QVERIFY2(done.err.contains(u"--help"_s), qPrintable(done.err));
    }

    void helpIsOnStdout()
    {
        for (const QString &command : {u"reconstruct"_s, u"tree"_s}) {
            const Run done = run({command, u"--help"_s});
            QCOMPARE(done.code, 0);
            QVERIFY(done.out.contains(command));
            QCOMPARE(done.err, QString());
        }
    }

    void loadsNoWindowLibrary()
    {
        const Run done
            = runProgram(program(), {u"tree"_s, courier()}, m_folder.path(), [](QProcess &process) {
                  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
                  environment.insert(u"LD_DEBUG"_s, u"files"_s); // the loader tells on stderr
                  process.setProcessEnvironment(environment);
              });
        QCOMPARE(done.code, 0);
        QVERIFY(done.err.contains(u"libQt6Core.so"_s));
        for (const QString &library : {u"libQt6Gui"_s, u"libQt6Widgets"_s, u"libX11"_s, u"libGL"_s})
            QVERIFY2(!done.err.contains(library), qPrintable(library));
    }

    void runsWhereNoWindowLibraryIsInstalled()
    {
        QList<QByteArray> files;
        const QStringList libraries = windowLibraries();
        for (const QString &file : libraries)
            files.append(QFile::encodeName(file));
        if (files.isEmpty())
            QSKIP("No window library is installed here, so every other test shows it.");
        const auto without = [&files](QProcess &process) {
            process.setChildProcessModifier([&files, &process] {
                if (!hideAll(files))
                    process.failChildProcessModifier("it may not hide files");
            });
        };
        const Run readable
            = runProgram(u"/usr/bin/head"_s, {u"-c1"_s, QFile::decodeName(files.front())},
                         m_folder.path(), without);
        if (!readable.hasStarted)
            QSKIP("A process may not hide files from itself here (no user namespaces).");
        QCOMPARE(readable.out, QString()); // hidden indeed
        const QString project = m_folder.filePath(u"p.rejoinder"_s);
        for (const QStringList &arguments :
             {QStringList{u"import"_s, project, courier()}, QStringList{u"tree"_s, courier()},
              QStringList{u"reconstruct"_s, courier(), u"--json"_s},
              QStringList{u"export"_s, project, u"tables"_s}, QStringList{u"info"_s, project}}) {
            const Run done = runProgram(program(), arguments, m_folder.path(), without);
            QVERIFY2(done.code == 0, qPrintable(arguments.first() + u": "_s + done.err));
        }
    }

private:
    static QString courier() { return sample(u"harbour-street-courier.txt"_s); }
    Run run(const QStringList &arguments) const
    {
        return runProgram(program(), arguments, m_folder.path());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliReading)
#include "tst_cli_reading.moc"
