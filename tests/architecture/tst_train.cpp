// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/folders.h"
#include "tests/support/program.h"

using namespace Qt::StringLiterals;
using namespace rejoinder::tests;

namespace {

QString program()
{
    return buildFolder() + u"/app/train/rejoinder-train"_s;
}

/// Stands for the corpus's generator: whatever is wanted, it prints the one page it has.
constexpr const char *generator = R"(
import pathlib, shutil, sys
if "--list" in sys.argv:
    print("plain")
else:
    out = pathlib.Path(sys.argv[sys.argv.index("--out") + 1]) / "plain"
    out.mkdir(parents=True, exist_ok=True)
    for page in (pathlib.Path(__file__).parent / "dev").glob("page.*"):
        shutil.copy(page, out)
)";

} // namespace

/// rejoinder-train as a stranger meets it, on a corpus of two small pages.
class TestTrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void writesTheSameWeightsAgain();
    void tellsHowTheWholeDoes();
    void refusesUnknownNamesBeforeItReads();
    void saysWhatIsMissing();
    void saysHowItIsCalled();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytesOf(const QString &name) const;
    void copySample(const QString &sample, const QString &place) const;
    Run train(const QStringList &arguments) const
    {
        return runProgram(program(), arguments, m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QByteArray TestTrain::bytesOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestTrain::copySample(const QString &sample, const QString &place) const
{
    const QString from = sourceFolder() + u"/resources/samples/"_s + sample;
    QVERIFY(QDir().mkpath(QFileInfo(path(place)).path()));
    for (const QString &ending : {u".txt"_s, u".gold.json"_s})
        QVERIFY(QFile::copy(from + ending, path(place) + ending));
}

void TestTrain::initTestCase()
{
    if (!QFile::exists(program()))
        QSKIP("rejoinder-train is not built.");
}

void TestTrain::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    copySample(u"harbour-street-courier"_s, u"corpus/pages/page"_s);
    copySample(u"harbour-street-post"_s, u"corpus/news/page"_s);
    copySample(u"harbour-street-courier"_s, u"corpus/dev/page"_s);
    QVERIFY(QDir().mkpath(path(u"corpus/threads"_s)));
    for (const auto &[name, bytes] :
         {std::pair{u"corpus/flatten.py"_s, QByteArray(generator)},
          std::pair{u"corpus/threads/harbour.jsonl.gz"_s, QByteArray("unread")}}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
}

void TestTrain::writesTheSameWeightsAgain()
{
    const QStringList files{u"labels"_s, u"names"_s, u"boundaries"_s, u"replies"_s, u"people"_s};
    for (const QString &out : {u"once"_s, u"again"_s}) {
        const Run run = train({u"corpus"_s, out, u"--threads"_s, u"1"_s, u"--quick"_s});
        QVERIFY2(run.code == 0, qPrintable(run.err));
    }
    for (const QString &file : files) {
        QVERIFY2(!bytesOf(u"once/%1.weights"_s.arg(file)).isEmpty(), qPrintable(file));
        QCOMPARE(bytesOf(u"once/%1.weights"_s.arg(file)), bytesOf(u"again/%1.weights"_s.arg(file)));
    }
}

void TestTrain::tellsHowTheWholeDoes()
{
    const Run run
        = train({u"corpus"_s, u"out"_s, u"--threads"_s, u"1"_s, u"--whole"_s, u"sites"_s});
    QVERIFY2(run.code == 0, qPrintable(run.err));
    const QByteArray told = bytesOf(u"out/whole-sites.txt"_s);
    QVERIFY2(told.contains("pages/page"), told.constData());
    QVERIFY(bytesOf(u"out/told/pages/page.json"_s).startsWith('{'));
    QVERIFY(!QFile::exists(path(u"out/labels.weights"_s)));
}

void TestTrain::refusesUnknownNamesBeforeItReads()
{
    const Run way = train({u"corpus"_s, u"out"_s, u"--whole"_s, u"sites,weather"_s});
    QCOMPARE(way.code, 2);
    QCOMPARE(way.err.trimmed(), u"--whole weather: not one of sites, unseen, seen."_s);
    const Run model = train({u"corpus"_s, u"out"_s, u"--only"_s, u"weather"_s});
    QCOMPARE(model.code, 2);
    QCOMPARE(model.err.trimmed(),
             u"--only weather: not one of boundaries, labels, replies, people."_s);
    QVERIFY(!QFile::exists(path(u"out"_s)));
}

void TestTrain::saysWhatIsMissing()
{
    QVERIFY(QDir(path(u"corpus/news"_s)).removeRecursively());
    const Run run = train({u"corpus"_s, u"out"_s});
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(u"corpus/news: no dump with a gold file in it."_s),
             qPrintable(run.err));
}

void TestTrain::saysHowItIsCalled()
{
    QCOMPARE(train({u"corpus"_s}).code, 2);
    QVERIFY(train({u"--help"_s}).out.contains(u"labels"_s));
}

QTEST_APPLESS_MAIN(TestTrain)
#include "tst_train.moc"
