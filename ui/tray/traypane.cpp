// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traypane.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/tray/placement.h"
#include "ui/tray/traydelegate.h"
#include "ui/tray/trayheader.h"

using namespace Qt::StringLiterals;

namespace rejoinder::tray {

namespace {

void setUp(QTreeView &list, TrayModel *model, TrayDelegate *delegate, TrayHeader *header)
{
    list.setObjectName(u"trayList"_s);
    list.setAccessibleName(TrayPane::tr("Without a place"));
    list.setModel(model);
    list.setItemDelegate(delegate);
    list.setRootIsDecorated(false);
    list.setFrameShape(QFrame::NoFrame);
    list.setUniformRowHeights(true);
    list.setHeader(header);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(TrayModel::Words, QHeaderView::Stretch);
    list.setColumnWidth(TrayModel::What, 220);
    list.setColumnWidth(TrayModel::Where, 140);
}

} // namespace

TrayPane::TrayPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new TrayModel(this))
    , m_delegate(new TrayDelegate(this))
    , m_list(new QTreeView(this))
    , m_header(new TrayHeader(m_list))
    , m_hint(new QLabel(this))
    , m_place(new QPushButton(tr("&Place here"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_again(new QPushButton(tr("&Try all again"), this))
{
    setObjectName(u"trayPane"_s);
    setFocusProxy(m_list);
    setUp(*m_list, m_model, m_delegate, m_header);
    m_list->installEventFilter(this);
    m_hint->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    buttons->addWidget(m_hint, 1);
    for (QPushButton *button : {m_place, m_remove, m_again}) {
        button->setMinimumSize(button->sizeHint().width() + 16, 30);
        buttons->addWidget(button);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_list, 1);
    rows->addLayout(buttons);
    connect(m_place, &QPushButton::clicked, this, &TrayPane::place);
    connect(m_remove, &QPushButton::clicked, this, &TrayPane::remove);
    connect(m_again, &QPushButton::clicked, this, &TrayPane::tryAgain);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TrayPane::showHint);
    showHint();
}

void TrayPane::setLook(const look::Look &look)
{
    m_delegate->setLook(look);
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Base, look.palette.pane);
    setPalette(colours);
    m_list->setPalette(colours);
    m_header->setLook(look);
    m_hint->setFont(look.secondary());
    for (QPushButton *button : {m_place, m_remove, m_again})
        button->setFont(look.ui());
    m_list->viewport()->update();
}

void TrayPane::setProject(models::Project *project)
{
    if (m_project)
        m_project->disconnect(this);
    m_project = project;
    m_document.reset();
    fill();
    if (!project)
        return;
    connect(project, &models::Project::codingsChanged, this, &TrayPane::fill);
    connect(project, &models::Project::codingsReplaced, this, &TrayPane::fill);
    connect(project, &models::Project::notesChanged, this, &TrayPane::fill);
    connect(project, &models::Project::codebookChanged, this, &TrayPane::fill);
}

void TrayPane::setDocument(const models::DocumentPtr &document)
{
    m_document = document;
    fill();
}

void TrayPane::showFocus(const models::Focus &focus)
{
    m_focus = focus;
    showHint();
}

void TrayPane::fill()
{
    std::vector<TrayItem> items;
    if (m_project && m_document) {
        const AnnotatorId self = m_project->store().annotator().id;
        const exchange::Tray tray = m_project->tray(m_document->id);
        for (const annotate::Coding &coding : tray.codings) {
            if (coding.annotator == self)
                items.push_back(itemFor(coding));
        }
        for (const annotate::Note &note : tray.notes) {
            if (note.annotator == self)
                items.push_back(itemFor(note));
        }
    }
    const int row = m_list->currentIndex().row();
    m_model->setItems(std::move(items));
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
    showHint();
    Q_EMIT countChanged(m_model->rowCount());
}

TrayItem TrayPane::itemFor(const annotate::Coding &coding) const
{
    const annotate::Code *code = m_project->codebook().find(coding.code);
    return {coding, code ? QString::fromStdString(code->name) : u"?"_s, code ? code->palette : 0,
            QString::fromStdString(coding.target.anchor.quote), placeOf(coding.target)};
}

TrayItem TrayPane::itemFor(const annotate::Note &note) const
{
    const QString text = QString::fromStdString(note.text);
    return {note, text.section(u'\n', 0, 0), 0, QString::fromStdString(note.target.anchor.quote),
            placeOf(note.target)};
}

QString TrayPane::placeOf(const annotate::Target &target) const
{
    const models::DocumentPtr earlier = m_project->document(target.anchor.document);
    const std::size_t at = target.anchor.span.start;
    if (target.kind == annotate::TargetKind::Person && !target.ref.empty())
        return QString::fromStdString(target.ref);
    if (const int comment = earlier ? earlier->commentAt(at) : -1; comment >= 0)
        return tr("#%1 before").arg(comment + 1);
    if (const int paragraph = earlier ? earlier->paragraphAt(at) : -1; paragraph >= 0)
        return tr("¶%1 before").arg(paragraph + 1);
    return {};
}

const TrayItem *TrayPane::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->items()[std::size_t(row)] : nullptr;
}

