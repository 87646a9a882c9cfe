// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcepane.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include "tests/ui/article/sampledocument.h"
#include "ui/source/sourcelines.h"
#include "ui/source/sourceview.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using source::SourcePane;
using source::SourceView;
using source::Window;

namespace {

models::Focus onComment(const models::Document &document, int comment)
{
    models::Focus focus;
    focus.document = document.id;
    focus.comment = comment;
    return focus;
}

/// The words behind which the view paints the selection colour.
QString marked(const SourceView &view)
{
    QStringList words;
    const QList<QTextEdit::ExtraSelection> marks = view.extraSelections();
    for (const QTextEdit::ExtraSelection &mark : marks)
        words << mark.cursor.selectedText();
    return words.join(u'|');
}

models::DocumentPtr longDocument(int comments)
{
    test::DumpWriter dump;
    dump.title("A long page");
    for (int number = 0; number < comments; ++number)
        dump.comment("Person " + std::to_string(number),
                     "Says the number " + std::to_string(number) + ".");
    return dump.document();
}

QScrollBar *barOf(const SourcePane &pane)
{
    return pane.findChild<QScrollBar *>(Qt::FindDirectChildrenOnly);
}

} // namespace

class TestSourcePane final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        look::loadFonts();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    void everyLineHasALetter()
    {
        const auto document = test::streetDocument();
        QString letters;
        for (const source::Row &row : source::rowsOf(*document))
            letters += source::letterOf(row.role).isEmpty() ? u"."_s : source::letterOf(row.role);
        QVERIFY2(letters.startsWith(u"–T–.A–AAAA–NB–NB–?–NB–"_s), qPrintable(letters));
    }

    void longLinesAreCutBetweenCharacters()
    {
        test::DumpWriter dump;
        std::string words;
        while (words.size() < 3 * source::longestRow)
            words += "字";
        dump.paragraph(words);
        dump.line("after");
        const auto document = dump.document();
        const auto rows = source::rowsOf(*document);
        QVERIFY(rows.size() >= 5);
        QVERIFY(rows[1].continues);
        QCOMPARE(rows[1].line, 0);
        QCOMPARE(rows[1].bytes.start, rows[0].bytes.end);
        QCOMPARE(rows[1].bytes.start % 3, std::size_t(0));
        const std::size_t after = words.size() + 1;
        QCOMPARE(rows[std::size_t(source::rowAt(rows, after))].line, 1);
    }

    void windowStaysWithinTheRows_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("count");
        QTest::newRow("small dump") << 3 << 10 << 0 << 10;
        QTest::newRow("start") << 0 << 1000 << 0 << 100;
        QTest::newRow("middle") << 500 << 1000 << 450 << 100;
        QTest::newRow("end") << 999 << 1000 << 900 << 100;
        QTest::newRow("empty") << 0 << 0 << 0 << 0;
    }
    void windowStaysWithinTheRows()
    {
        QFETCH(int, row);
        QFETCH(int, rows);
        const Window window = Window::around(row, rows, 100);
        QTEST(window.first, "first");
        QTEST(window.count, "count");
    }

    void focusedBytesAreMarkedAndNamed()
    {
        const auto document = test::streetDocument();
        SourcePane pane;
        pane.resize(800, 300);
        pane.show();
        pane.setDocument(document);
        pane.showFocus(onComment(*document, 1));
        QCOMPARE(marked(*pane.view()), u"Gerrit Vance|That lorry was bringing the flour."_s);
        const Span whole = document->reconstruction.comments[1].whole;
        QVERIFY2(pane.headerText().contains(u"%L1–%L2"_s.arg(whole.start).arg(whole.end)),
                 qPrintable(pane.headerText()));
        QVERIFY(pane.headerText().contains("#2"_L1));

        models::Focus selection = onComment(*document, 1);
        const std::size_t lorry = document->source.text.find("lorry");
        selection.selection = {lorry, lorry + 5};
        pane.showFocus(selection);
        QCOMPARE(marked(*pane.view()), u"lorry"_s);

        pane.showFocus({});
        QCOMPARE(marked(*pane.view()), QString());
    }

    void rawBytesAreToldWhereTheyDiffer()
    {
        auto document = std::make_shared<models::Document>(*test::streetDocument());
        document->source.encoding = "UTF-16LE";
        const std::size_t size = document->source.text.size();
        for (std::size_t at = 0; at < size; ++at)
            document->source.map.append(1, 2);
        SourcePane pane;
        pane.setDocument(document);
        pane.showFocus(onComment(*document, 0));
        const Span whole = document->reconstruction.comments[0].whole;
        QVERIFY2(pane.headerText().contains(
                     u"%L1–%L2 of the file"_s.arg(2 * whole.start).arg(2 * whole.end)),
                 qPrintable(pane.headerText()));
    }

    void aClickTellsTheByte()
    {
        const auto document = test::streetDocument();
        SourcePane pane;
        pane.resize(800, 600);
        pane.show();
        pane.setDocument(document);
        QSignalSpy clicked(&pane, &SourcePane::byteClicked);
        const QTextCursor word = pane.view()->QPlainTextEdit::document()->find(u"flour"_s);
        QTextCursor start(word);
        start.setPosition(word.selectionStart());
        QTest::mouseClick(pane.view()->viewport(), Qt::LeftButton, {},
                          pane.view()->cursorRect(start).center());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().value<std::size_t>(), document->source.text.find("flour"));
    }

    void aHiddenPaneReadsNothing()
    {
        const auto document = test::streetDocument();
        SourcePane pane;
        pane.setDocument(document);
        pane.showFocus(onComment(*document, 0));
        QVERIFY(pane.view()->rows().empty());
        pane.show();
        QVERIFY(!pane.view()->rows().empty());
        QVERIFY(!marked(*pane.view()).isEmpty());
    }

    void aLongDumpIsLoadedAsAWindow()
    {
        const auto document = longDocument(20'000);
        SourcePane pane;
        pane.resize(600, 400);
        pane.show();
        pane.setDocument(document);
        SourceView *view = pane.view();
        QCOMPARE(view->rows().size(), std::size_t(40'001));
        QVERIFY(view->QPlainTextEdit::document()->blockCount() <= SourceView::windowRows);

        pane.showFocus(onComment(*document, 15'000));
        QCOMPARE(marked(*view), u"Person 15000|Says the number 15000."_s);
        QVERIFY(view->topRow() <= 30'001 && view->topRow() + view->visibleRows() > 30'001);
        QCOMPARE(barOf(pane)->value(), view->topRow());
        QVERIFY(view->QPlainTextEdit::document()->blockCount() <= SourceView::windowRows);

        barOf(pane)->setValue(barOf(pane)->maximum());
        QVERIFY(view->window().contains(40'000));
        QCOMPARE(view->topRow(), barOf(pane)->maximum());
        QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(view->topRow(), 0);
    }

    void scrollingPastTheWindowLoadsTheNext()
    {
        const auto document = longDocument(5'000);
        SourcePane pane;
        pane.resize(600, 400);
        pane.show();
        pane.setDocument(document);
        SourceView *view = pane.view();
        for (int page = 0; page < 200 && view->topRow() < 2'000; ++page)
            view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        QVERIFY(view->topRow() >= 2'000);
        QVERIFY(view->window().contains(view->topRow()));
        const QTextBlock top = view->QPlainTextEdit::document()->findBlockByNumber(
            view->topRow() - view->window().first);
        const source::Row &row = view->rows()[std::size_t(view->topRow())];
        QCOMPARE(top.text(),
                 QString::fromStdString(std::string(slice(document->source.text, row.bytes))));
    }

    void selectedTextIsGivenInBytes()
    {
        test::DumpWriter dump;
        dump.line("naïve 😀 line\r");
        dump.line("second");
        const auto document = dump.document();
        SourcePane pane;
        pane.show();
        pane.setDocument(document);
        pane.view()->selectAll();
        const Span all = pane.view()->selectedBytes();
        QCOMPARE(slice(document->source.text, all), std::string_view("naïve 😀 line\r\nsecond"));
    }

    void rowsHaveTheLeadingOfTheDesign()
    {
        SourcePane pane;
        pane.show();
        pane.setDocument(test::streetDocument());
        const SourceView &view = *pane.view();
        QCOMPARE(view.rowHeight(), 21);
        const QTextBlock first = view.QPlainTextEdit::document()->begin();
        QCOMPARE(
            view.QPlainTextEdit::document()->documentLayout()->blockBoundingRect(first).height(),
            21.0);
    }

    void lookSwitchesLive()
    {
        SourcePane pane;
        pane.resize(600, 200);
        pane.show();
        pane.setDocument(test::streetDocument());
        look::Look dark;
        dark.palette = look::Palette::darkScheme();
        pane.setLook(dark);
        const QImage image = pane.view()->viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() - 2, 21 + 10),
                 dark.palette.tag(2).fill); // the title's line
        QCOMPARE(image.pixelColor(image.width() - 2, 10), dark.palette.pane);
    }
};

QTEST_MAIN(TestSourcePane)
#include "tst_sourcepane.moc"
