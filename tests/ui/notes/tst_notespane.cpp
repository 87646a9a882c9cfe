// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notes/notespane.h"

#include <algorithm>
#include <memory>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include "tests/ui/article/sampledocument.h"
#include "ui/notes/notespelling.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using notes::NotesPane;
using notes::Subject;

namespace {

/// A pane over a project on disk that holds one document.
struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<models::Project> project;
    DocumentId document;
    NotesPane pane;

    Desk()
    {
        store::Store::Options options;
        options.annotator = "J. Aldermoor";
        auto opened = models::Project::open(folder.filePath(u"notes.rejoinder"_s), options);
        if (!opened)
            qFatal("%s", describe(opened.error()).c_str());
        project = std::move(*opened);
        const auto sample = test::streetDocument();
        source::Source source = sample->source;
        source.raw = source.text;
        source.sha256 = source::sha256(source.raw);
        document = project->add(source, sample->reconstruction).value();
        pane.setProject(project.get());
        pane.resize(280, 400);
        pane.show();
        pane.activateWindow();
    }
    ~Desk() { pane.setProject(nullptr); }

    void focus(int comment, const CodingId &coding = {})
    {
        models::Focus focus;
        focus.document = document;
        focus.comment = comment;
        focus.coding = coding;
        pane.showFocus(focus);
    }
    void type(const QString &text) { QTest::keyClicks(pane.editor(), text); }
    QString shown() const { return pane.editor()->toPlainText(); }
    /// "Comment:first note" for each note of the project, sorted.
    QStringList saved() const
    {
        QStringList list;
        for (const annotate::Note &note : project->notes())
            list << QString::fromUtf8(annotate::wordFor(note.target.kind)) + u':'
                    + QString::fromStdString(note.text);
        list.sort();
        return list;
    }
    qsizetype historySize() const { return qsizetype(project->store().history().value().size()); }
    QString state() const { return pane.findChild<QLabel *>(u"notes.state"_s)->text(); }
};

/// The words with the line of misspelt ones, in the first paragraph.
QString underlined(const QPlainTextEdit &editor)
{
    const QTextBlock block = editor.document()->firstBlock();
    QString words;
    const QList<QTextLayout::FormatRange> ranges = block.layout()->formats();
    for (const QTextLayout::FormatRange &range : ranges)
        if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
            words += block.text().sliced(range.start, range.length);
    return words;
}

} // namespace

