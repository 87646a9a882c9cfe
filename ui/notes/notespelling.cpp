// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notespelling.h"

#include <algorithm>

#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>

#include "ui/highlight/highlighter.h"
#include "ui/spelling/words.h"

using namespace Qt::StringLiterals;

namespace rejoinder::notes {

NoteSpelling::NoteSpelling(QPlainTextEdit *editor, highlight::Highlighter *highlighter)
    : QObject(editor)
    , m_editor(editor)
    , m_highlighter(highlighter)
{
    editor->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(editor, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        QMenu *menu = menuAt(place);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_editor->viewport()->mapToGlobal(place));
    });
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &NoteSpelling::lookAgain);
}

void NoteSpelling::setOn(bool isOn)
{
    if (isOn == m_isOn)
        return;
    m_isOn = isOn;
    m_highlighter->setMisspelt(
        isOn ? highlight::Highlighter::Misspelt(
                   [this](const QTextBlock &line) { return misspeltIn(line); })
             : nullptr);
}

spelling::Dictionary &NoteSpelling::dictionary() const
{
    if (!m_dictionary)
        m_dictionary.emplace(QLocale().uiLanguages() + QLocale::system().uiLanguages()
                             + QStringList{u"en"_s});
    return *m_dictionary;
}

std::vector<std::pair<int, int>> NoteSpelling::misspeltIn(const QTextBlock &line) const
{
    const QString text = line.text();
    const QTextCursor cursor = m_editor->textCursor();
    const int typing
        = m_editor->hasFocus() && cursor.block() == line ? cursor.positionInBlock() : -1;
    std::vector<std::pair<int, int>> parts;
    for (const spelling::Word &word : spelling::wordsToCheck(text))
        if (word.start + word.length != typing
            && dictionary().isMisspelt(text.sliced(word.start, word.length)))
            parts.emplace_back(word.start, word.length);
    return parts;
}

std::optional<QTextCursor> NoteSpelling::misspeltAt(const QPoint &place) const
{
    QTextCursor cursor = m_editor->cursorForPosition(place);
    const QString text = cursor.block().text();
    const int at = cursor.positionInBlock();
    const std::vector<spelling::Word> words = spelling::wordsToCheck(text);
    const auto word = std::ranges::find_if(words, [at](const spelling::Word &one) {
        return one.start <= at && at <= one.start + one.length;
    });
    if (word == words.end() || !dictionary().isMisspelt(text.sliced(word->start, word->length)))
        return {};
    cursor.setPosition(cursor.block().position() + word->start);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, word->length);
    return cursor;
}

QMenu *NoteSpelling::menuAt(const QPoint &place)
{
    QMenu *menu = m_editor->createStandardContextMenu(place);
    const std::optional<QTextCursor> word = m_isOn ? misspeltAt(place) : std::nullopt;
    if (!word)
        return menu;
    QAction *first = menu->actions().value(0);
    const QString wrong = word->selectedText();
    const QStringList suggestions = dictionary().suggestions(wrong);
    for (const QString &better : suggestions) {
        auto *action = new QAction(better, menu);
        connect(action, &QAction::triggered, this,
                [cursor = *word, better]() mutable { cursor.insertText(better); });
        menu->insertAction(first, action);
    }
    auto *learn = new QAction(tr("Add “%1” to the dictionary").arg(wrong), menu);
    connect(learn, &QAction::triggered, this, [this, wrong] {
        dictionary().learn(wrong);
        m_highlighter->rehighlight();
    });
    menu->insertAction(first, learn);
    menu->insertSeparator(first);
    return menu;
}

void NoteSpelling::lookAgain()
{
    if (!m_isOn)
        return;
    const QTextBlock here = m_editor->textCursor().block();
    const QTextBlock before = m_editor->document()->findBlockByNumber(m_line);
    if (before.isValid() && before != here)
        m_highlighter->rehighlightBlock(before);
    m_line = here.blockNumber();
    // Rehighlighting moves no cursor, so this does not call itself.
    if (here.isValid())
        m_highlighter->rehighlightBlock(here);
}

} // namespace rejoinder::notes
