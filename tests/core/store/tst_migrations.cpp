// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"

#include <QDir>
#include <QTest>

#include <sqlite3.h>

#include "core/store/place.h"
#include "core/store/statement.h"
#include "samplewalk.h"
#include "tests/support/folders.h"

using namespace rejoinder;
using namespace rejoinder::store;

class TestMigrations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aNewProjectIsTheFoldOfTheMigrations();
    void archivedProjectsBecomeLikeNewOnes_data();
    void archivedProjectsBecomeLikeNewOnes();
    void aNewerProjectIsRefusedUntouched();
    void aStepThatFailsLeavesTheFileAsItWas();
    void aStepOnARecordedTableIsABarrier();
    void aStepElsewhereIsNone();
    void theSourceAndTheAuditNeverChange();
    void networkFileSystemsAreKnown();
    void syncedFoldersAreKnown();

private:
    static std::unique_ptr<Database> raw(const std::string &path)
    {
        return Database::open(path, Database::Access::Write).value();
    }
    static QByteArray bytesOf(const std::string &path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Every table, index and trigger, as SQLite keeps them.
    static QStringList schemaOf(const std::string &path)
    {
        QStringList schema;
        const auto database = raw(path);
        const auto collect = [](void *to, int, char **values, char **) {
            *static_cast<QStringList *>(to) += QString::fromUtf8(values[0]);
            return 0;
        };
        sqlite3_exec(database->handle(),
                     "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name", collect,
                     &schema, nullptr);
        return schema;
    }
    /// What is shipped and one step more.
    static std::vector<Migration> shippedAnd(const std::string &script)
    {
        std::vector<Migration> migrations = shippedMigrations();
        const int number = int(migrations.size()) + 1;
        migrations.push_back({number, "more", script});
        return migrations;
    }
    /// A project with a coding and a note on it, closed.
    static void makeTagged(samples::Bench &bench)
    {
        const auto store = bench.create();
        const DocumentId id
            = store->addDocument(samples::source(1), samples::Reconstructions(1).make(12)).value();
        const annotate::Coding coding = samples::codingOn(samples::firstUsableCode(*store).id, id,
                                                          samples::source(1).text, {0, 9});
        annotate::Note note;
        note.target.kind = annotate::TargetKind::Coding;
        note.target.ref = coding.id.value;
        QVERIFY(store->act({"Tag", {PutCoding{coding}, PutNote{note}}}));
    }
};

/// ARCHIVE_PROJECT=1: keeps a project of today's schema for the tests of tomorrow.
void TestMigrations::initTestCase()
{
    if (!qEnvironmentVariableIsSet("ARCHIVE_PROJECT"))
        return;
    samples::Bench bench;
    makeTagged(bench);
    const QString name = QString::fromStdString(shippedMigrations().back().name.substr(0, 4));
    QVERIFY(bench.open()->backup((tests::sourceFolder() + QStringLiteral("/tests/projects/") + name
                                  + QStringLiteral(".rejoinder"))
                                     .toStdString()));
}

void TestMigrations::aNewProjectIsTheFoldOfTheMigrations()
{
    samples::Bench bench;
    QVERIFY(bench.create());
    const std::string folded = bench.path + ".folded";
    {
        const auto database = raw(folded);
        const std::vector<Migration> all = shippedMigrations();
        for (std::size_t known = 1; known <= all.size(); ++known)
            QVERIFY(migrate(*database, {all.begin(), all.begin() + std::ptrdiff_t(known)}, 0));
    }
    QCOMPARE(schemaOf(bench.path), schemaOf(folded));
    const auto database = raw(bench.path);
    QCOMPARE(database->pragma("application_id"), applicationId);
    QCOMPARE(database->pragma("user_version"), std::int64_t(shippedMigrations().size()));
}

void TestMigrations::archivedProjectsBecomeLikeNewOnes_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(tests::sourceFolder() + QStringLiteral("/tests/projects"));
    const QStringList files
        = folder.entryList({QStringLiteral("*.rejoinder")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    if (files.isEmpty())
        QTest::newRow("none yet") << QString();
}

void TestMigrations::archivedProjectsBecomeLikeNewOnes()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("No version has been archived yet.");
    samples::Bench fresh;
    QVERIFY(fresh.create());
    samples::Bench old;
    QVERIFY(QFile::copy(file, QString::fromStdString(old.path)));
    QVERIFY(QFile::setPermissions(QString::fromStdString(old.path),
                                  QFile::ReadOwner | QFile::WriteOwner));
    {
        const auto store = old.open();
        QVERIFY(store);
        QCOMPARE(store->problems(), std::vector<std::string>());
        const std::vector<DocumentInfo> documents = store->documents().value();
        QVERIFY(!documents.empty());
        for (const DocumentInfo &info : documents) {
            QVERIFY(store->source(info.id)->text.size() == info.textSize);
            QCOMPARE(int(store->reconstruction(info.id)->comments.size()), info.comments);
        }
        QVERIFY(!store->allCodings()->empty() && !store->notes()->empty()
                && !store->history()->empty());
    }
    QCOMPARE(schemaOf(old.path), schemaOf(fresh.path));
}

