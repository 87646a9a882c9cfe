// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notespane.h"

#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTextBrowser>
#include <QToolButton>

#include "ui/highlight/highlighter.h"
#include "ui/look/partswitch.h"
#include "ui/notes/backlinks.h"
#include "ui/notes/notelinks.h"
#include "ui/notes/notespelling.h"

using namespace Qt::StringLiterals;

namespace rejoinder::notes {

namespace {

constexpr std::chrono::milliseconds saveDelay{800}; // after the last key

} // namespace

NotesPane::NotesPane(QWidget *parent)
    : QWidget(parent)
    , m_editor(new QPlainTextEdit(this))
    , m_preview(new QTextBrowser(this))
    , m_stack(new QStackedLayout)
    , m_mode(new look::PartSwitch({tr("Write"), tr("Preview")}, this))
    , m_selector(new QComboBox(this))
    , m_footer(new QWidget(this))
    , m_who(new QLabel(m_footer))
    , m_backlinks(new QToolButton(m_footer))
    , m_state(new QLabel(m_footer))
{
    build();
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelay);
    connect(&m_timer, &QTimer::timeout, this, &NotesPane::save);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading || !m_target)
            return;
        m_pending = true;
        m_timer.start();
        updateState();
    });
    connect(m_preview, &QTextBrowser::anchorClicked, this, &NotesPane::follow);
    connect(m_mode, &look::PartSwitch::chosen, this, [this](int part) { showPreview(part == 1); });
    connect(m_selector, &QComboBox::activated, this, [this](int row) {
        changeSubject(Subject(row));
        m_isChosen = m_subject != Subject::Comment && m_subject != Subject::Passage
            && m_subject != Subject::Words;
    });
    connect(m_backlinks, &QToolButton::clicked, this, &NotesPane::openBacklinks);
    setLook(look::Look());
    load();
}

NotesPane::~NotesPane()
{
    save();
}

void NotesPane::setProject(models::Project *project)
{
    save();
    if (m_project)
        disconnect(m_project, nullptr, this, nullptr);
    m_project = project;
    m_document = nullptr;
    m_focus = {};
    if (m_project) {
        connect(m_project, &models::Project::notesChanged, this, [this] {
            if (!m_pending) // what is being typed wins; it is saved over the other
                load();
        });
        connect(m_project, &models::Project::reconstructionChanged, this,
                [this](const DocumentId &id) {
                    if (id == m_focus.document)
                        showFocus(models::Focus(m_focus));
                });
    }
    changeSubject(Subject::Project);
}

void NotesPane::showFocus(const models::Focus &focus)
{
    save();
    m_focus = focus;
    m_document
        = m_project && focus.document.isValid() ? m_project->document(focus.document) : nullptr;
    // A person who reads notes on people goes on reading them while going from comment to comment.
    if (!m_isChosen || !targetHere(m_subject))
        m_subject = subjectOf(focus, m_document.get());
    load();
}

void NotesPane::setSpelling(bool isOn)
{
    m_spelling->setOn(isOn);
}

void NotesPane::showTag(const CodeId &tag)
{
    if (tag == m_tag)
        return;
    if (m_subject == Subject::Tag)
        save();
    m_tag = tag;
    if (m_subject == Subject::Tag && !tag.isValid())
        m_subject = subjectOf(m_focus, m_document.get());
    if (m_target && m_target->kind == annotate::TargetKind::Code)
        load();
    else
        updateSelector();
}

std::optional<annotate::Target> NotesPane::targetHere(Subject subject) const
{
    return targetOf(subject, m_focus, m_document.get(), m_tag);
}

QString NotesPane::name() const
{
    const annotate::Code *tag
        = m_project && m_subject == Subject::Tag ? m_project->codebook().find(m_tag) : nullptr;
    return tag ? tr("the tag %1").arg(QString::fromStdString(tag->name))
               : nameOf(m_subject, m_focus, m_document.get());
}

void NotesPane::showBacklinks()
{
    const std::vector<annotate::Note> notes
        = m_project ? notesLinkingTo(m_project->notes(), m_focus) : std::vector<annotate::Note>();
    const auto count = int(notes.size());
    m_backlinks->setVisible(count > 0);
    m_backlinks->setText(count == 1 ? tr("← 1 note") : tr("← %n notes", nullptr, count));
    m_backlinks->setToolTip(tr("Notes that link here"));
}

void NotesPane::openBacklinks()
{
    QMenu menu(this);
    for (const annotate::Note &note : notesLinkingTo(m_project->notes(), m_focus)) {
        const QString words = QString::fromStdString(note.text).simplified().left(60);
        menu.addAction(QString(words).replace(u'&', u"&&"_s), this,
                       [this, id = note.id] { Q_EMIT noteWanted(id); });
    }
    menu.exec(m_backlinks->mapToGlobal(QPoint(0, 0)));
}

void NotesPane::changeSubject(Subject subject)
{
    save();
    m_subject = subject;
    m_isChosen = false;
    load();
}

void NotesPane::write(Subject subject)
{
    changeSubject(subject);
    showPreview(false);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->moveCursor(QTextCursor::End);
}

std::optional<annotate::Note> NotesPane::noteOn(const annotate::Target &target) const
{
    if (!m_project)
        return {};
    const AnnotatorId self = m_project->store().annotator().id;
    std::optional<annotate::Note> found;
    for (annotate::Note &note : m_project->notes()) {
        if (note.annotator == self && isSameTarget(note.target, target)
            && (!found || note.target.anchor.span == target.anchor.span))
            found = std::move(note);
    }
    return found;
}

