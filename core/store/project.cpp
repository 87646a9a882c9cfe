// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/project.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include "core/annotate/codebook.h"
#include "core/store/migrate.h"
#include "core/store/place.h"
#include "core/store/rows.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace rejoinder::store {

namespace {

std::string nameOf(const std::string &path)
{
    return QFileInfo(QString::fromStdString(path)).fileName().toStdString();
}

/// A file beside the one it will become.
std::string unfinished(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    return (file.path() + u"/."_s + file.fileName() + u'.').toStdString() + newUuid() + ".part";
}

Result<void> checkFree(const std::string &path)
{
    if (QFileInfo::exists(QString::fromStdString(path)))
        return fail(Error::Code::InUse, nameOf(path), "there is a file of this name already");
    return {};
}

/// Takes away what a process left that was killed while it wrote such a file. REQUIRES: the project
/// is locked.
void sweep(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    QDir folder = file.dir();
    const QStringList parts
        = folder.entryList({u'.' + file.fileName() + u".*.part*"_s}, QDir::Files | QDir::Hidden);
    for (const QString &part : parts)
        folder.remove(part);
}

/// Gives the finished file its name, which must be free.
Result<void> appear(const std::string &from, const std::string &path)
{
    if (QFile::rename(QString::fromStdString(from), QString::fromStdString(path)))
        return {};
    QFile::remove(QString::fromStdString(from));
    if (const Result<void> isFree = checkFree(path); !isFree)
        return isFree;
    return fail(Error::Code::Storage, nameOf(path), "the file could not be written");
}

Result<void> fill(Database &database, const std::string &annotator, Moment now)
{
    if (const Result<void> migrated = migrate(database, shippedMigrations(), now); !migrated)
        return migrated;
    const annotate::Codebook book = annotate::builtinCodebook();
    Transaction transaction(database);
    const Result<annotate::Annotator> author = findOrAddAnnotator(database, annotator, now);
    if (!author)
        return std::unexpected(author.error());
    if (!database.execute("PRAGMA application_id = " + std::to_string(applicationId))
        || !Statement(database, "insert_project").run(ProjectId::make(), now)
        || !Statement(database, "insert_codebook").run(newUuid(), book.name, book.version))
        return database.failure();
    for (const annotate::Code &code : book.codes)
        if (!putCode(database, code, author->id, now))
            return database.failure();
    if (!transaction.commit())
        return database.failure();
    return {};
}

Result<void> fillNewFile(const std::string &path, const std::string &annotator, Moment now)
{
    const Result<std::unique_ptr<Database>> database
        = Database::open(path, Database::Access::Write);
    if (!database)
        return std::unexpected(database.error());
    return fill(**database, annotator, now);
}

/// Takes the file for ourselves alone, until it is closed or the process ends however it ends.
bool lock(Database &database, bool writeAhead)
{
    for (const char *statement : {
             "PRAGMA locking_mode = EXCLUSIVE",
             writeAhead ? "PRAGMA journal_mode = WAL" : "PRAGMA journal_mode = DELETE",
             "PRAGMA synchronous = FULL", // what is done survives a power cut too
             "PRAGMA foreign_keys = ON",
             "PRAGMA trusted_schema = OFF",
             "PRAGMA cache_size = -65536", // KiB: a large thread is replaced in memory
             "BEGIN EXCLUSIVE", // the lock is taken with the first transaction, and kept
             "COMMIT",
         })
        if (!database.execute(statement))
            return false;
    return true;
}

} // namespace

Result<void> makeProject(const std::string &path, const std::string &annotator, Moment now)
{
    if (const Result<void> isFree = checkFree(path); !isFree)
        return isFree;
    const std::string part = unfinished(path);
    if (const Result<void> filled = fillNewFile(part, annotator, now); !filled) {
        QFile::remove(QString::fromStdString(part));
        Error error = filled.error();
        error.file = nameOf(path);
        return std::unexpected(error);
    }
    return appear(part, path);
}

Result<Project> openProject(const std::string &path, Moment now)
{
    const std::vector<Migration> migrations = shippedMigrations();
    if (const Result<void> known = inspect(path, int(migrations.size())); !known)
        return std::unexpected(known.error());
    Result<std::unique_ptr<Database>> opened = Database::open(path, Database::Access::Write);
    if (!opened)
        return std::unexpected(opened.error());
    Project project{std::move(*opened), {}, remarkOn(path)};
    Database &database = *project.database;
    if (!lock(database, project.remark.empty()))
        return database.failure();
    sweep(path);
    if (database.pragma("user_version")
        > std::int64_t(migrations.size())) { // what a log held that was left behind
        sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return fail(Error::Code::Newer, nameOf(path),
                    "was written by a newer version of Rejoinder");
    }
    if (const Result<void> migrated = migrate(database, migrations, now); !migrated)
        return std::unexpected(migrated.error());
    Statement find(database, "find_project");
    if (!find.with().next())
        return fail(Error::Code::Malformed, nameOf(path), "is not a Rejoinder project");
    find.take(project.id);
    return project;
}

void closeProject(Project &project)
{
    if (!project.database)
        return;
    Database &database = *project.database;
    const std::int64_t version = database.pragma("user_version");
    std::ignore = database.execute("PRAGMA journal_mode = DELETE"); // takes the log into the file
    std::ignore = database.execute("PRAGMA locking_mode = NORMAL");
    if (version > 0) // a write that changes nothing takes away a rollback journal that was kept
        std::ignore = database.execute("PRAGMA user_version = " + std::to_string(version));
    project.database.reset();
}

Result<std::vector<annotate::Annotator>> listAnnotators(Database &database)
{
    std::vector<annotate::Annotator> annotators;
    Statement rows(database, "list_annotators");
    rows.with();
    while (rows.next()) {
        annotate::Annotator &annotator = annotators.emplace_back();
        rows.take(annotator.id, annotator.name);
    }
    if (rows.failed())
        return database.failure();
    return annotators;
}

Result<annotate::Annotator> findOrAddAnnotator(Database &database, const std::string &name,
                                               Moment now)
{
    annotate::Annotator annotator{{}, name};
    Statement find(database, "find_annotator_named");
    if (find.with(name).next()) {
        find.take(annotator.id);
        return annotator;
    }
    annotator.id = AnnotatorId::make();
    if (find.failed() || !Statement(database, "insert_annotator").run(annotator.id, name, now))
        return database.failure();
    return annotator;
}

std::vector<std::string> problemsOf(Database &database)
{
    std::vector<std::string> problems;
    const auto collect = [](void *to, int columns, char **values, char **) {
        if (const std::string_view said = values[0]; columns > 1)
            static_cast<std::vector<std::string> *>(to)->push_back("a row of " + std::string(said)
                                                                   + " names what is not there");
        else if (said != "ok")
            static_cast<std::vector<std::string> *>(to)->emplace_back(said);
        return 0;
    };
    for (const char *check : {"PRAGMA integrity_check", "PRAGMA foreign_key_check"})
        if (sqlite3_exec(database.handle(), check, collect, &problems, nullptr) != SQLITE_OK)
            problems.push_back(database.error().reason);
    return problems;
}

Result<void> writeBackup(Database &database, const std::string &path)
{
    if (const Result<void> isFree = checkFree(path); !isFree)
        return isFree;
    const std::string part = unfinished(path);
    if (!Statement(database, "write_backup").run(part)) {
        Error error = database.error();
        QFile::remove(QString::fromStdString(part));
        error.file = nameOf(path);
        return std::unexpected(error);
    }
    return appear(part, path);
}

} // namespace rejoinder::store
