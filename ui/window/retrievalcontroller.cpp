// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/retrievalcontroller.h"

#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

#include "core/report/report.h"
#include "core/retrieve/alike.h"
#include "core/retrieve/segments.h"
#include "ui/language/errors.h"
#include "ui/models/codebookedits.h"
#include "ui/models/targets.h"
#include "ui/retrieval/alikedialog.h"
#include "ui/retrieval/retrievalpane.h"
#include "ui/retrieval/splitdialog.h"
#include "ui/tags/tagspane.h"
#include "ui/window/docks.h"
#include "ui/window/panes.h"
#include "ui/window/readingcontroller.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

RetrievalController::RetrievalController(Panes &panes, Docks &docks, ReadingController &reading,
                                         QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_docks(docks)
    , m_reading(reading)
{
    m_actions = actions::createActions(
        {
            {"tags.passages", QT_TRANSLATE_NOOP("actions", "&Passages of this tag"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_G, [this] { showTag(); }},
            {"tags.alike", QT_TRANSLATE_NOOP("actions", "Tag &all like this…"),
             Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { tagAlike(); }},
            {"tags.divide",
             QT_TRANSLATE_NOOP("actions", "Split a ta&g in two…"),
             {},
             [this] { splitTag(); }},
            {"file.report",
             QT_TRANSLATE_NOOP("actions", "Export repor&t…"),
             {},
             [this] { chooseFolder(); }},
        },
        this);
    retrieval::RetrievalPane &pane = panes.retrieval();
    connect(&pane, &retrieval::RetrievalPane::placeChosen, &reading,
            [&reading](const DocumentId &document, Span place) {
                reading.showDocument(document);
                if (!place.isEmpty())
                    reading.showSpan(place);
            });
    connect(&pane, &retrieval::RetrievalPane::exportWanted, this,
            &RetrievalController::chooseFolder);
    connect(&pane, &retrieval::RetrievalPane::countChanged, this,
            [this](const QString &summary) { m_docks.setDetail(u"retrieval"_s, summary); });
    connect(&pane, &retrieval::RetrievalPane::left, &reading, &ReadingController::takeKeyboard);
}

void RetrievalController::setProject(models::Project *project)
{
    m_project = project;
    for (QAction *action : m_actions)
        action->setEnabled(project);
}

retrieval::AlikeDialog *RetrievalController::alikeDialog() const
{
    return m_alike;
}

retrieval::SplitDialog *RetrievalController::splitDialog() const
{
    return m_split;
}

/// Of the one that is current in the Tags pane; of every tag where none is.
void RetrievalController::showTag()
{
    m_docks.open(u"retrieval"_s);
    m_panes.retrieval().showCode(m_panes.tags().currentCode());
    m_panes.retrieval().takeKeyboard();
}

/// Like the words of the own tag where the person is.
void RetrievalController::tagAlike()
{
    const models::DocumentPtr open = m_reading.document();
    const models::CodingsPtr own = open ? m_project->codings(open->id) : nullptr;
    const annotate::Coding *coding
        = own ? models::codingUnder(own->own(), *open, m_reading.focus()) : nullptr;
    const annotate::Code *code = coding ? m_project->codebook().find(coding->code) : nullptr;
    if (!code || coding->target.kind != annotate::TargetKind::Span) {
        Q_EMIT said(tr("No tag of yours on words here"));
        return;
    }
    const std::string words = coding->target.anchor.quote;
    std::vector<retrieve::Segment> places;
    for (const store::DocumentInfo &info : m_project->documents()) {
        const models::DocumentPtr document = m_project->document(info.id);
        if (!document)
            continue;
        const auto some = retrieve::segmentsLike(
            {document->id, document->info.title, document->source.text, document->reconstruction},
            words, code->id, m_project->codings(info.id)->own());
        places.insert(places.end(), some.begin(), some.end());
    }
    if (places.empty()) {
        Q_EMIT said(tr("Nothing else says this"));
        return;
    }
    auto *dialog = new retrieval::AlikeDialog(QString::fromStdString(words), *code,
                                              std::move(places), m_project->codebook(), m_look,
                                              m_docks.dock(u"retrieval"_s)->parentWidget());
    m_alike = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, code = *code] { tagAll(code, dialog->chosen()); });
    dialog->open();
}

