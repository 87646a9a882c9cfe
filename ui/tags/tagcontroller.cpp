// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagcontroller.h"

#include <QWidget>

#include "ui/models/codebookedits.h"
#include "ui/models/targets.h"
#include "ui/tags/aim.h"

using namespace Qt::StringLiterals;

namespace rejoinder::tags {

namespace {

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QString describe(const QString &name, const Aim &aim)
{
    if (aim.target.kind == annotate::TargetKind::Span)
        return (aim.characters == 1
                    ? TagController::tr("Tagged %1, 1 character")
                    : TagController::tr("Tagged %1, %n characters", nullptr, aim.characters))
            .arg(name);
    return TagController::tr("Tagged %1, %2").arg(name, aim.place);
}

} // namespace

TagController::TagController(QWidget *window, std::function<QRect()> place)
    : QObject(window)
    , m_palette(new TagPalette(window))
    , m_place(std::move(place))
    , m_spans(new SpanController(this))
{
    connect(m_spans, &SpanController::said, this, &TagController::said);
    makeActions(window);
    connect(&m_model, &models::CodebookModel::renameWanted, this, &TagController::rename);
    connect(&m_model, &models::CodebookModel::moveWanted, this,
            [this](const CodeId &code, const CodeId &parent, int position) {
                if (m_project)
                    models::moveCode(*m_project, code, parent, position);
            });
    connect(m_palette, &TagPalette::chosen, this,
            [this](const CodeId &code, TagPalette::After after) {
                if (const annotate::Code *known = m_project->codebook().find(code))
                    take(*known, false, after);
            });
    connect(m_palette, &TagPalette::createWanted, this,
            [this](const QString &name, TagPalette::After after) {
                take(makeCode(name), true, after);
            });
}

void TagController::makeActions(QWidget *window)
{
    m_actions = actions::createActions(
        {
            {"tags.tag", QT_TRANSLATE_NOOP("actions", "&Tag…"), Qt::Key_T,
             [this] { openPalette(); }, "tag"},
            {"tags.comment", QT_TRANSLATE_NOOP("actions", "Tag the &comment…"), Qt::Key_C,
             [this] { openPalette(Scope::Comment); }},
            {"tags.relation", QT_TRANSLATE_NOOP("actions", "Tag the repl&y to its parent…"),
             Qt::Key_R, [this] { openPalette(Scope::ReplyEdge); }},
            {"tags.subtree", QT_TRANSLATE_NOOP("actions", "Tag comment and repl&ies…"),
             Qt::ALT | Qt::SHIFT | Qt::Key_C, [this] { openPalette(Scope::Subtree); }},
            {"tags.person", QT_TRANSLATE_NOOP("actions", "Tag the pers&on…"),
             Qt::ALT | Qt::SHIFT | Qt::Key_P, [this] { openPalette(Scope::Person); }},
            {"tags.document", QT_TRANSLATE_NOOP("actions", "Tag the &document…"),
             Qt::ALT | Qt::SHIFT | Qt::Key_D, [this] { openPalette(Scope::Document); }},
            {"tags.remove", QT_TRANSLATE_NOOP("actions", "Remo&ve tag"), Qt::Key_X,
             [this] { removeUnderCaret(); }},
            {"tags.retag", QT_TRANSLATE_NOOP("actions", "C&hange tag…"), Qt::CTRL | Qt::Key_T,
             [this] { openRetag(); }},
            {"tags.details", QT_TRANSLATE_NOOP("actions", "Stance, con&fidence and weight…"),
             Qt::Key_Q, [this] { Q_EMIT detailsWanted(); }},
            {"tags.repeat", QT_TRANSLATE_NOOP("actions", "&Repeat tagging"), Qt::Key_Period,
             [this] { repeat(); }},
        },
        this);
    for (int digit = 1; digit <= models::RecentTags::limit; ++digit) {
        auto *action = new QAction(tr("Recent tag %1").arg(digit), this);
        action->setObjectName(u"tags.recent%1"_s.arg(digit));
        action->setShortcut(QKeySequence(Qt::Key_0 + digit));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, digit] {
            const CodeId code = m_recent.at(digit);
            if (code.isValid())
                apply(code);
            else
                Q_EMIT said(tr("No recent tag has the digit %1").arg(digit));
        });
        m_actions.push_back(action);
    }
    Q_UNUSED(window)
}

