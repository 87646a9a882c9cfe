// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "ui/window/column.h"
#include "ui/window/viewcontroller.h"

class QSplitter;

namespace rejoinder::window {

/// The page on which people read: one document, or two to four side by side. One column is active;
/// in the layouts of one document it is the one that is seen.
class ReadingPage final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostColumns = 4;

    explicit ReadingPage(QWidget *parent = nullptr);

    int count() const { return int(m_columns.size()); }
    Column &column(int index) { return *m_columns[std::size_t(index)]; }
    int activeIndex() const { return m_active; }
    Column &active() { return column(m_active); }
    Column *add(); ///< at the right; null where there are mostColumns already
    void remove(int index); ///< not the last one
    void setActive(int index);

    // Of the active column.
    article::ArticlePane &articlePane() { return active().articlePane(); }
    article::ArticleView &article() { return active().article(); }
    thread::ThreadPane &threadPane() { return active().threadPane(); }
    thread::ThreadView &thread() { return active().thread(); }

    void setLook(const look::Look &look);
    void setLayout(ViewController::Layout layout);
    bool isComparing() const;
    void setStacked(bool isStacked); ///< side by side: articles above their threads
    bool isStacked() const { return m_isStacked; }

    QList<int> widths() const;
    void setWidths(const QList<int> &widths);
    /// Of article and thread in each column; they are moved together.
    QList<int> shares() const;
    void setShares(const QList<int> &shares);

Q_SIGNALS:
    void closeWanted(int column);
    void activateWanted(int column);
    void arranged(); ///< by a person who moved a splitter

private:
    void arrange();
    void follow(Column *moved);
    int indexOf(const Column *column) const;

    QSplitter *m_splitter;
    std::vector<Column *> m_columns;
    int m_active = 0;
    look::Look m_look;
    ViewController::Layout m_layout = ViewController::Layout::Both;
    bool m_isStacked = true;
};

} // namespace rejoinder::window
