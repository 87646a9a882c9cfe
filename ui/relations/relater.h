// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>

#include "ui/actions/actions.h"
#include "ui/models/focus.h"
#include "ui/models/project.h"

class QMenu;

namespace rejoinder::relations {

/// The key "=": pressed on one end and then on the other, it asks what the first is to the second
/// and relates them, as one undoable action. Esc, or = twice on the same thing, forgets the first.
class Relater final : public QObject
{
    Q_OBJECT
public:
    explicit Relater(QWidget *window);

    void setProject(models::Project *project); ///< null: nothing to relate
    void setFocus(const models::Focus &focus) { m_focus = focus; }
    void actIn(QWidget *pane);
    const actions::List &actions() const { return m_actions; }

    void relate(); ///< the key
    void forget();
    bool isUnderWay() const { return m_from.has_value(); }
    QMenu *menu() const { return m_menu; } ///< of types, while it is open
    /// Makes it. The type may be one of the built-in codebook that the project lacks.
    void finish(const annotate::Target &to, const annotate::Code &type);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void ask(const annotate::Target &to);

    QWidget *m_window;
    models::Project *m_project = nullptr;
    models::Focus m_focus;
    std::optional<annotate::Target> m_from;
    QMenu *m_menu = nullptr;
    actions::List m_actions;
};

} // namespace rejoinder::relations
