// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QTest>

#include "tests/ui/window/scene.h"
#include "ui/library/librarypane.h"
#include "ui/tags/tagcontroller.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/panes.h"
#include "ui/window/together.h"

using namespace rejoinder;
using namespace rejoinder::window;
using namespace Qt::StringLiterals;

/// Documents side by side: both samples, which tell of one event.
class TestColumns final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<Scene>();
        QVERIFY(m_scene->openSample());
        const auto dump = QDir(Scene::samples()).filePath(u"harbour-street-post.txt"_s);
        const auto prepared = exchange::prepare(dump.toStdString());
        QVERIFY(prepared);
        QVERIFY(m_scene->project().add(prepared->source, prepared->reconstruction));
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
        page().thread().setFocus();
        QCOMPARE(documents(), u"[1]"_s);
    }
    void cleanup() { m_scene.reset(); }

    void compareOpensTheNextDocumentBeside()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(documents(), u"[1] 2"_s);
        QVERIFY(page().isComparing());
        for (int i = 0; i < 2; ++i) {
            QVERIFY(page().column(i).isVisible());
            QVERIFY(page().column(i).article().isVisible());
            QVERIFY(page().column(i).thread().isVisible());
            // Above each other.
            QVERIFY(page().column(i).article().mapTo(&page(), QPoint()).y()
                    < page().column(i).thread().mapTo(&page(), QPoint()).y());
        }
    }

    void oneDocumentAloneIsReadAgainAndTheOthersWait()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        m_scene->press(Qt::Key_W);
        QCOMPARE(documents(), u"1 [2]"_s);
        m_scene->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(!page().column(0).isVisible());
        QVERIFY(page().column(1).isVisible());
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(page().column(0).isVisible());
        QCOMPARE(documents(), u"1 [2]"_s);
    }

    void keysTagsAndNotesAreForTheActiveColumn()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        m_scene->press(Qt::Key_J);
        m_scene->press(Qt::Key_J);
        const int first = page().column(0).thread().currentComment();
        m_scene->press(Qt::Key_W);
        QVERIFY(page().column(1).thread().hasFocus());
        m_scene->press(Qt::Key_J);
        QCOMPARE(page().column(0).thread().currentComment(), first);
        QCOMPARE(page().column(1).thread().currentComment(), 1);
        m_scene->press(Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(m_scene->codings(), u"Fact on #2"_s); // of the second document
        m_scene->press(Qt::Key_W);
        QCOMPARE(m_scene->codings(), QString());
        QVERIFY(page().column(0).thread().hasFocus());
    }

    void theColumnThatGetsTheKeyboardIsTheActiveOne()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        page().column(1).article().setFocus();
        QCOMPARE(documents(), u"1 [2]"_s);
        QTest::mouseClick(page().column(0).thread().viewport(), Qt::LeftButton, {}, {80, 30});
        QCOMPARE(documents(), u"[1] 2"_s);
    }

    void menusAreForTheActiveColumn()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        m_scene->press(Qt::Key_W);
        menuAction("thread.nextComment")->trigger();
        QCOMPARE(page().column(0).thread().currentComment(), 0);
        QCOMPARE(page().column(1).thread().currentComment(), 1);
    }

    void eachColumnHasItsOwnFilter()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        page().column(1).thread().setFilter({.doubts = true});
        QVERIFY(page().column(0).thread().filter().isEmpty());
        m_scene->press(Qt::Key_W);
        m_scene->press(Qt::Key_W);
        QVERIFY(!page().column(1).thread().filter().isEmpty());
    }

    void whatIsReadInOneColumnIsReadInAll()
    {
        const DocumentId id = m_scene->document()->id;
        QVERIFY(m_scene->window->reading().addColumn(id));
        thread::ThreadView &one = page().column(0).thread();
        thread::ThreadView &other = page().column(1).thread();
        const bool before = one.isRead(5);
        one.setCurrentComment(5);
        actions::find(one.threadActions(), "thread.read")->trigger();
        QCOMPARE(one.isRead(5), !before);
        QCOMPARE(other.isRead(5), !before);
    }

    void thereIsRoomForFour()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i)
            m_scene->window->compare().openBeside(m_scene->project().documents().front().id);
        QCOMPARE(documents(), u"1 2 1 [1]"_s);
        QVERIFY(!menuAction("compare.add")->isEnabled());
    }

    void theLastColumnButOneEndsTheComparison()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        m_scene->press(Qt::Key_W);
        m_scene->press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(documents(), u"[1]"_s);
        QCOMPARE(m_scene->window->view().layout(), ViewController::Layout::Both);
        QVERIFY(page().articlePane().isVisible());
        QVERIFY(page().thread().hasFocus());
        m_scene->press(Qt::Key_J);
        QCOMPARE(page().thread().currentComment(), 1);
    }

    void aMiddleClickInTheLibraryOpensBeside()
    {
        QListView *list = m_scene->window->panes().library().list();
        const QRect row = list->visualRect(list->model()->index(1, 0));
        QTest::mouseClick(list->viewport(), Qt::MiddleButton, {}, row.center());
        QCOMPARE(documents(), u"1 [2]"_s);
        QVERIFY(page().isComparing());
    }

    void theLibraryShowsADocumentInTheActiveColumn()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        QListView *list = m_scene->window->panes().library().list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(documents(), u"[2] 2"_s);
    }

    void theOtherColumnsComeToTheSamePerson()
    {
        // A later dump of the same page: the same people, some lines further down.
        const auto later = exchange::prepareBytes(
            "Harbour Street\n\n" + m_scene->document()->source.text, "later.txt");
        QVERIFY(later);
        const std::vector<int> theirs = commentsOfTheFirst(
            models::Document{{}, {}, later->source, later->reconstruction, {}});
        QVERIFY(theirs.size() > 2);
        const auto third = m_scene->project().add(later->source, later->reconstruction);
        QVERIFY(third);
        m_scene->window->compare().openBeside(*third);
        m_scene->press(Qt::Key_W);
        QCOMPARE(documents(), u"[1] 3"_s);
        m_scene->window->reading().showComment(0);
        std::vector<int> expected(theirs.begin() + 1, theirs.end());
        expected.push_back(theirs.front()); // and round again
        for (const int comment : expected) {
            m_scene->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(page().column(1).thread().currentComment(), comment);
        }
        QCOMPARE(page().column(0).thread().currentComment(), 0);
        QCOMPARE(documents(), u"[1] 3"_s); // the keyboard stays
    }

    void theOtherColumnsComeToTheSameTagOneAfterTheOther()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        m_scene->press(Qt::Key_W);
        for (const int comment : {3, 7}) {
            m_scene->window->reading().showComment(comment);
            m_scene->press(Qt::Key_F, Qt::ShiftModifier);
        }
        m_scene->window->reading().showComment(0);
        m_scene->press(Qt::Key_W);
        m_scene->press(Qt::Key_F, Qt::ShiftModifier);
        for (const int comment : {3, 7, 3}) {
            m_scene->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(page().column(1).thread().currentComment(), comment);
        }
        QCOMPARE(page().column(0).thread().currentComment(), 0);
    }

    void columnsAreThereAgainWhenTheProjectIs()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        menuAction("compare.stacked")->trigger();
        m_scene->press(Qt::Key_W);
        m_scene->restart();
        QCOMPARE(documents(), u"1 [2]"_s);
        QVERIFY(page().isComparing());
        QVERIFY(!page().isStacked());
        // Another project has none.
        QVERIFY(m_scene->window->workspace().open(m_scene->folder.filePath(u"other.rejoinder"_s)));
        QCOMPARE(page().count(), 1);
        QVERIFY(m_scene->window->workspace().open(m_scene->projectPath()));
        QCOMPARE(documents(), u"1 [2]"_s);
    }

    void closedColumnsAreForgotten()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        m_scene->press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        annotate::Code code = m_scene->project().codebook().codes.back();
        code.name = "Renamed";
        QVERIFY(m_scene->project().act({"Rename", {store::PutCode{code}}}));
        m_scene->press(Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(m_scene->codings(), u"Fact on #1"_s);
    }

    void dividersMoveTogetherUnlessAltIsHeld()
    {
        m_scene->press(Qt::Key_4, Qt::ControlModifier);
        QSplitter &first = page().column(0).splitter();
        QSplitter &second = page().column(1).splitter();
        QWidget *handle = first.handle(1);
        const QList<int> before = first.sizes();
        const QPoint grip = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, grip);
        QTest::mouseMove(handle, grip + QPoint(0, 60));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, grip);
        QVERIFY(first.sizes().at(0) > before.at(0));
        QCOMPARE(second.sizes(), first.sizes());
    }