void TagController::makeLetterActions()
{
    qDeleteAll(m_letterActions);
    m_letterActions.clear();
    if (!m_project)
        return;
    for (const annotate::Code &code : m_project->codebook().codes) {
        const QString letter = text(code.shortcut);
        // Shift+D goes to the previous doubt, Shift+B to the next unread comment.
        if (code.isGroup || letter.size() != 1 || letter == "D"_L1 || letter == "B"_L1)
            continue;
        auto *action = new QAction(tr("Tag %1").arg(text(code.name)), this);
        action->setObjectName(u"tags.code"_s + letter);
        action->setShortcut(QKeySequence(u"Shift+"_s + letter));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, id = code.id] { apply(id); });
        m_letterActions.push_back(action);
    }
    m_panes.removeIf([](const QPointer<QWidget> &pane) { return pane.isNull(); });
    for (const QPointer<QWidget> &pane : std::as_const(m_panes))
        actions::actIn(pane, m_letterActions);
    Q_EMIT lettersChanged();
}

void TagController::actIn(QWidget *pane)
{
    m_panes.append(pane);
    actions::actIn(pane, m_actions);
    actions::actIn(pane, m_spans->actions());
    actions::actIn(pane, m_letterActions);
}

void TagController::setReading(bool isReading)
{
    for (QAction *action : m_actions)
        action->setEnabled(isReading);
}

void TagController::setProject(models::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_spans->setProject(project);
    m_focus = {};
    m_recent = {};
    if (m_project) {
        connect(m_project, &models::Project::codebookChanged, this, &TagController::readCodebook);
        connect(m_project, &models::Project::codingsChanged, this, &TagController::countCodings);
        connect(m_project, &models::Project::codingsReplaced, this, &TagController::countCodings);
        const store::Store &store = m_project->store();
        m_recent = models::RecentTags::after(
            store.codeUses(store.annotator().id).value_or(std::vector<CodeId>{}));
    }
    readCodebook();
}

void TagController::readCodebook()
{
    m_model.setCodebook(m_project ? m_project->codebook() : annotate::Codebook{});
    m_model.setRecent(m_recent);
    makeLetterActions();
    countCodings();
}

void TagController::countCodings()
{
    m_model.setCounts(codings()->uses());
}

void TagController::setFocus(const models::Focus &focus)
{
    const bool isOther = focus.document != m_focus.document;
    m_focus = focus;
    m_spans->setFocus(focus);
    if (isOther)
        countCodings();
}

void TagController::setLook(const look::Look &look)
{
    m_palette->setLook(look);
}

models::DocumentPtr TagController::document() const
{
    return m_project && m_focus.document.isValid() ? m_project->document(m_focus.document)
                                                   : nullptr;
}

/// Of the document one is in.
models::CodingsPtr TagController::codings() const
{
    return m_project && m_focus.document.isValid() ? m_project->codings(m_focus.document)
                                                   : std::make_shared<const models::Codings>();
}

void TagController::openPalette(Scope scope)
{
    const auto open = document();
    const auto aim = open ? aimAt(*open, m_focus, scope) : std::nullopt;
    if (!aim) {
        Q_EMIT said(tr("Nothing to tag here"));
        return;
    }
    m_paletteScope = scope;
    m_retagged = {};
    QString words = tr("tag %1").arg(aim->place);
    if (aim->target.kind == annotate::TargetKind::Span)
        words = aim->characters == 1 ? tr("tag 1 character")
            : m_focus.selection.isEmpty()
            ? tr("tag word, %n characters", nullptr, aim->characters)
            : tr("tag selection, %n characters", nullptr, aim->characters);
    showPalette(words);
}

void TagController::showPalette(const QString &words)
{
    m_palette->setContent({codesFor(m_project->codebook(), m_paletteScope), codings()->uses(),
                           m_recent, words, m_recent.last()});
    m_palette->openAt(m_place());
}

void TagController::apply(const CodeId &code)
{
    if (const annotate::Code *known = m_project ? m_project->codebook().find(code) : nullptr)
        put(*known, false, Scope::Here);
}

/// For a name typed in the palette: beside the last tag, or beside those that the palette offers.
annotate::Code TagController::makeCode(const QString &name) const
{
    const annotate::Codebook fitting = codesFor(m_project->codebook(), m_paletteScope);
    const bool isBeside = fitting.find(m_recent.last()) || fitting.codes.empty();
    const CodeId neighbour = isBeside ? m_recent.last() : fitting.codes.back().id;
    return newCode(m_project->codebook(), name, neighbour, m_paletteScope);
}