void TestMigrations::aNewerProjectIsRefusedUntouched()
{
    samples::Bench bench;
    QVERIFY(bench.create());
    QVERIFY(raw(bench.path)->execute("PRAGMA user_version = 999"));
    const QByteArray before = bytesOf(bench.path);
    const auto store = Store::open(bench.path, bench.options);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Newer);
    QCOMPARE(bytesOf(bench.path), before);
    QCOMPARE(QDir(bench.folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestMigrations::aStepThatFailsLeavesTheFileAsItWas()
{
    samples::Bench bench;
    makeTagged(bench);
    const QStringList before = schemaOf(bench.path);
    const auto database = raw(bench.path);
    QVERIFY(
        !migrate(*database, shippedAnd("CREATE TABLE extra (x)\n--;\nCREATE TABLE oops oops"), 0));
    QCOMPARE(database->pragma("user_version"), std::int64_t(shippedMigrations().size()));
    QCOMPARE(schemaOf(bench.path), before);
}

void TestMigrations::aStepOnARecordedTableIsABarrier()
{
    samples::Bench bench;
    makeTagged(bench);
    QVERIFY(migrate(*raw(bench.path), shippedAnd("UPDATE coding SET weight = 50"), 77));
    QVERIFY(raw(bench.path)
                ->execute("PRAGMA user_version = " + std::to_string(shippedMigrations().size())));
    const auto store = bench.open();
    QVERIFY(!store->undoText());
    QCOMPARE(store->undo().error().code, Error::Code::Conflict);
    const std::vector<HistoryEntry> history = store->history().value();
    QVERIFY(history.back().isBarrier);
    QCOMPARE(store->revert(history.front().number).error().code, Error::Code::Conflict);
    QCOMPARE(store->audit()->back().verb, std::string("migrate"));
    annotate::Note note;
    QVERIFY(store->act({"Note", {PutNote{note}}})); // goes on above it
    QVERIFY(store->undo());
    QVERIFY(!store->undo());
}

void TestMigrations::aStepElsewhereIsNone()
{
    samples::Bench bench;
    makeTagged(bench);
    QVERIFY(migrate(*raw(bench.path),
                    shippedAnd("CREATE TABLE encoding (decisions INTEGER) STRICT"), 77));
    QVERIFY(raw(bench.path)
                ->execute("PRAGMA user_version = " + std::to_string(shippedMigrations().size())));
    QVERIFY(bench.open()->undo());
}

void TestMigrations::theSourceAndTheAuditNeverChange()
{
    samples::Bench bench;
    makeTagged(bench);
    const auto database = raw(bench.path);
    QVERIFY(!database->execute("UPDATE source SET raw = x'00'"));
    QVERIFY(!database->execute("UPDATE audit SET text = ''"));
    QVERIFY(!database->execute("DELETE FROM audit"));
}

void TestMigrations::networkFileSystemsAreKnown()
{
    QVERIFY(isNetwork("nfs4"));
    QVERIFY(isNetwork("cifs"));
    QVERIFY(isNetwork("fuse.sshfs"));
    QVERIFY(!isNetwork("ext4"));
    QVERIFY(!isNetwork("tmpfs"));
}

void TestMigrations::syncedFoldersAreKnown()
{
    samples::Bench bench;
    QVERIFY(QDir(bench.folder.path()).mkdir(QStringLiteral(".stfolder")));
    QVERIFY(QDir(bench.folder.path()).mkdir(QStringLiteral("inner")));
    bench.path = bench.folder.filePath(QStringLiteral("inner/test.rejoinder")).toStdString();
    auto store = bench.create();
    QVERIFY(!store->remark().empty());
    QVERIFY(store->addDocument(samples::source(1), {}));
    const QDir inner(bench.folder.filePath(QStringLiteral("inner")));
    QVERIFY(!inner.exists(QStringLiteral("test.rejoinder-wal")));
    store.reset();
    QCOMPARE(inner.entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("test.rejoinder")});
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
