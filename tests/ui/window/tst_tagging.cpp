// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QStatusBar>

#include "tests/ui/window/scene.h"
#include "ui/tags/tagcontroller.h"
#include "ui/tags/tagspane.h"
#include "ui/window/panes.h"
#include "ui/window/viewcontroller.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using window::Scene;

class TestTagging final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_scene.emplace();
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
        QVERIFY(m_scene->openSample());
        QVERIFY(m_scene->document());
    }

    void cleanup() { m_scene.reset(); }

    void fourKeysTagASelection()
    {
        m_scene->select("none in a trench");
        m_scene->press(Qt::Key_T);
        QVERIFY(palette().isVisible());
        m_scene->type("sar");
        m_scene->press(Qt::Key_Return);
        QVERIFY(!palette().isVisible());
        QCOMPARE(m_scene->codings(), u"Sarcasm on 'none in a trench'"_s);
        const auto codings = m_scene->project().codings(m_scene->document()->id)->own();
        QVERIFY(codings.front().target.anchor.span == m_scene->find("none in a trench"));
        QCOMPARE(codings.front().target.anchor.quote, std::string("none in a trench"));
        QVERIFY(m_scene->thread().hasFocus());
        QCOMPARE(m_scene->window->statusBar()->currentMessage(),
                 u"Tagged Sarcasm, 16 characters"_s);
    }

    void wordsOfTheArticleAreTaggedTheSameWay()
    {
        m_scene->select("You cannot call a sunny June evidence");
        m_scene->press(Qt::Key_T);
        m_scene->type("val");
        m_scene->press(Qt::Key_Return);
        QCOMPARE(m_scene->codings(), u"Value on 'You cannot call a sunny June evidence'"_s);
        QVERIFY(m_scene->article().hasFocus());
    }

    void aDigitTagsWithARecentTag()
    {
        tagFirst();
        m_scene->select("the first straight answer");
        m_scene->press(Qt::Key_1);
        QVERIFY(m_scene->codings().contains(u"Sarcasm on 'the first straight answer'"_s));
    }

    void aDigitInTheEmptyFieldTagsAtOnce()
    {
        tagFirst();
        m_scene->select("the first straight answer");
        m_scene->press(Qt::Key_T);
        m_scene->press(Qt::Key_1);
        QVERIFY(!palette().isVisible());
        QVERIFY(m_scene->codings().contains(u"Sarcasm on 'the first straight answer'"_s));
    }

    void aLetterWithShiftIsTheCodebooksKey()
    {
        m_scene->select("none in a trench");
        m_scene->press(Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(m_scene->codings(), u"Fact on 'none in a trench'"_s);
    }

    void cTagsTheWholeComment()
    {
        m_scene->select("none in a trench");
        const int comment = m_scene->window->reading().focus().comment;
        m_scene->press(Qt::Key_C);
        m_scene->type("fact");
        m_scene->press(Qt::Key_Return);
        QCOMPARE(m_scene->codings(), u"Fact on #%1"_s.arg(comment + 1));
    }

    void rTagsTheReplyWithACodeForReplies()
    {
        m_scene->select("the first straight answer");
        m_scene->press(Qt::Key_R);
        QVERIFY(palette().isVisible());
        m_scene->type("dis");
        m_scene->press(Qt::Key_Return);
        const auto codings = m_scene->project().codings(m_scene->document()->id)->own();
        QCOMPARE(codings.size(), 1U);
        QCOMPARE(codings.front().target.kind, annotate::TargetKind::ReplyEdge);
        const auto *code = m_scene->project().codebook().find(codings.front().code);
        QCOMPARE(code->name, std::string("Disputes"));
        m_scene->press(Qt::Key_X);
        QCOMPARE(m_scene->codings(), QString());
    }

    void aRecentTagForWordsHasNoDigitOnAReply()
    {
        tagFirst();
        const QString before = m_scene->codings();
        m_scene->select("the first straight answer");
        m_scene->press(Qt::Key_R);
        m_scene->press(Qt::Key_1);
        QVERIFY(palette().isVisible());
        QCOMPARE(palette().findChild<QLineEdit *>()->text(), u"1"_s);
        m_scene->press(Qt::Key_Escape);
        QCOMPARE(m_scene->codings(), before);
    }

    void aNewCodeOnAPersonIsUsedOnThePerson()
    {
        m_scene->select("the first straight answer");
        m_scene->press(Qt::Key_P, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(palette().isVisible());
        m_scene->type("Newcomer");
        m_scene->press(Qt::Key_Return);
        const auto codings = m_scene->project().codings(m_scene->document()->id)->own();
        QCOMPARE(codings.size(), 1U);
        QCOMPARE(codings.front().target.kind, annotate::TargetKind::Person);
        QVERIFY(!codings.front().target.ref.empty());
    }

    void controlTChangesTheTagAndKeepsItsWords()
    {
        tagFirst();
        const auto before = m_scene->project().codings(m_scene->document()->id)->own();
        m_scene->press(Qt::Key_T, Qt::ControlModifier);
        QVERIFY(palette().isVisible());
        m_scene->type("val");
        m_scene->press(Qt::Key_Return);
        const auto after = m_scene->project().codings(m_scene->document()->id)->own();
        QCOMPARE(after.size(), 1U);
        QVERIFY(after.front().id == before.front().id);
        QVERIFY(after.front().target == before.front().target);
        QCOMPARE(m_scene->project().codebook().find(after.front().code)->name,
                 std::string("Value"));
        m_scene->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_scene->project().codings(m_scene->document()->id)->own(), before);
    }

    void theEndsOfATagMoveByWords()
    {
        m_scene->select("none in a trench");
        m_scene->press(Qt::Key_S, Qt::ShiftModifier);
        m_scene->press(Qt::Key_Less);
        QCOMPARE(m_scene->codings(), u"Sarcasm on 'none in a'"_s);
        m_scene->press(Qt::Key_Greater);
        QCOMPARE(m_scene->codings(), u"Sarcasm on 'none in a trench'"_s);
        m_scene->press(Qt::Key_Greater, Qt::AltModifier);
        QCOMPARE(m_scene->codings(), u"Sarcasm on 'in a trench'"_s);
        m_scene->press(Qt::Key_Less, Qt::AltModifier);
        QCOMPARE(m_scene->codings(), u"Sarcasm on 'none in a trench'"_s);
        m_scene->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_scene->codings(), u"Sarcasm on 'in a trench'"_s);
    }

    void theFullStopRepeats()
    {
        tagFirst();
        m_scene->select("the first straight answer");
        m_scene->press(Qt::Key_Period);
        QVERIFY(m_scene->codings().contains(u"Sarcasm on 'the first straight answer'"_s));
    }

    void theSameTagTwiceIsOneTag()
    {
        tagFirst();
        m_scene->press(Qt::Key_Period);
        QCOMPARE(m_scene->codings(), u"Sarcasm on 'none in a trench'"_s);
    }

    void xRemovesTheInnermost()
    {
        tagFirst();
        m_scene->select("Fourteen spaces on paper is none in a trench");
        m_scene->press(Qt::Key_F, Qt::ShiftModifier);
        m_scene->select("trench");
        m_scene->press(Qt::Key_X);
        QCOMPARE(m_scene->codings(), u"Fact on 'Fourteen spaces on paper is none in a trench'"_s);
        m_scene->press(Qt::Key_X);
        QCOMPARE(m_scene->codings(), QString());
    }

    void undoAndRedoCarryTheWordsOfTheAct()
    {
        tagFirst();
        QAction *undo = m_scene->window->findChild<QAction *>(u"edit.undo"_s);
        QVERIFY(undo->text().contains(u"Tag #"_s) && undo->text().endsWith(u"Sarcasm"_s));
        m_scene->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_scene->codings(), QString());
        QVERIFY(m_scene->thread().hasFocus());
        m_scene->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_scene->codings(), u"Sarcasm on 'none in a trench'"_s);
    }

    void undoWorksAfterARestart()
    {
        tagFirst();
        m_scene->restart();
        QVERIFY(QTest::qWaitForWindowActive(m_scene->window.get()));
        QCOMPARE(m_scene->codings(), u"Sarcasm on 'none in a trench'"_s);
        m_scene->thread().setFocus();
        m_scene->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_scene->codings(), QString());
        m_scene->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        m_scene->select("the first straight answer");
        m_scene->press(Qt::Key_1); // the digit is the same as before
        QVERIFY(m_scene->codings().contains(u"Sarcasm on 'the first straight answer'"_s));
    }

    void escapeGivesFocusAndSelectionBack()
    {
        m_scene->select("none in a trench");
        const models::Focus before = m_scene->thread().focus();
        m_scene->press(Qt::Key_T);
        m_scene->type("sar");
        m_scene->press(Qt::Key_Escape);
        QVERIFY(m_scene->thread().hasFocus());
        QVERIFY(m_scene->thread().focus() == before);
        QCOMPARE(m_scene->codings(), QString());
    }

    void shiftEnterTagsAndStays()
    {
        m_scene->select("none in a trench");
        m_scene->press(Qt::Key_T);
        m_scene->type("sar");
        m_scene->press(Qt::Key_Return, Qt::ShiftModifier);
        QVERIFY(palette().isVisible());
        m_scene->type("fact");
        m_scene->press(Qt::Key_Return);
        QCOMPARE(m_scene->project().codings(m_scene->document()->id)->own().size(), std::size_t(2));
    }

    void controlEnterMakesANewTagInOneAct()
    {
        m_scene->select("none in a trench");
        m_scene->press(Qt::Key_T);
        m_scene->type("Trench talk");
        m_scene->press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_scene->codings(), u"Trench talk on 'none in a trench'"_s);
        m_scene->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(std::ranges::none_of(
            m_scene->project().codebook().codes,
            [](const annotate::Code &code) { return code.name == "Trench talk"; }));
    }

    void thePaletteNeverCoversTheSelection()
    {
        for (const char *words : {"Nobody in the story mentions the bakery", "none in a trench"}) {
            m_scene->select(words);
            m_scene->press(Qt::Key_T);
            QRect selected = m_scene->thread().selectionRect();
            selected.moveTopLeft(
                m_scene->thread().viewport()->mapTo(m_scene->window.get(), selected.topLeft()));
            QVERIFY(!palette().geometry().intersects(selected));
            QVERIFY(m_scene->window->rect().contains(palette().geometry()));
            m_scene->press(Qt::Key_Escape);
        }
    }

    void enterInTheTagsPaneTagsTheSelection()
    {
        m_scene->select("none in a trench");
        tags::TagsPane &pane = m_scene->window->panes().tags();
        const auto &codes = m_scene->project().codebook().codes;
        const auto policy = std::ranges::find(codes, "Policy", &annotate::Code::name);
        QVERIFY(policy != codes.end());
        pane.setFocus();
        pane.setCurrentIndex(m_scene->window->tags().model().indexOf(policy->id));
        m_scene->press(Qt::Key_Return);
        QCOMPARE(m_scene->codings(), u"Policy on 'none in a trench'"_s);
        m_scene->press(Qt::Key_F); // without Shift in the dock
        QVERIFY(m_scene->codings().contains(u"Fact on 'none in a trench'"_s));
    }

    void choosingATagInThePaneDimsTheLanesOfOthers()
    {
        tagFirst();
        m_scene->select("Fourteen spaces on paper is none in a trench");
        m_scene->press(Qt::Key_F, Qt::ShiftModifier);
        m_scene->select("You cannot call a sunny June evidence");
        m_scene->press(Qt::Key_F, Qt::ShiftModifier);
        tags::TagsPane &pane = m_scene->window->panes().tags();
        QWidget *thread = m_scene->thread().viewport();
        QWidget *article = m_scene->article().viewport();
        const auto choose = [&](const char *name) {
            pane.setCurrentIndex(m_scene->window->tags().model().indexOf(code(name)->id));
        };
        m_scene->select("I will believe the January");
        choose("Sarcasm");
        QVERIFY(showsLane(thread, "Sarcasm") && !showsLane(thread, "Fact"));
        QVERIFY(!showsLane(article, "Fact"));
        choose("Fact");
        QVERIFY(!showsLane(thread, "Sarcasm") && showsLane(thread, "Fact"));
        QVERIFY(showsLane(article, "Fact"));
        pane.setFocus();
        m_scene->press(Qt::Key_Escape);
        QVERIFY(showsLane(thread, "Sarcasm") && showsLane(thread, "Fact"));
    }

    void f2RenamesInPlace()
    {
        tags::TagsPane &pane = m_scene->window->panes().tags();
        const auto &codes = m_scene->project().codebook().codes;
        const CodeId sarcasm = std::ranges::find(codes, "Sarcasm", &annotate::Code::name)->id;
        pane.setFocus();
        pane.setCurrentIndex(m_scene->window->tags().model().indexOf(sarcasm));
        m_scene->press(Qt::Key_F2);
        QVERIFY(qobject_cast<QLineEdit *>(m_scene->focused()));
        m_scene->type("Irony");
        QCOMPARE(qobject_cast<QLineEdit *>(m_scene->focused())->text(), u"Irony"_s);
        m_scene->press(Qt::Key_Return);
        QTRY_COMPARE(m_scene->project().codebook().find(sarcasm)->name, std::string("Irony"));
        m_scene->thread().setFocus();
        m_scene->press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_scene->project().codebook().find(sarcasm)->name, std::string("Sarcasm"));
    }

private:
    tags::TagPalette &palette() { return m_scene->window->tags().palette(); }

    const annotate::Code *code(const char *name)
    {
        const auto &codes = m_scene->project().codebook().codes;
        return &*std::ranges::find(codes, name, &annotate::Code::name);
    }

    /// Whether the widget has pixels in the very colour of the tag's lane.
    bool showsLane(QWidget *widget, const char *name)
    {
        const look::Palette &palette = m_scene->window->view().look().palette;
        const QRgb line = palette.tag(code(name)->palette).line.rgb();
        const QImage image = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) == line)
                    return true;
        return false;
    }

    void tagFirst()
    {
        m_scene->select("none in a trench");
        m_scene->press(Qt::Key_T);
        m_scene->type("sar");
        m_scene->press(Qt::Key_Return);
    }

    std::optional<Scene> m_scene;
};

QTEST_MAIN(TestTagging)
#include "tst_tagging.moc"
