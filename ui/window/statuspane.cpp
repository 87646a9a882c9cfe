// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statuspane.h"

#include <QAccessible>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rejoinder::window {

namespace {

constexpr int sayingTime = 6000;

void setInk(QLabel *label, const QColor &ink)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, ink);
    label->setPalette(colours);
}

void setWords(QLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

StatusPane::StatusPane(QWidget *parent)
    : QStatusBar(parent)
    , m_comments(add(false))
    , m_named(add(false))
    , m_doubts(add(false))
    , m_saved(add(false))
    , m_work(add(false))
    , m_cancel(new QToolButton(this))
    , m_annotator(add(true))
    , m_codebook(add(true))
    , m_encoding(add(true))
    , m_zoom(add(true))
{
    setSizeGripEnabled(false);
    setFixedHeight(27);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &StatusPane::cancelWanted);
    showWork({}, false);
    show(nullptr, nullptr);
}

QLabel *StatusPane::add(bool right)
{
    auto *label = new QLabel(this);
    label->setContentsMargins(8, 0, 8, 0);
    if (right)
        addPermanentWidget(label);
    else
        addWidget(label);
    return label;
}

void StatusPane::setLook(const look::Look &look)
{
    m_look = look;
    const auto labels = findChildren<QLabel *>();
    for (QLabel *label : labels) {
        label->setFont(look.secondary());
        setInk(label, look.palette.text2);
    }
    setFont(look.secondary());
    m_cancel->setFont(look.secondary());
    QFont strong = look.secondary();
    strong.setWeight(QFont::DemiBold);
    m_doubts->setFont(strong);
    setInk(m_doubts, look.palette.doubtText);
    m_zoom->setText(tr("%1 %").arg((14 + look.zoom) * 100 / 14));
}

void StatusPane::show(const models::Project *project, const models::Document *document)
{
    setInk(m_saved, m_look.palette.text2);
    setWords(m_saved, project ? tr("All changes saved") : tr("No project open"));
    setWords(
        m_annotator,
        project ? tr("Annotator: %1").arg(QString::fromStdString(project->store().annotator().name))
                : QString());
    setWords(m_codebook, project ? tr("Codebook v%1").arg(project->codebook().version) : QString());
    setWords(m_encoding, document ? QString::fromStdString(document->source.encoding) : u"UTF-8"_s);
    int named = 0;
    int doubts = 0;
    const int comments = document ? int(document->reconstruction.comments.size()) : 0;
    for (int comment = 0; comment < comments; ++comment) {
        named += pipeline::shownName(document->reconstruction, comment).empty() ? 0 : 1;
        doubts += pipeline::isDoubt(document->reconstruction, comment) ? 1 : 0;
    }
    const QString counted = comments == 1 ? tr("1 comment") : tr("%n comments", nullptr, comments);
    setWords(m_comments, document ? counted : QString());
    setWords(m_named, document ? tr("%n named", nullptr, named) : QString());
    const QString doubtful = doubts == 1 ? tr("1 doubt") : tr("%n doubts", nullptr, doubts);
    setWords(m_doubts, doubts > 0 ? doubtful : QString());
}

void StatusPane::showWork(const QString &sentence, bool mayCancel)
{
    setWords(m_work, sentence);
    m_cancel->setVisible(mayCancel);
}

QString StatusPane::work() const
{
    return m_work->text();
}

void StatusPane::paintEvent(QPaintEvent *event)
{
    QStatusBar::paintEvent(event);
    QPainter painter(this);
    for (const QLabel *label :
         {m_named, m_doubts, m_saved, m_work, m_codebook, m_encoding, m_zoom}) {
        if (label->isVisible())
            painter.fillRect(label->x() - 2, (height() - 11) / 2, 1, 11, m_look.palette.line);
    }
}

void StatusPane::say(const QString &sentence)
{
    showMessage(sentence, sayingTime);
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

void StatusPane::sayFailed(const QString &sentence)
{
    clearMessage();
    setInk(m_saved, m_look.palette.error);
    setWords(m_saved, sentence);
    QAccessibleAnnouncementEvent event(this, sentence);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
}

} // namespace rejoinder::window
