// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QPointer>

#include "ui/actions/actions.h"
#include "ui/look/look.h"
#include "ui/models/codebookmodel.h"
#include "ui/models/focus.h"
#include "ui/models/project.h"
#include "ui/models/recenttags.h"
#include "ui/tags/aim.h"
#include "ui/tags/spancontroller.h"
#include "ui/tags/tagpalette.h"

namespace rejoinder::tags {

/// Tagging: the keys T, 1 to 9, Shift+letter, C, R, X, Q and the full stop, and the popup.
/// Knows where the person is from setFocus() and does everything through the project, so that each
/// tag is one undoable action.
class TagController final : public QObject
{
    Q_OBJECT
public:
    /// The popup lies in `window`; `place` gives the rectangle it keeps clear of, in coordinates of
    /// the window.
    TagController(QWidget *window, std::function<QRect()> place);

    void setProject(models::Project *project); ///< null: nothing to tag
    void setReading(bool isReading); ///< there is a document to tag
    void setFocus(const models::Focus &focus);
    void setLook(const look::Look &look);
    /// Single keys act in this pane from now on; also the codebook's letters.
    void actIn(QWidget *pane);

    const actions::List &actions() const { return m_actions; }
    models::CodebookModel &model() { return m_model; }
    TagPalette &palette() { return *m_palette; }
    SpanController &spans() { return *m_spans; }

    void openPalette(Scope scope = Scope::Here);
    void apply(const CodeId &code);
    void removeUnderCaret();
    /// Another code for the tag that X would take away; it keeps its words, note and time.
    void openRetag();
    void repeat();
    void rename(const CodeId &code, const QString &name);

Q_SIGNALS:
    /// One sentence for the status bar and assistive technology: "Tagged Sarcasm, 58 characters".
    void said(const QString &sentence);
    /// What the tag here says beside its name should be set now.
    void detailsWanted();
    /// The note of this coding should be written now.
    void noteWanted(const rejoinder::CodingId &coding);
    void lettersChanged(); ///< those of the codebook; their actions are new ones

private:
    models::DocumentPtr document() const;
    models::CodingsPtr codings() const;
    void makeActions(QWidget *window);
    void makeLetterActions();
    void readCodebook();
    void countCodings();
    struct Tagged
    {
        annotate::Coding coding;
        annotate::Code code;
    };
    /// The own tag that X and Ctrl+T act on; says so where there is none.
    std::optional<Tagged> tagHere();
    void take(const annotate::Code &code, bool isNew, TagPalette::After after);
    void showPalette(const QString &words);
    void retag(const annotate::Code &code, bool isNew);
    annotate::Code makeCode(const QString &name) const;
    bool isTagged(const CodeId &code, const annotate::Target &target) const;
    void put(const annotate::Code &code, bool isNew, Scope scope);

    models::Project *m_project = nullptr;
    models::Focus m_focus;
    models::RecentTags m_recent;
    models::CodebookModel m_model;
    TagPalette *m_palette;
    std::function<QRect()> m_place;
    SpanController *m_spans;
    QList<QPointer<QWidget>> m_panes; // columns come and go
    actions::List m_actions;
    actions::List m_letterActions;
    Scope m_paletteScope = Scope::Here;
    CodingId m_retagged; // what the open palette gives another code; invalid: it makes a tag
    CodingId m_made; // by the last act
};

} // namespace rejoinder::tags
