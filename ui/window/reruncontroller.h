// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <stop_token>

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include "ui/jobs/job.h"
#include "ui/models/project.h"

namespace rejoinder::window {

/// Reconstructs again, in the background, whatever people corrected. Hard: they go on meanwhile. So
/// the work gets values, and what comes of it is judged here, on their thread: it counts only if
/// they still say what it was made from, else it is dropped and made anew. A program that ends in
/// between does it when the project is opened again.
class RerunController final : public QObject
{
    Q_OBJECT
public:
    explicit RerunController(QObject *parent);
    ~RerunController() override;

    void setProject(models::Project *project); ///< null: stops
    bool isWorking() const { return m_rerun.has_value(); }
    /// Gives up until something is said again; what was said stays.
    void cancel();

Q_SIGNALS:
    /// One sentence while it takes long enough to be noticed, else empty; `mayCancel` where it
    /// takes longer than that.
    void working(const QString &sentence, bool mayCancel);
    void rebuilt(const rejoinder::DocumentId &document, const rejoinder::models::Changes &changes);
    void failed(const QString &sentence);

private:
    void follow();
    void startNext();
    void take(Result<pipeline::Reconstruction> found);
    void tell();

    models::Project *m_project = nullptr;
    std::optional<models::Rerun> m_rerun; // what is being worked on
    std::stop_source m_stop;
    bool m_hasGivenUp = false;
    double m_done = 0; // 0..1
    QTimer m_notice;
    QElapsedTimer m_since;
    QThreadPool m_pool;
    jobs::Job<pipeline::Reconstruction> m_job; // after the pool: it goes first
};

} // namespace rejoinder::window
