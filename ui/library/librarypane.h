// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/store/store.h"
#include "ui/look/look.h"

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QMouseEvent;
class QStackedLayout;

namespace rejoinder::library {

class LibraryDelegate;
class LibraryFilter;
class LibraryModel;

/// The Library dock: a filter field over the list of documents. Tells ids; who listens opens the
/// document.
class LibraryPane final : public QWidget
{
    Q_OBJECT
public:
    explicit LibraryPane(QWidget *parent = nullptr);
    ~LibraryPane() override;

    /// The current document stays current where it is still there; nothing is emitted.
    void setDocuments(const std::vector<store::DocumentInfo> &documents);
    void setCurrentDocument(const DocumentId &id);
    DocumentId currentDocument() const;
    void setLook(const look::Look &look);

    QLineEdit *filterField() const { return m_field; }
    QListView *list() const { return m_list; }

Q_SIGNALS:
    /// By a click, Enter or the arrow keys: show it.
    void documentActivated(const rejoinder::DocumentId &id);
    /// Show it beside what is shown.
    void besideWanted(const rejoinder::DocumentId &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void openBeside(const QModelIndex &index);
    void showMenu(const QPoint &where);
    bool clicked(const QMouseEvent &event);
    void activate(const QModelIndex &index);

    LibraryModel *m_model;
    LibraryFilter *m_filter;
    LibraryDelegate *m_delegate;
    QLineEdit *m_field;
    QAction *m_funnel;
    QListView *m_list;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    DocumentId m_current;
    bool m_quiet = false; // while the program, not the person, moves the current row
};

} // namespace rejoinder::library