class TestNotesPane final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void savesByItselfAfterTheLastKey()
    {
        Desk desk;
        desk.focus(0);
        desk.type(u"mocks the count"_s);
        QCOMPARE(desk.saved(), QStringList()); // not at each key
        QTRY_COMPARE(desk.saved(), QStringList{u"comment:mocks the count"_s});
        QCOMPARE(desk.historySize(), 1);
        QVERIFY(desk.state().startsWith("saved"_L1));
    }

    void savesOnLossOfFocus()
    {
        Desk desk;
        QLineEdit other;
        desk.focus(0);
        desk.pane.editor()->setFocus();
        desk.type(u"draft"_s);
        QFocusEvent out(QEvent::FocusOut, Qt::MouseFocusReason);
        QApplication::sendEvent(desk.pane.editor(), &out);
        QCOMPARE(desk.saved(), QStringList{u"comment:draft"_s});
    }

    void savesOnCloseAndWhenTheProjectGoes()
    {
        Desk desk;
        desk.focus(0);
        desk.type(u"one"_s);
        desk.pane.hide();
        QCOMPARE(desk.saved(), QStringList{u"comment:one"_s});
        desk.focus(1);
        desk.type(u"two"_s);
        desk.pane.setProject(nullptr);
        QCOMPARE(desk.saved(), (QStringList{u"comment:one"_s, u"comment:two"_s}));
        QVERIFY(desk.pane.editor()->isReadOnly());
    }

    void pendingTextGoesToTheTargetItWasTypedFor()
    {
        Desk desk;
        desk.focus(0);
        desk.type(u"on the first"_s);
        desk.focus(1);
        QCOMPARE(desk.shown(), QString());
        QCOMPARE(desk.saved(), QStringList{u"comment:on the first"_s});
        desk.type(u"on the second"_s);
        desk.focus(0);
        QCOMPARE(desk.shown(), u"on the first"_s);
        QCOMPARE(desk.saved(),
                 (QStringList{u"comment:on the first"_s, u"comment:on the second"_s}));
        QVERIFY(desk.pane.title().contains("#1"_L1));
    }

    void everySubjectHasItsNote()
    {
        Desk desk;
        const auto document = desk.project->document(desk.document);
        annotate::Coding coding
            = test::spanCoding(*document, desk.project->codebook(), "Fact", "the bakery", "");
        coding.id = CodingId::make();
        QVERIFY(desk.project->act({"Tag", {store::PutCoding{coding}}}).has_value());
        desk.focus(0, coding.id);
        auto *selector = desk.pane.findChild<QComboBox *>(u"notes.subject"_s);
        QCOMPARE(selector->currentIndex(), int(Subject::Passage));
        for (const Subject subject : {Subject::Comment, Subject::Passage, Subject::Person,
                                      Subject::Document, Subject::Project}) {
            desk.pane.write(subject);
            desk.type(u"n%1"_s.arg(int(subject)));
        }
        QVERIFY(desk.pane.save());
        QCOMPARE(desk.saved(),
                 (QStringList{u"coding:n2"_s, u"comment:n0"_s, u"document:n4"_s, u"person:n3"_s,
                              u"project:n6"_s}));
        desk.pane.write(Subject::Person);
        QCOMPARE(desk.shown(), u"n3"_s);
    }

    void wordsAndTagsHaveNotesToo()
    {
        Desk desk;
        const CodeId tag = desk.project->codebook().codes.at(1).id;
        models::Focus focus;
        focus.document = desk.document;
        focus.comment = 0;
        focus.selection = {5, 12};
        desk.pane.showFocus(focus);
        desk.pane.showTag(tag);
        desk.pane.write(Subject::Words);
        desk.type(u"on words"_s);
        desk.pane.write(Subject::Tag);
        desk.type(u"on a tag"_s);
        QVERIFY(desk.pane.title().contains(
            QString::fromStdString(desk.project->codebook().find(tag)->name)));
        desk.pane.showTag(desk.project->codebook().codes.at(2).id); // saves, and is another one
        QCOMPARE(desk.saved(), (QStringList{u"code:on a tag"_s, u"span:on words"_s}));
        QCOMPARE(desk.shown(), QString());
        desk.pane.showTag(tag);
        QCOMPARE(desk.shown(), u"on a tag"_s);
        desk.pane.write(Subject::Words);
        QCOMPARE(desk.shown(), u"on words"_s);
    }

    void notesThatLinkHereAreTold()
    {
        Desk desk;
        desk.focus(0);
        QVERIFY(!desk.pane.backlinks()->isVisible());
        desk.focus(1);
        desk.type(u"answers [[#1]], not `[[#2]]`"_s);
        QVERIFY(desk.pane.save());
        QVERIFY(!desk.pane.backlinks()->isVisible());
        desk.focus(0);
        QVERIFY(desk.pane.backlinks()->isVisible());
        QCOMPARE(desk.pane.backlinks()->text(), u"← 1 note"_s);
    }

    void anEmptiedNoteIsDropped()
    {
        Desk desk;
        desk.focus(0);
        desk.type(u"x"_s);
        QVERIFY(desk.pane.save());
        QTest::keyClick(desk.pane.editor(), Qt::Key_Backspace);
        QVERIFY(desk.pane.save());
        QCOMPARE(desk.saved(), QStringList());
        QCOMPARE(desk.historySize(), 2);
    }

    void typingAndTakingBackIsNoEntry()
    {
        Desk desk;
        desk.focus(0);
        desk.type(u"x"_s);
        QTest::keyClick(desk.pane.editor(), Qt::Key_Backspace);
        QVERIFY(desk.pane.save());
        QCOMPARE(desk.historySize(), 0);
    }

    void undoRefreshesTheText()
    {
        Desk desk;
        desk.focus(0);
        desk.type(u"first"_s);
        QVERIFY(desk.pane.save());
        desk.type(u" and more"_s);
        QVERIFY(desk.pane.save());
        QVERIFY(desk.project->undo().has_value());
        QCOMPARE(desk.shown(), u"first"_s);
        QVERIFY(desk.project->undo().has_value());
        QCOMPARE(desk.shown(), QString());
        QVERIFY(desk.project->redo().has_value());
        QCOMPARE(desk.shown(), u"first"_s);
    }

    void whatIsBeingTypedSurvivesAnotherChange()
    {
        Desk desk;
        desk.focus(0);
        desk.type(u"half a sen"_s);
        annotate::Note other;
        other.id = NoteId::make();
        other.text = "elsewhere";
        QVERIFY(desk.project->act({"Note", {store::PutNote{other}}}).has_value());
        QCOMPARE(desk.shown(), u"half a sen"_s);
        QTRY_COMPARE(desk.saved(), (QStringList{u"comment:half a sen"_s, u"project:elsewhere"_s}));
    }

    void previewLinksLead()
    {
        Desk desk;
        desk.focus(0);
        desk.type(u"see [[#3]] and [[¶2]]"_s);
        QSignalSpy link(&desk.pane, &NotesPane::linkActivated);
        QTest::mouseClick(desk.pane.findChild<QAbstractButton *>(u"notes.showPreview"_s),
                          Qt::LeftButton);
        QTextBrowser *preview = desk.pane.preview();
        QVERIFY(preview->isVisible());
        QCOMPARE(preview->toPlainText(), u"see #3 and ¶2"_s);
        const auto click = [&](const QString &words) {
            QTextCursor cursor = preview->document()->find(words);
            QTest::mouseClick(preview->viewport(), Qt::LeftButton, {},
                              preview->cursorRect(cursor).center() - QPoint(3, 0));
            return link.isEmpty() ? models::Focus() : link.last().first().value<models::Focus>();
        };
        QCOMPARE(click(u"#3"_s).comment, 2);
        QCOMPARE(click(u"¶2"_s).paragraph, 1);
        QCOMPARE(link.size(), 2);
        QCOMPARE(
            desk.saved(),
            QStringList{u"comment:see [[#3]] and [[¶2]]"_s}); // the preview shows what is saved
    }

    void withoutAProjectThereIsOneSentence()
    {
        NotesPane pane;
        pane.show();
        QVERIFY(pane.editor()->isReadOnly());
        QVERIFY(!pane.editor()->placeholderText().isEmpty());
        QVERIFY(pane.title().isEmpty());
    }

    void undoKeyIsTheProjectsWhenNothingWasTyped()
    {
        Desk desk;
        desk.focus(0);
        const auto overrides = [&](Qt::Key key) {
            QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
            event.ignore();
            QApplication::sendEvent(desk.pane.editor(), &event);
            return event.isAccepted();
        };
        QVERIFY(!desk.pane.editor()->document()->isUndoAvailable());
        QVERIFY(!overrides(Qt::Key_Z));
        desk.type(u"x"_s);
        QVERIFY(overrides(Qt::Key_Z));
    }

    void misspeltWordsAreUnderlinedOnceTheyAreTyped()
    {
        if (spelling::Dictionary({u"en"_s}).language().isEmpty())
            QSKIP("This computer has no English dictionary.");
        Desk desk;
        desk.pane.setSpelling(true);
        desk.focus(0);
        QPlainTextEdit *editor = desk.pane.editor();
        editor->setFocus();
        QTRY_VERIFY(editor->hasFocus());
        QTest::keyClicks(editor, u"the ferrry"_s);
        QCOMPARE(underlined(*editor), QString());
        QTest::keyClicks(editor, u" is late"_s);
        QCOMPARE(underlined(*editor), u"ferrry"_s);
        desk.pane.setSpelling(false);
        QCOMPARE(underlined(*editor), QString());
    }

    void theMenuPutsAnotherWordInPlaceOfAMisspeltOne()
    {
        if (spelling::Dictionary({u"en"_s}).language().isEmpty())
            QSKIP("This computer has no English dictionary.");
        Desk desk;
        desk.pane.setSpelling(true);
        desk.focus(0);
        QPlainTextEdit *editor = desk.pane.editor();
        editor->setPlainText(u"the ferrry is late"_s);
        QTextCursor cursor(editor->document());
        cursor.setPosition(6);
        const std::unique_ptr<QMenu> menu(
            desk.pane.spelling()->menuAt(editor->cursorRect(cursor).center()));
        const QList<QAction *> offers = menu->actions();
        const auto ferry = std::ranges::find(offers, u"ferry"_s, &QAction::text);
        QVERIFY(ferry != offers.end());
        (*ferry)->trigger();
        QCOMPARE(editor->toPlainText(), u"the ferry is late"_s);
    }
};

QTEST_MAIN(TestNotesPane)
#include "tst_notespane.moc"
