// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QSpinBox>
#include <QTest>

#include "tests/ui/window/scene.h"
#include "ui/look/partswitch.h"
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
