// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QToolButton>

#include "ui/highlight/highlighter.h"
#include "ui/highlight/spacedlayout.h"
#include "ui/look/partswitch.h"
#include "ui/notes/notespane.h"
#include "ui/notes/notespelling.h"

using namespace Qt::StringLiterals;

namespace rejoinder::notes {

void NotesPane::build()
{
    auto *page = new QTextDocument(m_editor);
    m_layout = new highlight::SpacedLayout(page);
    page->setDocumentLayout(m_layout);
    m_editor->setDocument(page);
    m_highlighter = new highlight::Highlighter(highlight::Syntax::Note, page);
    m_spelling = new NoteSpelling(m_editor, m_highlighter);
    m_editor->setObjectName("notes.editor"_L1);
    m_editor->setAccessibleName(tr("Note"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setTabChangesFocus(true);
    m_editor->document()->setDocumentMargin(12);
    m_editor->document()->clearUndoRedoStacks(); // the margin counts as an edit
    m_editor->installEventFilter(this);
    m_preview->setObjectName("notes.preview"_L1);
    m_preview->setAccessibleName(tr("Note, preview"));
    m_preview->setFrameShape(QFrame::NoFrame);
    m_preview->setOpenLinks(false);
    m_preview->document()->setDocumentMargin(12);
    m_stack->addWidget(m_editor);
    m_stack->addWidget(m_preview);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(topRow());
    column->addLayout(m_stack, 1);
    column->addWidget(footer());
    setFocusProxy(m_editor);
}

QLayout *NotesPane::topRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(0);
    m_mode->setObjectName("notes.mode"_L1);
    m_mode->part(0)->setObjectName("notes.write"_L1);
    m_mode->part(1)->setObjectName("notes.showPreview"_L1);
    row->addWidget(m_mode);
    row->addSpacing(8);
    row->addStretch(1);
    m_selector->setObjectName("notes.subject"_L1);
    m_selector->setAccessibleName(tr("Note on"));
    m_selector->addItems({tr("Comment"), tr("Words"), tr("Passage"), tr("Person"), tr("Document"),
                          tr("Tag"), tr("Project")});
    m_selector->setFixedHeight(28);
    row->addWidget(m_selector);
    return row;
}

QWidget *NotesPane::footer()
{
    m_state->setObjectName("notes.state"_L1);
    m_state->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_footer->setFixedHeight(30);
    auto *row = new QHBoxLayout(m_footer);
    row->setContentsMargins(13, 0, 13, 0);
    row->addWidget(m_who, 1);
    m_backlinks->setObjectName("notes.backlinks"_L1);
    m_backlinks->setAutoRaise(true);
    row->addWidget(m_backlinks);
    row->addWidget(m_state);
    return m_footer;
}

void NotesPane::setLook(const look::Look &look)
{
    m_look = look;
    QPalette colours = look.palette.toQPalette();
    colours.setColor(QPalette::Window, look.palette.window);
    colours.setColor(QPalette::Base, look.palette.window);
    setPalette(colours);
    setAutoFillBackground(true);
    setFont(look.ui());
    m_editor->setFont(look.commentBody());
    m_preview->setFont(look.commentBody());
    QPalette quiet = colours;
    quiet.setColor(QPalette::WindowText, look.palette.text2);
    m_who->setPalette(quiet);
    m_who->setFont(look.secondary());
    m_backlinks->setFont(look.secondary());
    m_state->setFont(look.secondary());
    m_mode->setLook(look);
    m_layout->setLeading(look.commentLeading());
    m_highlighter->setPalette(look.palette);
    updateState();
}

} // namespace rejoinder::notes
