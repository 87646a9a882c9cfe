// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include "ui/jobs/job.h"

using namespace rejoinder;
using jobs::Job;
using jobs::Progress;

class TestJob final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void progressSurvivesTheWayThroughANumber()
    {
        const Progress half{Stage::Comments, 0.5};
        const Progress back = Progress::fromValue(half.toValue());
        QCOMPARE(back.stage, Stage::Comments);
        QVERIFY(std::abs(back.done - 0.5) < 0.01);
        QVERIFY(back.overall() > 0.5 && back.overall() < 0.6);
        QCOMPARE(Progress::fromValue(-5).stage, Stage::Read);
        QCOMPARE(Progress::fromValue(999999).stage, Stage::Replies);
    }

    void theResultComesOnTheThreadThatAsked()
    {
        QThreadPool pool;
        Job<int> job;
        std::optional<int> result;
        Qt::HANDLE worker = nullptr;
        job.start(
            &pool,
            [&worker](const Watch &) -> Result<int> {
                worker = QThread::currentThreadId();
                return 42;
            },
            [&](Result<int> done) {
                QVERIFY(QThread::currentThreadId() != worker);
                result = *done;
            });
        QTRY_COMPARE(result.value_or(0), 42);
    }

    void progressIsTold()
    {
        QThreadPool pool;
        Job<int> job;
        QSemaphore goOn;
        QList<Stage> stages;
        bool isDone = false;
        job.start(
            &pool,
            [&goOn](const Watch &watch) -> Result<int> {
                watch.tell(Stage::People, 0.5);
                goOn.acquire();
                return 1;
            },
            [&](const Result<int> &) { isDone = true; },
            [&](Progress progress) { stages.append(progress.stage); });
        QTRY_VERIFY(stages.contains(Stage::People));
        goOn.release();
        QTRY_VERIFY(isDone);
    }

    void stoppingCancelsWaitsAndForgets()
    {
        QThreadPool pool;
        Job<int> job;
        QSemaphore started;
        bool called = false;
        std::atomic<bool> sawCancel = false;
        job.start(
            &pool,
            [&](const Watch &watch) -> Result<int> {
                started.release();
                while (!watch.isCancelled())
                    QThread::yieldCurrentThread();
                sawCancel = true;
                return fail(Error::Code::Cancelled, {}, "cancelled");
            },
            [&](const Result<int> &) { called = true; });
        started.acquire();
        job.stop();
        QVERIFY(sawCancel.load());
        QVERIFY(!job.isRunning());
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }

    void workThatStillQueuesIsNotWaitedFor()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QSemaphore goOn;
        std::optional<int> first;
        std::atomic<bool> ran = false;
        Job<int> running;
        Job<int> queued;
        running.start(
            &pool,
            [&goOn](const Watch &) -> Result<int> {
                goOn.acquire();
                return 1;
            },
            [&](Result<int> done) { first = *done; });
        queued.start(
            &pool,
            [&ran](const Watch &) -> Result<int> {
                ran = true;
                return 2;
            },
            [](const Result<int> &) {});
        queued.stop();
        QVERIFY(!queued.isRunning());
        goOn.release();
        QTRY_COMPARE(first.value_or(0), 1);
        QVERIFY(pool.waitForDone());
        QVERIFY(!ran.load());
    }

    void aSecondStartForgetsTheFirst()
    {
        QThreadPool pool;
        Job<int> job;
        QList<int> results;
        const auto give
            = [](int value) { return [value](const Watch &) -> Result<int> { return value; }; };
        const auto keep = [&](Result<int> done) { results.append(*done); };
        job.start(&pool, give(1), keep);
        job.start(&pool, give(2), keep);
        QTRY_COMPARE(results, QList{2});
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
