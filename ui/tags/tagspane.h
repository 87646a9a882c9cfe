// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include "ui/actions/actions.h"
#include "ui/look/look.h"
#include "ui/models/codebookmodel.h"

namespace rejoinder::tags {

class TagDelegate;

/// The Tags dock: the codebook as a tree. Enter tags the selection, a letter or digit of a key cap
/// too, F2 renames in place, Escape ends the dimming of other lanes that choosing a tag began.
class TagsPane final : public QTreeView
{
    Q_OBJECT
public:
    explicit TagsPane(models::CodebookModel &model, QWidget *parent = nullptr);

    void setLook(const look::Look &look);
    const actions::List &actions() const { return m_actions; }
    /// Number of codes that can be put on something.
    int codeCount() const;
    CodeId currentCode() const; ///< of the row that has the focus; invalid where none has

Q_SIGNALS:
    void tagWanted(const rejoinder::CodeId &code);
    /// Lanes of other tags should be dimmed; invalid: none.
    void dimWanted(const rejoinder::CodeId &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }

private:
    CodeId codeWithKey(const QString &key, const QModelIndex &parent = {}) const;

    models::CodebookModel &m_model;
    TagDelegate *m_delegate;
    actions::List m_actions;
};

} // namespace rejoinder::tags
