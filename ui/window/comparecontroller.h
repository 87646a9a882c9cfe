// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>

#include "ui/actions/actions.h"
#include "ui/window/readingcontroller.h"
#include "ui/window/viewcontroller.h"

namespace rejoinder::window {

/// Documents side by side: opens and closes columns, goes from one to another, brings the others to
/// the same person or tag, and remembers for each project what stood beside what.
class CompareController final : public QObject
{
    Q_OBJECT
public:
    CompareController(ReadingController &reading, ReadingPage &page, ViewController &view,
                      QSettings &settings);

    const actions::List &actions() const { return m_actions; }
    void setProject(models::Project *project); ///< brings back the columns it was left with
    /// In a column of its own, which becomes the active one.
    void openBeside(const DocumentId &document);
    /// The first of them, and where that is wished the others beside it.
    void showImported(const std::vector<DocumentId> &documents, bool isForComparing);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void makeActions();
    void keysIn(Column &column);
    void setLayout(ViewController::Layout layout);
    DocumentId nextDocument() const;
    void step();
    void close(int column);
    void samePerson();
    void sameTag();
    CodeId tagHere() const;
    void restore();
    void remember();
    void enable();

    ReadingController &m_reading;
    ReadingPage &m_page;
    ViewController &m_view;
    QSettings &m_settings;
    models::Project *m_project = nullptr;
    actions::List m_actions;
    bool m_isRestoring = false;
};

} // namespace rejoinder::window
