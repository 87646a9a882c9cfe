// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QToolButton>

#include "tests/ui/window/scene.h"
#include "ui/thread/flow.h"
#include "ui/window/answercontroller.h"
#include "ui/window/messagebar.h"
#include "ui/window/rebuilt.h"
#include "ui/window/reruncontroller.h"
#include "ui/window/statuspane.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using models::Changes;
using models::Move;
using window::rebuiltSentence;
using window::Scene;

class TestRerun final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene.emplace();
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
        QVERIFY(m_scene->openSample());
        m_before = links();
    }

    void cleanup() { m_scene.reset(); }

    void aCorrectionDoesNotWaitForTheThread()
    {
        QVERIFY(answer(10, 2));
        QVERIFY(reruns().isWorking());
        QVERIFY(links() == m_before); // still what was
        QTRY_VERIFY(!reruns().isWorking());
        QCOMPARE(links()[10].parent, 2);
        QVERIFY(links()[10].decided);
    }

    void whatIsUndoneMeanwhileNeverComes()
    {
        QSignalSpy replaced(&m_scene->project(), &models::Project::reconstructionChanged);
        QVERIFY(answer(10, 2));
        m_scene->thread().setFocus();
        m_scene->press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!reruns().isWorking());
        QCOMPARE(replaced.count(), 0);
        QVERIFY(links() == m_before);
    }

    void onlyTheLastOfManyCorrectionsCounts()
    {
        QSignalSpy replaced(&m_scene->project(), &models::Project::reconstructionChanged);
        QVERIFY(answer(10, 2));
        QVERIFY(answer(11, 2));
        QVERIFY(answer(12, 2));
        QTRY_VERIFY(!reruns().isWorking());
        QCOMPARE(replaced.count(), 1);
        for (const std::size_t comment : {10, 11, 12})
            QVERIFY(links()[comment].decided && links()[comment].parent == 2);
    }

    void taggingGoesOnMeanwhile()
    {
        QVERIFY(answer(10, 2));
        m_scene->select("none in a trench");
        m_scene->press(Qt::Key_F, Qt::ShiftModifier);
        QVERIFY(reruns().isWorking());
        QTRY_VERIFY(!reruns().isWorking());
        QVERIFY(links()[10].decided);
        QCOMPARE(m_scene->codings(), u"Fact on 'none in a trench'"_s);
    }

    void aProgramThatEndsInBetweenDoesItTheNextTime()
    {
        QVERIFY(answer(10, 2));
        m_scene->restart();
        QVERIFY(links() == m_before);
        QVERIFY(reruns().isWorking());
        QTRY_VERIFY(!reruns().isWorking());
        QCOMPARE(links()[10].parent, 2);
    }

    void aCancelledRerunWaitsForTheNextWord()
    {
        QVERIFY(answer(10, 2));
        Q_EMIT m_scene->window->status().cancelWanted();
        QTRY_VERIFY(!reruns().isWorking());
        QVERIFY(!links()[10].decided);
        QVERIFY(answer(11, 2));
        QTRY_VERIFY(!reruns().isWorking());
        QVERIFY(links()[10].decided && links()[11].decided);
    }

    void whatElseMovedIsToldAndShown()
    {
        const Changes changes{{{4, 1, 2}, {9, replies::topLevel, 3}}, 0, 0};
        Q_EMIT reruns().rebuilt(m_scene->document()->id, changes);
        QCOMPARE(messages().text(),
                 u"Thread rebuilt: 2 other replies moved: #5 answers #3 now (before: #2), "
                 "#10 answers #4 now (before: the article)."_s);
        deed(u"Show them"_s)->click();
        const auto &outline = m_scene->thread().flow().outline();
        QVERIFY(outline.isFiltered());
        QCOMPARE(m_scene->thread().currentComment(), 4);
        deed(u"Show all"_s)->click();
        QVERIFY(!outline.isFiltered());
        QCOMPARE(messages().text(), QString());
    }

    void changesAreToldInWords()
    {
        QCOMPARE(rebuiltSentence({}), u"Thread rebuilt; nothing else changed"_s);
        QCOMPARE(rebuiltSentence({{}, 1, 0}), u"Thread rebuilt: 1 comment more."_s);
        QCOMPARE(rebuiltSentence({{{1, Move::vanished, replies::lostParent}}, 0, 2}),
                 u"Thread rebuilt: 2 comments less; 1 other reply moved: #2 answers something lost "
                 "now (before: no comment any more)."_s);
        const Move move{1, 0, replies::topLevel};
        QVERIFY(rebuiltSentence({{move, move, move, move, move}, 0, 0}).endsWith(u"and 2 more."_s));
    }

    void longWorkIsShownInTheStatusBar()
    {
        window::StatusPane &status = m_scene->window->status();
        Q_EMIT reruns().working(u"Rebuilding the thread…"_s, false);
        QCOMPARE(status.work(), u"Rebuilding the thread…"_s);
        Q_EMIT reruns().working({}, false);
        QCOMPARE(status.work(), QString());
    }

private:
    window::RerunController &reruns() { return m_scene->window->reruns(); }
    window::MessageBar &messages() { return m_scene->window->messageBar(); }
    std::vector<replies::Link> links() { return m_scene->document()->reconstruction.links; }

    bool answer(int comment, int parent)
    {
        return m_scene->window->answers().answer(comment, u"#%1"_s.arg(parent + 1));
    }

    QToolButton *deed(const QString &words)
    {
        const auto buttons = messages().findChildren<QToolButton *>();
        const auto found = std::ranges::find(buttons, words, &QToolButton::text);
        return found == buttons.end() ? nullptr : *found;
    }

    std::optional<Scene> m_scene;
    std::vector<replies::Link> m_before;
};

QTEST_MAIN(TestRerun)
#include "tst_rerun.moc"