private:
    ReadingPage &page() { return m_scene->window->readingPage(); }

    /// "[1] 2": documents of the columns by their place in the library, the active one in brackets.
    QString documents()
    {
        QStringList told;
        ReadingController &reading = m_scene->window->reading();
        for (int i = 0; i < reading.columnCount(); ++i) {
            const auto &all = m_scene->project().documents();
            const models::DocumentPtr shown = reading.column(i).document();
            const auto place
                = shown ? std::ranges::find(all, shown->id, &store::DocumentInfo::id) : all.end();
            const QString number = QString::number(place - all.begin() + 1);
            told << (i == reading.activeIndex() ? u"[%1]"_s.arg(number) : number);
        }
        return told.join(u' ');
    }

    /// Of the one who wrote the first comment.
    static std::vector<int> commentsOfTheFirst(const models::Document &document)
    {
        std::vector<int> found;
        for (int i = 0; i < int(document.reconstruction.comments.size()); ++i) {
            if (sharedName(document, i) == sharedName(document, 0))
                found.push_back(i);
        }
        return found;
    }

    QAction *menuAction(const char *id)
    {
        const auto menus = m_scene->window->menuBar()->actions();
        for (const QAction *menu : menus) {
            const auto items = menu->menu()->actions();
            for (QAction *item : items) {
                if (item->objectName() == QLatin1StringView(id))
                    return item;
            }
        }
        return nullptr;
    }

    std::unique_ptr<Scene> m_scene;
};

QTEST_MAIN(TestColumns)
#include "tst_columns.moc"
