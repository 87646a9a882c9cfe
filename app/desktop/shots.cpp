// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QDockWidget>
#include <QEventLoop>
#include <QLineEdit>
#include <QProcess>
#include <QTableView>

#include "app/desktop/demonstration.h"
#include "app/desktop/headless.h"
#include "ui/codebook/codebookdialog.h"
#include "ui/codebook/versionsdialog.h"
#include "ui/commands/commandpalette.h"
#include "ui/find/findpane.h"
#include "ui/keys/keysdialog.h"
#include "ui/retrieval/conditionbar.h"
#include "ui/retrieval/retrievalpane.h"
#include "ui/retrieval/splitdialog.h"
#include "ui/tags/tagcontroller.h"
#include "ui/transfer/exportdialog.h"
#include "ui/transfer/importdialog.h"
#include "ui/variables/variabledialog.h"
#include "ui/variables/variablespane.h"
#include "ui/window/codebookcontroller.h"
#include "ui/window/commandcontroller.h"
#include "ui/window/docks.h"
#include "ui/window/features.h"
#include "ui/window/filecontroller.h"
#include "ui/window/keyscontroller.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panes.h"
#include "ui/window/readingcontroller.h"
#include "ui/window/retrievalcontroller.h"
#include "ui/window/viewcontroller.h"

using namespace Qt::StringLiterals;

namespace rejoinder::desktop {

namespace {

class Camera
{
public:
    Camera(const Arguments &arguments) : m_folder(arguments.shots), m_suffix(arguments.shotSuffix)
    {
        m_isFine = m_folder.mkpath(u"."_s);
    }

    void take(QWidget &widget, const QString &name)
    {
        QCoreApplication::processEvents();
        const QString file = m_folder.filePath(name + m_suffix + u".png"_s);
        m_isFine = widget.grab().save(file) && m_isFine;
    }
    bool isFine() const { return m_isFine; }

private:
    QDir m_folder;
    QString m_suffix;
    bool m_isFine = true;
};

/// Something of every kind is on the screen: a comment in the middle with a passage selected in it.
void focusPassage(window::MainWindow &window)
{
    const models::DocumentPtr document = window.reading().document();
    const std::string_view words = "Gas works that finish on time";
    const std::size_t at = document->source.text.find(words);
    if (at == std::string::npos)
        window.reading().showComment(0);
    else
        window.reading().showSpan({at, at + words.size()});
}

/// What is known of documents and people, and a new variable.
void takeVariables(window::MainWindow &window, Camera &camera, const QString &name)
{
    variables::VariablesPane &pane = window.panes().variables();
    window.docks().open(u"variables"_s);
    pane.table()->setFocus();
    camera.take(window, u"variables-documents-"_s + name);
    pane.setPart(variables::VariablesPane::People);
    camera.take(window, u"variables-people-"_s + name);
    pane.changeVariable();
    camera.take(*pane.dialog(), u"variables-change-"_s + name);
    delete pane.dialog(); // nothing runs its deleteLater() here
    pane.setPart(variables::VariablesPane::Documents);
    window.docks().dock(u"variables"_s)->hide();
}

/// The docks below, one after the other.
void takeDocks(window::MainWindow &window, Camera &camera, const QString &name)
{
    for (const QString &id : {u"source"_s, u"tray"_s, u"relations"_s}) {
        window.docks().open(id);
        camera.take(window, id + u'-' + name);
        window.docks().dock(id)->hide();
    }
}

/// Passages that are looked at one by one, the versions of the codebook, and what goes out.
void takeDialogs(window::MainWindow &window, Camera &camera, const QString &name)
{
    models::Project &project = *window.workspace().project();
    window::RetrievalController &retrieval = window.features().retrieval();
    const std::vector<annotate::Code> &codes = project.codebook().codes;
    const auto fact = std::ranges::find(codes, "Fact", &annotate::Code::name);
    if (fact != codes.end())
        retrieval.splitTag(fact->id);
    if (retrieval::SplitDialog *dialog = retrieval.splitDialog()) {
        dialog->name()->setText(dialog->windowTitle());
        camera.take(*dialog, u"split-"_s + name);
        delete dialog; // nothing runs its deleteLater() here
    }
    codebook::VersionsDialog versions(project, window.view().look(), &window);
    versions.show();
    camera.take(versions, u"versions-"_s + name);
    versions.hide();
    transfer::ExportDialog out(project, u"Harbour Street"_s, &window);
    out.show();
    camera.take(out, u"export-"_s + name);
    out.hide();
}

/// What one looks for: a filter of the thread, and words in the whole project.
void takeLookedFor(window::MainWindow &window, Camera &camera, const QString &name)
{
    thread::ThreadView &thread = window.readingPage().thread();
    window.reading().showDocument(window.workspace().project()->documents().front().id);
    actions::find(thread.threadActions(), "thread.filter")->trigger();
    thread::Filter filter;
    filter.text = u"gas works"_s;
    thread.setFilter(filter);
    camera.take(window, u"filter-"_s + name);
    thread.setFocus();
    filter.text = u"zeppelin"_s;
    thread.setFilter(filter);
    camera.take(window, u"filter-nothing-"_s + name);
    thread.clearFilter();
    actions::find(thread.threadActions(), "thread.last")->trigger();
    actions::find(thread.threadActions(), "thread.previousDoubt")->trigger();
    actions::find(thread.threadActions(), "thread.peek")->trigger();
    camera.take(window, u"peek-"_s + name);
    window.commands().actions().front()->trigger();
    window.commands().palette().field()->setText(u"next"_s);
    camera.take(window, u"commands-"_s + name);
    window.commands().palette().closeAndReturn();
    window.docks().open(u"find"_s);
    window.panes().find().field()->setText(u"council"_s);
    window.panes().find().step(1);
    camera.take(window, u"find-"_s + name);
    window.panes().find().field()->clear();
    window.docks().open(u"library"_s);
    window.docks().open(u"notebook"_s);
    camera.take(window, u"notebook-"_s + name);
    window.docks().open(u"library"_s);
    window.docks().open(u"retrieval"_s);
    camera.take(window, u"passages-"_s + name);
    window.panes().retrieval().setView(retrieval::RetrievalPane::ByPerson);
    camera.take(window, u"passages-table-"_s + name);
    window.panes().retrieval().setView(retrieval::RetrievalPane::Passages);
    window.panes().retrieval().setView(retrieval::RetrievalPane::ByVariable);
    window.panes().retrieval().conditions()->documents()->variable()->setCurrentIndex(1);
    camera.take(window, u"variables-passages-"_s + name);
    window.panes().retrieval().conditions()->documents()->variable()->setCurrentIndex(0);
    window.panes().retrieval().setView(retrieval::RetrievalPane::Passages);
    window.docks().dock(u"retrieval"_s)->hide();
    takeVariables(window, camera, name);
    window.features().codebook().open();
    camera.take(*window.features().codebook().dialog(), u"codebook-"_s + name);
    delete window.features().codebook().dialog(); // nothing runs its deleteLater() here
}

/// A key was changed, and one is wanted that another has.
void takeKeys(window::MainWindow &window, Camera &camera, const QString &name)
{
    keys::KeysDialog *dialog = window.keys().open();
    keys::KeysModel &model = dialog->model();
    const auto change = [&model](const QString &id, const QKeySequence &key) {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.shortcutAt(row).id == id)
                model.setData(model.index(row, keys::KeysModel::Key), QVariant::fromValue(key));
        }
    };
    change(u"thread.nextDoubt"_s, Qt::Key_Z);
    dialog->findChild<QLineEdit *>(u"keysField"_s)->setText(u"next"_s);
    change(u"thread.nextUntagged"_s, Qt::Key_N);
    camera.take(*dialog, u"keys-"_s + name);
    model.resetAll();
    delete dialog; // nothing runs its deleteLater() here
}

