// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/answercontroller.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace rejoinder::window {

namespace {

QString wordFor(int parent)
{
    if (parent == replies::lostParent)
        return u"lost"_s;
    return parent < 0 ? u"0"_s : u'#' + QString::number(parent + 1);
}

} // namespace

AnswerController::AnswerController(ReadingController &reading, QWidget *window)
    : QObject(window)
    , m_reading(reading)
    , m_window(window)
{
    m_actions = actions::createActions(
        {
            {"thread.answers", QT_TRANSLATE_NOOP("actions", "Ans&wers…"), Qt::CTRL | Qt::Key_R,
             [this] { ask(); }, "reply"},
        },
        this);
    const auto enable = [this] { m_actions.front()->setEnabled(m_reading.focus().comment >= 0); };
    connect(&reading, &ReadingController::focusChanged, this, enable);
    connect(&reading, &ReadingController::documentChanged, this, enable);
    enable();
}

void AnswerController::setProject(models::Project *project)
{
    m_project = project;
}

void AnswerController::ask()
{
    const int comment = m_reading.focus().comment;
    const auto document = m_reading.document();
    if (!document || comment < 0)
        return;
    QInputDialog dialog(m_window);
    dialog.setObjectName(u"answerDialog"_s);
    dialog.setWindowTitle(tr("What #%1 answers").arg(comment + 1));
    dialog.setLabelText(
        tr("Number of the comment that #%1 answers, 0 for the article, or lost:").arg(comment + 1));
    dialog.setTextValue(wordFor(document->reconstruction.links[std::size_t(comment)].parent));
    if (dialog.exec() == QDialog::Accepted)
        answer(comment, dialog.textValue());
}

bool AnswerController::answer(int comment, const QString &typed)
{
    const auto document = m_reading.document();
    if (!m_project || !document)
        return false;
    const auto parsed = parseAnswer(typed);
    const QString why = parsed ? refusal(*document, comment, *parsed)
                               : tr("“%1” is no comment number").arg(typed.simplified());
    if (!why.isEmpty()) {
        Q_EMIT said(why);
        return false;
    }
    const auto before = m_project->store().decisions(document->id);
    if (!before)
        return false;
    const auto done = m_project->act(answerAction(*document, *before, comment, *parsed));
    if (done)
        Q_EMIT said(QString::fromStdString(done->text));
    return done.has_value();
}

bool AnswerController::decide(const pipeline::Decision &decision)
{
    const auto document = m_reading.document();
    if (!m_project || !document)
        return false;
    const auto done = m_project->act(correctionAction(*document, decision));
    if (done)
        Q_EMIT said(QString::fromStdString(done->text));
    return done.has_value();
}

} // namespace rejoinder::window
