// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/reruncontroller.h"

#include "ui/language/errors.h"

#include <algorithm>

namespace rejoinder::window {

namespace {

// DESIGN-UI 5: nothing below 300 ms, words up to 2 s, then percentage and Cancel.
constexpr int noticedAfter = 300;
constexpr int longAfter = 2000;

/// Reading and decoding are not done again, so the bar would begin at a third.
double shareDone(const jobs::Progress &progress)
{
    const double skipped = double(Stage::Layout) / jobs::Progress::stages;
    return std::clamp((progress.overall() - skipped) / (1 - skipped), 0.0, 1.0);
}

} // namespace

RerunController::RerunController(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_notice.setInterval(noticedAfter);
    connect(&m_notice, &QTimer::timeout, this, &RerunController::tell);
}

RerunController::~RerunController() = default;

void RerunController::setProject(models::Project *project)
{
    m_stop.request_stop();
    m_job.stop();
    m_rerun.reset();
    m_notice.stop();
    Q_EMIT working({}, false);
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    if (!project)
        return;
    connect(project, &models::Project::decisionsChanged, this, &RerunController::follow);
    connect(project, &models::Project::reconstructionChanged, this, &RerunController::rebuilt);
    follow();
}

void RerunController::cancel()
{
    m_hasGivenUp = true;
    m_stop.request_stop();
}

/// Somebody said something, or took it back.
void RerunController::follow()
{
    m_hasGivenUp = false;
    if (!m_rerun)
        startNext();
    else if (!m_project->isCurrent(*m_rerun))
        m_stop.request_stop(); // the next begins when this one has noticed
}

void RerunController::startNext()
{
    const std::vector<DocumentId> outdated = m_project->outdated();
    if (m_hasGivenUp || outdated.empty())
        return;
    auto rerun = m_project->rerunOf(outdated.front());
    if (!rerun) {
        Q_EMIT failed(language::inWindow(rerun.error()));
        return;
    }
    m_rerun = *rerun;
    m_stop = {};
    m_done = 0;
    m_since.start();
    m_notice.start();
    m_job.start(
        &m_pool,
        [rerun = *rerun, stop = m_stop.get_token()](const Watch &watch) {
            return models::runAgain(rerun, {watch.progress, [&watch, &stop] {
                                                return stop.stop_requested() || watch.isCancelled();
                                            }});
        },
        [this](Result<pipeline::Reconstruction> found) { take(std::move(found)); },
        [this](jobs::Progress progress) { m_done = shareDone(progress); });
}

void RerunController::take(Result<pipeline::Reconstruction> found)
{
    const models::Rerun rerun = *std::exchange(m_rerun, std::nullopt);
    m_notice.stop();
    Q_EMIT working({}, false);
    const Result<bool> stored = found ? m_project->finish(rerun, std::move(*found))
                                      : Result<bool>(std::unexpected(found.error()));
    if (!stored && stored.error().code != Error::Code::Cancelled) {
        m_hasGivenUp = true; // it would fail again
        Q_EMIT failed(language::inWindow(stored.error()));
    }
    startNext();
}

void RerunController::tell()
{
    const bool isLong = m_since.elapsed() > longAfter;
    Q_EMIT working(isLong ? tr("Rebuilding the thread… %1 %").arg(int(m_done * 100))
                          : tr("Rebuilding the thread…"),
                   isLong);
}

} // namespace rejoinder::window