void takeReading(window::MainWindow &window, Camera &camera, const QString &name)
{
    comeToTheFront(window);
    window.readingPage().thread().setFocus();
    focusPassage(window);
    camera.take(window, u"main-"_s + name);
    window.tags().openPalette();
    camera.take(window, u"tag-palette-"_s + name);
    window.tags().palette().closeAndReturn();
    takeLookedFor(window, camera, name);
    takeKeys(window, camera, name);
    focusPassage(window);
    takeDocks(window, camera, name);
    takeDialogs(window, camera, name);
    window.reading().showDocument(window.workspace().project()->documents().back().id);
    camera.take(window, u"second-"_s + name);
    window.reading().showDocument(window.workspace().project()->documents().front().id);
    window.view().setLayout(window::ViewController::Layout::Compare);
    QCoreApplication::processEvents(); // the panes take their places
    focusPassage(window);
    camera.take(window, u"compare-"_s + name);
    window.view().setLayout(window::ViewController::Layout::Both);
}

void takeImport(window::MainWindow &window, Camera &camera, const QString &name)
{
    window.files().importPaths(window.workspace().samples());
    auto *dialog = window.findChild<transfer::ImportDialog *>();
    QEventLoop loop;
    QObject::connect(&dialog->importer(), &transfer::Importer::workFinished, &loop,
                     &QEventLoop::quit);
    if (dialog->importer().isWorking())
        loop.exec();
    camera.take(*dialog, u"import-"_s + name);
    delete dialog; // nothing runs its deleteLater() here
}

} // namespace

int takeShots(const Arguments &arguments, const window::Surroundings &surroundings)
{
    Camera camera(arguments);
    window::MainWindow window(surroundings);
    window.resize(1600, 1000);
    window.show();
    for (const bool dark : {false, true}) {
        const QString name = dark ? u"dark"_s : u"light"_s;
        window.view().setDark(dark);
        window.workspace().close();
        camera.take(window, u"start-"_s + name);
        if (!window.workspace().openInDataFolder(u"Harbour Street %1"_s.arg(name)))
            return 1;
        takeImport(window, camera, name);
        importNow(*window.workspace().project(), window.workspace().samples());
        if (!addDemonstration(*window.workspace().project()))
            return 1;
        window.workspace().close(); // opened again it knows the recent tags
        if (!window.workspace().openInDataFolder(u"Harbour Street %1"_s.arg(name)))
            return 1;
        takeReading(window, camera, name);
    }
    if (!arguments.shotSuffix.isEmpty())
        return camera.isFine() ? 0 : 1;
    // The scale is fixed when a program starts, so the large pictures are made by another run of
    // this one.
    QProcess large;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    large.setProcessEnvironment(environment);
    large.setProcessChannelMode(QProcess::ForwardedChannels);
    large.start(QCoreApplication::applicationFilePath(),
                {u"--shots"_s, arguments.shots, u"--language"_s, arguments.language,
                 u"--shot-suffix"_s, u"@2x"_s});
    large.waitForFinished(-1);
    return camera.isFine() ? large.exitCode() : 1;
}

} // namespace rejoinder::desktop
