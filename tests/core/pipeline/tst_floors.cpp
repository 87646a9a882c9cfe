// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/pipeline/reconstruct.h"
#include "tests/support/folders.h"

using namespace rejoinder;

namespace {

/// The figures of eval/score.py for one dump of the seeds.
QJsonObject score(const QString &name)
{
    const QString dump = tests::sharedFolder() + QStringLiteral("/corpus/seeds/") + name;
    const auto source = source::load((dump + QStringLiteral(".txt")).toStdString());
    if (!source)
        return {};
    const auto found = pipeline::reconstruct(*source, pipeline::shippedModel());
    const QTemporaryDir folder;
    const QString told = folder.filePath(name + QStringLiteral(".json"));
    QFile file(told);
    if (!found || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(QByteArray::fromStdString(pipeline::toJson(*source, *found)));
    file.close();
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {tests::sharedFolder() + QStringLiteral("/eval/score.py"),
                  QStringLiteral("--json"), dump + QStringLiteral(".gold.json"), told});
    python.waitForFinished();
    return QJsonDocument::fromJson(python.readAllStandardOutput())[QLatin1String("mean")]
        .toObject();
}

} // namespace

class TestFloors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(tests::sharedFolder() + QStringLiteral("/eval/score.py")))
            QSKIP("The evaluation set is not here; set REJOINDER_SHARED to its folder.");
        if (QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
            QSKIP("The scoring script needs python3.");
    }

    void floors_data()
    {
        QTest::addColumn<QString>("dump");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<double>("floor");
        const auto row = [](const char *dump, const char *figure, double floor) {
            QTest::addRow("%s %s", dump, figure)
                << QString::fromLatin1(dump) << QString::fromLatin1(figure) << floor;
        };
        row("sf", "article", 0.98);
        row("sf", "starts", 0.97);
        row("sf", "author", 0.95);
        row("sf", "parent", 0.55);
        row("sf", "named", 0.5);
        row("zh", "article", 0.95);
        row("zh", "starts", 0.60);
        row("zh", "author", 0.60);
    }
    void floors()
    {
        QFETCH(QString, dump);
        QFETCH(QString, figure);
        QFETCH(double, floor);
        if (!m_scores.contains(dump))
            m_scores[dump] = score(dump);
        const double reached = m_scores[dump][figure].toDouble(-1);
        QVERIFY2(reached >= floor, qPrintable(QStringLiteral("%1 < %2").arg(reached).arg(floor)));
    }

private:
    QHash<QString, QJsonObject> m_scores;
};

QTEST_GUILESS_MAIN(TestFloors)
#include "tst_floors.moc"
