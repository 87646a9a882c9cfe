// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readingpage.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace rejoinder::window {

ReadingPage::ReadingPage(QWidget *parent)
    : QWidget(parent)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_article(new article::ArticlePane)
    , m_thread(new thread::ThreadPane)
{
    m_splitter->addWidget(m_article);
    m_splitter->addWidget(m_thread);
    m_splitter->setSizes({606, 496});
    m_splitter->setStretchFactor(0, 6);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_splitter);
}

void ReadingPage::setLook(const look::Look &look)
{
    m_article->setLook(look);
    m_thread->setLook(look);
}

void ReadingPage::setDocument(const models::DocumentPtr &document)
{
    m_article->setDocument(document);
    m_thread->setDocument(document);
}

void ReadingPage::setLayout(ViewController::Layout layout)
{
    m_article->setVisible(layout != ViewController::Layout::Thread);
    m_thread->setVisible(layout != ViewController::Layout::Article);
}

} // namespace rejoinder::window
