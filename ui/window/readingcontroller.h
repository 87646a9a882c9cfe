// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QObject>

#include "ui/actions/actions.h"
#include "ui/window/columncontroller.h"
#include "ui/window/readingpage.h"

namespace rejoinder::window {

/// What is read: a column, or several side by side. One of them is active, and whoever asks what is
/// focused or shows a place means that one. It is the one that had the keyboard last.
class ReadingController final : public QObject
{
    Q_OBJECT
public:
    explicit ReadingController(ReadingPage &page);

    const actions::List &actions() const { return m_actions; }
    ReadingPage &page() const { return m_page; } ///< for what lies over all columns
    models::DocumentPtr document() const { return active().document(); }
    const models::Focus &focus() const { return active().focus(); }

    void setProject(models::Project *project); ///< one column, with its first document
    void showDocument(const DocumentId &id) { active().showDocument(id); }
    void showComment(int comment) { active().showComment(comment); }
    void showSpan(Span span) { active().showSpan(span); }
    void showFocus(const models::Focus &focus) { active().showFocus(focus); }
    /// And what they answer; the thread's header names what they are. No name: every comment.
    void showOnly(const std::vector<int> &comments, const QString &name = {});
    void dimOthers(const CodeId &code); ///< lanes of other tags, in every column
    void takeKeyboard(); ///< the pane that had it last, or the thread
    void showByte(std::size_t byte) { active().showByte(byte); }
    /// Of what has the focus, in coordinates of `widget`: popups keep clear of it.
    QRect currentRect(const QWidget *widget) const { return active().currentRect(widget); }

    int columnCount() const { return int(m_columns.size()); }
    int activeIndex() const { return m_page.activeIndex(); }
    ColumnController &column(int index) const { return *m_columns[std::size_t(index)]; }
    ColumnController &active() const { return column(activeIndex()); }
    /// A new column at the right, not the active one. False where there are as many as there may
    /// be.
    bool addColumn(const DocumentId &document);
    void removeColumn(int index);
    void setActive(int index);

Q_SIGNALS:
    // Of the active column; another column becoming active is told so as well.
    void documentChanged(); ///< another one, or its reconstruction was replaced, or none
    void focusChanged(const rejoinder::models::Focus &focus);
    void beginningShown(); ///< of a document that is read now, in any column
    void noteWanted(); ///< on what is focused
    void tagDragged(const rejoinder::CodingId &coding, rejoinder::Span words); ///< in any column
    /// A column came, went, shows another document or became the active one.
    void columnsChanged();
    void columnAdded(rejoinder::window::Column *column);

private:
    void makeActions();
    void follow(ColumnController *column);
    void enableTrail();

    ReadingPage &m_page;
    models::Project *m_project = nullptr;
    std::vector<ColumnController *> m_columns; // as on the page
    CodeId m_dimmed;
    actions::List m_actions;
};

} // namespace rejoinder::window
