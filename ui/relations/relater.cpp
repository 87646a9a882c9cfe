// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/relations/relater.h"

#include <QEvent>
#include <QMenu>
#include <QWidget>

#include "ui/relations/ends.h"

using namespace Qt::StringLiterals;

namespace rejoinder::relations {

namespace {

/// Types of relations of the project, else those that a new project would have.
std::vector<annotate::Code> offered(const annotate::Codebook &codebook)
{
    std::vector<annotate::Code> types = typesOf(codebook);
    return types.empty() ? typesOf(annotate::builtinCodebook()) : types;
}

/// What it takes to have a built-in code: those above it that are missing, then itself.
void bringAlong(std::vector<store::Change> &changes, const annotate::Codebook &codebook,
                const annotate::Code &type)
{
    if (codebook.find(type.id))
        return;
    const annotate::Codebook builtin = annotate::builtinCodebook();
    if (const annotate::Code *above = builtin.find(type.parent))
        bringAlong(changes, codebook, *above);
    annotate::Code code = type;
    code.shortcut.clear(); // it may be taken
    changes.emplace_back(store::PutCode{code});
}

/// Keys are the menu's while it is open: digits would tag otherwise.
class TypeMenu final : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QMenu::event(event);
        event->accept();
        return true;
    }
};

} // namespace

Relater::Relater(QWidget *window) : QObject(window), m_window(window)
{
    m_actions = actions::createActions(
        {
            {"relations.relate", QT_TRANSLATE_NOOP("actions", "Re&late to…"), Qt::Key_Equal,
             [this] { relate(); }, "link"},
            {"relations.forget",
             QT_TRANSLATE_NOOP("actions", "Forget what was to be related"),
             {},
             [this] { forget(); }},
        },
        this);
    actions::find(m_actions, "relations.forget")->setEnabled(false);
}

void Relater::actIn(QWidget *pane)
{
    actions::actIn(pane, m_actions);
}

void Relater::setProject(models::Project *project)
{
    m_project = project;
    m_focus = {};
    forget();
}

void Relater::forget()
{
    if (m_from && m_project)
        Q_EMIT said(tr("Nothing is related"));
    m_from.reset();
    actions::find(m_actions, "relations.forget")->setEnabled(false);
}

void Relater::relate()
{
    const auto here = m_project ? endAt(*m_project, m_focus) : std::nullopt;
    if (!here) {
        Q_EMIT said(tr("Nothing to relate here"));
        return;
    }
    if (!m_from) {
        m_from = here;
        actions::find(m_actions, "relations.forget")->setEnabled(true);
        Q_EMIT said(
            tr("From %1. Now press = on what it is related to.").arg(wordsOf(*m_project, *here)));
        return;
    }
    if (*here == *m_from) {
        forget();
        return;
    }
    ask(*here);
}

void Relater::ask(const annotate::Target &to)
{
    m_menu = new TypeMenu(m_window);
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->setObjectName("relations.types"_L1);
    connect(m_menu, &QObject::destroyed, this, [this] { m_menu = nullptr; });
    int digit = 1;
    for (const annotate::Code &type : offered(m_project->codebook())) {
        QAction *action
            = m_menu->addAction(u"&%1  %2"_s.arg(digit++).arg(QString::fromStdString(type.name)));
        action->setToolTip(QString::fromStdString(type.definition));
        connect(action, &QAction::triggered, this, [this, to, type] { finish(to, type); });
    }
    m_menu->setToolTipsVisible(true);
    const QWidget *at = m_window->focusWidget() ? m_window->focusWidget() : m_window;
    m_menu->popup(at->mapToGlobal(at->rect().center()));
    m_menu->setActiveAction(m_menu->actions().value(0));
}

void Relater::finish(const annotate::Target &to, const annotate::Code &type)
{
    if (!m_from || !m_project)
        return;
    annotate::Relation relation;
    relation.id = RelationId::make();
    relation.code = type.id;
    relation.from = *m_from;
    relation.to = to;
    const QString words
        = tr("%1 %2 %3")
              .arg(wordsOf(*m_project, *m_from), QString::fromStdString(type.name).toLower(),
                   wordsOf(*m_project, to));
    store::Action action{tr("Relate: %1").arg(words).toStdString(), {}};
    bringAlong(action.changes, m_project->codebook(), type);
    action.changes.emplace_back(store::PutRelation{relation});
    if (!m_project->act(action))
        return;
    m_from.reset();
    actions::find(m_actions, "relations.forget")->setEnabled(false);
    Q_EMIT said(words);
}

} // namespace rejoinder::relations
