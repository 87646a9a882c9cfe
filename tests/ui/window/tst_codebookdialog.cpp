// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

#include "tests/ui/window/scene.h"
#include "ui/codebook/codebookdialog.h"
#include "ui/codebook/codeform.h"
#include "ui/codebook/palettepicker.h"
#include "ui/codebook/versionsdialog.h"
#include "ui/window/codebookcontroller.h"
#include "ui/window/features.h"

using namespace rejoinder;
using namespace rejoinder::window;
using namespace Qt::StringLiterals;

namespace {

const annotate::Code *named(Scene &scene, const std::string &name)
{
    const std::vector<annotate::Code> &codes = scene.project().codebook().codes;
    const auto code = std::ranges::find(codes, name, &annotate::Code::name);
    return code == codes.end() ? nullptr : &*code;
}

/// Opened by its key, with this tag chosen.
codebook::CodebookDialog &open(Scene &scene, const std::string &name)
{
    if (!QTest::qWaitForWindowActive(scene.window.get()))
        qFatal("the window is not active");
    scene.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    codebook::CodebookDialog *dialog = scene.window->features().codebook().dialog();
    if (!dialog)
        qFatal("the codebook did not open");
    dialog->activateWindow();
    if (!QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }))
        qFatal("the codebook is not active");
    if (const annotate::Code *code = named(scene, name))
        dialog->choose(code->id);
    return *dialog;
}

/// "Fact Value Policy": names below a group, in their order.
QString below(Scene &scene, const std::string &group)
{
    QStringList names;
    std::vector<annotate::Code> codes = scene.project().codebook().codes;
    for (const annotate::Code &code : codes) {
        const annotate::Code *parent = scene.project().codebook().find(code.parent);
        if (parent && parent->name == group)
            names.append(QString::fromStdString(code.name));
    }
    return names.join(u' ');
}

} // namespace

