// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/batch.h"

#include <QTest>

#include "tests/core/exchange/hurtfulproject.h"

using namespace rejoinder;
using namespace rejoinder::tests;
using namespace Qt::StringLiterals;

namespace {

const char *const page
    = "Ferry to run at night\n\nThe council said so on Monday.\n\nComments\n\nOla\nAt last.\n\n"
      "Per\nOla, who pays?\n";

} // namespace

class TestBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesThroughFolders();
    void takesFilesThatAreNamed();
    void tellsOfFoldersWithoutText();
    void preparesWithoutAProject();
    void namesTheFileOfAnError_data();
    void namesTheFileOfAnError();
    void importsWhatItCan();
    void importsNothingTwice();
    void stopsWhereItIsCancelled();
    void leavesNothingOfACancelledFile();

private:
    std::string path(const char *name) const
    {
        return m_folder->filePath(QLatin1StringView(name)).toStdString();
    }
    void write(const char *name, std::string_view bytes) const { writeAll(path(name), bytes); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestBatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"in/deep"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"in/.hidden"_s));
    QVERIFY(QDir(m_folder->path()).mkpath(u"bare"_s));
    write("in/b.txt", page);
    write("in/A.dump", std::string(page) + "Ola\nYou.\n");
    write("in/deep/noname", std::string(page) + "Ola\nThe town.\n");
    write("in/deep/empty.txt", "");
    write("in/picture.PNG", "\x89PNG");
    write("in/README.md", "What these dumps are.");
    write("in/.hidden/c.txt", page);
    write("in/.c.txt", page);
    write("binary.txt", std::string("\0\1\2\3\0\0\xFF", 7) + std::string(1000, '\0'));
    QFile::link(m_folder->filePath(u"in"_s), m_folder->filePath(u"in/deep/loop"_s));
}

void TestBatch::goesThroughFolders()
{
    const exchange::Expansion found = exchange::expand({path("in")});
    QCOMPARE(found.files,
             (std::vector{path("in/A.dump"), path("in/b.txt"), path("in/deep/empty.txt"),
                          path("in/deep/noname")}));
    QCOMPARE(found.skipped, (std::vector{path("in/README.md"), path("in/picture.PNG")}));
    QCOMPARE(found.problems.size(), 0);
}

void TestBatch::takesFilesThatAreNamed()
{
    const std::vector<std::string> named{path("in/picture.PNG"), path("in/.c.txt"),
                                         path("missing")};
    QCOMPARE(exchange::expand(named).files, named);
}

void TestBatch::tellsOfFoldersWithoutText()
{
    const exchange::Expansion found = exchange::expand({path("bare")});
    QCOMPARE(found.problems.size(), 1);
    QCOMPARE(describe(found.problems[0]), path("bare") + ": there is no text file in this folder.");
}

void TestBatch::preparesWithoutAProject()
{
    const Result<exchange::Prepared> dump = exchange::prepare(path("in/b.txt"));
    QVERIFY(dump);
    QCOMPARE(dump->source.name, "b.txt");
    QCOMPARE(dump->source.text, page);
    const Result<exchange::Prepared> pasted = exchange::prepareBytes(page, "Clipboard");
    QVERIFY(pasted);
    QCOMPARE(pasted->source.name, "Clipboard");
    QVERIFY(pasted->reconstruction == dump->reconstruction);
}

void TestBatch::namesTheFileOfAnError_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, Error::Code code) {
        QTest::newRow(name) << QByteArray(name) << int(code);
    };
    row("missing.txt", Error::Code::Unreadable);
    row("in/deep/empty.txt", Error::Code::Empty);
    row("binary.txt", Error::Code::Binary);
    row("in", Error::Code::Unreadable);
}

void TestBatch::namesTheFileOfAnError()
{
    QFETCH(const QByteArray, name);
    const Result<exchange::Prepared> dump = exchange::prepare(path(name.constData()));
    QVERIFY(!dump);
    QCOMPARE(dump.error().file, path(name.constData()));
    QTEST(int(dump.error().code), "code");
}

void TestBatch::importsWhatItCan()
{
    Project project;
    std::vector<std::string> told;
    const std::vector<exchange::Outcome> outcomes = exchange::importBatch(
        project.store(), {path("binary.txt"), path("in"), path("bare"), path("missing")}, {},
        [&told](const exchange::Outcome &outcome) { told.push_back(outcome.path); });
    std::vector<std::string> failed;
    for (const exchange::Outcome &outcome : outcomes) {
        if (!outcome.result)
            failed.push_back(outcome.path);
    }
    QCOMPARE(told.size(), outcomes.size());
    QCOMPARE(failed,
             (std::vector{path("bare"), path("binary.txt"), path("in/deep/empty.txt"),
                          path("missing")}));
    const std::vector<store::DocumentInfo> documents = must(project.store().documents());
    QCOMPARE(documents.size(), 3);
    QCOMPARE(documents[0].name, "A.dump");
}

void TestBatch::importsNothingTwice()
{
    Project project;
    write("in/same.txt", page);
    const std::vector<exchange::Outcome> outcomes = exchange::importBatch(
        project.store(), {path("in/b.txt"), path("in/same.txt"), path("in/b.txt")});
    QCOMPARE(outcomes.size(), 3);
    QVERIFY(!outcomes[0].result->wasThere);
    QVERIFY(outcomes[1].result->wasThere && outcomes[2].result->wasThere);
    QCOMPARE(outcomes[1].result->document, outcomes[0].result->document);
    const exchange::Prepared same = must(exchange::prepare(path("in/b.txt")));
    const Result<exchange::Added> again
        = exchange::add(project.store(), same.source, same.reconstruction);
    QVERIFY(again && again->wasThere);
    QCOMPARE(must(project.store().documents()).size(), 1);
}

void TestBatch::stopsWhereItIsCancelled()
{
    Project project;
    int asked = 0;
    const Watch watch{.progress = {}, .cancelled = [&] {
                          return !must(project.store().documents()).empty() && ++asked;
                      }};
    const std::vector<exchange::Outcome> outcomes
        = exchange::importBatch(project.store(), {path("in")}, watch);
    QCOMPARE(outcomes.size(), 2);
    QCOMPARE(outcomes[1].result.error().code, Error::Code::Cancelled);
    QCOMPARE(must(project.store().documents()).size(), 1);
}

void TestBatch::leavesNothingOfACancelledFile()
{
    Project project;
    int asked = 0;
    const Watch watch{.progress = {}, .cancelled = [&asked] { return ++asked > 1; }};
    const std::vector<exchange::Outcome> outcomes
        = exchange::importBatch(project.store(), {path("in/b.txt")}, watch);
    QCOMPARE(outcomes.size(), 1);
    QVERIFY(!outcomes[0].result);
    QCOMPARE(outcomes[0].result.error().file, path("in/b.txt"));
    QCOMPARE(must(project.store().documents()).size(), 0);
}

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
