// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articlepane.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/article/counters.h"

using namespace Qt::StringLiterals;

namespace rejoinder::article {

namespace {

QString countsOf(const models::Document &document)
{
    const ArticleTotals totals = totalsOf(document);
    QStringList parts;
    if (totals.quoted > 0)
        parts << (totals.quoted == 1 ? ArticlePane::tr("quoted once")
                                     : ArticlePane::tr("quoted %n times", nullptr, totals.quoted));
    if (totals.answered > 0)
        parts << (totals.answered == 1
                      ? ArticlePane::tr("answered once")
                      : ArticlePane::tr("answered %n times", nullptr, totals.answered));
    return parts.join(", "_L1);
}

} // namespace

ArticlePane::ArticlePane(QWidget *parent)
    : QWidget(parent)
    , m_header(new QWidget(this))
    , m_title(new QLabel(tr("Article"), m_header))
    , m_counts(new QLabel(m_header))
    , m_view(new ArticleView(this))
{
    m_header->setFixedHeight(36);
    m_header->setAutoFillBackground(true);
    auto *line = new QHBoxLayout(m_header);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(10);
    line->addWidget(m_title);
    line->addWidget(m_counts, 1);
    m_counts->setObjectName("article.counts"_L1);
    m_counts->setMinimumWidth(0);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *rule = new QFrame(this);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setObjectName("rule"_L1);
    rule->setFixedHeight(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(rule);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    setLook(look::Look());
}

void ArticlePane::setDocument(const models::DocumentPtr &document)
{
    m_counts->setText(document ? countsOf(*document) : QString());
    m_view->setDocument(document);
}

void ArticlePane::setHeaderShown(bool isShown)
{
    m_header->setVisible(isShown);
    findChild<QFrame *>("rule"_L1, Qt::FindDirectChildrenOnly)->setVisible(isShown);
}

void ArticlePane::setLook(const look::Look &look)
{
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.window);
    m_header->setPalette(colours);
    QFont strong = look.ui();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_counts->setFont(look.secondary());
    colours.setColor(QPalette::WindowText, look.palette.text2);
    m_counts->setPalette(colours);
    colours.setColor(QPalette::WindowText, look.palette.line);
    findChild<QFrame *>("rule"_L1, Qt::FindDirectChildrenOnly)->setPalette(colours);
    m_view->setLook(look);
}

} // namespace rejoinder::article
