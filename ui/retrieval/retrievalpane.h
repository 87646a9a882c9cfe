// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/report/report.h"
#include "ui/look/look.h"
#include "ui/models/project.h"
#include "ui/retrieval/retriever.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;

namespace rejoinder::look {
class PartSwitch;
}

namespace rejoinder::retrieval {

class CodeChooser;
class ConditionBar;
class CrosstabModel;
class CrosstabView;
class SegmentDelegate;
class SegmentModel;

/// The Passages dock: what was tagged, across all documents, in its context with the memo beside;
/// or how often each tag stands in each document, with each person and with each value of a
/// variable. It looks again when something changed and it can be seen.
class RetrievalPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RetrievalPane(QWidget *parent = nullptr);
    ~RetrievalPane() override;

    enum View { Passages, ByDocument, ByPerson, ByVariable };

    void setProject(models::Project *project); ///< null: nothing is open
    void setLook(const look::Look &look);
    void showCode(const CodeId &code); ///< its passages; invalid: of every tag
    void setView(View view);
    void takeKeyboard();
    QSize sizeHint() const override;

    CodeChooser *chooser() const { return m_code; }
    QLineEdit *field() const { return m_words; }
    ConditionBar *conditions() const { return m_conditions; }
    QComboBox *grouping() const { return m_by; }
    look::PartSwitch *views() const { return m_view; }
    QListView *list() const { return m_list; }
    CrosstabView *table() const { return m_table; }
    QPushButton *exportButton() const { return m_export; }
    QString summary() const; ///< "12 passages"
    /// What is shown, to be written as a report; `project` is the heading.
    report::Retrieval retrieval(const QString &project, Moment now) const;

Q_SIGNALS:
    void placeChosen(const rejoinder::DocumentId &document, rejoinder::Span place);
    void exportWanted();
    void countChanged(const QString &summary);
    void left(); ///< Esc: the reading pane has the keyboard again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeBar();
    void follow();
    void ask(); ///< the question is another one
    void refresh(); ///< something changed
    void fill();
    void showView();
    void choose(const QModelIndex &index);
    void showCell(int row, int column);
    void readVariables();
    retrieve::Grouping groupingIn(View view) const;

    models::Project *m_project = nullptr;
    Retriever m_retriever;
    bool m_isStale = false;
    bool m_isAwaited = false; // a look is on its way
    SegmentModel *m_segments;
    SegmentDelegate *m_delegate;
    CrosstabModel *m_counts;
    CodeChooser *m_code;
    QLineEdit *m_words;
    ConditionBar *m_conditions;
    QComboBox *m_by;
    variables::Values m_values;
    look::PartSwitch *m_view;
    QPushButton *m_export;
    QListView *m_list;
    CrosstabView *m_table;
    QLabel *m_empty;
    QStackedLayout *m_stack;
};

} // namespace rejoinder::retrieval
