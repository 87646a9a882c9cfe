// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/window/scene.h"
#include "ui/tags/tagcontroller.h"

using namespace rejoinder;
using namespace rejoinder::window;
using namespace Qt::StringLiterals;

namespace {

/// Words of a text: what stands between blanks.
int wordsIn(std::string_view text)
{
    return int(QString::fromUtf8(text).simplified().split(u' ', Qt::SkipEmptyParts).size());
}

} // namespace

/// The work of a long day, by keys alone.
class TestManyTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredSpansAreTaggedByKeysAlone()
    {
        Scene scene;
        QVERIFY(scene.openSample());
        QVERIFY(QTest::qWaitForWindowActive(scene.window.get()));
        scene.window->reading().showComment(0);
        scene.thread().setFocus();
        // In each comment a caret, then two words at a time: a letter of the codebook tags them,
        // and the caret goes on behind them.
        const std::array letters{Qt::Key_F, Qt::Key_V, Qt::Key_L, Qt::Key_N};
        int tagged = 0;
        const int comments = int(scene.document()->reconstruction.comments.size());
        for (int comment = 0; comment < comments && tagged < 500; ++comment) {
            const Span body = scene.document()->reconstruction.comments[std::size_t(comment)].body;
            const int pairs = wordsIn(slice(scene.document()->source.text, body)) / 2;
            scene.press(Qt::Key_Return);
            for (int pair = 0; pair < pairs && tagged < 500; ++pair) {
                scene.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
                scene.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
                scene.press(letters[std::size_t(tagged) % letters.size()], Qt::ShiftModifier);
                scene.press(Qt::Key_Right);
                ++tagged;
            }
            scene.press(Qt::Key_Escape);
            scene.press(Qt::Key_J);
        }
        QCOMPARE(tagged, 500);
        const std::vector<annotate::Coding> codings
            = scene.project().codings(scene.document()->id)->own();
        QCOMPARE(codings.size(), std::size_t(500));
        for (const annotate::Coding &coding : codings) {
            const annotate::Anchor &anchor = coding.target.anchor;
            QVERIFY(coding.target.kind == annotate::TargetKind::Span);
            QCOMPARE(std::string(slice(scene.document()->source.text, anchor.span)), anchor.quote);
            QVERIFY(wordsIn(anchor.quote) > 0);
            QVERIFY(scene.document()->commentAt(anchor.span.start) >= 0);
        }
        // Each is a step of its own, and each comes back.
        for (int i = 0; i < 500; ++i)
            scene.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(scene.project().codings(scene.document()->id)->own().empty());
    }
};

QTEST_MAIN(TestManyTags)
#include "tst_manytags.moc"
