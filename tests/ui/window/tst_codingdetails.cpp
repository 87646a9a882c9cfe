// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "core/annotate/attribute.h"
#include "tests/ui/window/scene.h"
#include "ui/look/partswitch.h"
#include "ui/tags/attributeform.h"
#include "ui/tags/codingstrip.h"
#include "ui/window/panes.h"

using namespace rejoinder;
using namespace rejoinder::window;
using namespace Qt::StringLiterals;

namespace {

tags::CodingStrip &strip(Scene &scene)
{
    return scene.window->panes().coding();
}

annotate::Coding only(Scene &scene)
{
    return scene.project().codings(scene.document()->id)->own().at(0);
}

/// With a comment tagged by keys, and the keyboard in the thread.
void tagAComment(Scene &scene)
{
    QVERIFY(scene.openSample());
    QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
    scene.window->reading().showComment(6);
    scene.thread().setFocus();
    scene.press(Qt::Key_C);
    scene.type("sarc");
    scene.press(Qt::Key_Return);
    QVERIFY(strip(scene).stance()->isVisible());
}

} // namespace

/// What a tag says beside its name, set by keys alone.
class TestCodingDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStripIsThereWhereATagIs()
    {
        Scene scene;
        tagAComment(scene);
        QCOMPARE(strip(scene).heading(), u"Sarcasm"_s);
        scene.window->reading().showComment(7);
        QVERIFY(!strip(scene).stance()->isVisible());
        scene.window->reading().showComment(6);
        QVERIFY(strip(scene).stance()->isVisible());
        scene.press(Qt::Key_X);
        QVERIFY(!strip(scene).stance()->isVisible());
    }

    void stanceIsSetByKeysAndUndone()
    {
        Scene scene;
        tagAComment(scene);
        scene.press(Qt::Key_Q);
        QVERIFY(strip(scene).stance()->part(0)->hasFocus());
        scene.press(Qt::Key_Right);
        scene.press(Qt::Key_Right);
        QVERIFY(only(scene).stance == annotate::Stance::Against);
        scene.press(Qt::Key_Escape);
        QTRY_VERIFY(scene.thread().hasFocus());
        scene.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(only(scene).stance == annotate::Stance::Favour);
        QCOMPARE(strip(scene).stance()->current(), 1);
        scene.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(only(scene).stance == annotate::Stance::Unsaid);
    }

    void confidenceAndWeightAreTypedOnce()
    {
        Scene scene;
        tagAComment(scene);
        const std::size_t before = scene.project().store().history()->size();
        scene.press(Qt::Key_Q);
        strip(scene).confidence()->setFocus();
        strip(scene).confidence()->selectAll();
        scene.type("80");
        strip(scene).weight()->setFocus();
        strip(scene).weight()->selectAll();
        scene.type("30");
        scene.press(Qt::Key_Escape);
        QCOMPARE(only(scene).confidence.value_or(-1), 0.8);
        QCOMPARE(only(scene).weight, 30);
        QCOMPARE(scene.project().store().history()->size(), before + 2); // not one for each key
        scene.restart();
        scene.window->reading().showComment(6);
        QCOMPARE(strip(scene).confidence()->value(), 80);
        QCOMPARE(strip(scene).weight()->value(), 30);
    }

    void whatIsTypedIsKeptWhenOneGoesOn()
    {
        Scene scene;
        tagAComment(scene);
        strip(scene).weight()->setFocus();
        strip(scene).weight()->selectAll();
        scene.type("55");
        scene.window->reading().showComment(9);
        QCOMPARE(only(scene).weight, 55);
    }

    void manyDigitsOfAnImportStay()
    {
        Scene scene;
        tagAComment(scene);
        annotate::Coding coding = only(scene);
        coding.confidence = 0.3333;
        QVERIFY(scene.project().act({"Import", {store::PutCoding{coding}}}));
        QCOMPARE(strip(scene).confidence()->value(), 33);
        strip(scene).weight()->setFocus();
        strip(scene).weight()->selectAll();
        scene.type("10");
        scene.press(Qt::Key_Escape);
        QCOMPARE(only(scene).confidence.value_or(-1), 0.3333);
        QCOMPARE(only(scene).weight, 10);
    }

    void whatATagAsksForIsAnsweredByKeys()
    {
        Scene scene;
        tagAComment(scene);
        annotate::Code sarcasm = *scene.project().codebook().find(only(scene).code);
        sarcasm.attributes = "tone: dry | warm; strength: number";
        QVERIFY(scene.project().act({"Attributes", {store::PutCode{sarcasm}}}));
        tags::AttributeForm *form = strip(scene).attributes();
        QCOMPARE(form->count(), 2);
        QVERIFY(form->isVisible());
        form->field(0)->setFocus();
        QVERIFY(form->field(0)->hasFocus());
        scene.press(Qt::Key_Down);
        scene.press(Qt::Key_Down);
        form->field(1)->setFocus();
        scene.type("4");
        scene.press(Qt::Key_Escape);
        QCOMPARE(annotate::textOf(only(scene).attributes), std::string("strength: 4\ntone: warm"));
        scene.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(annotate::textOf(only(scene).attributes), std::string("tone: warm"));
        scene.restart();
        scene.window->reading().showComment(6);
        QCOMPARE(strip(scene).attributes()->count(), 2);
        QCOMPARE(qobject_cast<QComboBox *>(strip(scene).attributes()->field(0))->currentText(),
                 u"warm"_s);
    }

    void whatDoesNotFitIsSaidAndNotTaken()
    {
        Scene scene;
        tagAComment(scene);
        annotate::Code sarcasm = *scene.project().codebook().find(only(scene).code);
        sarcasm.attributes = "strength: number";
        QVERIFY(scene.project().act({"Attributes", {store::PutCode{sarcasm}}}));
        QSignalSpy said(&strip(scene), &tags::CodingStrip::said);
        strip(scene).attributes()->field(0)->setFocus();
        scene.type("much");
        scene.press(Qt::Key_Return);
        QCOMPARE(said.last().at(0).toString(),
                 u"\"much\" is no number; one looks like 12 or -3.5"_s);
        QVERIFY(only(scene).attributes.empty());
    }

    void withoutATagItSaysSo()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.window->reading().showComment(2);
        scene.thread().setFocus();
        scene.press(Qt::Key_Q);
        QVERIFY(scene.thread().hasFocus());
        QVERIFY(!strip(scene).stance()->isVisible());
    }
};

QTEST_MAIN(TestCodingDetails)
#include "tst_codingdetails.moc"
