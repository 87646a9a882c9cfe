// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QTimer>
#include <QWidget>

#include "core/annotate/coding.h"
#include "ui/look/look.h"
#include "ui/models/document.h"
#include "ui/models/focus.h"
#include "ui/models/project.h"
#include "ui/notes/notetarget.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QStackedLayout;
class QTextBrowser;
class QToolButton;

namespace rejoinder::highlight {
class Highlighter;
class SpacedLayout;
} // namespace rejoinder::highlight

namespace rejoinder::look {
class PartSwitch;
}

namespace rejoinder::notes {

class NoteSpelling;

/// The Notes dock: the note on what is focused, written in Markdown, saved by itself. What is hard:
/// text is never lost. What is typed belongs to the target it was typed for, and is saved before
/// anything else is shown.
class NotesPane final : public QWidget
{
    Q_OBJECT
public:
    explicit NotesPane(QWidget *parent = nullptr);
    ~NotesPane() override; ///< saves

    /// Null: nothing is open. The project must outlive the pane or be set to null first.
    void setProject(models::Project *project);
    void showFocus(const models::Focus &focus);
    void showTag(const CodeId &tag); ///< the one that is current in the codebook
    void setLook(const look::Look &look);
    void setSpelling(bool isOn); ///< underlines misspelt words
    /// For O: shows the note on this subject and puts the cursor into it.
    void write(Subject subject);
    /// Now. False where the project refused; the text stays in the pane.
    bool save();

    Subject subject() const { return m_subject; }
    /// "on #24, Gerrit Vance": for the title of the dock.
    QString title() const;
    QPlainTextEdit *editor() const { return m_editor; }
    NoteSpelling *spelling() const { return m_spelling; }
    QTextBrowser *preview() const { return m_preview; }
    QToolButton *backlinks() const { return m_backlinks; }

Q_SIGNALS:
    void titleChanged(const QString &title);
    /// A note that links to what this one is on.
    void noteWanted(const rejoinder::NoteId &note);
    /// A link of the preview: a focus with the comment or the paragraph.
    void linkActivated(const rejoinder::models::Focus &focus);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QLayout *topRow();
    QWidget *footer();
    void changeSubject(Subject subject);
    void load();
    void showNote();
    void render(const QString &note);
    void showPreview(bool preview);
    void updateState();
    void updateSelector();
    void follow(const QUrl &url);
    QString name() const;
    std::optional<annotate::Target> targetHere(Subject subject) const;
    void showBacklinks();
    void openBacklinks();
    std::optional<annotate::Note> noteOn(const annotate::Target &target) const;
    store::Action actionFor(const QString &text) const;

    models::Project *m_project = nullptr;
    models::DocumentPtr m_document;
    models::Focus m_focus;
    CodeId m_tag;
    Subject m_subject = Subject::Project;
    bool m_isChosen = false; // by the person, to stay while the focus moves
    std::optional<annotate::Target> m_target; // what the editor's text is on
    std::optional<annotate::Note> m_note; // as saved; none yet
    bool m_pending = false; // typed and not saved
    bool m_refused = false; // the last save failed
    bool m_loading = false;

    QPlainTextEdit *m_editor;
    QTextBrowser *m_preview;
    QStackedLayout *m_stack;
    look::PartSwitch *m_mode;
    QComboBox *m_selector;
    QWidget *m_footer;
    QLabel *m_who;
    QToolButton *m_backlinks;
    QLabel *m_state;
    highlight::SpacedLayout *m_layout; // of the editor
    highlight::Highlighter *m_highlighter;
    NoteSpelling *m_spelling = nullptr;
    look::Look m_look;
    QTimer m_timer;
};

} // namespace rejoinder::notes
