// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/article/articlepane.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

class QSplitter;

namespace rejoinder::window {

class ColumnHeader;

/// One document to read: its article and its thread. Alone they stand beside each other; among
/// other columns under a header that names the document (DESIGN-UI 3.11).
class Column final : public QWidget
{
    Q_OBJECT
public:
    explicit Column(QWidget *parent = nullptr);

    article::ArticlePane &articlePane() { return *m_article; }
    article::ArticleView &article() { return *m_article->view(); }
    thread::ThreadPane &threadPane() { return *m_thread; }
    thread::ThreadView &thread() { return *m_thread->view(); }
    QSplitter &splitter() { return *m_splitter; }

    void setDocument(const models::DocumentPtr &document);
    void setLook(const look::Look &look);
    void setPanes(bool hasArticle, bool hasThread);
    /// `isStacked`: the article stands above its thread, else beside it.
    void setAmongOthers(bool isAmong, bool isStacked);
    void setActive(bool isActive); ///< the one that keys, tags and notes are for

Q_SIGNALS:
    void closeWanted();
    void activateWanted(); ///< by a click on the header

private:
    ColumnHeader *m_header;
    QSplitter *m_splitter;
    article::ArticlePane *m_article;
    thread::ThreadPane *m_thread;
    look::Look m_look;
    bool m_isAmong = false;
};

} // namespace rejoinder::window
