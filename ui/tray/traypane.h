// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/look/look.h"
#include "ui/models/focus.h"
#include "ui/models/project.h"
#include "ui/tray/traymodel.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace rejoinder::tray {

class TrayDelegate;
class TrayHeader;

/// What people put on earlier versions of the shown document and has no place in it. Enter places
/// the current row where the person reads, Delete removes it; each is one undoable action. Blind
/// coding: only what the annotator made.
class TrayPane final : public QWidget
{
    Q_OBJECT
public:
    explicit TrayPane(QWidget *parent = nullptr);

    void setProject(models::Project *project);
    void setDocument(const models::DocumentPtr &document);
    void showFocus(const models::Focus &focus);
    void setLook(const look::Look &look);

    QTreeView *list() const { return m_list; }
    TrayModel &model() { return *m_model; }
    QString hint() const;
    bool canPlace() const;
    bool place(); ///< the current row; false where the person stands at no such thing
    void remove();
    void tryAgain();

Q_SIGNALS:
    void said(const QString &sentence);
    void countChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // keys of the list

private:
    void fill();
    void showHint();
    const TrayItem *current() const;
    TrayItem itemFor(const annotate::Coding &coding) const;
    TrayItem itemFor(const annotate::Note &note) const;
    QString placeOf(const annotate::Target &target) const;

    models::Project *m_project = nullptr;
    models::DocumentPtr m_document;
    models::Focus m_focus;
    TrayModel *m_model;
    TrayDelegate *m_delegate;
    QTreeView *m_list;
    TrayHeader *m_header;
    QLabel *m_hint;
    QPushButton *m_place;
    QPushButton *m_remove;
    QPushButton *m_again;
};

} // namespace rejoinder::tray
