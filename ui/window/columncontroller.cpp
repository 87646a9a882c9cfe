// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/columncontroller.h"

#include <algorithm>

#include <QApplication>

#include "ui/article/counters.h"
#include "ui/relations/ends.h"

namespace rejoinder::window {

namespace {

/// Comments of the document that a note is on, or on a span of which.
std::vector<int> notedComments(const models::Document &document,
                               const std::vector<annotate::Note> &notes)
{
    std::vector<int> noted;
    for (const annotate::Note &note : notes) {
        const annotate::Anchor &anchor = note.target.anchor;
        const bool isPlaced = note.target.kind != annotate::TargetKind::Document
            && note.target.kind != annotate::TargetKind::Person && anchor.document == document.id;
        if (const int comment = isPlaced ? document.commentAt(anchor.span.start) : -1; comment >= 0)
            noted.push_back(comment);
    }
    std::ranges::sort(noted);
    const auto twins = std::ranges::unique(noted);
    noted.erase(twins.begin(), twins.end());
    return noted;
}

} // namespace

ColumnController::ColumnController(Column &column) : QObject(&column), m_page(column)
{
    Column &page = column;
    connect(&page.article(), &article::ArticleView::focusChanged, this, &ColumnController::take);
    connect(&page.thread(), &thread::ThreadView::focusChanged, this, &ColumnController::take);
    connect(&page.thread(), &thread::ThreadView::readChanged, this, &ColumnController::saveRead);
    connect(&page.thread(), &thread::ThreadView::noteAsked, this, &ColumnController::noteWanted);
    connect(&page.thread(), &thread::ThreadView::tagDragged, this, &ColumnController::tagDragged);
    connect(&page.article(), &article::ArticleView::tagDragged, this,
            &ColumnController::tagDragged);
    connect(&page.thread(), &thread::ThreadView::paragraphAsked, this, [this](int paragraph) {
        models::Focus focus;
        focus.paragraph = paragraph;
        showFocus(focus);
    });
    connect(&page.article(), &article::ArticleView::paragraphCounterClicked, this,
            &ColumnController::filterBy);
    connect(&page.thread(), &thread::ThreadView::filterChanged, this, [this] {
        if (m_page.thread().filter().onlyName.isEmpty()) // another one, or none
            forgetCounter();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && m_page.articlePane().isAncestorOf(now))
            take(m_page.article().focus());
        else if (now && m_page.threadPane().isAncestorOf(now))
            take(m_page.thread().focus());
    });
}

void ColumnController::setProject(models::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_trail.clear();
    showDocument({});
    if (!project)
        return;
    connect(project, &models::Project::codingsChanged, this, &ColumnController::updateCodings);
    connect(project, &models::Project::codingsReplaced, this, &ColumnController::showCodings);
    connect(project, &models::Project::codebookChanged, this, &ColumnController::showCodings);
    connect(project, &models::Project::notesChanged, this, &ColumnController::showNotes);
    connect(project, &models::Project::relationsChanged, this, &ColumnController::showRelations);
    connect(project, &models::Project::variablesChanged, this, &ColumnController::showValues);
    connect(project, &models::Project::reconstructionChanged, this, &ColumnController::reload);
}

void ColumnController::showDocument(const DocumentId &id)
{
    if (m_document && m_document->id == id)
        return;
    showBeginning(id);
    m_document = m_project && id.isValid() ? m_project->document(id) : nullptr;
    m_focus = {};
    fillPage();
    Q_EMIT trailChanged();
    Q_EMIT documentChanged();
    take(m_page.thread().focus());
}

/// Painted at once, for reading all of a large document takes longer than anybody likes to wait.
void ColumnController::showBeginning(const DocumentId &id)
{
    const models::DocumentPtr first
        = m_project && id.isValid() ? m_project->beginningOf(id) : nullptr;
    if (!first)
        return;
    m_isFilling = true;
    m_page.setDocument(first);
    m_isFilling = false;
    Q_EMIT beginningShown();
    m_page.thread().viewport()->repaint();
    m_page.article().viewport()->repaint();
}

void ColumnController::reload(const DocumentId &id)
{
    if (!m_document || m_document->id != id)
        return;
    const auto &comments = m_document->reconstruction.comments;
    const bool wasInComment = m_focus.comment >= 0 && m_focus.comment < int(comments.size());
    const std::size_t at = wasInComment ? comments[std::size_t(m_focus.comment)].whole.start : 0;
    m_document = m_project->document(id);
    fillPage();
    Q_EMIT documentChanged();
    if (wasInComment && m_document)
        showComment(m_document->commentAt(at));
}

/// A second click on the same counter shows every comment again.
void ColumnController::filterBy(int paragraph, bool quotes)
{
    if (!m_document)
        return;
    const std::pair<int, bool> asked{paragraph, quotes};
    if (asked == m_filter) {
        m_page.thread().clearFilter();
        return;
    }
    m_page.thread().showOnly(quotes ? article::quoting(*m_document, paragraph)
                                    : article::answering(*m_document, paragraph),
                             (quotes ? tr("quotes ¶%1") : tr("answers ¶%1")).arg(paragraph + 1));
    m_filter = asked;
    m_page.article().setActiveCounter(paragraph, quotes);
}