void NotesPane::load()
{
    const QScopedValueRollback loading(m_loading, true);
    m_timer.stop();
    m_pending = false;
    m_refused = false;
    m_target = m_project ? targetHere(m_subject) : std::nullopt;
    m_note = m_target ? noteOn(*m_target) : std::nullopt;
    showNote();
    updateSelector();
    updateState();
    showBacklinks();
    Q_EMIT titleChanged(title());
}

void NotesPane::showNote()
{
    const QString text = m_note ? QString::fromStdString(m_note->text) : QString();
    if (m_editor->toPlainText() != text)
        m_editor->setPlainText(text);
    m_editor->setReadOnly(!m_target);
    m_editor->setPlaceholderText(
        !m_project ? tr("Notes appear here when a project is open.")
            : !m_target
            ? tr("Nothing of this kind is focused.")
            : tr("Write a note on %1. Markdown; [[#31]] links to a comment, [[¶5]] to a paragraph.")
                  .arg(name()));
    if (m_stack->currentWidget() == m_preview)
        render(text);
}

void NotesPane::render(const QString &note)
{
    m_preview->setMarkdown(withLinks(note));
    m_preview->document()->setIndentWidth(18);
    QTextCursor all(m_preview->document());
    all.select(QTextCursor::Document);
    QTextBlockFormat spaced;
    spaced.setLineHeight(m_look.commentLeading(), QTextBlockFormat::MinimumHeight);
    all.mergeBlockFormat(spaced);
}

store::Action NotesPane::actionFor(const QString &text) const
{
    const QString where = name();
    if (text.trimmed().isEmpty())
        return {tr("Delete note on %1").arg(where).toStdString(), {store::DropNote{m_note->id}}};
    annotate::Note note = m_note.value_or(annotate::Note{});
    note.target = *m_target;
    note.text = text.toStdString();
    return {tr("Note on %1").arg(where).toStdString(), {store::PutNote{note}}};
}

bool NotesPane::save()
{
    m_timer.stop();
    if (!m_pending || !m_project || !m_target)
        return true;
    const QString text = m_editor->toPlainText();
    const bool nothing
        = text.trimmed().isEmpty() ? !m_note : m_note && m_note->text == text.toStdString();
    if (nothing) {
        m_pending = false;
        updateState();
        return true;
    }
    // m_pending stays set meanwhile, so that notesChanged does not put the old text back.
    m_refused = !m_project->act(actionFor(text));
    m_pending = m_refused;
    if (!m_refused)
        m_note = noteOn(*m_target);
    updateState();
    return !m_refused;
}

QString NotesPane::title() const
{
    return m_target ? tr("on %1").arg(name()) : QString();
}

void NotesPane::follow(const QUrl &url)
{
    const std::optional<NoteLink> link = linkOf(url);
    if (!link || !m_document)
        return;
    models::Focus focus;
    focus.document = m_document->id;
    focus.comment = link->comment;
    focus.paragraph = link->paragraph;
    Q_EMIT linkActivated(focus);
}

void NotesPane::showPreview(bool preview)
{
    if (preview) {
        save();
        render(m_editor->toPlainText());
    }
    m_mode->setCurrent(preview ? 1 : 0);
    m_stack->setCurrentWidget(preview ? static_cast<QWidget *>(m_preview) : m_editor);
}

void NotesPane::updateSelector()
{
    auto *model = qobject_cast<QStandardItemModel *>(m_selector->model());
    for (int row = 0; row < subjectCount; ++row) {
        const bool there = m_project && targetHere(Subject(row));
        model->item(row)->setEnabled(there);
    }
    m_selector->setCurrentIndex(int(m_subject));
    m_selector->setEnabled(m_project != nullptr);
}

void NotesPane::updateState()
{
    m_who->setText(m_project ? QString::fromStdString(m_project->store().annotator().name)
                             : QString());
    QPalette colours = m_who->palette();
    if (m_refused) {
        colours.setColor(QPalette::WindowText, m_look.palette.error);
        m_state->setText(tr("Not saved"));
    } else if (m_pending) {
        m_state->setText(tr("writing …"));
    } else if (m_note) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(m_note->modified);
        const QLocale locale;
        m_state->setText(tr("saved %1")
                             .arg(when.date() == QDate::currentDate()
                                      ? locale.toString(when.time(), QLocale::ShortFormat)
                                      : locale.toString(when, QLocale::ShortFormat)));
    } else {
        m_state->clear();
    }
    m_state->setPalette(colours);
}

bool NotesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::FocusOut)
        save();
    if (watched == m_editor && event->type() == QEvent::ShortcutOverride) {
        // With nothing typed to take back, Ctrl+Z is the project's undo.
        auto *key = static_cast<QKeyEvent *>(event);
        const bool undo
            = key->matches(QKeySequence::Undo) && !m_editor->document()->isUndoAvailable();
        const bool redo
            = key->matches(QKeySequence::Redo) && !m_editor->document()->isRedoAvailable();
        if (undo || redo) {
            key->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void NotesPane::hideEvent(QHideEvent *event)
{
    save();
    QWidget::hideEvent(event);
}

} // namespace rejoinder::notes
