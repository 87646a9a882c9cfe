// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

#include <QFuture>
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

/// Runs work that takes and returns values on a thread of the pool. The work sees cancelling
/// through its Watch and ends with Error Cancelled; a result that comes after cancelling is dropped
/// by the future.
template <class T> QFuture<Result<T>> run(QThreadPool *pool, Work<T> work)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    QFuture<Result<T>> future = promise->future();
    promise->setProgressRange(0, Progress::stages * Progress::perStage);
    promise->start();
    QRunnable *task = QRunnable::create([promise, work = std::move(work)] {
        handOver();
        const Watch watch{
            [&promise](Stage stage, double done) {
                promise->setProgressValue(Progress{stage, done}.toValue());
            },
            [&promise] { return promise->isCanceled(); },
        };
        if (!promise->isCanceled())
            promise->addResult(work(watch));
        handOver();
        promise->finish();
    });
    handOver(); // after the last write to the task itself
    pool->start(task); // takes it over
    return future;
}

/// One run of one kind of work, and what happens on the GUI thread when it ends. Starting again
/// cancels and forgets the run before; so does destruction, which waits for the work to notice.
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
        watcher->setFuture(run<T>(pool, std::move(work)));
    }

    void stop()
    {
        if (!m_watcher)
            return;
        m_watcher->disconnect();
        m_watcher->cancel();
        m_watcher->waitForFinished();
        handOver();
        m_watcher.release()->deleteLater(); // it may be in the middle of its own signal
    }

    bool isRunning() const { return m_watcher && m_watcher->isRunning(); }

private:
    std::unique_ptr<QFutureWatcher<Result<T>>> m_watcher;
};

} // namespace rejoinder::jobs
