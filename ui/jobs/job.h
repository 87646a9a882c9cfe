// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <functional>
#include <memory>
#include <utility>

#include <QFutureWatcher>
#include <QPromise>
#include <QRunnable>
#include <QThreadPool>

#include "core/base/result.h"
#include "core/base/watch.h"

namespace rejoinder::jobs {

/// Where a job is: stage and 0..1 within it, carried as one number through QFuture's progress.
struct Progress
{
    static constexpr int perStage = 1000;
    static constexpr int stages = 6;

    Stage stage = Stage::Read;
    double done = 0;

    int toValue() const { return int(stage) * perStage + int(done * (perStage - 1)); }
    static Progress fromValue(int value);
    double overall() const { return (int(stage) + done) / stages; }
    bool operator==(const Progress &) const = default;
};

template <class T> using Work = std::function<Result<T>(const Watch &watch)>;

/// Orders what one thread wrote before it and another reads after it. Qt's own locks order it too;
/// but a checker of threads sees only locks in code that was compiled for it.
void handOver();

/// Work on its way to a thread of a pool. Who takes it first has it: the thread, or the one who
/// does not want it any more.
template <class T> struct Run
{
    QPromise<Result<T>> promise;
    std::atomic<bool> isTaken = false;
};

/// Runs work that takes and returns values on a thread of the pool. The work sees cancelling
/// through its Watch and ends with Error Cancelled; a result that comes after cancelling is dropped
/// by the future.
template <class T> std::shared_ptr<Run<T>> run(QThreadPool *pool, Work<T> work)
{
    const auto run = std::make_shared<Run<T>>();
    run->promise.setProgressRange(0, Progress::stages * Progress::perStage);
    run->promise.start();
    QRunnable *task = QRunnable::create([run, work = std::move(work)] {
        handOver();
        if (run->isTaken.exchange(true))
            return;
        const Watch watch{
            [&run](Stage stage, double done) {
                run->promise.setProgressValue(Progress{stage, done}.toValue());
            },
            [&run] { return run->promise.isCanceled(); },
        };
        run->promise.addResult(work(watch));
        handOver();
        run->promise.finish();
    });
    handOver(); // after the last write to the task itself
    pool->start(task); // takes it over
    return run;
}

/// One run of one kind of work, and what happens on the GUI thread when it ends. Starting again
/// cancels and forgets the run before; so does destruction. Both wait for work that has begun to
/// notice, not for work that still queues.
template <class T> class Job
{
public:
    Job() = default;
    ~Job() { stop(); }
    Job(const Job &) = delete;
    Job &operator=(const Job &) = delete;

    /// `finished` is not called after stop().
    void start(QThreadPool *pool, Work<T> work, std::function<void(Result<T>)> finished,
               std::function<void(Progress)> progressed = {})
    {
        stop();
        m_watcher = std::make_unique<QFutureWatcher<Result<T>>>();
        auto *watcher = m_watcher.get();
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                         [watcher, finished = std::move(finished)] {
                             handOver();
                             if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                                 finished(watcher->future().takeResult());
                         });
        if (progressed) {
            QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, watcher,
                             [progressed = std::move(progressed)](int value) {
                                 progressed(Progress::fromValue(value));
                             });
        }
        m_run = run<T>(pool, std::move(work));
        watcher->setFuture(m_run->promise.future());
    }

    void stop()
    {
        if (!m_watcher)
            return;
        m_watcher->disconnect();
        m_watcher->cancel();
        if (m_run->isTaken.exchange(true))
            m_watcher->waitForFinished();
        else
            m_run->promise.finish();
        m_run.reset();
        handOver();
        m_watcher.release()->deleteLater(); // it may be in the middle of its own signal
    }

    bool isRunning() const { return m_watcher && m_watcher->isRunning(); }

private:
    std::shared_ptr<Run<T>> m_run;
    std::unique_ptr<QFutureWatcher<Result<T>>> m_watcher;
};

} // namespace rejoinder::jobs
