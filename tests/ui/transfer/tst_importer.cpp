// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdelegate.h"
#include "ui/transfer/importdialog.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using transfer::Importer;
using transfer::ImportModel;
using transfer::ImportState;

namespace {

QByteArray dump(const char *place)
{
    return QByteArray("The kiosk at PLACE closes\n\nThe kiosk at PLACE closes in June, its owner "
                      "said on Monday.\n\n"
                      "2 comments\n\nAda Quill\nWhere will the ferry crews get their tea now?\n\n"
                      "Bo Tarn\nAda Quill, there is a machine in the waiting room.\n")
        .replace("PLACE", place);
}

} // namespace

class TestImporter final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        auto opened = models::Project::open(m_folder->filePath(u"p.rejoinder"_s), {});
        QVERIFY(opened);
        m_project = std::move(*opened);
    }

    void cleanup() { m_project.reset(); }

    void goodAndBadFilesEachGetTheirEnd()
    {
        Importer importer(*m_project);
        QAbstractItemModelTester tester(&importer.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy finished(&importer, &Importer::workFinished);
        importer.addPaths({write("a.txt", dump("the quay")), write("empty.txt", {}),
                           write("b.txt", dump("the station")),
                           m_folder->filePath(u"missing.txt"_s)});
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(states(importer), u"ready failed ready failed"_s);
        QVERIFY(importer.model().at(1).problem.contains(u"empty.txt"_s));
        QVERIFY(importer.model().at(3).problem.contains(u"missing.txt"_s));
        QVERIFY(importer.model().at(0).comments > 0);
        QVERIFY(m_project->documents().empty());
        QCOMPARE(importer.store().size(), std::size_t(2));
        QCOMPARE(states(importer), u"stored failed stored failed"_s);
        QCOMPARE(m_project->documents().size(), std::size_t(2));
    }

    void aFolderIsGoneThrough()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"dumps"_s));
        write("dumps/a.txt", dump("the quay"));
        write("dumps/b.txt", dump("the pier"));
        Importer importer(*m_project);
        importer.addPaths({m_folder->filePath(u"dumps"_s)});
        QTRY_COMPARE(states(importer), u"ready ready"_s);
    }

    void theSameBytesAreRecognised()
    {
        {
            Importer first(*m_project);
            first.addPaths({write("a.txt", dump("the quay"))});
            QTRY_COMPARE(states(first), u"ready"_s);
            first.store();
        }
        Importer again(*m_project);
        again.addPaths({write("other-name.txt", dump("the quay")), write("b.txt", dump("the pier")),
                        write("c.txt", dump("the pier"))});
        QTRY_COMPARE(states(again), u"known ready ready"_s);
        again.store();
        QCOMPARE(states(again), u"known stored known"_s);
        QCOMPARE(m_project->documents().size(), std::size_t(2));
    }

    void pastedTextIsADumpLikeAnother()
    {
        Importer importer(*m_project);
        importer.addText(QString::fromUtf8(dump("the quay")),
                         transfer::nameForPaste(QDateTime({2026, 11, 23}, {9, 41})));
        QTRY_COMPARE(states(importer), u"ready"_s);
        importer.store();
        QCOMPARE(m_project->documents().front().name,
                 std::string("Pasted 2026-11-23 09.41.00.txt"));
    }

    void cancellingLeavesNothingBehind()
    {
        transfer::ImportDialog dialog(*m_project, {});
        dialog.importer().addPaths(
            {write("a.txt", dump("the quay")), write("b.txt", dump("the pier"))});
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(dialog.imported().empty());
        QVERIFY(m_project->documents().empty());
    }

    void enterImportsAsSoonAsEverythingIsReady()
    {
        transfer::ImportDialog dialog(*m_project, {});
        dialog.importer().addPaths(
            {write("a.txt", dump("the quay")), write("b.txt", dump("the pier"))});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(dialog.imported().size(), std::size_t(2));
        QCOMPARE(m_project->documents().size(), std::size_t(2));
    }

    void aProblemStaysInSightUntilItIsRead()
    {
        transfer::ImportDialog dialog(*m_project, {});
        dialog.importer().addPaths({write("a.txt", dump("the quay")), write("empty.txt", {})});
        dialog.show();
        QTRY_VERIFY(!dialog.importer().isWorking());
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(m_project->documents().size(), std::size_t(1));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
    }

    void theStateIsToldInWords()
    {
        ImportModel model;
        transfer::ImportItem item;
        item.name = u"a.txt"_s;
        item.comments = 112;
        item.state = ImportState::Ready;
        model.append(item);
        QCOMPARE(transfer::ImportDelegate::stateWords(model.index(0)), u"ready, 112 comments"_s);
        item.state = ImportState::Known;
        model.replace(0, item);
        QCOMPARE(transfer::ImportDelegate::stateWords(model.index(0)), u"already in the project"_s);
    }

    void onlyLocalFilesOfADropAreTaken()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/a/b.txt"_s), QUrl(u"https://example.org/c.txt"_s)});
        QCOMPARE(transfer::pathsIn(&data), QStringList{u"/a/b.txt"_s});
        QVERIFY(transfer::pathsIn(nullptr).isEmpty());
    }

    void theExportSaysWhatItWrote()
    {
        Importer importer(*m_project);
        importer.addPaths({write("a.txt", dump("the quay"))});
        QTRY_COMPARE(states(importer), u"ready"_s);
        importer.store();
        const QString folder = m_folder->filePath(u"csv"_s);
        const auto written = transfer::exportCsvTo(*m_project, folder, {});
        QVERIFY(written);
        QVERIFY(written->contains(u"comments.csv"_s));
        QVERIFY(QFile::exists(folder + u"/codings.csv"_s));
        QVERIFY(transfer::replacedIn(folder).contains(u"codings.csv"_s));
        write("a-file", "x");
        QVERIFY(!transfer::exportCsvTo(*m_project, m_folder->filePath(u"a-file/csv"_s), {}));
    }

private:
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", name);
        file.write(bytes);
        return file.fileName();
    }

    static QString states(Importer &importer)
    {
        static const QStringList words{u"working"_s, u"ready"_s, u"known"_s, u"failed"_s,
                                       u"stored"_s};
        QStringList states;
        for (int row = 0; row < importer.model().rowCount(); ++row)
            states.append(words.at(int(importer.model().at(row).state)));
        return states.join(u' ');
    }

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<models::Project> m_project;
};

QTEST_MAIN(TestImporter)
#include "tst_importer.moc"
