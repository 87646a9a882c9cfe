// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include "tests/support/folders.h"
#include "tests/support/program.h"

using namespace Qt::StringLiterals;
using namespace rejoinder::tests;

namespace {

QString program()
{
    return buildFolder() + u"/app/desktop/rejoinder"_s;
}

QString sample(const QString &name)
{
    return sourceFolder() + u"/resources/samples/"_s + name;
}

} // namespace

/// The main job of the desktop program without a display, by process: dumps in; tree, tables and a
/// picture of the real window out.
class TestDesktopHeadless : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(program()))
            QSKIP("The desktop program is not built.");
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSampleProjectIsShownTaggedAndExported()
    {
        const Run done = run({u"--headless"_s, u"--out"_s, u"out"_s});
        QCOMPARE(done.code, 0);
        QCOMPARE(done.err, QString());
        QCOMPARE(
            filesIn(u"out"_s),
            (QStringList{u"codebook.csv"_s, u"codings.csv"_s, u"columns.json"_s, u"comments.csv"_s,
                         u"documents.csv"_s, u"notes.csv"_s, u"people.csv"_s, u"relations.csv"_s,
                         u"variables.csv"_s, u"window.png"_s}));
        QCOMPARE(rowsIn(u"out/documents.csv"_s), 2);
        QVERIFY(rowsIn(u"out/codings.csv"_s) >= 10);
        QCOMPARE(rowsIn(u"out/notes.csv"_s), 1);
        QCOMPARE(pictureSize(), QSize(1600, 1000));
        QVERIFY(done.out.contains(u"Written into out: "_s));
    }

    void aNamedDumpIsImportedAndItsTreePrinted()
    {
        const Run done
            = run({u"--headless"_s, u"--out"_s, u"out"_s, sample(u"harbour-street-courier.txt"_s)});
        QCOMPARE(done.code, 0);
        QCOMPARE(rowsIn(u"out/documents.csv"_s), 1);
        QVERIFY(done.out.contains(QRegularExpression(u"\n *48 .+: ."_s)));
        QCOMPARE(rowsIn(u"out/codings.csv"_s), 0);
        QCOMPARE(pictureSize(), QSize(1600, 1000));
    }

    void aBadDumpIsNamedAndStopsNoOther()
    {
        const Run done = run({u"--headless"_s, u"--out"_s, u"out"_s, u"missing.txt"_s,
                              sample(u"harbour-street-post.txt"_s)});
        QCOMPARE(done.code, 1);
        QCOMPARE(done.err, u"missing.txt: there is no such file.\n"_s);
        QCOMPARE(rowsIn(u"out/documents.csv"_s), 1);
    }

    void withNothingToShowNothingIsWritten()
    {
        const Run done = run({u"--headless"_s, u"--out"_s, u"out"_s, u"missing.txt"_s});
        QCOMPARE(done.code, 1);
        QVERIFY(done.err.endsWith(u"There is nothing to show: no dump was imported.\n"_s));
        QVERIFY(!QFile::exists(path(u"out"_s)));
    }

    void nothingOfThePersonsIsTouched()
    {
        QVERIFY(QDir(m_folder->path()).mkpath(u"home"_s));
        const Run done = run({u"--headless"_s, u"--out"_s, u"out"_s});
        QCOMPARE(done.code, 0);
        const QStringList files = filesIn(u"home"_s);
        for (const QString &file : files)
            QVERIFY2(!file.contains(u"rejoinder"_s, Qt::CaseInsensitive), qPrintable(file));
    }

    void aWrongCommandLineIsRefused()
    {
        const Run done = run({u"--wrong"_s});
        QCOMPARE(done.code, 2);
        QVERIFY(done.err.contains(u"--help"_s));
        QCOMPARE(run({u"a.rejoinder"_s, u"b.rejoinder"_s}).code, 2);
        const Run help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains(u"--headless"_s));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }

    Run run(const QStringList &arguments) const
    {
        return runProgram(program(), arguments, m_folder->path(), [this](QProcess &process) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            for (const QString &variable :
                 {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
                environment.insert(variable, path(u"home"_s));
            process.setProcessEnvironment(environment);
        });
    }

    QStringList filesIn(const QString &name) const
    {
        return QDir(path(name))
            .entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }

    /// Without the header. Rows end with CRLF, which no cell of these tables holds.
    qsizetype rowsIn(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("\r\n") - 1 : -1;
    }

    /// From the header of the PNG.
    QSize pictureSize() const
    {
        QFile file(path(u"out/window.png"_s));
        if (!file.open(QIODevice::ReadOnly) || file.size() < 20'000)
            return {};
        const QByteArray head = file.read(24);
        if (!head.startsWith("\x89PNG"))
            return {};
        return {qFromBigEndian<qint32>(head.constData() + 16),
                qFromBigEndian<qint32>(head.constData() + 20)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDesktopHeadless)
#include "tst_desktop_headless.moc"