void RetrievalController::tagAll(const annotate::Code &code,
                                 const std::vector<retrieve::Segment> &places)
{
    const QString name = QString::fromStdString(code.name);
    const auto count = int(places.size());
    const QString words
        = count == 1 ? tr("Tag 1 place %1") : tr("Tag %n places %1", nullptr, count);
    store::Action action{words.arg(name).toStdString(), {}};
    for (const retrieve::Segment &place : places) {
        const models::DocumentPtr document = m_project->document(place.document);
        if (!document)
            continue;
        annotate::Coding coding;
        coding.id = CodingId::make();
        coding.code = code.id;
        coding.target = {annotate::TargetKind::Span,
                         annotate::anchorOf(document->id, document->source.text, place.span),
                         {}};
        action.changes.emplace_back(store::PutCoding{coding});
    }
    if (m_project->act(action))
        Q_EMIT said(
            (count == 1 ? tr("Tagged 1 place %1") : tr("Tagged %n places %1", nullptr, count))
                .arg(name));
}

std::vector<retrieve::Segment> RetrievalController::passagesOf(const CodeId &code) const
{
    retrieve::Question question;
    question.codes = {code};
    question.annotator = m_project->store().annotator().id;
    const retrieve::Sayings sayings(m_project->notes(), {});
    std::vector<retrieve::Segment> all;
    for (const store::DocumentInfo &info : m_project->documents()) {
        const models::DocumentPtr open = m_project->document(info.id);
        if (!open)
            continue;
        const auto some = retrieve::segmentsOf(
            {open->id, open->info.title, open->source.text, open->reconstruction},
            m_project->codings(info.id)->own(), question, sayings);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

void RetrievalController::splitTag(const CodeId &code, QWidget *over)
{
    const CodeId wanted = code.isValid() ? code : m_panes.tags().currentCode();
    const annotate::Code *known = m_project->codebook().find(wanted);
    if (!known || known->isGroup) {
        Q_EMIT said(tr("Choose the tag to split in the Tags pane first"));
        return;
    }
    std::vector<retrieve::Segment> places = passagesOf(wanted);
    if (places.size() < 2) {
        Q_EMIT said(
            tr("%1 is on too few places to split").arg(QString::fromStdString(known->name)));
        return;
    }
    auto *dialog
        = new retrieval::SplitDialog(*known, std::move(places), m_project->codebook(), m_look,
                                     over ? over : m_docks.dock(u"retrieval"_s)->parentWidget());
    m_split = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, wanted] {
        std::set<CodingId> chosen;
        const std::vector<retrieve::Segment> ticked = dialog->chosen();
        for (const retrieve::Segment &place : ticked)
            chosen.insert(place.coding);
        const QString name = dialog->name()->text().simplified();
        if (models::splitCode(*m_project, wanted, name, chosen).isValid())
            Q_EMIT said(tr("%1 is a tag of its own").arg(name));
    });
    dialog->open();
}

void RetrievalController::chooseFolder()
{
    m_docks.open(u"retrieval"_s); // what is shown there is what is written
    const QString beside = QFileInfo(m_project->path()).path();
    const QString folder = QFileDialog::getExistingDirectory(
        m_docks.dock(u"retrieval"_s), tr("Folder for the report and its tables"), beside);
    if (folder.isEmpty())
        return;
    if (const Result<void> written = writeTo(folder); !written)
        Q_EMIT failed(language::inWindow(written.error()));
    else
        Q_EMIT said(tr("Report written to %1").arg(folder));
}

Result<void> RetrievalController::writeTo(const QString &folder) const
{
    const report::Retrieval retrieval = m_panes.retrieval().retrieval(
        QFileInfo(m_project->path()).completeBaseName(), systemClock()());
    std::vector<exchange::ExportFile> files = report::csvReport(retrieval);
    files.push_back({"report.html", report::htmlReport(retrieval)});
    return exchange::writeFiles(files, folder.toStdString());
}

} // namespace rejoinder::window
