// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QObject>
#include <QTextBlock>
#include <QTextCursor>

#include "ui/spelling/dictionary.h"

class QMenu;
class QPlainTextEdit;

namespace rejoinder::highlight {
class Highlighter;
}

namespace rejoinder::notes {

/// Underlines misspelt words of a note, and offers others in the menu of the editor. The word that
/// is being typed is let alone until it is done.
class NoteSpelling final : public QObject
{
    Q_OBJECT
public:
    NoteSpelling(QPlainTextEdit *editor, highlight::Highlighter *highlighter);

    void setOn(bool isOn);
    /// The editor's menu at a place of its viewport; with words to put in place of a misspelt one.
    QMenu *menuAt(const QPoint &place);

private:
    std::vector<std::pair<int, int>> misspeltIn(const QTextBlock &line) const;
    std::optional<QTextCursor> misspeltAt(const QPoint &place) const;
    void lookAgain(); ///< at the line that the cursor has left
    spelling::Dictionary &dictionary() const;

    QPlainTextEdit *m_editor;
    highlight::Highlighter *m_highlighter;
    bool m_isOn = false;
    mutable std::optional<spelling::Dictionary>
        m_dictionary; // read when the first word is looked up
    int m_line = 0; // with the cursor
};

} // namespace rejoinder::notes
