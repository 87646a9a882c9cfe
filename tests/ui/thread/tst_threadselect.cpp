// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QClipboard>
#include <QTest>

#include "tests/ui/thread/hands.h"
#include "tests/ui/thread/harbour.h"
#include "ui/look/look.h"
#include "ui/thread/flow.h"
#include "ui/thread/threadview.h"

using namespace rejoinder;
using namespace rejoinder::hands;
using namespace Qt::StringLiterals;
using QKeyCombinations = QList<QKeyCombination>;

class TestThreadSelect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::loadFonts();
        look::applyToApplication({});
    }

    void mouseSelectsBytes()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        const QRect words = placeOf(*view, document, "the first week");
        drag(*view, {words.left(), words.center().y()}, {words.right() + 1, words.center().y()});
        QCOMPARE(selected(*view, document), u"the first week"_s);
        QCOMPARE(view->focus().selection, harbour::find(*document, "the first week"));
        QCOMPARE(view->focus().comment, 0);
        QVERIFY(view->selectionRect().intersects(words));
    }

    void doubleClickSelectsTheWord()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        const QPoint at = placeOf(*view, document, "scaffolding").center();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(selected(*view, document), u"scaffolding"_s); // the word at the caret
        QVERIFY(view->focus().selection.isEmpty());
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(view->focus().selection, harbour::find(*document, "scaffolding"));
    }

    void selectionOverTwoCommentsIsCutAtTheFirst()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        const QRect from = placeOf(*view, document, "Ask them now.");
        const QRect to = placeOf(*view, document, "Stopped to look");
        drag(*view, {from.left(), from.center().y()}, {to.right() + 1, to.center().y()});
        QCOMPARE(view->focus().comment, 0);
        QCOMPARE(selected(*view, document), u"Ask them now."_s);
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Ask them now.\n\nStopped to look"_s);
    }

    void keysSelect_data()
    {
        QTest::addColumn<QKeyCombinations>("keys");
        QTest::addColumn<QString>("words");
        const QKeyCombination caret = Qt::Key_Return;
        const QKeyCombination right = Qt::SHIFT | Qt::Key_Right;
        const QKeyCombination left = Qt::SHIFT | Qt::Key_Left;
        const QKeyCombination word = Qt::CTRL | Qt::SHIFT | Qt::Key_Right;
        const QKeyCombination sentence = Qt::ALT | Qt::Key_Right;
        const QKeyCombination comment = Qt::ALT | Qt::SHIFT | Qt::Key_Right;
        const QKeyCombination moveWord = Qt::CTRL | Qt::Key_Right;
        const QKeyCombination escape = Qt::Key_Escape;
        const QString all = u"Guess wrong and the empty units stay empty. First the chandler, then "
                            "the bakery, then you."_s;
        const auto add = [](const char *name, QKeyCombinations keys, const QString &words) {
            QTest::newRow(name) << keys << words;
        };
        add("caret", {caret}, u"Guess"_s);
        add("letters", {caret, right, right}, u"Gu"_s);
        add("without a caret", {right, right, right}, u"Gue"_s);
        add("word", {word}, u"Guess"_s);
        add("two words", {word, word}, u"Guess wrong"_s);
        add("and one letter less", {word, word, left}, u"Guess wron"_s);
        add("moved", {caret, moveWord, word}, u"wrong"_s);
        add("sentence", {sentence}, u"Guess wrong and the empty units stay empty."_s);
        add("two sentences", {sentence, sentence}, all);
        add("comment", {comment}, all);
        add("given up", {word, escape}, QString());
    }
    void keysSelect()
    {
        QFETCH(QKeyCombinations, keys);
        QFETCH(QString, words);
        const auto document = harbour::street();
        const auto view = shown(document);
        view->setCurrentComment(6);
        for (const QKeyCombination key : std::as_const(keys))
            QTest::keyClick(view.get(), key.key(), key.keyboardModifiers());
        QCOMPARE(selected(*view, document), words);
        QCOMPARE(view->currentComment(), 6);
    }

    void linesAreWalkedWithACaret()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        QTest::keyClick(view.get(), Qt::Key_Return);
        QTest::keyClick(view.get(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(selected(*view, document).size() > 20);
        QTest::keyClick(view.get(), Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(selected(*view, document).endsWith(u"now."_s));
        QTest::keyClick(view.get(), Qt::Key_J);
        QCOMPARE(view->currentComment(), 1);
        QVERIFY(view->focus().taggable().isEmpty());
    }

    void selectShowsBytes()
    {
        const auto document = harbour::street();
        const auto view = shown(document, {444, 200});
        view->setFolded(1, true);
        view->select(harbour::find(*document, "the bakery"));
        QCOMPARE(view->currentComment(), 6);
        QVERIFY(!view->isFolded(1));
        QCOMPARE(selected(*view, document), u"the bakery"_s);
        QVERIFY(view->viewport()->rect().contains(view->selectionRect()));
    }

    void copyWithoutSelectionTakesTheComment()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        view->setCurrentComment(9);
        QTest::keyClick(view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Page 40 of the officers’ report: the gas works finish in January."_s);
    }

    // Codes

    void spansAreStepped()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        const auto outer
            = harbour::onWords(*document, "fact", "the first week, when the scaffolding");
        const auto inner = harbour::onWords(*document, "value", "the scaffolding");
        view->setCodings(models::ownCodings({inner, outer}), harbour::codebook());
        QTest::keyClick(view.get(), Qt::Key_BracketRight);
        QCOMPARE(view->focus().coding, outer.id);
        QTest::keyClick(view.get(), Qt::Key_BracketRight);
        QCOMPARE(view->focus().coding, inner.id);
        QTest::keyClick(view.get(), Qt::Key_BracketRight);
        QCOMPARE(view->focus().coding, outer.id);
        QTest::keyClick(view.get(), Qt::Key_BracketLeft);
        QCOMPARE(view->focus().coding, inner.id);
        QTest::keyClick(view.get(), Qt::Key_J);
        QVERIFY(!view->focus().coding.isValid());
    }

    void clicksCycleFromTheInnermostSpan()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        const auto outer
            = harbour::onWords(*document, "fact", "the first week, when the scaffolding");
        const auto inner = harbour::onWords(*document, "value", "the scaffolding");
        view->setCodings(models::ownCodings({outer, inner}), harbour::codebook());
        const QPoint at = placeOf(*view, document, "scaffolding").center();
        // Two slow clicks, not a double click.
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(view->focus().coding, inner.id);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at + QPoint(9, 0), 2000);
        QCOMPARE(view->focus().coding, outer.id);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at, 2000);
        QCOMPARE(view->focus().coding, inner.id);
    }

    void untaggedSkipsTaggedComments()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        view->setCodings(models::ownCodings({harbour::onComment(*document, "fact", 1),
                                             harbour::onWords(*document, "value", "week three")}),
                         harbour::codebook());
        QTest::keyClick(view.get(), Qt::Key_B);
        QCOMPARE(view->currentComment(), 3);
    }

    void codesStandWhereTheyBelong()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        view->setCodings(models::ownCodings({harbour::onComment(*document, "value", 3),
                                             harbour::onComment(*document, "disputes", 3,
                                                                annotate::TargetKind::ReplyEdge),
                                             harbour::onWords(*document, "fact", "in 1998")}),
                         harbour::codebook());
        const thread::RowFacts &facts = flowOf(*view).row(3).facts;
        QCOMPARE(facts.tags.size(), std::size_t(1));
        QCOMPARE(facts.tags[0].code, u"Va"_s);
        QCOMPARE(facts.relations, (std::vector{u"disputes"_s}));
        QCOMPARE(flowOf(*view).tagsOf(3).spans.size(), std::size_t(1));
    }

    void spanOverTwoCommentsIsUnderlinedInBoth()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        const Span from = harbour::find(*document, "Ask them now.");
        const Span to = harbour::find(*document, "Stopped to look");
        view->setCodings(models::ownCodings({harbour::coding(
                             *document, "fact", annotate::TargetKind::Span, {from.start, to.end})}),
                         harbour::codebook());
        QCOMPARE(flowOf(*view).tagsOf(0).spans.at(0).span, from);
        QCOMPARE(flowOf(*view).tagsOf(1).spans.at(0).span, to);
    }
};

QTEST_MAIN(TestThreadSelect)
#include "tst_threadselect.moc"
