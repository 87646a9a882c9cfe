// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/startpage.h"

#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

#include "ui/window/plainbutton.h"

using namespace Qt::StringLiterals;

namespace rejoinder::window {

namespace {

constexpr int columnWidth = 640;

void setInk(QLabel *label, const QFont &font, const QColor &ink)
{
    label->setFont(font);
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, ink);
    label->setPalette(colours);
}

QFont semiBold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

StartPage::StartPage(const actions::List &all, QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(tr("Who answered whom?"), this))
    , m_answer(new QLabel(
          tr("Rejoinder rebuilds the reply tree of a comment section from its bare text, shows "
             "how sure it is of every link, and lets you tag what people claim and how they "
             "argue."),
          this))
    , m_drop(new DropZone(all, this))
    , m_recentTitle(new QLabel(tr("Recent projects"), this))
    , m_sampleTitle(new QLabel(tr("Start with an example"), this))
    , m_recent(new QListWidget(this))
    , m_noRecent(new QLabel(tr("Projects that were open will be listed here."), this))
    , m_sampleName(new QLabel(tr("Harbour Street sample"), this))
    , m_sampleLine(
          new QLabel(tr("Two invented articles with their comments, some without a name, doubts to "
                        "settle and a codebook to tag with."),
                     this))
    , m_keys(new QLabel(
          tr("Ctrl+O opens a project    Ctrl+I imports    Files stay on this computer."), this))
    , m_open(new PlainButton(tr("Open sample project"), {}, false, this))
{
    setObjectName(u"startPage"_s);
    m_answer->setWordWrap(true);
    m_sampleLine->setWordWrap(true);
    m_noRecent->setWordWrap(true);
    m_keys->setAlignment(Qt::AlignCenter);
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setAccessibleName(m_recentTitle->text());
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT projectChosen(item->data(Qt::UserRole).toString());
    });
    connect(m_recent, &QListWidget::itemClicked, m_recent, &QListWidget::itemActivated);

    connect(m_open, &QAbstractButton::clicked, actions::find(all, "file.sample"),
            &QAction::trigger);
    m_open->setEnabled(actions::find(all, "file.sample")->isEnabled());
    QFrame *recent = card();
    auto *recentRows = new QVBoxLayout(recent);
    recentRows->setContentsMargins(1, 6, 1, 6);
    recentRows->addWidget(m_recent);
    recentRows->addWidget(m_noRecent);
    m_noRecent->setMargin(12);
    QFrame *sample = card();
    auto *sampleRows = new QVBoxLayout(sample);
    sampleRows->setContentsMargins(16, 14, 16, 14);
    sampleRows->addWidget(m_sampleName);
    sampleRows->addWidget(m_sampleLine);
    sampleRows->addStretch();
    sampleRows->addWidget(m_open, 0, Qt::AlignLeft);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->addWidget(m_recentTitle, 0, 0);
    grid->addWidget(m_sampleTitle, 0, 1);
    grid->addWidget(recent, 1, 0);
    grid->addWidget(sample, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_question);
    rows->addSpacing(4);
    rows->addWidget(m_answer);
    rows->addSpacing(20);
    rows->addWidget(m_drop);
    rows->addSpacing(24);
    rows->addLayout(grid);
    rows->addSpacing(20);
    rows->addWidget(m_keys);
    auto *page = new QHBoxLayout(this);
    page->addStretch(1);
    page->addWidget(column, 20, Qt::AlignVCenter);
    page->addStretch(1);
    setFocusProxy(m_drop->chooseButton());
    actions::actIn(this, {actions::find(all, "file.paste")});
}

QFrame *StartPage::card()
{
    auto *frame = new QFrame(this);
    frame->setObjectName(u"card"_s);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setFixedHeight(170);
    m_cards.append(frame);
    return frame;
}

void StartPage::setLook(const look::Look &look)
{
    QFont question = look.articleTitle();
    question.setPixelSize(30);
    setInk(m_question, question, look.palette.text);
    QFont answer = look.ui();
    answer.setPixelSize(14);
    setInk(m_answer, answer, look.palette.text2);
    for (QLabel *title : {m_recentTitle, m_sampleTitle})
        setInk(title, semiBold(look.ui()), look.palette.text);
    setInk(m_sampleName, look.ui(), look.palette.text);
    for (QLabel *quiet : {m_sampleLine, m_keys, m_noRecent})
        setInk(quiet, look.secondary(), look.palette.text2);
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.pane);
    for (QFrame *frame : std::as_const(m_cards))
        frame->setPalette(colours);
    m_recent->setFont(look.ui());
    m_open->setLook(look);
    m_drop->setLook(look);
}

void StartPage::setRecent(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            continue;
        auto *item = new QListWidgetItem(info.completeBaseName(), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(
            tr("%1, changed %2")
                .arg(path, QLocale().toString(info.lastModified(), QLocale::ShortFormat)));
        item->setSizeHint({0, 34});
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_noRecent->setVisible(m_recent->count() == 0);
}

} // namespace rejoinder::window
