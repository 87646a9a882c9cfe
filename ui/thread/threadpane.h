// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/look/look.h"
#include "ui/models/document.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace rejoinder::thread {

class Breadcrumb;
class FilterPanel;
class HeaderButton;
class Minimap;
class ThreadView;

/// The thread as the window shows it: header, the ancestors of the top row, the rows and the
/// minimap. Everything is asked and told by view(); the pane takes what concerns its frame as well.
class ThreadPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ThreadPane(QWidget *parent = nullptr);

    ThreadView *view() const { return m_view; }
    Breadcrumb *breadcrumb() const { return m_breadcrumb; }
    Minimap *minimap() const { return m_minimap; }
    HeaderButton *orderButton() const { return m_order; }
    HeaderButton *filterButton() const { return m_filter; } ///< "All", else the filter's name
    QToolButton *clearButton() const { return m_clear; }
    QWidget *nothingBar() const { return m_nothing; } ///< "No comment contains ..." and a button
    FilterPanel *filterPanel() const { return m_panel; }

    void setDocument(models::DocumentPtr document);
    void setLook(const look::Look &look);
    QString headline() const; ///< "112 comments, 7 doubts"

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectFilter();
    void makeNothingBar();
    void layRows();
    void showHeader();
    void layHeader();
    int wordsWidth() const;
    void placeBreadcrumb();
    void openFilter();
    void showFilter();

    look::Look m_look;
    ThreadView *m_view;
    Breadcrumb *m_breadcrumb;
    Minimap *m_minimap;
    HeaderButton *m_order;
    HeaderButton *m_filter;
    QToolButton *m_clear;
    FilterPanel *m_panel;
    QWidget *m_nothing;
    QLabel *m_nothingWords;
    QPushButton *m_nothingClear;
    int m_comments = 0;
    int m_doubts = 0;
};

} // namespace rejoinder::thread
