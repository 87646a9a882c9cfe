// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articleview.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include "tests/ui/article/sampledocument.h"
#include "ui/article/articlelayout.h"
#include "ui/article/articlepane.h"
#include "ui/article/margins.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using article::ArticleView;

namespace {

struct Shown
{
    models::DocumentPtr document = test::streetDocument();
    annotate::Codebook codebook = annotate::builtinCodebook();
    ArticleView view;

    Shown()
    {
        view.resize(640, 700);
        view.setDocument(document);
        view.show();
        view.activateWindow();
        view.setFocus();
        QTRY_VERIFY(view.hasFocus());
    }
    std::size_t byteOf(std::string_view words) const { return document->source.text.find(words); }
    Span spanOf(std::string_view words) const
    {
        return {byteOf(words), byteOf(words) + words.size()};
    }
    std::string words(Span span) const { return std::string(slice(document->source.text, span)); }
    std::string selected() const { return words(view.focus().selection); }
    QPoint pointAt(std::string_view words)
    {
        QTextCursor cursor
            = view.document()->find(QString::fromUtf8(words.data(), qsizetype(words.size())));
        const int start = cursor.selectionStart();
        cursor.setPosition(start);
        return view.cursorRect(cursor).center();
    }
    void tag(std::initializer_list<std::pair<const char *, const char *>> codings)
    {
        std::vector<annotate::Coding> list;
        for (int number = 0; const auto &[code, where] : codings)
            list.push_back(
                test::spanCoding(*document, codebook, code, where, "c" + std::to_string(++number)));
        view.setCodings(models::ownCodings(std::move(list)), codebook);
    }
    QColor pixel(QPoint where) { return view.viewport()->grab().toImage().pixelColor(where); }
    const article::ArticleLayout &layout() const
    {
        return *static_cast<article::ArticleLayout *>(view.document()->documentLayout());
    }
};

} // namespace

