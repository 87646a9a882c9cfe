// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QDockWidget>
#include <QDropEvent>
#include <QInputDialog>
#include <QMenuBar>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTimer>
#include <QToolBar>
#include <QUrl>

#include "tests/ui/models/smalldump.h"
#include "tests/ui/window/scene.h"
#include "ui/thread/flow.h"
#include "ui/transfer/importdialog.h"
#include "ui/window/answercontroller.h"
#include "ui/window/docks.h"
#include "ui/window/filecontroller.h"
#include "ui/window/messagebar.h"
#include "ui/window/startpage.h"
#include "ui/window/statuspane.h"
#include "ui/window/viewcontroller.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using window::ColumnController;
using window::Scene;

class TestMainWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene.emplace();
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
    }

    void cleanup() { m_scene.reset(); }

    void beginsWithTheStartPage()
    {
        QVERIFY(m_scene->window->startPage().isVisible());
        QVERIFY(!m_scene->window->docks().dock(u"tags"_s)->isVisible());
        QVERIFY(m_scene->window->docks().dock(u"library"_s)->isVisible());
        QVERIFY(!action("file.export")->isEnabled());
        QVERIFY(!action("edit.undo")->isEnabled());
    }

    void aProjectShowsItsFirstDocument()
    {
        QVERIFY(m_scene->openSample());
        QVERIFY(m_scene->window->readingPage().isVisible());
        QVERIFY(m_scene->window->docks().dock(u"tags"_s)->isVisible());
        QVERIFY(!m_scene->window->docks().dock(u"source"_s)->isVisible());
        QVERIFY(m_scene->window->windowTitle().endsWith(u"p.rejoinder — Rejoinder"_s));
        QVERIFY(action("file.export")->isEnabled());
        QCOMPARE(int(m_scene->document()->reconstruction.comments.size()),
                 m_scene->project().documents().front().comments);
    }

    void aLargeDocumentBeginsBeforeItIsReadWhole()
    {
        models::Project &project = [this]() -> models::Project & {
            m_scene->window->workspace().open(m_scene->projectPath());
            return m_scene->project();
        }();
        tests::addDump(project, u"Small"_s.toStdString(), {"Ann"});
        const DocumentId large
            = tests::addDump(project, "Large", std::vector<std::string>(4000, "Ann"));
        m_scene->restart();
        QCOMPARE(m_scene->document()->info.title, std::string("Small"));
        ColumnController &column = m_scene->window->reading().active();
        int comments = 0; // that are painted while the rest is read
        connect(&column, &ColumnController::beginningShown, this, [&] {
            comments = int(m_scene->thread().flow().document()->reconstruction.comments.size());
            QCOMPARE(m_scene->thread().topComment(), 0);
        });
        m_scene->window->reading().showDocument(large);
        QVERIFY(comments > 20 && comments < 100);
        QCOMPARE(m_scene->document()->reconstruction.comments.size(), std::size_t(4000));
        QCOMPARE(m_scene->thread().flow().outline().commentCount(), 4000);
        QCOMPARE(m_scene->thread().topComment(), 0);
        comments = 0;
        m_scene->window->reading().showDocument(m_scene->project().documents().front().id);
        m_scene->window->reading().showDocument(large);
        QCOMPARE(comments, 0); // it is there
    }

    void everyActionIsInAMenuAndNoKeyIsTwiceInAPane()
    {
        QVERIFY(m_scene->openSample());
        QStringList inMenus;
        collect(m_scene->window->menuBar()->actions(), inMenus);
        for (const char *id :
             {"file.import", "file.paste", "edit.undo", "view.both", "thread.answers", "tags.tag",
              "tags.comment", "tags.recent9", "notes.note", "window.source", "thread.nextDoubt"})
            QVERIFY2(inMenus.contains(QString::fromLatin1(id)), id);
        for (const QWidget *pane : {static_cast<QWidget *>(&m_scene->thread()),
                                    static_cast<QWidget *>(&m_scene->article())}) {
            QStringList keys;
            const QList<QAction *> actions = pane->actions() + m_scene->window->actions();
            for (const QAction *one : actions) {
                const QList<QKeySequence> shortcuts = one->shortcuts();
                for (const QKeySequence &key : shortcuts)
                    keys.append(key.toString());
            }
            QStringList twins = keys;
            const QSet<QString> different(keys.cbegin(), keys.cend());
            for (const QString &key : different)
                twins.removeOne(key);
            QCOMPARE(twins, QStringList{});
        }
    }

    void layoutsAreChosenByKeys()
    {
        QVERIFY(m_scene->openSample());
        m_scene->thread().setFocus();
        m_scene->press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!m_scene->article().isVisible() && m_scene->thread().isVisible());
        m_scene->press(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_scene->article().isVisible() && !m_scene->thread().isVisible());
        m_scene->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_scene->article().isVisible() && m_scene->thread().isVisible());
    }

    void theSourceComesAndGoesByItsKey()
    {
        QVERIFY(m_scene->openSample());
        m_scene->thread().setFocus();
        const QDockWidget *source = m_scene->window->docks().dock(u"source"_s);
        m_scene->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(source->isVisible());
        m_scene->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!source->isVisible());
    }

    void f6GoesThroughThePanes()
    {
        QVERIFY(m_scene->openSample());
        m_scene->article().setFocus();
        m_scene->press(Qt::Key_F6);
        QVERIFY(m_scene->thread().hasFocus());
        m_scene->press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_scene->article().hasFocus());
    }

    void zoomAndSchemeAreKept()
    {
        m_scene->window->view().setZoom(2);
        m_scene->window->view().setDark(true);
        m_scene->restart();
        QCOMPARE(m_scene->window->view().look().zoom, 2);
        QVERIFY(m_scene->window->view().look().palette.dark);
        action("view.normal")->trigger();
        QCOMPARE(m_scene->window->view().look().zoom, 0);
        m_scene->window->view().setZoom(99);
        QCOMPARE(m_scene->window->view().look().zoom, 12);
    }

    void aDropImportsGoodFilesAndTellsOfBadOnes()
    {
        QFile empty(m_scene->folder.filePath(u"empty.txt"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(Scene::samples() + u"/harbour-street-courier.txt"_s),
                      QUrl::fromLocalFile(empty.fileName()),
                      QUrl::fromLocalFile(Scene::samples() + u"/harbour-street-post.txt"_s)});
        drop(data);
        auto *dialog = m_scene->window->findChild<transfer::ImportDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->importer().isWorking());
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // the bad one is still to be read
        QCOMPARE(dialog->importer().model().count(transfer::ImportState::Failed), 1);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(m_scene->project().documents().size(), std::size_t(2));
        QVERIFY(m_scene->window->readingPage().isVisible());
    }

    void theClipboardIsADumpOnTheStartPage()
    {
        QFile file(Scene::samples() + u"/harbour-street-post.txt"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QGuiApplication::clipboard()->setText(QString::fromUtf8(file.readAll()));
        m_scene->window->startPage().setFocus();
        m_scene->press(Qt::Key_V, Qt::ControlModifier);
        auto *dialog = m_scene->window->findChild<transfer::ImportDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(m_scene->document());
        QVERIFY(QString::fromStdString(m_scene->project().documents().front().name)
                    .startsWith(u"Pasted "_s));
    }

    void aCounterOfTheArticleNarrowsTheThread()
    {
        QVERIFY(m_scene->openSample());
        const auto &passages = m_scene->document()->reconstruction.passages;
        const auto quote = std::ranges::find(passages, -1, &passages::Passage::from);
        if (quote == passages.end())
            QSKIP("No comment of the sample quotes the article.");
        const int all = m_scene->thread().flow().total();
        Q_EMIT m_scene->article().paragraphCounterClicked(quote->paragraph, true);
        const int narrowed = m_scene->thread().flow().total();
        QVERIFY(narrowed < all);
        Q_EMIT m_scene->article().paragraphCounterClicked(quote->paragraph, true);
        QVERIFY(m_scene->thread().flow().total() > narrowed);
    }

    void theSampleIsMadeOnceAndOpenedAgain()
    {
        m_scene->window->files().openSample();
        QTRY_VERIFY(m_scene->document());
        QTRY_COMPARE(m_scene->project().documents().size(), std::size_t(2));
        m_scene->window->workspace().close();
        QVERIFY(m_scene->window->startPage().isVisible());
        m_scene->window->files().openSample();
        QCOMPARE(m_scene->project().documents().size(), std::size_t(2));
    }

    void aCorrectedAnswerMovesTheCommentAndIsUndone()
    {
        QVERIFY(m_scene->openSample());
        const auto before = m_scene->document()->reconstruction.links;
        const int comment = 10;
        const int other = before[comment].parent == 2 ? 3 : 2;
        m_scene->window->reading().showComment(comment);
        QVERIFY(m_scene->window->answers().answer(comment, u"#%1"_s.arg(other + 1)));
        QTRY_VERIFY(m_scene->document()->reconstruction.links[comment].decided);
        QCOMPARE(m_scene->document()->reconstruction.links[comment].parent, other);
        QCOMPARE(m_scene->thread().currentComment(), comment);
        m_scene->thread().setFocus();
        m_scene->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(m_scene->document()->reconstruction.links == before);
        QVERIFY(!m_scene->window->answers().answer(comment, u"#%1"_s.arg(comment + 1)));
        QVERIFY(!m_scene->window->answers().answer(comment, u"somebody"_s));
    }

    void controlRAsksWhatTheCommentAnswers()
    {
        QVERIFY(m_scene->openSample());
        m_scene->window->reading().showComment(5);
        m_scene->thread().setFocus();
        QTimer::singleShot(0, m_scene->window.get(), [this] {
            auto *dialog = m_scene->window->findChild<QInputDialog *>();
            dialog->setTextValue(u"0"_s);
            dialog->accept();
        });
        m_scene->press(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(m_scene->document()->reconstruction.links[5].decided);
        QCOMPARE(m_scene->document()->reconstruction.links[5].parent, replies::topLevel);
    }

    void focusModeLeavesNothingButThePage()
    {
        QVERIFY(m_scene->openSample());
        m_scene->thread().setFocus();
        const QStringList before = shown();
        QVERIFY(before.contains(u"tags"_s) && before.contains(u"toolBar"_s));
        m_scene->press(Qt::Key_F11, Qt::ShiftModifier);
        QCOMPARE(shown(), QStringList());
        QVERIFY(m_scene->window->readingPage().isVisible());
        m_scene->press(Qt::Key_F11, Qt::ShiftModifier);
        QCOMPARE(shown(), before);
    }

    void whatIsOpenedInFocusModeStays()
    {
        QVERIFY(m_scene->openSample());
        QStringList before = shown();
        m_scene->window->docks().setFocused(true);
        m_scene->window->docks().open(u"find"_s);
        QCOMPARE(shown(), QStringList({u"find"_s}));
        m_scene->window->docks().setFocused(false);
        before.append(u"find"_s);
        before.sort();
        QCOMPARE(shown(), before);
    }

    void focusModeEndsWithTheWindow()
    {
        QVERIFY(m_scene->openSample());
        const QStringList before = shown();
        m_scene->window->docks().setFocused(true);
        m_scene->restart();
        QVERIFY(!m_scene->window->docks().isFocused());
        QCOMPARE(shown(), before);
    }

    void articlesAreSetAsThePersonLikes()
    {
        QVERIFY(m_scene->openSample());
        action("view.article")->trigger(); // room for the widest column
        m_scene->window->resize(1200, 800); // a restart keeps it on the small screen of the tests
        const QString serif = m_scene->article().document()->defaultFont().family();
        const qreal normal = textWidth();
        action("view.narrowColumn")->trigger();
        QVERIFY(textWidth() < normal);
        action("view.sansArticles")->trigger();
        QVERIFY(m_scene->article().document()->defaultFont().family() != serif);
        QVERIFY(action("view.narrowColumn")->isChecked());
        const qreal narrow = textWidth();
        m_scene->restart();
        QVERIFY(action("view.sansArticles")->isChecked());
        m_scene->window->resize(1200, 800);
        QTRY_COMPARE(textWidth(), narrow);
        action("view.normalColumn")->trigger();
        action("view.serifArticles")->trigger();
        QCOMPARE(textWidth(), normal);
    }

    void whatCannotBeOpenedIsToldOverThePage()
    {
        QFile file(m_scene->folder.filePath(u"no.rejoinder"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("This is no project.");
        file.close();
        QVERIFY(!m_scene->window->workspace().open(file.fileName()));
        QVERIFY(m_scene->window->messageBar().text().contains(u"no.rejoinder"_s));
    }

private:
    QAction *action(const char *id)
    {
        return m_scene->window->findChild<QAction *>(QString::fromLatin1(id));
    }

    /// Of the widest line of the article.
    qreal textWidth()
    {
        qreal widest = 0;
        const QTextDocument *page = m_scene->article().document();
        for (QTextBlock block = page->begin(); block.isValid(); block = block.next())
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                widest = std::max(widest, block.layout()->lineAt(i).width());
        return widest;
    }

    /// What stands around the page, by name.
    QStringList shown() const
    {
        QStringList names;
        const auto docks = m_scene->window->findChildren<QDockWidget *>();
        for (const QDockWidget *dock : docks)
            if (!dock->isHidden())
                names.append(dock->objectName());
        const auto bars = m_scene->window->findChildren<QToolBar *>();
        for (const QToolBar *bar : bars)
            if (!bar->isHidden())
                names.append(u"toolBar"_s);
        if (!m_scene->window->status().isHidden())
            names.append(u"status"_s);
        names.sort();
        return names;
    }

    void drop(const QMimeData &data)
    {
        QDragEnterEvent enter({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_scene->window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_scene->window.get(), &event);
    }

    static void collect(const QList<QAction *> &actions, QStringList &ids)
    {
        for (const QAction *one : actions) {
            ids.append(one->objectName());
            if (one->menu())
                collect(one->menu()->actions(), ids);
        }
    }

    std::optional<Scene> m_scene;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
