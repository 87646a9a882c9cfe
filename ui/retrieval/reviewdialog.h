// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QDialog>

#include "core/annotate/codebook.h"
#include "core/retrieve/segment.h"
#include "ui/look/look.h"

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace rejoinder::retrieval {

class SegmentModel;

/// Passages in their context, to be taken or left one by one. Space ticks, Y takes and N leaves one
/// and goes on.
class ReviewDialog : public QDialog
{
    Q_OBJECT
public:
    QListView *list() const { return m_list; }
    std::vector<retrieve::Segment> chosen() const; ///< those that are ticked

Q_SIGNALS:
    /// One is looked at: where it stands can be shown behind.
    void placeShown(const rejoinder::DocumentId &document, rejoinder::Span place);

protected:
    ReviewDialog(std::vector<retrieve::Segment> places, const annotate::Codebook &codebook,
                 const look::Look &look, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void setHeading(const QString &heading);
    /// Between heading and passages.
    void addAbove(QLayout *fields);
    void setTicked(bool areTicked); ///< all of them
    /// The button that does it, and whether it can be pressed.
    void setDoing(const QString &text, bool isPossible);
    /// Other passages are ticked than before.
    virtual void follow() = 0;

private:
    void tick(bool isTaken);

    SegmentModel *m_model;
    QListView *m_list;
    QLabel *m_heading;
    QPushButton *m_do;
    QVBoxLayout *m_rows;
};

} // namespace rejoinder::retrieval
