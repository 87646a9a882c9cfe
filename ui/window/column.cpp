// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/column.h"

#include <QSplitter>
#include <QVBoxLayout>

#include "ui/window/columnheader.h"

namespace rejoinder::window {

namespace {

/// Of article and thread, in the design.
QList<int> sizesFor(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? QList<int>{606, 496} : QList<int>{376, 254};
}

} // namespace

Column::Column(QWidget *parent)
    : QWidget(parent)
    , m_header(new ColumnHeader(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_article(new article::ArticlePane)
    , m_thread(new thread::ThreadPane)
{
    m_splitter->addWidget(m_article);
    m_splitter->addWidget(m_thread);
    m_splitter->setSizes(sizesFor(Qt::Horizontal));
    m_splitter->setStretchFactor(0, 6);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_splitter, 1);
    m_header->hide();
    connect(m_header, &ColumnHeader::closeWanted, this, &Column::closeWanted);
    connect(m_header, &ColumnHeader::clicked, this, &Column::activateWanted);
}

void Column::setDocument(const models::DocumentPtr &document)
{
    m_header->setDocument(document);
    m_article->setDocument(document);
    m_thread->setDocument(document);
}

void Column::setLook(const look::Look &look)
{
    m_look = look;
    m_look.compact = m_isAmong;
    m_header->setLook(m_look);
    m_article->setLook(m_look);
    m_thread->setLook(m_look);
}

void Column::setPanes(bool hasArticle, bool hasThread)
{
    m_article->setVisible(hasArticle);
    m_thread->setVisible(hasThread);
}

void Column::setAmongOthers(bool isAmong, bool isStacked)
{
    const Qt::Orientation wanted = isAmong && isStacked ? Qt::Vertical : Qt::Horizontal;
    m_header->setVisible(isAmong);
    m_article->setHeaderShown(!isAmong || !isStacked);
    if (m_splitter->orientation() != wanted) {
        m_splitter->setOrientation(wanted);
        m_splitter->setSizes(sizesFor(wanted));
    }
    if (m_isAmong != isAmong) {
        m_isAmong = isAmong;
        setLook(m_look);
    }
}

void Column::setActive(bool isActive)
{
    m_header->setActive(isActive);
}

} // namespace rejoinder::window
