// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sayings.h"

#include <QFileInfo>

#include "ui/tags/tagcontroller.h"
#include "ui/tray/traypane.h"
#include "ui/window/answercontroller.h"
#include "ui/window/codebookcontroller.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/docks.h"
#include "ui/window/editcontroller.h"
#include "ui/window/features.h"
#include "ui/window/filecontroller.h"
#include "ui/window/languagecontroller.h"
#include "ui/window/messagebar.h"
#include "ui/window/panes.h"
#include "ui/window/readingcontroller.h"
#include "ui/window/rebuilt.h"
#include "ui/window/relationcontroller.h"
#include "ui/window/reruncontroller.h"
#include "ui/window/retrievalcontroller.h"
#include "ui/window/statuspane.h"
#include "ui/window/variablecontroller.h"
#include "ui/window/workspace.h"

namespace rejoinder::window {

namespace {

void showMoved(ReadingController &reading, MessageBar &messages, const models::Changes &changes)
{
    std::vector<int> comments;
    comments.reserve(changes.moved.size());
    for (const models::Move &move : changes.moved)
        comments.push_back(move.comment);
    reading.showOnly(comments, MessageBar::tr("moved"));
    messages.inform(MessageBar::tr("Only replies that moved, and what they answer, are shown."),
                    {{MessageBar::tr("Show all"), [&reading] { reading.showOnly({}); }}});
}

void tellRebuilt(const DocumentId &document, const models::Changes &changes,
                 ReadingController &reading, StatusPane &status, MessageBar &messages)
{
    if (!reading.document() || reading.document()->id != document)
        return;
    const QString sentence = rebuiltSentence(changes);
    if (changes.moved.empty()) {
        messages.hide();
        status.say(sentence);
        return;
    }
    messages.inform(sentence, {{MessageBar::tr("Show them"), [&reading, &messages, changes] {
                                    showMoved(reading, messages, changes);
                                }}});
}

/// A later version of a dump came in.
void tellMoved(const exchange::Moved &moved, Docks &docks, MessageBar &messages)
{
    if (moved.moved + moved.left == 0)
        return;
    QStringList sentences{
        moved.moved == 1
            ? MessageBar::tr("A later version of a dump: 1 tag or note moved along.")
            : MessageBar::tr("A later version of a dump: %n tags and notes moved along.", nullptr,
                             int(moved.moved))};
    if (moved.alike > 0)
        sentences.append(moved.alike == 1
                             ? MessageBar::tr("1 of them is on words that changed a little.")
                             : MessageBar::tr("%n of them are on words that changed a little.",
                                              nullptr, int(moved.alike)));
    std::vector<Deed> deeds;
    if (moved.left > 0) {
        sentences.append(moved.left == 1 ? MessageBar::tr("1 found no place and waits in the tray.")
                                         : MessageBar::tr("%n found no place and wait in the tray.",
                                                          nullptr, int(moved.left)));
        deeds.push_back(
            {MessageBar::tr("Open the tray"), [&docks] { docks.open(QStringLiteral("tray")); }});
    }
    messages.inform(sentences.join(u' '), deeds);
}

/// Of each project that is opened.
void followMoves(Workspace &workspace, Docks &docks, MessageBar &messages)
{
    QObject::connect(&workspace, &Workspace::projectChanged, &messages,
                     [&workspace, &docks, &messages] {
                         if (models::Project *project = workspace.project())
                             QObject::connect(project, &models::Project::movedAlong, &messages,
                                              [&docks, &messages](const DocumentId &,
                                                                  const exchange::Moved &moved) {
                                                  tellMoved(moved, docks, messages);
                                              });
                     });
}

} // namespace

void connectSayings(const Voices &voices, StatusPane &status, MessageBar &messages)
{
    QObject::connect(&voices.files, &FileController::said, &status, &StatusPane::say);
    QObject::connect(&voices.edit, &EditController::said, &status, &StatusPane::say);
    QObject::connect(&voices.answers, &AnswerController::said, &status, &StatusPane::say);
    QObject::connect(&voices.compare, &CompareController::said, &status, &StatusPane::say);
    QObject::connect(&voices.tags, &tags::TagController::said, &status, &StatusPane::say);
    QObject::connect(&voices.panes.tray(), &tray::TrayPane::said, &status, &StatusPane::say);
    QObject::connect(&voices.features.retrieval(), &RetrievalController::said, &status,
                     &StatusPane::say);
    QObject::connect(&voices.features.codebook(), &CodebookController::said, &status,
                     &StatusPane::say);
    QObject::connect(&voices.features.relations(), &RelationController::said, &status,
                     &StatusPane::say);
    QObject::connect(&voices.features.language(), &LanguageController::said, &status,
                     &StatusPane::say);
    QObject::connect(&voices.features.variables(), &VariableController::said, &status,
                     &StatusPane::say);
    followMoves(voices.workspace, voices.docks, messages);
    const auto fail = [&status, &messages](const QString &sentence) {
        messages.tell(sentence);
        status.sayFailed(sentence);
    };
    QObject::connect(&voices.workspace, &Workspace::failed, &status, fail);
    QObject::connect(&voices.features.codebook(), &CodebookController::failed, &status, fail);
    QObject::connect(&voices.features.retrieval(), &RetrievalController::failed, &status, fail);
    QObject::connect(&voices.reruns, &RerunController::failed, &status, fail);
    QObject::connect(&voices.reruns, &RerunController::working, &status, &StatusPane::showWork);
    QObject::connect(&status, &StatusPane::cancelWanted, &voices.reruns, &RerunController::cancel);
    QObject::connect(&voices.reruns, &RerunController::rebuilt, &status,
                     [&reading = voices.reading, &status,
                      &messages](const DocumentId &document, const models::Changes &changes) {
                         tellRebuilt(document, changes, reading, status, messages);
                     });
}

QString titleFor(const models::Project *project, const models::Document *document)
{
    QStringList title;
    if (document)
        title.append(QString::fromStdString(document->info.title));
    if (project)
        title.append(QFileInfo(project->path()).fileName());
    title.append(QStringLiteral("Rejoinder"));
    return title.join(QStringLiteral(" — "));
}

} // namespace rejoinder::window
