// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypane.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include "ui/library/librarydelegate.h"
#include "ui/library/librarymodel.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using library::LibraryModel;
using library::LibraryPane;

namespace {

store::DocumentInfo document(std::string id, std::string title, std::string name, int doubts = 0)
{
    store::DocumentInfo info;
    info.id = DocumentId{std::move(id)};
    info.title = std::move(title);
    info.name = std::move(name);
    info.comments = 100;
    info.coded = 25;
    info.doubts = doubts;
    return info;
}

std::vector<store::DocumentInfo> threeDocuments()
{
    return {document("a", "Ferry timetable", "estuary-ferry.txt", 7),
            document("b", "Library hours", "courier-hours.txt"),
            document("c", "The pier lights", "weekly-pier.txt", 1)};
}

QStringList titles(const LibraryPane &pane)
{
    QStringList shown;
    for (int row = 0; row < pane.list()->model()->rowCount(); ++row)
        shown << pane.list()->model()->index(row, 0).data().toString();
    return shown;
}

std::string activated(const QSignalSpy &spy)
{
    return spy.isEmpty() ? std::string() : spy.last().first().value<DocumentId>().value;
}

} // namespace

class TestLibraryPane final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void modelKeepsItsContract()
    {
        LibraryModel model;
        library::LibraryFilter filter;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        model.setDocuments(threeDocuments());
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex first = model.index(0);
        QCOMPARE(first.data(LibraryModel::IdRole).toString(), u"a"_s);
        QCOMPARE(first.data(LibraryModel::NameRole).toString(), u"estuary-ferry.txt"_s);
        QCOMPARE(first.data(LibraryModel::DoubtsRole).toInt(), 7);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(),
                 u"Ferry timetable, 100 comments, 25 coded, and 7 doubts"_s);
        filter.setWords(u"ferry ESTUARY"_s);
        QCOMPARE(filter.rowCount(), 1);
        model.setDocuments({});
        QCOMPARE(filter.rowCount(), 0);
    }

    void newFactsOfTheSameDocumentsAreChangesNotAReset()
    {
        LibraryModel model;
        model.setDocuments(threeDocuments());
        QSignalSpy reset(&model, &LibraryModel::modelReset);
        QSignalSpy changed(&model, &LibraryModel::dataChanged);
        auto documents = threeDocuments();
        documents[1].coded = 60;
        model.setDocuments(documents);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    }

    void clickAndArrowsActivate()
    {
        LibraryPane pane;
        pane.resize(220, 400);
        pane.setDocuments(threeDocuments());
        pane.show();
        QSignalSpy spy(&pane, &LibraryPane::documentActivated);
        QListView *list = pane.list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(activated(spy), std::string("b"));
        QCOMPARE(spy.size(), 1);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(activated(spy), std::string("c"));
        QCOMPARE(pane.currentDocument().value, std::string("c"));
    }

    void theProgramMovesTheCurrentRowSilently()
    {
        LibraryPane pane;
        QSignalSpy spy(&pane, &LibraryPane::documentActivated);
        pane.setDocuments(threeDocuments());
        pane.setCurrentDocument(DocumentId{"c"});
        QCOMPARE(pane.list()->currentIndex().row(), 2);
        auto documents = threeDocuments();
        documents.erase(documents.begin());
        pane.setDocuments(documents);
        QCOMPARE(pane.list()->currentIndex().row(), 1); // the same document
        QCOMPARE(spy.size(), 0);
    }

    void typingFilters()
    {
        LibraryPane pane;
        pane.setDocuments(threeDocuments());
        pane.setCurrentDocument(DocumentId{"b"});
        pane.show();
        QSignalSpy spy(&pane, &LibraryPane::documentActivated);
        QTest::keyClicks(pane.filterField(), u"pier"_s);
        QCOMPARE(titles(pane), QStringList{u"The pier lights"_s});
        QTest::keyClicks(pane.filterField(), u" nowhere"_s);
        QCOMPARE(titles(pane), QStringList());
        const QLabel *empty = pane.findChild<QLabel *>();
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().contains("pier nowhere"_L1));
        QTest::keyClick(pane.filterField(), Qt::Key_Escape);
        QCOMPARE(titles(pane).size(), 3);
        QCOMPARE(pane.list()->currentIndex().row(), 1);
        QCOMPARE(spy.size(), 0);
    }

    void downLeadsFromTheFieldIntoTheList()
    {
        LibraryPane pane;
        pane.setDocuments(threeDocuments());
        pane.show();
        pane.activateWindow();
        QSignalSpy spy(&pane, &LibraryPane::documentActivated);
        QTest::keyClicks(pane.filterField(), u"lights"_s);
        QTest::keyClick(pane.filterField(), Qt::Key_Down);
        QCOMPARE(activated(spy), std::string("c"));
    }

    void emptyLibrarySaysHowDocumentsGetHere()
    {
        LibraryPane pane;
        pane.show();
        QVERIFY(pane.findChild<QLabel *>()->isVisible());
        QVERIFY(!pane.list()->isVisible());
        QVERIFY(!pane.filterField()->isEnabled());
        pane.setDocuments(threeDocuments());
        QVERIFY(pane.list()->isVisible());
        QCOMPARE(pane.filterField()->placeholderText(), u"Filter 3 documents"_s);
    }

    void itemPartsDoNotOverlap_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("default") << 220 << false;
        QTest::newRow("narrow") << 150 << false;
        QTest::newRow("wide") << 500 << false;
        QTest::newRow("right to left") << 220 << true;
    }
    void itemPartsDoNotOverlap()
    {
        QFETCH(int, width);
        QFETCH(bool, mirrored);
        const QRect item(0, 96, width, library::ItemGeometry::height(2));
        const auto g = library::ItemGeometry::of(item, 2, 60, mirrored);
        const QList<QRect> parts{g.title, g.name, g.bar, g.percent, g.state};
        for (const QRect &part : parts) {
            QVERIFY(item.contains(part));
            QCOMPARE(std::ranges::count_if(
                         parts, [&](const QRect &other) { return part.intersects(other); }),
                     1);
        }
        QVERIFY(!g.comments.intersects(g.state));
    }
};

QTEST_MAIN(TestLibraryPane)
#include "tst_librarypane.moc"
