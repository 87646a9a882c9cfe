// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importdialog.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/transfer/importdelegate.h"

using namespace Qt::StringLiterals;

namespace rejoinder::transfer {

namespace {

QString importWords(int dumps)
{
    return dumps == 1 ? ImportDialog::tr("Import 1 dump")
                      : ImportDialog::tr("Import %n dumps", nullptr, dumps);
}

/// "48 comments, 31 with a name, 7 doubts."
QString foundWords(const QModelIndex &index)
{
    const int comments = index.data(ImportModel::CommentsRole).toInt();
    const int doubts = index.data(ImportModel::DoubtsRole).toInt();
    const QStringList words{
        comments == 1 ? ImportDialog::tr("1 comment")
                      : ImportDialog::tr("%n comments", nullptr, comments),
        ImportDialog::tr("%n with a name", nullptr, index.data(ImportModel::NamedRole).toInt()),
        doubts == 1 ? ImportDialog::tr("1 doubt") : ImportDialog::tr("%n doubts", nullptr, doubts)};
    return words.join(u", "_s) + u'.';
}

} // namespace

ImportDialog::ImportDialog(models::Project &project, const look::Look &look, QWidget *parent,
                           const Preview &preview)
    : QDialog(parent)
    , m_importer(project)
    , m_preview(preview)
    , m_delegate(new ImportDelegate(this))
    , m_list(new QListView(this))
    , m_headline(new QLabel(this))
    , m_findings(new QLabel)
    , m_beside(new QCheckBox(tr("Open &side by side after import"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_ready(new QPushButton(tr("Import what is ready"), this))
    , m_import(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    resize(m_preview.widget ? 1200 : 760, m_preview.widget ? 800 : 640);
    m_delegate->setLook(look);
    QPalette flat = look.palette.toQPalette();
    flat.setColor(QPalette::Base, look.palette.window);
    m_list->setPalette(flat);
    QFont bold = look.ui();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeFound(), 5);
    if (m_preview.widget)
        columns->addWidget(makePreview(look), 6);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(16);
    rows->addLayout(columns, 1);
    rows->addLayout(makeButtons());

    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_ready, &QPushButton::clicked, this, &ImportDialog::importReady);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::accept);
    connect(&m_importer, &Importer::changed, this, &ImportDialog::showState);
    connect(&m_importer, &Importer::workFinished, this, [this] {
        if (m_isWanted)
            accept();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showFindings();
        showPreview();
    });
    showState();
}

/// The files, and what was found in the one that is chosen.
QWidget *ImportDialog::makeFound()
{
    m_list->setModel(&m_importer.model());
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Files to import"));
    m_findings->setWordWrap(true);
    m_findings->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_findings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_findings->setMargin(14);
    auto *findings = new QScrollArea(this);
    findings->setWidget(m_findings);
    findings->setWidgetResizable(true);
    auto *found = new QWidget(this);
    auto *rows = new QVBoxLayout(found);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(m_list, 3);
    rows->addWidget(m_headline);
    rows->addWidget(findings, 2);
    return found;
}

/// The dump itself, with what its letters mean.
QWidget *ImportDialog::makePreview(const look::Look &look)
{
    auto *title = new QLabel(tr("Preview"), this);
    title->setFont(m_headline->font());
    auto *legend = new QLabel(tr("<b>T</b> title &nbsp; <b>A</b> article &nbsp; <b>N</b> name line "
                                 "&nbsp; <b>B</b> body &nbsp; <b>?</b> name lost &nbsp; <b>–</b> "
                                 "boilerplate"),
                              this);
    legend->setFont(look.secondary());
    legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(title);
    head->addWidget(legend, 1);
    auto *frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_preview.widget);
    auto *all = new QWidget(this);
    auto *rows = new QVBoxLayout(all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addLayout(head);
    rows->addWidget(frame, 1);
    return all;
}

QHBoxLayout *ImportDialog::makeButtons()
{
    m_beside->hide(); // until there are several
    m_import->setDefault(true);
    m_import->setFocus();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_beside);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ready);
    buttons->addWidget(m_import);
    return buttons;
}

bool ImportDialog::isForComparing() const
{
    return m_beside->isChecked() && m_imported.size() > 1;
}

void ImportDialog::accept()
{
    if (m_isDone) {
        QDialog::accept();
        return;
    }
    m_isWanted = true;
    if (m_importer.isWorking()) {
        showState();
        return;
    }
    importReady();
    m_isDone = true;
    if (m_importer.model().count(ImportState::Failed) == 0)
        QDialog::accept();
    else
        showState();
}

void ImportDialog::reject()
{
    m_importer.cancel();
    if (m_imported.empty())
        QDialog::reject();
    else
        QDialog::accept(); // some were imported on purpose; only the rest is dropped
}

void ImportDialog::importReady()
{
    const auto stored = m_importer.store();
    m_imported.insert(m_imported.end(), stored.begin(), stored.end());
    showState();
}

void ImportDialog::showState()
{
    ImportModel &model = m_importer.model();
    const int ready = model.count(ImportState::Ready);
    setWindowTitle(importWords(model.rowCount()));
    if (!m_list->currentIndex().isValid() && model.rowCount() > 0)
        m_list->setCurrentIndex(model.index(0));
    m_ready->setVisible(m_importer.isWorking() && model.rowCount() > 1);
    m_ready->setEnabled(ready > 0);
    if (m_isDone || (ready == 0 && !m_importer.isWorking()))
        m_import->setText(tr("Close"));
    else if (!m_importer.isWorking())
        m_import->setText(importWords(ready));
    else
        m_import->setText(m_isWanted ? tr("Importing when ready…") : tr("Import when ready"));
    m_import->setEnabled(!m_isWanted || !m_importer.isWorking());
    m_cancel->setVisible(!m_isDone);
    m_beside->setVisible(model.rowCount() > 1);
    showFindings();
    showPreview();
}

/// The chosen one; while it is worked on, what is there stays.
void ImportDialog::showPreview()
{
    const int row = m_list->currentIndex().row();
    if (!m_preview.widget || row == m_previewed)
        return;
    const models::DocumentPtr document = m_importer.preview(row);
    if (!document)
        return;
    m_previewed = row;
    m_preview.show(document);
}

void ImportDialog::showFindings()
{
    const QModelIndex index = m_list->currentIndex();
    const ImportState state = ImportState(index.data(ImportModel::StateRole).toInt());
    m_headline->setText(index.isValid() ? tr("What was found in %1").arg(index.data().toString())
                                        : tr("No file chosen"));
    QStringList lines;
    if (!index.isValid() || state == ImportState::Working) {
        lines.append(tr("Still at work."));
    } else if (state == ImportState::Failed) {
        lines.append(index.data(ImportModel::ProblemRole).toString());
        lines.append(tr("Nothing of it is imported; the other files go on."));
    } else {
        lines.append(foundWords(index));
        const QStringList sentences = index.data(ImportModel::FoundRole).toStringList();
        for (const QString &sentence : sentences)
            lines.append(u"✓  "_s + sentence + (sentence.endsWith(u'.') ? QString() : u"."_s));
        if (state == ImportState::Known)
            lines.append(
                tr("The project holds these very bytes already; they are not imported again."));
    }
    m_findings->setText(lines.join(u"\n\n"_s));
}

} // namespace rejoinder::transfer
