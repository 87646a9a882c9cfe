// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "ui/actions/actions.h"
#include "ui/models/focus.h"
#include "ui/models/project.h"
#include "ui/tags/adjust.h"

namespace rejoinder::tags {

/// The words of a tag after it was put: its ends moved by < and > or by drag, one tag made of two
/// (Alt+M), two of one (Alt+S). Each is one undoable action on the tag that X would take away.
class SpanController final : public QObject
{
    Q_OBJECT
public:
    explicit SpanController(QObject *parent);

    void setProject(models::Project *project) { m_project = project; }
    void setFocus(const models::Focus &focus) { m_focus = focus; }
    const actions::List &actions() const { return m_actions; }

    /// One end of the tagged words, a word forward or back.
    void moveEdge(Edge edge, bool forward);
    /// The tag stands on these words from now on.
    void moveTo(const CodingId &coding, Span words);
    /// At the caret: both parts keep the tag and what it says; the note stays with the first.
    void split();
    /// With the next one of the same tag in the same comment or part of the article, before or
    /// behind; what stands between belongs to it then.
    void merge();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    struct Tagged
    {
        annotate::Coding coding;
        QString name; // of its code
    };
    models::DocumentPtr document() const;
    /// The own tag on words here; says so where there is none.
    std::optional<Tagged> here();
    bool isTaken(const annotate::Coding &changed) const;
    annotate::Coding on(const annotate::Coding &coding, Span words) const;
    bool place(const Tagged &tagged, Span words, const QString &text);

    models::Project *m_project = nullptr;
    models::Focus m_focus;
    actions::List m_actions;
};

} // namespace rejoinder::tags
