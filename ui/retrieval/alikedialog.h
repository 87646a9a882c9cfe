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

namespace rejoinder::retrieval {

class SegmentModel;

/// "Tag all like this": every place that says the same, in its context, to be taken or left one by
/// one. Space ticks, Y takes and N leaves it and goes on, Enter tags what is ticked.
class AlikeDialog final : public QDialog
{
    Q_OBJECT
public:
    AlikeDialog(const QString &words, const annotate::Code &code,
                std::vector<retrieve::Segment> places, const annotate::Codebook &codebook,
                const look::Look &look, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    std::vector<retrieve::Segment> chosen() const; ///< those that are ticked

Q_SIGNALS:
    /// One is looked at: where it stands can be shown behind.
    void placeShown(const rejoinder::DocumentId &document, rejoinder::Span place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tick(bool isTaken);
    void showCount();

    SegmentModel *m_model;
    QListView *m_list;
    QLabel *m_heading;
    QPushButton *m_tag;
};

} // namespace rejoinder::retrieval
