// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "tests/ui/variables/desk.h"
#include "ui/look/partswitch.h"
#include "ui/variables/variabledialog.h"
#include "ui/variables/variablesmodel.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using annotate::Variable;
using annotate::VariableScope;
using annotate::VariableType;
using tests::Desk;
using variables::VariableDialog;
using variables::VariablesModel;
using variables::VariablesPane;

class TestVariablesPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::loadFonts();
        look::applyToApplication({});
    }

    void saysWhatVariablesAreFor()
    {
        Desk desk;
        QVERIFY(!desk.table.isVisible());
        QCOMPARE(desk.pane.summary(), u"none"_s);
        QVERIFY(!desk.pane.changeButton()->isEnabled());
        desk.make("outlet");
        QVERIFY(desk.table.isVisible());
        QCOMPARE(desk.pane.summary(), u"1 of documents, 0 of people"_s);
        QVERIFY(desk.pane.changeButton()->isEnabled());
    }

    void isAModelAsQtWantsIt()
    {
        Desk desk;
        VariablesModel model(VariableScope::Document);
        VariablesModel people(VariableScope::Person);
        const QAbstractItemModelTester tester(&model);
        const QAbstractItemModelTester other(&people);
        model.setProject(desk.project.get());
        people.setProject(desk.project.get());
        people.setDocument(desk.project->document(desk.ferry));
        desk.make("outlet");
        desk.make("home", VariableType::Text, VariableScope::Person);
        model.read();
        people.read();
        QVERIFY(model.setData(model.index(0, 0), u"Post"_s));
        QVERIFY(people.setData(people.index(2, 0), u"Pier 3"_s));
        model.read();
        people.read();
        QCOMPARE(model.index(0, 0).data().toString(), u"Post"_s);
        QCOMPARE(people.index(2, 0).data().toString(), u"Pier 3"_s);
        people.setDocument(nullptr);
        model.setProject(nullptr);
        QCOMPARE(model.rowCount() + people.rowCount(), 0);
    }

    void keysWriteAValue()
    {
        Desk desk;
        desk.make("outlet");
        desk.goTo(1, 0);
        desk.write(u"Harbour Post"_s);
        QCOMPARE(desk.shown(), u"outlet | Ferry news:  | Crane news: Harbour Post"_s);
        QVERIFY(desk.table.hasFocus());
        QTest::keyClick(&desk.table, Qt::Key_Up);
        QTest::keyClicks(&desk.table, u"Q"_s); // typing begins to edit
        QTest::keyClicks(desk.editor(), u"uay"_s);
        QTest::keyClick(desk.editor(), Qt::Key_Return);
        QTRY_VERIFY(desk.table.hasFocus());
        QCOMPARE(desk.shown(), u"outlet | Ferry news: Quay | Crane news: Harbour Post"_s);
        QVERIFY(desk.project->undo());
        QCOMPARE(desk.shown(), u"outlet | Ferry news:  | Crane news: Harbour Post"_s);
        desk.goTo(1, 0);
        QTest::keyClick(&desk.table, Qt::Key_Delete);
        QCOMPARE(desk.shown(), u"outlet | Ferry news:  | Crane news: "_s);
        QVERIFY(desk.project->undo());
        QCOMPARE(desk.shown(), u"outlet | Ferry news:  | Crane news: Harbour Post"_s);
    }

    void escapeLeavesTheCellAsItWas()
    {
        Desk desk;
        desk.make("outlet");
        desk.goTo(0, 0);
        QSignalSpy left(&desk.pane, &VariablesPane::left);
        QTest::keyClick(&desk.table, Qt::Key_Return);
        QTest::keyClicks(desk.editor(), u"Quay"_s);
        QTest::keyClick(desk.editor(), Qt::Key_Escape);
        QCOMPARE(desk.shown(), u"outlet | Ferry news:  | Crane news: "_s);
        QCOMPARE(left.size(), 0);
        QTest::keyClick(&desk.table, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void aNumberTakesDigitsOnly()
    {
        Desk desk;
        desk.make("length", VariableType::Number);
        desk.goTo(0, 0);
        desk.write(u"a-3x.5"_s); // what is no digit cannot be typed
        QCOMPARE(desk.shown(), u"length | Ferry news: -3.5 | Crane news: "_s);
    }

    void aDateThatIsNoneIsSaid()
    {
        Desk desk;
        desk.make("printed", VariableType::Date);
        QSignalSpy said(&desk.pane, &VariablesPane::said);
        desk.goTo(0, 0);
        desk.write(u"2026-05"_s);
        QCOMPARE(desk.shown(), u"printed | Ferry news: 2026-05 | Crane news: "_s);
        desk.write(u"2026-0"_s);
        QCOMPARE(said.size(), 1);
        said.clear();
        desk.write(u"2026-02-30"_s);
        QCOMPARE(said.size(), 1);
        QVERIFY(said.front().front().toString().contains(u"2026-02-30"_s));
        QCOMPARE(desk.shown(), u"printed | Ferry news: 2026-05 | Crane news: "_s);
    }

    void aChoiceIsChosenAndTakenBack()
    {
        Desk desk;
        desk.make("stance", VariableType::Choice);
        desk.goTo(0, 0);
        QTest::keyClick(&desk.table, Qt::Key_Return);
        auto *box = qobject_cast<QComboBox *>(desk.editor());
        QVERIFY(box);
        QCOMPARE(box->count(), 3); // and nothing
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(desk.table.hasFocus());
        QCOMPARE(desk.shown(), u"stance | Ferry news: against | Crane news: "_s);
        desk.goTo(0, 0);
        QTest::keyClick(&desk.table, Qt::Key_Return);
        QTest::keyClick(desk.editor(), Qt::Key_Home);
        QTest::keyClick(desk.editor(), Qt::Key_Return);
        QTRY_VERIFY(desk.table.hasFocus());
        QCOMPARE(desk.shown(), u"stance | Ferry news:  | Crane news: "_s);
    }

    void peopleOfTheDocumentHaveVariablesOfTheirOwn()
    {
        Desk desk;
        desk.make("outlet");
        desk.make("home", VariableType::Text, VariableScope::Person);
        desk.pane.parts()->part(VariablesPane::People)->click();
        QCOMPARE(desk.shown(), u"home | Ilse Marrow:  | unnamed #2:  | Per: "_s);
        desk.goTo(1, 0);
        desk.write(u"Pier 3"_s);
        QCOMPARE(desk.shown(), u"home | Ilse Marrow:  | unnamed #2: Pier 3 | Per: "_s);
        desk.pane.setDocument(desk.project->document(desk.crane));
        QCOMPARE(desk.shown(), u"home | Per: "_s); // another Per
        desk.pane.setDocument(desk.project->document(desk.ferry));
        QCOMPARE(desk.shown(), u"home | Ilse Marrow:  | unnamed #2: Pier 3 | Per: "_s);
        QSignalSpy chosen(&desk.pane, &VariablesPane::placeChosen);
        desk.goTo(1, 0);
        QTest::keyClick(&desk.table, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(chosen.front().at(0).value<DocumentId>() == desk.ferry);
        QVERIFY(chosen.front().at(1).value<Span>()
                == desk.project->document(desk.ferry)->anchorSpan(1));
    }

    void aDialogMakesAVariable()
    {
        Desk desk;
        desk.pane.newButton()->click();
        VariableDialog *dialog = desk.pane.dialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->doneButton()->isEnabled()); // it has no name
        QTest::keyClicks(dialog->name(), u" stance "_s);
        QVERIFY(dialog->doneButton()->isEnabled());
        QVERIFY(dialog->choices()->isHidden());
        dialog->type()->setCurrentIndex(int(VariableType::Choice));
        QVERIFY(!dialog->choices()->isHidden());
        QVERIFY(!dialog->doneButton()->isEnabled());
        QTest::keyClicks(dialog->choices(), u"for"_s);
        QTest::keyClick(dialog->choices(), Qt::Key_Return);
        QTest::keyClicks(dialog->choices(), u"for"_s);
        QCOMPARE(dialog->remark()->text(), u"The choice \"for\" is there twice."_s);
        QTest::keyClicks(dialog->choices(), u"ward"_s);
        QVERIFY(dialog->remark()->isHidden());
        dialog->scope()->setCurrentIndex(int(VariableScope::Person));
        dialog->doneButton()->click();
        const Variable made = desk.project->values().variables.at(0);
        QCOMPARE(made.name, std::string("stance"));
        QCOMPARE(made.choices, (std::vector<std::string>{"for", "forward"}));
        QCOMPARE(desk.pane.parts()->current(), int(VariablesPane::People));
        QCOMPARE(desk.shown(), u"stance | Ilse Marrow:  | unnamed #2:  | Per: "_s);
        QVERIFY(desk.project->undo());
        QVERIFY(desk.project->values().variables.empty());
    }

    void aDialogChangesAVariable()
    {
        Desk desk;
        desk.make("outlet");
        const Variable stance = desk.make("stance", VariableType::Choice);
        desk.goTo(0, 1);
        desk.pane.changeButton()->click();
        VariableDialog *dialog = desk.pane.dialog();
        QVERIFY(!dialog->scope()->isEnabled());
        QCOMPARE(dialog->choices()->toPlainText(), u"for\nagainst"_s);
        dialog->name()->setText(u"view"_s);
        dialog->choices()->setPlainText(u"against\nfor\nneither"_s);
        dialog->doneButton()->click();
        const Variable changed = desk.project->values().variables.at(1);
        QVERIFY(changed.id == stance.id);
        QCOMPARE(changed.name, std::string("view"));
        QCOMPARE(changed.choices.size(), std::size_t(3));
        QCOMPARE(changed.position, 1);
    }

    void aChoiceInUseIsRenamed()
    {
        Desk desk;
        const Variable stance = desk.make("stance", VariableType::Choice);
        QVERIFY(desk.project->act(
            {"Say",
             {store::PutValue{{{}, stance.id, annotate::wholeDocument(desk.ferry), "for"}}}}));
        desk.goTo(0, 0);
        desk.pane.changeButton()->click();
        desk.pane.dialog()->choices()->setPlainText(u"in favour\nagainst"_s);
        desk.pane.dialog()->doneButton()->click();
        QCOMPARE(desk.shown(), u"stance | Ferry news: in favour | Crane news: "_s);
        QCOMPARE(desk.project->values().variables.at(0).choices.size(), std::size_t(2));
        QVERIFY(desk.project->undo());
        QCOMPARE(desk.shown(), u"stance | Ferry news: for | Crane news: "_s);
    }

    void aVariableGoesWithItsValuesAndComesBack()
    {
        Desk desk;
        desk.make("outlet");
        desk.goTo(0, 0);
        desk.write(u"Post"_s);
        desk.pane.dropButton()->click();
        QCOMPARE(desk.pane.summary(), u"none"_s);
        QVERIFY(desk.project->undo());
        QCOMPARE(desk.shown(), u"outlet | Ferry news: Post | Crane news: "_s);
    }

    void keysMoveAVariable()
    {
        Desk desk;
        desk.make("outlet");
        desk.make("printed");
        desk.make("length");
        desk.goTo(1, 0);
        QTest::keyClick(&desk.table, Qt::Key_Right, Qt::AltModifier);
        QTest::keyClick(&desk.table, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(desk.shown().startsWith(u"printed length outlet |"_s));
        QCOMPARE(desk.table.currentIndex(), desk.table.model()->index(1, 2));
        QTest::keyClick(&desk.table, Qt::Key_Right, Qt::AltModifier); // there is no further place
        QTest::keyClick(&desk.table, Qt::Key_Left, Qt::AltModifier);
        QVERIFY(desk.shown().startsWith(u"printed outlet length |"_s));
        QVERIFY(desk.project->undo());
        QVERIFY(desk.shown().startsWith(u"printed length outlet |"_s));
    }

    void aDragMovesAVariable()
    {
        Desk desk;
        desk.make("outlet");
        desk.make("printed");
        desk.make("length");
        QHeaderView *header = desk.table.horizontalHeader();
        header->moveSection(2, 0);
        QVERIFY(desk.shown().startsWith(u"length outlet printed |"_s));
        for (int column = 0; column < header->count(); ++column)
            QCOMPARE(header->visualIndex(column), column);
    }

    void theCellStaysWhileTheTableChanges()
    {
        Desk desk;
        desk.make("outlet");
        desk.make("printed");
        desk.goTo(1, 1);
        desk.make("length");
        QCOMPARE(desk.table.currentIndex(), desk.table.model()->index(1, 1));
        desk.add("Quay news", {"Per"});
        QCOMPARE(desk.table.model()->rowCount(), 3);
    }
};

QTEST_MAIN(TestVariablesPane)
#include "tst_variablespane.moc"
