// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarypane.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedLayout>

#include "ui/library/librarydelegate.h"
#include "ui/library/librarymodel.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"

using namespace Qt::StringLiterals;

namespace rejoinder::library {

LibraryPane::LibraryPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new LibraryModel(this))
    , m_filter(new LibraryFilter(this))
    , m_delegate(new LibraryDelegate(this))
    , m_field(new QLineEdit(this))
    , m_funnel(m_field->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedLayout)
{
    m_filter->setSourceModel(m_model);
    m_field->setObjectName("library.filter"_L1);
    m_field->setAccessibleName(tr("Filter of the library"));
    m_field->setClearButtonEnabled(true);
    m_field->setFixedHeight(30);
    m_field->installEventFilter(this);
    m_list->setObjectName("library.list"_L1);
    m_list->setAccessibleName(tr("Library"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_empty->setMargin(16);

    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    look::layFieldAbove(this, m_field, m_stack);
    setFocusProxy(m_list);

    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        const QScopedValueRollback quiet(m_quiet, true);
        m_filter->setWords(text);
        setCurrentDocument(m_current);
        showState();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_quiet)
                    activate(current);
            });
    connect(m_list, &QListView::activated, this, &LibraryPane::activate);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &LibraryPane::showMenu);
    setLook(look::Look());
    showState();
}

LibraryPane::~LibraryPane() = default;

void LibraryPane::setDocuments(const std::vector<store::DocumentInfo> &documents)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_model->setDocuments(documents);
    setCurrentDocument(m_current);
    showState();
}

void LibraryPane::setCurrentDocument(const DocumentId &id)
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_current = id;
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(id));
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else
        m_list->selectionModel()->clear();
}

DocumentId LibraryPane::currentDocument() const
{
    return m_current;
}

void LibraryPane::setLook(const look::Look &look)
{
    m_delegate->setLook(look);
    m_funnel->setIcon(look::icon(u"filter"_s, look.palette));
    setFont(look.ui());
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.pane);
    colours.setColor(QPalette::Base, look.palette.pane);
    setPalette(colours);
    setAutoFillBackground(true);
    m_list->setPalette(colours);
    QPalette quiet = colours;
    quiet.setColor(QPalette::WindowText, look.palette.text2);
    m_empty->setPalette(quiet);
    m_list->doItemsLayout();
}

bool LibraryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        m_delegate->setWidth(static_cast<QResizeEvent *>(event)->size().width());
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress)
        return clicked(*static_cast<QMouseEvent *>(event));
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_list->setFocus(Qt::TabFocusReason);
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_filter->index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPane::activate(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_current = DocumentId{index.data(LibraryModel::IdRole).toString().toStdString()};
    Q_EMIT documentActivated(m_current);
}

void LibraryPane::openBeside(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT besideWanted(DocumentId{index.data(LibraryModel::IdRole).toString().toStdString()});
}

void LibraryPane::showMenu(const QPoint &where)
{
    const QModelIndex index = m_list->indexAt(where);
    if (!index.isValid())
        return;
    QMenu menu(this);
    menu.setObjectName("library.menu"_L1);
    menu.addAction(tr("&Open"), this, [this, index] { m_list->setCurrentIndex(index); });
    menu.addAction(tr("Open &beside"), this, [this, index] { openBeside(index); });
    menu.exec(m_list->viewport()->mapToGlobal(where));
}

/// What is chosen is shown at once, so a click that asks for something else chooses nothing: the
/// middle button or Ctrl opens beside, the right one asks.
bool LibraryPane::clicked(const QMouseEvent &event)
{
    const bool isBeside = event.button() == Qt::MiddleButton
        || (event.button() == Qt::LeftButton && event.modifiers() & Qt::ControlModifier);
    if (isBeside)
        openBeside(m_list->indexAt(event.position().toPoint()));
    return isBeside || event.button() == Qt::RightButton;
}

void LibraryPane::showState()
{
    const int all = m_model->rowCount();
    m_field->setEnabled(all > 0);
    m_field->setPlaceholderText(all == 0       ? tr("Filter")
                                    : all == 1 ? tr("Filter 1 document")
                                               : tr("Filter %n documents", nullptr, all));
    m_empty->setText(
        all == 0 ? tr("Documents appear here when you import text dumps of article pages.")
                 : tr("No document has “%1” in its title or file name.").arg(m_field->text()));
    m_stack->setCurrentWidget(m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

} // namespace rejoinder::library
