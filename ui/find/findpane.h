// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/store/hit.h"
#include "ui/look/look.h"
#include "ui/models/project.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace rejoinder::find {

class HitDelegate;
class HitModel;

/// The Find dock: a field over the places that hold its words, found while one types. Enter goes to
/// the first, F3 and Shift+F3 to the next and the one before.
class FindPane final : public QWidget
{
    Q_OBJECT
public:
    explicit FindPane(QWidget *parent = nullptr);
    ~FindPane() override;

    void setProject(models::Project *project); ///< null: nothing is open
    void setLook(const look::Look &look);
    void start(); ///< for Ctrl+F: the keyboard is in the field, its words selected
    void step(int direction); ///< 1 the next place, -1 the one before; round
    void refresh(); ///< something was imported, told anew or written

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    QString summary() const; ///< "12 places", "nothing"

Q_SIGNALS:
    /// Go to this place; `words` are the first ones that were looked for in it, in bytes.
    void placeChosen(const rejoinder::store::Hit &hit, rejoinder::Span words);
    void countChanged(const QString &summary);
    void left(); ///< Esc: the reading pane has the keyboard again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay();
    void search();
    void choose(const QModelIndex &index);
    void showState();

    models::Project *m_project = nullptr;
    HitModel *m_model;
    HitDelegate *m_delegate;
    QLineEdit *m_field;
    QAction *m_lens;
    QListView *m_list;
    QLabel *m_empty;
    QPushButton *m_clear;
    QStackedLayout *m_stack;
    bool m_isFailed = false;
};

} // namespace rejoinder::find