class TestArticleView final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { look::loadFonts(); }

    void columnFollowsTheLettersAndThePane_data()
    {
        QTest::addColumn<double>("pane");
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("left");
        QTest::newRow("fits") << 606.0 << 500.0 << 44.0;
        QTest::newRow("narrow: the pane without its margins") << 500.0 << 394.0 << 44.0;
        QTest::newRow("wide: centred") << 1006.0 << 501.0 << 243.0;
        QTest::newRow("tiny: still a column") << 100.0 << 120.0 << 44.0;
    }
    void columnFollowsTheLettersAndThePane()
    {
        QFETCH(double, pane);
        const auto column = article::Column::of(pane, 7.6);
        QTEST(column.width, "width");
        QTEST(column.left, "left");
    }

    void linesHaveFewerThan72Characters()
    {
        Shown shown;
        shown.view.resize(1400, 700);
        for (QTextBlock block = shown.view.document()->begin(); block.isValid();
             block = block.next()) {
            for (int line = 0; line < block.layout()->lineCount(); ++line) {
                const QTextLine found = block.layout()->lineAt(line);
                const QString letters
                    = block.text().mid(found.textStart(), found.textLength()).trimmed();
                QVERIFY2(letters.size() <= 72,
                         qPrintable(letters + QString::number(letters.size())));
            }
        }
    }

    void selectionGivesBytes()
    {
        Shown shown;
        QSignalSpy focus(&shown.view, &ArticleView::focusChanged);
        const Span span = shown.spanOf("Chandler’s Row");
        shown.view.select(span);
        QCOMPARE(shown.view.focus().selection, span);
        QCOMPARE(shown.view.focus().paragraph, 1);
        QCOMPARE(shown.view.focus().comment, -1);
        QVERIFY(!focus.isEmpty());
        QCOMPARE(focus.last().first().value<models::Focus>(), shown.view.focus());
        QVERIFY(shown.view.viewport()->rect().contains(shown.view.currentRect()));
    }

    void selectionWithTheMouseGivesBytes()
    {
        Shown shown;
        QWidget *viewport = shown.view.viewport();
        const QPoint start = shown.pointAt("Blue-badge");
        const QPoint end = shown.pointAt("parking moves");
        QTest::mousePress(viewport, Qt::LeftButton, {}, start);
        QTest::mouseMove(viewport, end);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, end);
        QCOMPARE(shown.selected(), std::string("Blue-badge "));
    }

    void aClickPlacesACaretAndGivesTheWord()
    {
        Shown shown;
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.pointAt("residents"));
        QCOMPARE(shown.words(shown.view.focus().word), std::string("residents"));
        QCOMPARE(shown.view.focus().taggable(), shown.spanOf("residents"));
    }

    void arrowsScrollUntilEnterPlacesACaret()
    {
        Shown shown;
        shown.view.resize(500, 240);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QVERIFY(shown.view.verticalScrollBar()->value() > 0);
        QVERIFY(shown.view.focus().word.isEmpty());
        shown.view.verticalScrollBar()->setValue(0);

        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(shown.words(shown.view.focus().word), std::string("City"));
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(shown.selected(), std::string("Ci"));
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(shown.view.focus().selection.isEmpty());
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QVERIFY(shown.view.focus().word.isEmpty());
    }

    void keysExtendByWordSentenceAndParagraph()
    {
        Shown shown;
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.pointAt("Opponents"));
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shown.selected(), std::string("Opponents "));
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(QString::fromStdString(shown.selected()).trimmed().endsWith("at its best."_L1));
        QTest::keyClick(&shown.view, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(QString::fromStdString(shown.selected()).endsWith(u"February.”"_s));
    }

    void bracketsStepThroughSpans()
    {
        Shown shown;
        shown.tag({{"Fact", "nine to six"}, {"Value", "sunny June"}});
        QTest::keyClick(&shown.view, Qt::Key_BracketRight);
        QCOMPARE(shown.view.focus().coding.value, std::string("c1"));
        QTest::keyClick(&shown.view, Qt::Key_BracketRight);
        QCOMPARE(shown.view.focus().coding.value, std::string("c2"));
        QTest::keyClick(&shown.view, Qt::Key_BracketRight); // stays at the last
        QCOMPARE(shown.view.focus().coding.value, std::string("c2"));
        QTest::keyClick(&shown.view, Qt::Key_BracketLeft);
        QCOMPARE(shown.view.focus().coding.value, std::string("c1"));
        QVERIFY(shown.view.focus().selection.isEmpty());
    }

    void clicksCycleFromInnermostOutwards()
    {
        Shown shown;
        shown.tag({{"Value", "You cannot call a sunny June evidence"}, {"Fact", "sunny June"}});
        const QPoint june = shown.pointAt("June");
        QStringList found;
        for (int click = 0; click < 3; ++click) {
            QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, june);
            found << QString::fromStdString(shown.view.focus().coding.value);
        }
        QCOMPARE(found.join(u' '), u"c2 c1 c2"_s);
    }

    void aRemovedCodingIsNoLongerFocused()
    {
        Shown shown;
        shown.tag({{"Fact", "nine to six"}});
        QTest::keyClick(&shown.view, Qt::Key_BracketRight);
        QVERIFY(shown.view.focus().coding.isValid());
        QSignalSpy focus(&shown.view, &ArticleView::focusChanged);
        shown.view.setCodings(models::ownCodings({}), shown.codebook);
        QVERIFY(!shown.view.focus().coding.isValid());
        QCOMPARE(focus.size(), 1);
    }

    void aLineGrowsForItsLanesAlone()
    {
        Shown shown;
        const auto height = [&](int block) {
            const QTextBlock found = shown.view.document()->findBlockByNumber(block);
            return shown.layout().blockBoundingRect(found).height();
        };
        const double plain = height(4);
        const double other = height(3);
        QCOMPARE(std::fmod(plain, 26.0), 0.0);
        shown.tag({{"Fact", "sunny June"}, {"Value", "sunny June"}, {"Policy", "sunny June"}});
        const double grown = height(4) - plain;
        QVERIFY2(grown >= 6 && grown <= 12, qPrintable(QString::number(grown)));
        QCOMPARE(height(3), other);
    }

    void lanesArePaintedInTheColourOfTheTag()
    {
        Shown shown;
        shown.tag({{"Fact", "residents"}});
        const QRect word = [&] {
            shown.view.select(shown.spanOf("residents"));
            const QRect rect = shown.view.currentRect();
            QTest::keyClick(&shown.view, Qt::Key_Escape);
            return rect;
        }();
        const QColor blue = look::Palette::lightScheme().tag(1).line;
        QCOMPARE(shown.pixel(QPoint(word.center().x(), word.bottom() + 2)), blue);
    }

    void tagsOfTheDocumentStandBesideItsName()
    {
        Shown shown;
        const QImage before = shown.view.viewport()->grab().toImage();
        annotate::Coding coding
            = test::spanCoding(*shown.document, shown.codebook, "Fact", "residents", "c1");
        coding.target = annotate::wholeDocument(shown.document->id);
        shown.view.setCodings(models::ownCodings({coding}), shown.codebook);
        const QImage after = shown.view.viewport()->grab().toImage();
        const auto strip = [](const QImage &image) { return image.copy(0, 20, image.width(), 28); };
        QVERIFY(strip(before) != strip(after));
        QCOMPARE(before.copy(0, 60, before.width(), 200), after.copy(0, 60, after.width(), 200));
    }

    void quotedWordsGetASoftAccentAndAreScrolledToOnlyWhenOutOfView()
    {
        Shown shown;
        shown.view.resize(620, 300);
        QScrollBar *bar = shown.view.verticalScrollBar();
        shown.view.showQuotesOf(0); // quotes the last paragraph
        const int scrolled = bar->value();
        QVERIFY(scrolled > 0);
        shown.view.showQuotesOf(0);
        QCOMPARE(bar->value(), scrolled);
        const QImage image = shown.view.viewport()->grab().toImage();
        const QColor accent = look::Palette::lightScheme().softAccent;
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == accent ? 1 : 0;
        }
        QVERIFY(found > 1000);
        shown.view.showQuotesOf(-1);
        QCOMPARE(bar->value(), scrolled);
    }

    void passagesThatCommentsQuoteAreMarked()
    {
        Shown shown;
        shown.view.showQuotesOf(-1);
        shown.view.resize(620, 2000);
        const QImage image = shown.view.viewport()->grab().toImage();
        const QColor ground = look::Palette::lightScheme().softLine;
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == ground ? 1 : 0;
        }
        QVERIFY(found > 1000);
    }

    void countersAreClicked()
    {
        Shown shown;
        QSignalSpy clicked(&shown.view, &ArticleView::paragraphCounterClicked);
        const int block = 5; // title and four paragraphs before it
        const auto column = shown.layout().column();
        const auto margin = article::MarginGeometry::of(column.left, column.left + column.width,
                                                        shown.layout().baselineOf(block, 0));
        QWidget *viewport = shown.view.viewport();
        QTest::mouseClick(viewport, Qt::LeftButton, {}, margin.quotes.center().toPoint());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.last(), (QVariantList{4, true}));
        QTest::mouseClick(viewport, Qt::LeftButton, {}, margin.answers.center().toPoint());
        QCOMPARE(clicked.last(), (QVariantList{4, false}));
        const auto first = article::MarginGeometry::of(column.left, column.left + column.width,
                                                       shown.layout().baselineOf(1, 0));
        QTest::mouseClick(viewport, Qt::LeftButton, {},
                          first.quotes.center().toPoint()); // zero: not there
        QCOMPARE(clicked.size(), 2);
    }

    void copyGivesTheWordsOfTheDump()
    {
        Shown shown;
        shown.view.select({shown.byteOf("custom, while"), shown.byteOf("custom, while") + 6});
        QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"custom"_s);
    }

    void lookSwitchesLiveAndKeepsTheSelection()
    {
        Shown shown;
        const Span span = shown.spanOf("Corn Exchange");
        shown.view.select(span);
        look::Look dark;
        dark.palette = look::Palette::darkScheme();
        dark.zoom = 4;
        shown.view.setLook(dark);
        QCOMPARE(shown.view.focus().selection, span);
        QCOMPARE(shown.pixel(QPoint(3, 3)), dark.palette.paper);
        const double leading = shown.view.document()->findBlockByNumber(1).layout()->lineAt(1).y()
            - shown.view.document()->findBlockByNumber(1).layout()->lineAt(0).y();
        QCOMPARE(leading, double(dark.articleLeading()));
    }

    void emptyStatesSayOneSentence()
    {
        ArticleView view;
        QVERIFY(view.accessibleDescription().contains("Library"_L1));
        test::DumpWriter dump;
        dump.title("Only a title");
        dump.comment("Ada Reed", "Nothing above.");
        view.setDocument(dump.document());
        QVERIFY(view.accessibleDescription().contains("Source"_L1));
        view.setDocument(test::streetDocument());
        QVERIFY(view.accessibleDescription().isEmpty());
        view.setDocument(nullptr);
        QCOMPARE(view.focus(), models::Focus());
    }

    void paneCountsInItsHeader()
    {
        article::ArticlePane pane;
        pane.setDocument(test::streetDocument());
        QCOMPARE(pane.findChild<QLabel *>(u"article.counts"_s)->text(),
                 u"quoted 2 times, answered 2 times"_s);
    }

    void aMegabyteInOneLineIsShownSoon()
    {
        std::string words;
        while (words.size() < 1'000'000)
            words += "many small words of one long line ";
        test::DumpWriter dump;
        dump.paragraph(words);
        const auto document = dump.document();
        ArticleView view;
        view.resize(640, 700);
        QElapsedTimer timer;
        timer.start();
        view.setDocument(document);
        view.show();
        view.viewport()->grab();
        QVERIFY2(timer.elapsed() < 3000,
                 qPrintable(QString::number(timer.elapsed()))); // debug, shared machine
        view.select({500'000, 500'010});
        QCOMPARE(view.focus().selection, (Span{500'000, 500'010}));
    }

    void lettersOutsideLatinKeepTheirPlaces()
    {
        test::DumpWriter dump;
        dump.paragraph("Hebrew שלום עולם in the middle, 字 and नमस्ते 😀 end.");
        const auto document = dump.document();
        ArticleView view;
        view.setDocument(document);
        view.show();
        for (const std::string_view words : {"שלום", "字", "नमस्ते", "😀", "end."}) {
            const std::size_t at = document->source.text.find(words);
            view.select({at, at + words.size()});
            QCOMPARE(slice(document->source.text, view.focus().selection), words);
            QVERIFY(view.currentRect().width() > 1);
        }
    }
};

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