void ColumnController::forgetCounter()
{
    m_filter = {-1, false};
    m_page.article().setActiveCounter(-1, false);
}

void ColumnController::showOnly(const std::vector<int> &comments, const QString &name)
{
    forgetCounter();
    m_page.thread().showOnly(comments, name);
    if (!comments.empty())
        showComment(comments.front());
}

void ColumnController::dimOthers(const CodeId &code)
{
    m_page.article().setChosenTag(code);
    m_page.thread().setChosenTag(code);
}

void ColumnController::fillPage()
{
    m_isFilling = true; // what the panes say of their focus meanwhile is not what a person does
    m_page.setDocument(m_document);
    if (m_page.thread().filter().onlyName.isEmpty())
        m_filter = {-1, false};
    m_page.article().setActiveCounter(m_filter.first, m_filter.second);
    showRead();
    showCodings();
    showNotes();
    showRelations();
    showValues();
    m_isFilling = false;
}

void ColumnController::showCodings()
{
    if (!m_document)
        return;
    const models::CodingsPtr codings = m_project->codings(m_document->id);
    m_page.article().setCodings(codings, m_project->codebook());
    m_page.thread().setCodings(codings, m_project->codebook());
}

void ColumnController::updateCodings(const models::CodingsChange &change)
{
    if (!m_document || change.document != m_document->id)
        return;
    m_page.article().updateCodings(change.spans);
    m_page.thread().updateCodings(change.spans);
}

void ColumnController::showRead()
{
    if (!m_document)
        return;
    const Result<std::vector<std::size_t>> marks = m_project->store().readMarks(m_document->id);
    std::vector<int> comments;
    comments.reserve(marks ? marks->size() : 0);
    for (std::size_t i = 0; marks && i < marks->size(); ++i)
        comments.push_back(m_document->commentAt((*marks)[i]));
    m_page.thread().setRead(comments);
}

void ColumnController::saveRead(const std::vector<int> &comments, bool isRead)
{
    if (!m_document)
        return;
    std::vector<std::size_t> places;
    places.reserve(comments.size());
    for (const int comment : comments)
        places.push_back(m_document->reconstruction.comments[std::size_t(comment)].body.start);
    if (const Result<void> saved = m_project->store().setRead(m_document->id, places, isRead);
        !saved)
        Q_EMIT m_project->failed(saved.error());
    else
        Q_EMIT readSaved();
}

void ColumnController::showNotes()
{
    if (m_document)
        m_page.thread().setNotedComments(notedComments(*m_document, m_project->notes()));
}

void ColumnController::showRelations()
{
    if (m_document)
        m_page.thread().setRelations(relations::pillsOf(*m_project, *m_document));
}

void ColumnController::showValues()
{
    if (m_document)
        m_page.thread().setValues(m_project->values());
}

void ColumnController::take(const models::Focus &focus)
{
    if (m_isFilling || focus == m_focus)
        return;
    m_focus = focus;
    if (focus.comment >= 0) {
        m_trail.visit({focus.document, focus.comment});
        Q_EMIT trailChanged();
        m_page.article().showQuotesOf(focus.comment);
    }
    Q_EMIT focusChanged(m_focus);
}

void ColumnController::showComment(int comment)
{
    if (comment >= 0)
        m_page.thread().setCurrentComment(comment);
}

void ColumnController::showFocus(const models::Focus &focus)
{
    if (m_document && focus.comment >= 0)
        showComment(focus.comment);
    else if (m_document && focus.paragraph >= 0
             && focus.paragraph < int(m_document->reconstruction.article.size()))
        m_page.article().select(m_document->reconstruction.article[std::size_t(focus.paragraph)]);
}

void ColumnController::showByte(std::size_t byte)
{
    if (m_document)
        showComment(m_document->commentAt(byte));
}

void ColumnController::showSpan(Span span)
{
    if (!m_document)
        return;
    if (m_document->commentAt(span.start) >= 0)
        m_page.thread().select(span);
    else
        m_page.article().select(span);
}

void ColumnController::takeKeyboard()
{
    const bool isInArticle = m_focus.comment < 0 && m_focus.paragraph >= 0;
    if (isInArticle || !m_page.thread().isVisible())
        m_page.article().setFocus();
    else
        m_page.thread().setFocus();
}

void ColumnController::goTo(const std::optional<Trail::Place> &place)
{
    if (!place)
        return;
    showDocument(place->document);
    showComment(place->comment);
    Q_EMIT trailChanged();
}

void ColumnController::goBack()
{
    goTo(m_trail.back());
}

void ColumnController::goForward()
{
    goTo(m_trail.forward());
}

QRect ColumnController::currentRect(const QWidget *widget) const
{
    const bool isInThread = m_focus.comment >= 0;
    const QWidget *viewport = isInThread ? m_page.thread().viewport() : m_page.article().viewport();
    QRect rect = isInThread ? m_page.thread().currentRect() : m_page.article().currentRect();
    rect = rect.intersected(viewport->rect());
    return {viewport->mapTo(widget, rect.topLeft()), rect.size()};
}

} // namespace rejoinder::window
