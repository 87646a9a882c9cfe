// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonArray>
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

Run run(const QStringList &arguments)
{
    return runProgram(program(), QStringList{u"eval"_s} + arguments, {});
}

} // namespace

/// The command eval as a stranger meets it.
class TestCliEval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void measuresAFolder();
    void takesTheTruthFromElsewhere();
    void printsTables();
    void saysWhatItCannotRead();
    void refusesAFolderWithoutTruths();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    /// Our own reconstruction is the truth, so everything is right.
    QByteArray truth() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_sample = sourceFolder() + u"/resources/samples/harbour-street-courier.txt"_s;
};

void TestCliEval::write(const QString &name, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestCliEval::truth() const
{
    return runProgram(program(), {u"reconstruct"_s, m_sample, u"--json"_s}, {}).out.toUtf8();
}

void TestCliEval::initTestCase()
{
    if (!QFile::exists(program()))
        QSKIP("rejoinder-cli is not built.");
}

void TestCliEval::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path(u"texts/harbour"_s)));
    QVERIFY(QFile::copy(m_sample, path(u"texts/harbour/courier.txt"_s)));
    write(u"texts/harbour/courier.gold.json"_s, truth());
}

void TestCliEval::measuresAFolder()
{
    const Run done = run({path(u"texts"_s), u"--json"_s});
    QCOMPARE(done.err, QString());
    QCOMPARE(done.code, 0);
    const QJsonObject told = done.json();
    const QJsonObject row = told["rows"_L1]["harbour/courier"_L1].toObject();
    for (const QLatin1StringView figure : {"article"_L1, "starts"_L1, "author"_L1, "parent"_L1})
        QCOMPARE(row[figure].toDouble(), 1.0);
    QVERIFY(row["comments"_L1].toInt() > 0);
    QCOMPARE(told["mean"_L1]["starts"_L1].toDouble(), 1.0);
    QCOMPARE(told["worst"_L1]["starts"_L1].toArray(), QJsonArray{"harbour/courier"_L1});
}

void TestCliEval::takesTheTruthFromElsewhere()
{
    write(u"truths/harbour/courier.gold.json"_s, truth());
    QVERIFY(QFile::remove(path(u"texts/harbour/courier.gold.json"_s)));
    const Run done = run({path(u"texts"_s), u"--gold"_s, path(u"truths"_s), u"--json"_s});
    QCOMPARE(done.err, QString());
    const QJsonObject told = done.json();
    QCOMPARE(told["mean"_L1]["parent"_L1].toDouble(), 1.0);
}

void TestCliEval::printsTables()
{
    const Run done = run({path(u"texts"_s), u"--rows"_s});
    QVERIFY(done.out.contains(u"harbour/courier"_s));
    QVERIFY(done.out.contains(u"mean"_s));
    QVERIFY(done.out.contains(u"Lowest parent"_s));
}

void TestCliEval::saysWhatItCannotRead()
{
    write(u"texts/lost.gold.json"_s, R"({"comments": []})");
    const Run done = run({path(u"texts"_s), u"--json"_s});
    QCOMPARE(done.code, 1);
    QVERIFY(done.err.contains(u"lost.txt: there is no such file."_s));
    const QJsonObject told = done.json();
    QCOMPARE(told["rows"_L1].toObject().size(), 1);
}

void TestCliEval::refusesAFolderWithoutTruths()
{
    QVERIFY(QDir().mkpath(path(u"empty"_s)));
    const Run empty = run({path(u"empty"_s)});
    QCOMPARE(empty.code, 1);
    QVERIFY(empty.err.contains(u"holds no NAME.gold.json"_s));
    QCOMPARE(run({path(u"nowhere"_s)}).code, 1);
    QCOMPARE(run({}).code, 2);
}

QTEST_GUILESS_MAIN(TestCliEval)
#include "tst_cli_eval.moc"
