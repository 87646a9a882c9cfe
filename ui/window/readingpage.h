// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/article/articlepane.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"
#include "ui/window/viewcontroller.h"

class QSplitter;

namespace rejoinder::window {

/// The page on which people read: article beside thread, or one of them.
class ReadingPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingPage(QWidget *parent = nullptr);

    article::ArticlePane &articlePane() { return *m_article; }
    article::ArticleView &article() { return *m_article->view(); }
    thread::ThreadPane &threadPane() { return *m_thread; }
    thread::ThreadView &thread() { return *m_thread->view(); }

    void setDocument(const models::DocumentPtr &document);
    void setLook(const look::Look &look);
    void setLayout(ViewController::Layout layout);

private:
    QSplitter *m_splitter;
    article::ArticlePane *m_article;
    thread::ThreadPane *m_thread;
};

} // namespace rejoinder::window