bool TagController::isTagged(const CodeId &code, const annotate::Target &target) const
{
    return std::ranges::any_of(codings()->own(), [&](const annotate::Coding &coding) {
        return coding.target.anchor.span == target.anchor.span && coding.code == code
            && coding.target.kind == target.kind;
    });
}

/// What was chosen in the palette.
void TagController::take(const annotate::Code &code, bool isNew, TagPalette::After after)
{
    m_made = {};
    if (m_retagged.isValid())
        retag(code, isNew);
    else
        put(code, isNew, m_paletteScope);
    if (after == TagPalette::After::Note && m_made.isValid())
        Q_EMIT noteWanted(m_made);
}

std::optional<TagController::Tagged> TagController::tagHere()
{
    const auto open = document();
    const models::CodingsPtr own = codings();
    const annotate::Coding *coding
        = open ? models::codingUnder(own->own(), *open, m_focus) : nullptr;
    const annotate::Code *code = coding ? m_project->codebook().find(coding->code) : nullptr;
    if (code)
        return Tagged{*coding, *code};
    Q_EMIT said(tr("No tag of yours here"));
    return std::nullopt;
}

void TagController::put(const annotate::Code &code, bool isNew, Scope scope)
{
    const auto open = document();
    const auto aim = open ? aimFor(code, *open, m_focus, scope) : std::nullopt;
    const QString name = text(code.name);
    if (!aim) {
        Q_EMIT said(open ? tr("%1 is not used here").arg(name) : tr("Nothing to tag here"));
        return;
    }
    if (isTagged(code.id, aim->target)) {
        Q_EMIT said(tr("Already tagged %1").arg(name));
        return;
    }
    annotate::Coding coding;
    coding.id = CodingId::make();
    coding.code = code.id;
    coding.target = aim->target;
    store::Action action{tr("Tag %1 %2").arg(aim->place, name).toStdString(), {}};
    if (isNew)
        action.changes.emplace_back(store::PutCode{code});
    action.changes.emplace_back(store::PutCoding{coding});
    if (!m_project->act(action))
        return;
    m_made = coding.id;
    m_recent.use(code.id);
    m_model.setRecent(m_recent);
    Q_EMIT said(describe(name, *aim));
}

void TagController::removeUnderCaret()
{
    const auto tag = tagHere();
    if (!tag)
        return;
    const QString name = text(tag->code.name);
    const auto aim = aimAt(*document(), m_focus, scopeOf(tag->coding.target.kind));
    const QString words = tr("Remove %1 from %2").arg(name, aim ? aim->place : QString());
    if (m_project->act({words.toStdString(), {store::DropCoding{tag->coding.id}}}))
        Q_EMIT said(tr("Removed %1").arg(name));
}

void TagController::repeat()
{
    if (m_recent.last().isValid())
        apply(m_recent.last());
    else
        Q_EMIT said(tr("Nothing to repeat yet"));
}

void TagController::openRetag()
{
    const auto tag = tagHere();
    if (!tag)
        return;
    m_retagged = tag->coding.id;
    m_paletteScope = scopeOf(tag->coding.target.kind);
    showPalette(tr("instead of %1").arg(text(tag->code.name)));
}

void TagController::retag(const annotate::Code &code, bool isNew)
{
    const models::CodingsPtr own = codings();
    const auto old = std::ranges::find(own->own(), m_retagged, &annotate::Coding::id);
    if (old == own->own().end())
        return;
    if (!isAllowed(code, old->target.kind)) {
        Q_EMIT said(tr("%1 is not used here").arg(text(code.name)));
        return;
    }
    if (isTagged(code.id, old->target)) {
        Q_EMIT said(tr("Already tagged %1").arg(text(code.name)));
        return;
    }
    const annotate::Code *before = m_project->codebook().find(old->code);
    const QString was = before ? text(before->name) : QString();
    annotate::Coding changed = *old;
    changed.code = code.id;
    store::Action action{tr("Change %1 to %2").arg(was, text(code.name)).toStdString(), {}};
    if (isNew)
        action.changes.emplace_back(store::PutCode{code});
    action.changes.emplace_back(store::PutCoding{changed});
    if (!m_project->act(action))
        return;
    m_made = changed.id;
    m_recent.use(code.id);
    m_model.setRecent(m_recent);
    Q_EMIT said(tr("%1 instead of %2").arg(text(code.name), was));
}

void TagController::rename(const CodeId &code, const QString &name)
{
    if (m_project && models::renameCode(*m_project, code, name))
        Q_EMIT said(tr("Renamed to %1").arg(name));
}

} // namespace rejoinder::tags
