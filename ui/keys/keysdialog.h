// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/keys/keysmodel.h"
#include "ui/look/look.h"

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace rejoinder::keys {

class KeyDelegate;

/// What can be done and by which key, to be changed. Every change counts at once: whoever opened
/// it applies and saves what it tells. A key that another has is asked for in words first.
class KeysDialog final : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(std::vector<Shortcut> shortcuts, const Keymap &changed, bool hasSingleKeys,
               const look::Look &look, QWidget *parent = nullptr);

    KeysModel &model() { return *m_model; }

Q_SIGNALS:
    void keymapChanged(const rejoinder::keys::Keymap &changed);
    void singleKeysChanged(bool act);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void lay();
    void makeList();
    QWidget *makeQuestion();
    QWidget *makeButtons();
    void setLook(const look::Look &look);
    void find(const QString &typed);
    int currentRow() const; ///< of the model; -1 for none
    void edit();
    void ask(const QKeySequence &key, int row);
    void takeKey();
    void dropQuestion();
    void reset();
    void clearKey();
    void showState();

    KeysModel *m_model;
    QSortFilterProxyModel *m_found;
    KeyDelegate *m_delegate;
    QLineEdit *m_field;
    QTreeView *m_list;
    QStackedWidget *m_line; // the hint or the question
    QLabel *m_hint;
    QFrame *m_question;
    QLabel *m_words; // of the question
    QPushButton *m_take;
    QPushButton *m_leave;
    QCheckBox *m_single;
    QPushButton *m_clear;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_close;
    QKeySequence m_wanted; // what the question is about
    int m_wantedRow = -1; // -1 = nothing is asked
};

} // namespace rejoinder::keys
