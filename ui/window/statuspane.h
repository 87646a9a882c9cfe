// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

#include "ui/look/look.h"
#include "ui/models/project.h"

class QLabel;
class QToolButton;

namespace rejoinder::window {

/// "112 comments | 66 named | 7 doubts | All changes saved" and, right, who works and with what.
class StatusPane final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusPane(QWidget *parent = nullptr);

    void setLook(const look::Look &look);
    /// Either may be null.
    void show(const models::Project *project, const models::Document *document);
    /// For a few seconds, and to assistive technology.
    void say(const QString &sentence);
    /// Until the next act: what was refused is not shown as saved.
    void sayFailed(const QString &sentence);

    /// What is being done in the background; empty: nothing.
    void showWork(const QString &sentence, bool mayCancel);
    QString work() const;

Q_SIGNALS:
    void cancelWanted();

protected:
    void paintEvent(QPaintEvent *event) override; // lines between what stands side by side

private:
    QLabel *add(bool right);

    look::Look m_look;
    QLabel *m_comments;
    QLabel *m_named;
    QLabel *m_doubts;
    QLabel *m_saved;
    QLabel *m_work;
    QToolButton *m_cancel;
    QLabel *m_annotator;
    QLabel *m_codebook;
    QLabel *m_encoding;
    QLabel *m_zoom;
};

} // namespace rejoinder::window
