// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QTest>

#include "tests/ui/thread/hands.h"
#include "tests/ui/thread/harbour.h"
#include "ui/look/look.h"
#include "ui/thread/breadcrumb.h"
#include "ui/thread/flow.h"
#include "ui/thread/minimap.h"
#include "ui/thread/threadpane.h"
#include "ui/thread/threadview.h"

using namespace rejoinder;
using namespace rejoinder::hands;
using namespace Qt::StringLiterals;

class TestThreadAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::loadFonts();
        look::applyToApplication({});
    }

    void screenReadersHearTheRow()
    {
        const auto document = harbour::street();
        const auto view = shown(document);
        view->setCodings(models::ownCodings({harbour::onComment(*document, "value", 3),
                                             harbour::onComment(*document, "disputes", 3,
                                                                annotate::TargetKind::ReplyEdge),
                                             harbour::onWords(*document, "fact", "in 1998")}),
                         harbour::codebook());
        view->setNotedComments({3});
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(view.get());
        QCOMPARE(tree->role(), QAccessible::Tree);
        QCOMPARE(tree->childCount(), 12);
        QAccessibleInterface *row = tree->child(3);
        QCOMPARE(row->role(), QAccessible::TreeItem);
        QCOMPARE(
            row->text(QAccessible::Name),
            u"Reply 4, level 4, Wrenfield, author inferred, disputes Ilse Marrow, link 62 percent, "
            "tagged Value, 1 tagged passage, has a note, unread"_s);
        QVERIFY(row->text(QAccessible::Description).startsWith(u"And who wrote the survey"_s));
        QVERIFY(row->state().expanded);
        QCOMPARE(tree->indexOfChild(row), 3);
        QCOMPARE(tree->childAt(row->rect().center().x(), row->rect().center().y()), row);
        QVERIFY(!tree->child(5)->state().expandable);
    }

    void rowsSayTheirLevelAndPlaceAmongTheirSiblings()
    {
        const auto view = shown(harbour::street());
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(view.get());
        QAccessibleAttributesInterface *row = tree->child(6)->attributesInterface();
        QVERIFY(row);
        QCOMPARE(row->attributeValue(QAccessible::Attribute::Level).toInt(), 3);
        QCOMPARE(tree->child(6)->text(QAccessible::Value), u"2 of 2"_s);
        QCOMPARE(tree->child(0)->text(QAccessible::Value), u"1 of 3"_s);
    }

    void theWordsOfACommentAreText()
    {
        const auto view = shown(harbour::street());
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(view.get());
        QAccessibleInterface *row = tree->child(3);
        QAccessibleTextInterface *words = row->textInterface();
        QVERIFY(words);
        const QString all = row->text(QAccessible::Description);
        QCOMPARE(words->characterCount(), int(all.size()));
        QCOMPARE(words->text(4, 7), all.sliced(4, 3));
        QCOMPARE(words->text(-5, 3), all.first(3));
        QCOMPARE(words->text(int(all.size()), 9999), QString());
        QCOMPARE(words->cursorPosition(), -1);
        QCOMPARE(words->selectionCount(), 0);
        words->setCursorPosition(4);
        QCOMPARE(view->currentComment(), 3);
        QCOMPARE(words->cursorPosition(), 4);
        words->setSelection(0, 4, 7);
        int from = 0;
        int to = 0;
        words->selection(0, &from, &to);
        QCOMPARE(std::pair(from, to), std::pair(4, 7));
        QCOMPARE(words->selectionCount(), 1);
        QVERIFY(!view->focus().selection.isEmpty());
        const QRect letter = words->characterRect(4);
        QVERIFY(row->rect().contains(letter.center()));
        QCOMPARE(words->offsetAtPoint(letter.center() - QPoint(letter.width() / 4, 0)), 4);
        QCOMPARE(words->offsetAtPoint(tree->child(4)->rect().center()), -1);
        words->removeSelection(0);
        QCOMPARE(words->selectionCount(), 0);
    }

    void theBreadcrumbIsWalkedByKeys()
    {
        thread::ThreadPane pane;
        pane.resize(900, 400); // no name is left out
        pane.setDocument(harbour::street());
        pane.show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.view()->scrollToRow(2.95);
        pane.breadcrumb()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(pane.breadcrumb(), Qt::Key_Left);
        QTest::keyClick(pane.breadcrumb(), Qt::Key_Return);
        QCOMPARE(pane.view()->currentComment(), 1); // Gerrit Vance #2
        QVERIFY(pane.view()->hasFocus());
    }

    void theMinimapIsAScrollBar()
    {
        thread::ThreadPane pane;
        pane.resize(496, 600);
        pane.setDocument(harbour::crowd(2000));
        pane.show();
        QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(pane.minimap());
        QCOMPARE(bar->role(), QAccessible::ScrollBar);
        QVERIFY(!bar->text(QAccessible::Name).isEmpty());
        QAccessibleValueInterface *value = bar->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->minimumValue().toInt(), 1);
        QCOMPARE(value->maximumValue().toInt(), 2000);
        QCOMPARE(value->currentValue().toInt(), 1);
        value->setCurrentValue(1200);
        QCOMPARE(value->currentValue().toInt(), 1200);
        QCOMPARE(pane.view()->topComment(), 1199);
    }

    void theBreadcrumbNamesItsAncestors()
    {
        thread::ThreadPane pane;
        pane.resize(496, 400);
        pane.setDocument(harbour::street());
        pane.show();
        pane.view()->scrollToRow(2.95);
        QCOMPARE(pane.breadcrumb()->accessibleName(),
                 u"Under Ilse Marrow #1, Gerrit Vance #2, Ilse Marrow #3"_s);
        QVERIFY(pane.breadcrumb()->accessibleDescription().startsWith(u"“Expected to”"_s));
    }
};

QTEST_MAIN(TestThreadAccess)
#include "tst_threadaccess.moc"