/// The codebook, edited in its window by keys and by drag.
class TestCodebookDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreSavedWhenOneLeavesThem()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        codebook::CodebookDialog &dialog = open(scene, "Fact");
        QCOMPARE(dialog.form()->name()->text(), u"Fact"_s);
        dialog.form()->definition()->setFocus();
        dialog.form()->definition()->selectAll();
        QTest::keyClicks(dialog.form()->definition(), u"What can be looked up."_s);
        dialog.form()->name()->setFocus();
        QCOMPARE(named(scene, "Fact")->definition, std::string("What can be looked up."));
        QVERIFY(scene.project().undo());
        QVERIFY(named(scene, "Fact")->definition != "What can be looked up.");
        QCOMPARE(dialog.form()->definition()->toPlainText().toStdString(),
                 named(scene, "Fact")->definition);
    }

    void whatIsTypedIsKeptWhenAnotherTagIsChosen()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        codebook::CodebookDialog &dialog = open(scene, "Fact");
        dialog.form()->name()->setFocus();
        dialog.form()->name()->selectAll();
        QTest::keyClicks(dialog.form()->name(), u"Claim of fact"_s);
        dialog.choose(named(scene, "Value")->id);
        QVERIFY(named(scene, "Claim of fact"));
        QCOMPARE(dialog.form()->name()->text(), u"Value"_s);
    }

    void aLetterThatAnotherTagHasIsRefused()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        codebook::CodebookDialog &dialog = open(scene, "Fact");
        dialog.form()->shortcut()->setFocus();
        dialog.form()->shortcut()->selectAll();
        QTest::keyClicks(dialog.form()->shortcut(), u"v"_s);
        QTest::keyClick(dialog.form()->shortcut(), Qt::Key_Return);
        QCOMPARE(dialog.form()->remark(), u"V is the letter of “Value”."_s);
        QCOMPARE(named(scene, "Fact")->shortcut, std::string("F"));
    }

    void attributesAreTypedOneALine()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        codebook::CodebookDialog &dialog = open(scene, "Fact");
        QPlainTextEdit *attributes = dialog.form()->attributes();
        attributes->setFocus();
        QTest::keyClicks(attributes, u"source"_s);
        QTest::keyClick(attributes, Qt::Key_Return);
        QTest::keyClicks(attributes, u"strength: nmber"_s);
        dialog.form()->name()->setFocus();
        QCOMPARE(dialog.form()->remark(),
                 u"Attributes: \"nmber\" is neither text, number nor date; choices stand between "
                 "\"|\""_s);
        QCOMPARE(named(scene, "Fact")->attributes, std::string());
        attributes->setFocus();
        QTest::keyClick(attributes, Qt::Key_End, Qt::ControlModifier);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(attributes, Qt::Key_Backspace);
        QTest::keyClicks(attributes, u"number"_s);
        dialog.form()->name()->setFocus();
        QCOMPARE(named(scene, "Fact")->attributes, std::string("source; strength: number"));
        QCOMPARE(attributes->toPlainText(), u"source\nstrength: number"_s);
    }

    void coloursAreChosenByClickAndByKey()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        codebook::CodebookDialog &dialog = open(scene, "Fact");
        codebook::PalettePicker *colours = dialog.form()->colours();
        QCOMPARE(colours->colour(), 1);
        colours->setFocus();
        QTest::keyClick(colours, Qt::Key_Right);
        QCOMPARE(named(scene, "Fact")->palette, 2);
        QTest::mouseClick(colours, Qt::LeftButton, {}, QPoint(10, colours->height() - 10));
        QCOMPARE(named(scene, "Fact")->palette, 7);
    }

    void whereItIsUsedIsTicked()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        codebook::CodebookDialog &dialog = open(scene, "Fact");
        auto *people = dialog.findChild<QCheckBox *>(u"code.kind.person"_s);
        QVERIFY(people && !people->isChecked());
        people->click();
        QVERIFY(named(scene, "Fact")->kinds.ends_with("person"));
    }

    void newTagsStandInTheGroupOfTheCurrentOne()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        codebook::CodebookDialog &dialog = open(scene, "Fact");
        dialog.findChild<QPushButton *>(u"codebook.newTag"_s)->click();
        QVERIFY(dialog.form()->name()->hasFocus());
        QTest::keyClicks(dialog.form()->name(), u"Rumour"_s);
        QTest::keyClick(dialog.form()->name(), Qt::Key_Return);
        QVERIFY(named(scene, "Rumour"));
        QVERIFY(below(scene, "Claim").endsWith(u"Rumour"_s));
        QVERIFY(named(scene, "Rumour")->palette > 0);
        dialog.tree()->setFocus();
        QTest::keyClick(dialog.tree(), Qt::Key_Delete);
        QVERIFY(!named(scene, "Rumour"));
    }

    void keysMoveTags()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        const QString before = below(scene, "Claim");
        codebook::CodebookDialog &dialog = open(scene, "Fact");
        dialog.tree()->setFocus();
        QTest::keyClick(dialog.tree(), Qt::Key_Down, Qt::AltModifier);
        QVERIFY(below(scene, "Claim").startsWith(u"Value Fact"_s));
        QCOMPARE(dialog.current(), named(scene, "Fact")->id);
        QTest::keyClick(dialog.tree(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(below(scene, "Value"), u"Fact"_s);
        QTest::keyClick(dialog.tree(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(dialog.tree(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(below(scene, "Claim"), before);
    }

    void aTagIsDroppedIntoAnotherGroup()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        codebook::CodebookDialog &dialog = open(scene, "Fact");
        QAbstractItemModel *model = dialog.tree()->model();
        const std::unique_ptr<QMimeData> carried(model->mimeData({dialog.tree()->currentIndex()}));
        const QModelIndex other = model->index(model->rowCount() - 1, 0); // the last group: Other
        QVERIFY(model->dropMimeData(carried.get(), Qt::MoveAction, 0, 0, other));
        QVERIFY(below(scene, "Other").startsWith(u"Fact"_s));
        QCOMPARE(dialog.current(), named(scene, "Fact")->id);
    }

    void twoTagsBecomeOne()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.window->reading().showComment(6);
        scene.thread().setFocus();
        scene.press(Qt::Key_C);
        scene.type("sarc");
        scene.press(Qt::Key_Return);
        codebook::CodebookDialog &dialog = open(scene, "Sarcasm");
        dialog.mergeInto(named(scene, "Doubt")->id);
        QVERIFY(!named(scene, "Sarcasm"));
        QCOMPARE(scene.codings(), u"Doubt on #7"_s);
        QCOMPARE(dialog.current(), named(scene, "Doubt")->id);
        QVERIFY(scene.project().undo());
        QCOMPARE(scene.codings(), u"Sarcasm on #7"_s);
    }

    void aTagInUseIsNotDeletedAndItIsSaidWhy()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.window->reading().showComment(6);
        scene.thread().setFocus();
        scene.press(Qt::Key_C);
        scene.type("sarc");
        scene.press(Qt::Key_Return);
        codebook::CodebookDialog &dialog = open(scene, "Sarcasm");
        dialog.findChild<QPushButton *>(u"codebook.delete"_s)->click();
        QVERIFY(named(scene, "Sarcasm"));
        QVERIFY(dialog.remark().contains(u"one coding uses"_s));
    }

    void itsHistoryIsTold()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        codebook::CodebookDialog &dialog = open(scene, "Fact");
        const int version = scene.project().codebook().version;
        dialog.form()->name()->setFocus();
        dialog.form()->name()->selectAll();
        QTest::keyClicks(dialog.form()->name(), u"Claim of fact"_s);
        QTest::keyClick(dialog.form()->name(), Qt::Key_Return);
        QVERIFY(scene.project().newCodebookVersion(u"clearer names"_s));
        const codebook::VersionsDialog history(scene.project(), {});
        QCOMPARE(history.list()->count(), 3);
        QVERIFY(history.list()->item(0)->text().startsWith(u"Version %1"_s.arg(version + 1)));
        QCOMPARE(history.list()->item(1)->text(), u"clearer names"_s);
        QVERIFY(history.list()->item(2)->text().startsWith(u"Name of tag Claim of fact"_s));
    }

    void codebooksComeInAndGoOut()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        open(scene, "Fact");
        CodebookController &controller = scene.window->features().codebook();
        const std::size_t before = scene.project().codebook().codes.size();
        controller.importFrom(u"stance"_s);
        const std::size_t after = scene.project().codebook().codes.size();
        QVERIFY(after > before);
        controller.importFrom(u"stance"_s); // all of it is there
        QCOMPARE(scene.project().codebook().codes.size(), after);
        const QString file = scene.folder.filePath(u"mine.qdc"_s);
        QVERIFY(controller.exportTo(file).has_value());
        QVERIFY(scene.project().undo());
        QCOMPARE(scene.project().codebook().codes.size(), before);
        controller.importFrom(file);
        QCOMPARE(scene.project().codebook().codes.size(), after);
        controller.importFrom(scene.folder.filePath(u"none.qdc"_s)); // says so
        QCOMPARE(scene.project().codebook().codes.size(), after);
    }

    void itGoesWithItsProject()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        open(scene, "Fact");
        scene.window->workspace().close();
        QVERIFY(!scene.window->features().codebook().dialog());
    }
};

QTEST_MAIN(TestCodebookDialog)
#include "tst_codebookdialog.moc"
