// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/look/look.h"
#include "ui/thread/filter.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace rejoinder::thread {

/// In which a filter is put together, over the pane that it is for. It tells each change at once,
/// so that the thread narrows while one types; Enter, Esc and going elsewhere close it, and the
/// filter stays.
class FilterPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit FilterPanel(QWidget *parent = nullptr);

    void setLook(const look::Look &look);
    /// People as the thread names them; levels: how many it has.
    void setChoices(const QStringList &people, const annotate::Codebook &codebook, int levels);
    /// What is said of people; nothing hides the line.
    void setSayings(const std::vector<Saying> &sayings);
    void setFilter(const Filter &filter); ///< tells nothing
    const Filter &filter() const { return m_filter; }
    void setCount(const QString &count); ///< "4 of 12 comments"
    void openAt(const QPoint &topRight); ///< in the parent

    QLineEdit *text() const { return m_text; }
    QComboBox *person() const { return m_person; }
    QComboBox *tag() const { return m_tag; }
    QComboBox *saying() const { return m_saying; }
    QSpinBox *fromLevel() const { return m_from; }
    QSpinBox *toLevel() const { return m_to; }
    QCheckBox *doubts() const { return m_doubts; }
    QCheckBox *untagged() const { return m_untagged; }
    QCheckBox *unread() const { return m_unread; }
    QPushButton *clearButton() const { return m_clear; }

Q_SIGNALS:
    void filterChanged(const rejoinder::thread::Filter &filter);
    void closed(); ///< by a key: whoever opened it has the keyboard again

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void lay();
    void follow();
    void read();

    look::Look m_look;
    Filter m_filter;
    QLineEdit *m_text;
    QComboBox *m_person;
    QComboBox *m_tag;
    QComboBox *m_saying;
    QLabel *m_sayingLabel;
    std::vector<Saying> m_sayings;
    QSpinBox *m_from;
    QSpinBox *m_to;
    QCheckBox *m_doubts;
    QCheckBox *m_untagged;
    QCheckBox *m_unread;
    QLabel *m_count;
    QPushButton *m_clear;
};

} // namespace rejoinder::thread
