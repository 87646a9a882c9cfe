// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/codebookdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/annotate/edit.h"
#include "ui/codebook/codeform.h"
#include "ui/codebook/swatchdelegate.h"
#include "ui/codebook/versionsdialog.h"
#include "ui/language/errors.h"
#include "ui/models/codebookedits.h"

using namespace Qt::StringLiterals;

namespace rejoinder::codebook {

CodebookDialog::CodebookDialog(models::Project &project, const look::Look &look, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_look(look)
    , m_tree(new QTreeView(this))
    , m_form(new CodeForm(this))
    , m_newTag(new QPushButton(tr("New &tag"), this))
    , m_newGroup(new QPushButton(tr("New &group"), this))
    , m_merge(new QPushButton(tr("&Merge into"), this))
    , m_split(new QPushButton(tr("&Split…"), this))
    , m_delete(new QPushButton(tr("Delete"), this))
    , m_versions(new QPushButton(this))
    , m_import(new QPushButton(tr("Im&port"), this))
    , m_export(new QPushButton(tr("Exp&ort…"), this))
    , m_remark(new QLabel(this))
{
    setObjectName("codebookDialog"_L1);
    setWindowTitle(tr("Codebook"));
    setFont(look.ui());
    build();
    m_form->setLook(look);
    static_cast<SwatchDelegate *>(m_tree->itemDelegate())->setLook(look);
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Highlight, Qt::transparent); // rows paint their own frame
    m_tree->setPalette(colours);
    colours.setColor(QPalette::WindowText, look.palette.error);
    m_remark->setPalette(colours);
    connect(&m_model, &models::CodebookModel::renameWanted, this,
            [this](const CodeId &code, const QString &name) {
                models::renameCode(m_project, code, name);
            });
    connect(&m_model, &models::CodebookModel::moveWanted, this,
            [this](const CodeId &code, const CodeId &to, int position) {
                models::moveCode(m_project, code, to, position);
                choose(code);
            });
    connect(m_form, &CodeForm::changed, this,
            [this](const annotate::Code &code, const QString &what) {
                models::saveCode(m_project, code, what);
            });
    connect(&m_project, &models::Project::codebookChanged, this, &CodebookDialog::read);
    connect(&m_project, &models::Project::failed, this,
            [this](const Error &error) { m_remark->setText(language::inWindow(error)); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CodebookDialog::showCurrent);
    read();
    m_tree->setCurrentIndex(m_model.index(0, 0));
    resize(960, 760);
}

CodebookDialog::~CodebookDialog() = default;

void CodebookDialog::build()
{
    m_tree->setObjectName("codebook.tree"_L1);
    m_tree->setAccessibleName(tr("Tags"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new SwatchDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->installEventFilter(this);
    connect(&m_model, &QAbstractItemModel::modelReset, m_tree, &QTreeView::expandAll);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *split = new QSplitter(this);
    split->addWidget(m_tree);
    split->addWidget(scroll);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    split->setSizes({360, 568});
    m_remark->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(split, 1);
    rows->addWidget(m_remark);
    rows->addWidget(makeButtons());
}

QWidget *CodebookDialog::makeButtons()
{
    auto *all = new QWidget(this);
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QPushButton *button : {m_newTag, m_newGroup, m_merge, m_split, m_delete}) {
        button->setAutoDefault(false); // Enter in a field is no click
        row->addWidget(button);
    }
    row->addStretch();
    auto *versions = new QMenu(m_versions);
    versions->addAction(tr("&New version…"), this, &CodebookDialog::addVersion);
    versions->addAction(tr("&History"), this, &CodebookDialog::showVersions);
    m_versions->setMenu(versions);
    for (QPushButton *button : {m_versions, m_import, m_export}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    row->addWidget(close);
    m_newTag->setObjectName("codebook.newTag"_L1);
    m_newGroup->setObjectName("codebook.newGroup"_L1);
    m_merge->setObjectName("codebook.merge"_L1);
    m_split->setObjectName("codebook.split"_L1);
    connect(m_split, &QPushButton::clicked, this, [this] {
        m_form->commit();
        Q_EMIT splitWanted(current());
    });
    m_delete->setObjectName("codebook.delete"_L1);
    auto *targets = new QMenu(m_merge);
    m_merge->setMenu(targets);
    connect(targets, &QMenu::aboutToShow, this, &CodebookDialog::fillMerge);
    connect(m_newTag, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_newGroup, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_delete, &QPushButton::clicked, this, &CodebookDialog::remove);
    auto *sources = new QMenu(m_import);
    sources->addAction(tr("From a &file…"), this, &CodebookDialog::importWanted);
    sources->addSeparator();
    for (const std::string &preset : annotate::presetNames()) {
        const QString name = QString::fromStdString(preset);
        sources->addAction(name, this, [this, name] { Q_EMIT presetWanted(name); });
    }
    m_import->setMenu(sources);
    connect(m_export, &QPushButton::clicked, this, &CodebookDialog::exportWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return all;
}

void CodebookDialog::read()
{
    const CodeId chosen = m_shown;
    m_model.setCodebook(m_project.codebook());
    std::map<CodeId, int> uses;
    if (const auto all = m_project.store().codeUses(m_project.store().annotator().id)) {
        for (const CodeId &code : *all)
            ++uses[code];
    }
    m_model.setCounts(std::move(uses));
    m_versions->setText(tr("Version %1").arg(m_project.codebook().version));
    m_remark->clear();
    choose(chosen);
    showCurrent();
}

CodeId CodebookDialog::current() const
{
    return m_tree->currentIndex().isValid() ? m_model.codeAt(m_tree->currentIndex()) : CodeId{};
}

void CodebookDialog::choose(const CodeId &code)
{
    if (const QModelIndex index = m_model.indexOf(code); index.isValid())
        m_tree->setCurrentIndex(index);
}

void CodebookDialog::showCurrent()
{
    if (m_shown != current()) {
        m_shown = current(); // first: saving reads the codebook again
        m_form->commit(); // of the one that was shown
    }
    const annotate::Code *code = m_project.codebook().find(m_shown);
    m_form->setCode(code ? std::optional(*code) : std::nullopt, m_project.codebook());
    m_delete->setEnabled(code);
    m_merge->setEnabled(code);
    m_split->setEnabled(code && !code->isGroup);
}

void CodebookDialog::add(bool isGroup)
{
    const annotate::Code *beside = m_project.codebook().find(current());
    const CodeId parent = !beside ? CodeId{} : beside->isGroup ? beside->id : beside->parent;
    const CodeId made
        = models::addCode(m_project, isGroup ? tr("New group") : tr("New tag"), parent, isGroup);
    if (!made.isValid())
        return;
    choose(made);
    m_form->editName();
}

void CodebookDialog::remove()
{
    const QModelIndex index = m_tree->currentIndex();
    const QModelIndex next = m_tree->indexAbove(index);
    const CodeId after = next.isValid() ? m_model.codeAt(next) : CodeId{};
    if (models::dropCode(m_project, current()))
        choose(after);
}

void CodebookDialog::fillMerge()
{
    QMenu *menu = m_merge->menu();
    menu->clear();
    const annotate::Codebook &codebook = m_project.codebook();
    const annotate::Code *from = codebook.find(current());
    for (const annotate::Code &code : codebook.codes) {
        const bool canTake = from && code.isGroup == from->isGroup
            && !annotate::isInBranch(codebook, code.id, from->id);
        if (canTake)
            menu->addAction(QString::fromStdString(codebook.pathOf(code.id)), this,
                            [this, id = code.id] { mergeInto(id); });
    }
}

void CodebookDialog::mergeInto(const CodeId &other)
{
    m_form->commit();
    const CodeId from = current();
    m_shown = other; // is chosen when the codebook comes back
    if (!models::mergeCodes(m_project, from, other))
        m_shown = from;
}

void CodebookDialog::addVersion()
{
    m_form->commit();
    bool isMeant = false;
    const QString memo = QInputDialog::getMultiLineText(this, tr("New version of the codebook"),
                                                        tr("What is new in it?"), {}, &isMeant);
    if (isMeant)
        m_project.newCodebookVersion(memo.trimmed());
}

void CodebookDialog::showVersions()
{
    auto *dialog = new VersionsDialog(m_project, m_look, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString CodebookDialog::remark() const
{
    return m_remark->text();
}

void CodebookDialog::shift(int step)
{
    const QModelIndex index = m_tree->currentIndex();
    const CodeId code = current();
    const int position = index.row() + step;
    if (index.isValid() && position >= 0 && position < m_model.rowCount(index.parent())) {
        const CodeId parent = index.parent().isValid() ? m_model.codeAt(index.parent()) : CodeId{};
        models::moveCode(m_project, code, parent, position);
        choose(code);
    }
}

void CodebookDialog::shiftDepth(int step)
{
    const QModelIndex index = m_tree->currentIndex();
    const CodeId code = current();
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    const QModelIndex parent = index.parent();
    if (step > 0 && index.row() > 0)
        models::moveCode(m_project, code, m_model.codeAt(above), m_model.rowCount(above));
    else if (step < 0 && parent.isValid())
        models::moveCode(m_project, code,
                         parent.parent().isValid() ? m_model.codeAt(parent.parent()) : CodeId{},
                         parent.row() + 1);
    choose(code);
}

bool CodebookDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    if (press->modifiers() != Qt::AltModifier)
        return QDialog::eventFilter(watched, event);
    switch (press->key()) {
    case Qt::Key_Up:
        shift(-1);
        return true;
    case Qt::Key_Down:
        shift(1);
        return true;
    case Qt::Key_Right:
        shiftDepth(1);
        return true;
    case Qt::Key_Left:
        shiftDepth(-1);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CodebookDialog::done(int result)
{
    m_form->commit();
    QDialog::done(result);
}

} // namespace rejoinder::codebook
