// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

#include <QDir>
#include <QTest>

#include <sqlite3.h>

#include "core/store/database.h"
#include "core/store/migrate.h"
#include "tests/support/folders.h"

using namespace rejoinder;
using namespace rejoinder::store;

class TestSql final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsCarried();
    void everyStatementFitsTheSchema_data();
    void everyStatementFitsTheSchema();
    void lookUpsUseAnIndex_data();
    void lookUpsUseAnIndex();
    void migrationsAreNumberedWithoutGaps();

private:
    static bool isMigration(const std::string &name) { return name[0] >= '0' && name[0] <= '9'; }
    std::unique_ptr<Database> m_database;
};

void TestSql::initTestCase()
{
    m_database = Database::open(":memory:", Database::Access::Write).value();
    const auto migrated = migrate(*m_database, shippedMigrations(), 0);
    QVERIFY2(migrated, migrated ? "" : describe(migrated.error()).c_str());
}

void TestSql::everyFileIsCarried()
{
    const QDir folder(tests::sourceFolder() + QStringLiteral("/resources/sql"));
    QStringList names;
    for (const std::string &name : sqlNames())
        names.append(QString::fromStdString(name) + QStringLiteral(".sql"));
    QCOMPARE(names, folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name));
}

void TestSql::everyStatementFitsTheSchema_data()
{
    QTest::addColumn<QString>("name");
    for (const std::string &name : sqlNames())
        if (!isMigration(name))
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void TestSql::everyStatementFitsTheSchema()
{
    QFETCH(QString, name);
    const std::string text = sql(name.toStdString());
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int result
        = sqlite3_prepare_v2(m_database->handle(), text.c_str(), -1, &statement, &rest);
    sqlite3_finalize(statement);
    QVERIFY2(result == SQLITE_OK, sqlite3_errmsg(m_database->handle()));
    QVERIFY2(statement != nullptr, "no statement in it");
    QVERIFY2(QByteArray(rest).trimmed().isEmpty(), "more than one statement in it");
}

void TestSql::lookUpsUseAnIndex_data()
{
    QTest::addColumn<QString>("name");
    for (const std::string &name : sqlNames())
        if (!isMigration(name) && sql(name).contains("WHERE") && !sql(name).contains("RECURSIVE"))
            QTest::newRow(name.c_str()) << QString::fromStdString(name);
}

void TestSql::lookUpsUseAnIndex()
{
    QFETCH(QString, name);
    const QStringList wholeTables{
        // small ones, and the list of everything
        QStringLiteral("find_annotator_named"), QStringLiteral("list_documents"),
        QStringLiteral("list_document_counts"), QStringLiteral("list_code_uses"),
        QStringLiteral("list_history"), QStringLiteral("list_outdated"),
        // what is not indexed yet: a look at every run and note
        QStringLiteral("list_unindexed_runs"), QStringLiteral("list_outdated_remarks"),
        QStringLiteral("list_unindexed_remarks")};
    if (wholeTables.contains(name))
        return;
    sqlite3_stmt *statement = nullptr;
    const std::string text = "EXPLAIN QUERY PLAN " + sql(name.toStdString());
    QCOMPARE(sqlite3_prepare_v2(m_database->handle(), text.c_str(), -1, &statement, nullptr),
             SQLITE_OK);
    QStringList scans;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const QString step
            = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3)));
        // FTS5: what it is asked stands behind the colon, a word or a row; nothing means all.
        const bool isMatch
            = step.contains(QStringLiteral("VIRTUAL TABLE INDEX 0:")) && !step.endsWith(u':');
        if (step.startsWith(QStringLiteral("SCAN")) && step != QStringLiteral("SCAN CONSTANT ROW")
            && !isMatch)
            scans.append(step);
    }
    sqlite3_finalize(statement);
    QCOMPARE(scans, QStringList());
}

void TestSql::migrationsAreNumberedWithoutGaps()
{
    int expected = 0;
    for (const Migration &migration : shippedMigrations())
        QCOMPARE(migration.number, ++expected);
    QVERIFY(expected > 0);
}

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
