// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QTest>

#include "core/pipeline/reconstruct.h"
#include "tests/support/folders.h"

using namespace rejoinder;

namespace {

QDir golden()
{
    return QDir(tests::sourceFolder() + QStringLiteral("/tests/golden"));
}

QString treeOf(const QString &path)
{
    const auto source = source::load(path.toStdString());
    if (!source)
        return QString::fromStdString(describe(source.error()));
    const auto found = pipeline::reconstruct(*source, pipeline::shippedModel());
    return found ? QString::fromStdString(pipeline::toTree(*source, *found))
                 : QString::fromStdString(describe(found.error()));
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trees_data()
    {
        QTest::addColumn<QString>("dump");
        const QStringList names = golden().entryList({QStringLiteral("*.txt")});
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << golden().filePath(name);
    }
    void trees()
    {
        QFETCH(QString, dump);
        const QString tree = treeOf(dump);
        QFile file(dump.chopped(4) + QStringLiteral(".tree"));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(tree.toUtf8());
            return;
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(tree, QString::fromUtf8(file.readAll()));
    }
};

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"
