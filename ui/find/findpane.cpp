// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findpane.h"

#include <optional>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/find/hitdelegate.h"
#include "ui/find/hitmodel.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"

namespace rejoinder::find {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHits = 1000; // more is not read through; a better question is

} // namespace

FindPane::FindPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new HitModel(this))
    , m_delegate(new HitDelegate(this))
    , m_field(new QLineEdit(this))
    , m_lens(m_field->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
    , m_clear(new QPushButton(tr("Clear"), this))
    , m_stack(new QStackedLayout)
{
    m_field->setObjectName("find.field"_L1);
    m_field->setAccessibleName(tr("Find in articles, comments and notes"));
    m_field->setPlaceholderText(tr("Find"));
    m_field->setClearButtonEnabled(true);
    m_field->setFixedHeight(30);
    m_field->installEventFilter(this);
    m_list->setObjectName("find.list"_L1);
    m_list->setAccessibleName(tr("Places found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    lay();
    connect(m_field, &QLineEdit::textChanged, this, &FindPane::search);
    connect(m_clear, &QPushButton::clicked, m_field, &QLineEdit::clear);
    connect(m_list, &QListView::clicked, this, &FindPane::choose);
    connect(m_list, &QListView::activated, this, &FindPane::choose);
    setFocusProxy(m_field);
    setLook(look::Look());
    showState();
}

FindPane::~FindPane() = default;

void FindPane::lay()
{
    auto *nothing = new QWidget(this);
    auto *words = new QVBoxLayout(nothing);
    words->setContentsMargins(16, 12, 16, 12);
    words->addWidget(m_empty);
    words->addWidget(m_clear, 0, Qt::AlignLeading);
    words->addStretch();
    m_stack->addWidget(m_list);
    m_stack->addWidget(nothing);
    look::layFieldAbove(this, m_field, m_stack);
}

void FindPane::setProject(models::Project *project)
{
    m_project = project;
    m_model->setHits(nullptr, {}, {}); // what was found is of the project that goes
    search();
}

void FindPane::setLook(const look::Look &look)
{
    m_delegate->setLook(look);
    m_lens->setIcon(look::icon(u"find"_s, look.palette));
    setFont(look.ui());
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.window);
    setPalette(colours);
    setAutoFillBackground(true);
    colours.setColor(QPalette::Base, look.palette.window);
    m_list->setPalette(colours);
    colours.setColor(QPalette::WindowText, look.palette.text2);
    m_empty->setPalette(colours);
    m_list->doItemsLayout();
}

void FindPane::start()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindPane::refresh()
{
    if (m_field->text().trimmed().isEmpty())
        return;
    const int row = m_list->currentIndex().row();
    const std::optional<store::Hit> here
        = row >= 0 ? std::optional(m_model->hit(row)) : std::nullopt;
    search();
    for (int i = 0; here && i < m_model->rowCount(); ++i) { // F3 goes on from where it was
        if (m_model->hit(i) == *here)
            m_list->setCurrentIndex(m_model->index(i));
    }
}

void FindPane::search()
{
    QString typed = m_field->text();
    for (const QChar quote : {u'“', u'”', u'„', u'«', u'»'})
        typed.replace(quote, u'"');
    m_isFailed = false;
    std::vector<store::Hit> hits;
    if (m_project && !typed.trimmed().isEmpty()) {
        Result<std::vector<store::Hit>> found
            = m_project->store().find(typed.toStdString(), mostHits);
        m_isFailed = !found;
        if (found)
            hits = std::move(*found);
        else
            Q_EMIT m_project->failed(found.error());
    }
    m_model->setHits(m_project, std::move(hits), typed);
    showState();
}

QString FindPane::summary() const
{
    const int count = m_model->rowCount();
    if (m_field->text().trimmed().isEmpty())
        return {};
    return count == 0      ? tr("nothing")
        : count == 1       ? tr("1 place")
        : count < mostHits ? tr("%n places", nullptr, count)
                           : tr("the first %n places", nullptr, count);
}

void FindPane::showState()
{
    const bool isAsked = !m_field->text().trimmed().isEmpty();
    m_empty->setText(m_isFailed ? tr("The project could not be searched.")
                         : isAsked
                         ? tr("Nothing contains “%1”.").arg(m_field->text().trimmed())
                         : tr("What you type is looked for in every article, comment and note of "
                              "the project. “Words in quotation marks” stand side by side."));
    m_clear->setVisible(isAsked);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    Q_EMIT countChanged(summary());
}

void FindPane::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    Q_EMIT placeChosen(m_model->hit(index.row()), m_model->place(index.row()).first);
}

void FindPane::step(int direction)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int now = m_list->currentIndex().row();
    const int next = now < 0 ? (direction > 0 ? 0 : count - 1) : (now + direction + count) % count;
    choose(m_model->index(next));
}

bool FindPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        step(1);
        return true;
    }
    if (key == Qt::Key_Down && m_model->rowCount() > 0) {
        m_list->setFocus(Qt::TabFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rejoinder::find