bool TrayPane::canPlace() const
{
    const TrayItem *item = current();
    return item && m_document && placedAt(item->target(), m_focus, *m_document).has_value();
}

QString TrayPane::hint() const
{
    return m_hint->text();
}

void TrayPane::showHint()
{
    const TrayItem *item = current();
    m_hint->setText(item ? hintFor(item->target())
                         : tr("Tags and notes of an earlier version of a dump wait here where "
                              "their words are gone."));
    m_place->setEnabled(canPlace());
    m_remove->setEnabled(item != nullptr);
    m_again->setEnabled(item != nullptr);
}

bool TrayPane::place()
{
    const TrayItem *item = current();
    const auto target
        = item && m_document ? placedAt(item->target(), m_focus, *m_document) : std::nullopt;
    if (!target) {
        Q_EMIT said(item ? hintFor(item->target()) : tr("The tray is empty"));
        return false;
    }
    store::Action action{tr("Place %1").arg(item->what).toStdString(), {}};
    if (const auto *coding = std::get_if<annotate::Coding>(&item->thing)) {
        annotate::Coding moved = *coding;
        moved.target = *target;
        action.changes.emplace_back(store::PutCoding{std::move(moved)});
    } else {
        annotate::Note moved = std::get<annotate::Note>(item->thing);
        moved.target = *target;
        action.changes.emplace_back(store::PutNote{std::move(moved)});
    }
    const auto done = m_project->act(action);
    if (done)
        Q_EMIT said(QString::fromStdString(done->text));
    return done.has_value();
}

void TrayPane::remove()
{
    const TrayItem *item = current();
    if (!item)
        return;
    store::Action action{tr("Remove %1 from the tray").arg(item->what).toStdString(), {}};
    if (const auto *coding = std::get_if<annotate::Coding>(&item->thing))
        action.changes.emplace_back(store::DropCoding{coding->id});
    else
        action.changes.emplace_back(store::DropNote{std::get<annotate::Note>(item->thing).id});
    if (const auto done = m_project->act(action))
        Q_EMIT said(QString::fromStdString(done->text));
}

void TrayPane::tryAgain()
{
    if (!m_project || !m_document)
        return;
    const auto moved = m_project->moveAlong(m_document->id);
    if (moved)
        Q_EMIT said(tr("Placed again: %1; still without a place: %2")
                        .arg(QString::number(moved->moved), QString::number(moved->left)));
}

bool TrayPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        place();
    else if (key->key() == Qt::Key_Delete)
        remove();
    else
        return false;
    return true;
}

} // namespace rejoinder::tray
