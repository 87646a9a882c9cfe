// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rejoinder::store {

std::string sql(std::string_view name)
{
    QFile file(":/sql/"_L1 + QString::fromUtf8(name) + ".sql"_L1);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sql", std::string(name).c_str()); // a missing statement is a build error
    return opened ? file.readAll().toStdString() : std::string();
}

std::vector<std::string> sqlNames()
{
    std::vector<std::string> names;
    const QStringList files = QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names.push_back(file.chopped(4).toStdString());
    return names;
}

std::vector<Migration> shippedMigrations()
{
    std::vector<Migration> migrations;
    for (const std::string &name : sqlNames())
        if (name[0] >= '0' && name[0] <= '9')
            migrations.push_back({std::stoi(name), name, sql(name)});
    return migrations;
}

std::vector<std::string> statementsOf(std::string_view script)
{
    static constexpr std::string_view separator = "\n--;\n";
    std::vector<std::string> statements;
    while (true) {
        const std::size_t end = script.find(separator);
        statements.emplace_back(script.substr(0, end));
        if (end == std::string_view::npos)
            return statements;
        script.remove_prefix(end + separator.size());
    }
}

} // namespace rejoinder::store
