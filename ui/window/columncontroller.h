// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/models/focus.h"
#include "ui/models/project.h"
#include "ui/window/column.h"
#include "ui/window/trail.h"

namespace rejoinder::window {

/// Keeps article and thread of one column, and whoever listens, on one document and one focus.
/// Hard: a reconstruction that is replaced while it is read; the person stays at the same words.
class ColumnController final : public QObject
{
    Q_OBJECT
public:
    explicit ColumnController(Column &column);

    Column &column() const { return m_page; }
    models::DocumentPtr document() const { return m_document; }
    const models::Focus &focus() const { return m_focus; }

    void setProject(models::Project *project); ///< shows nothing of it yet
    void showDocument(const DocumentId &id);
    void showComment(int comment);
    void showSpan(Span span);
    void showFocus(const models::Focus &focus); ///< its comment or paragraph
    /// And what they answer; the thread's header names what they are. No name: every comment.
    void showOnly(const std::vector<int> &comments, const QString &name = {});
    void dimOthers(const CodeId &code); ///< lanes of other tags; invalid: of none
    void goBack();
    void goForward();
    const Trail &trail() const { return m_trail; }
    void takeKeyboard(); ///< the pane that had it last, or the thread
    void showByte(std::size_t byte); ///< the comment that holds it
    void showRead(); ///< what was read, as the project has it
    /// Of what has the focus, in coordinates of `widget`: popups keep clear of it.
    QRect currentRect(const QWidget *widget) const;

Q_SIGNALS:
    void documentChanged(); ///< another one, or its reconstruction was replaced, or none
    void beginningShown(); ///< of a document that is read now
    void readSaved(); ///< what the person has read was put into the project
    void focusChanged(const rejoinder::models::Focus &focus);
    void trailChanged();
    void noteWanted(); ///< on what is focused
    /// An end of a tag was dragged: it should stand on these words.
    void tagDragged(const rejoinder::CodingId &coding, rejoinder::Span words);

private:
    void take(const models::Focus &focus);
    void showBeginning(const DocumentId &id);
    void reload(const DocumentId &id);
    void fillPage();
    void filterBy(int paragraph, bool quotes);
    void forgetCounter();
    void showCodings();
    void updateCodings(const models::CodingsChange &change);
    void showNotes();
    void showRelations();
    void showValues();
    void saveRead(const std::vector<int> &comments, bool isRead);
    void goTo(const std::optional<Trail::Place> &place);

    Column &m_page;
    models::Project *m_project = nullptr;
    models::DocumentPtr m_document;
    models::Focus m_focus;
    Trail m_trail;
    bool m_isFilling = false;
    std::pair<int, bool> m_filter{-1, false}; // paragraph, quotes; -1 = every comment
};

} // namespace rejoinder::window
