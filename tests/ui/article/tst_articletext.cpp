// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articletext.h"

#include <QTest>

#include "tests/ui/article/sampledocument.h"
#include "ui/article/counters.h"
#include "ui/article/spanmarks.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using article::ArticleText;
using article::Range;

class TestArticleText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boilerplateBetweenParagraphsIsNotShown()
    {
        test::DumpWriter dump;
        dump.title("Bread");
        dump.paragraph("One.");
        dump.line("ADVERTISEMENT");
        dump.paragraph("Two.");
        const ArticleText text(*dump.document());
        QCOMPARE(text.plain(), u"Bread\nOne.\nTwo."_s);
        QVERIFY(text.hasParagraphs());
        QVERIFY(text.pieces().front().isTitle());
        QCOMPARE(text.pieceOfParagraph(1), 2);
    }

    void everyPositionLeadsToItsByteAndBack()
    {
        test::DumpWriter dump;
        dump.line("nav");
        dump.title("Naïve 😀 title");
        dump.paragraph("Wrapped\r\nline, e\u0301 and 字.");
        dump.line("ad");
        dump.paragraph("Last");
        const ArticleText text(*dump.document());
        for (const article::Piece &piece : text.pieces()) {
            for (int at = piece.position; at <= piece.end(); ++at) {
                if (!text.plain().mid(at, 1).startsWith(QChar(0xDE00))) // second half of the emoji
                    QCOMPARE(text.position(text.byteAt(at)), at);
            }
        }
    }

    void aSelectionAcrossParagraphsIsOneSpan()
    {
        test::DumpWriter dump;
        dump.title("T");
        dump.paragraph("One.");
        dump.line("ADVERTISEMENT");
        dump.paragraph("Two.");
        const auto document = dump.document();
        const ArticleText text(*document);
        const Span both = text.bytes(2, 11);
        QCOMPARE(slice(document->source.text, both), std::string_view("One.\nADVERTISEMENT\nTwo."));
        // Ends at the start of "Two.": the paragraph before is all that is selected.
        QCOMPARE(slice(document->source.text, text.bytes(2, 7)), std::string_view("One."));
        QCOMPARE(slice(document->source.text, text.bytes(6, 8)), std::string_view("T"));
        QVERIFY(text.bytes(3, 3).isEmpty());
        QCOMPARE(text.ranges(both), (std::vector<Range>{{1, 0, 4}, {2, 0, 4}}));
        QCOMPARE(text.copied(2, 11), u"One.\n\nTwo."_s);
    }

    void noDocumentHasNoPositions()
    {
        const ArticleText text;
        QVERIFY(!text.hasParagraphs());
        QCOMPARE(text.pieceAt(0), -1);
        QCOMPARE(text.position(10), 0);
        QVERIFY(text.bytes(0, 1).isEmpty());
    }

    void marksAreSteppedInOrderAndCycledOutwards()
    {
        const auto document = test::streetDocument();
        const auto codebook = annotate::builtinCodebook();
        const ArticleText text(*document);
        const std::vector<annotate::Coding> codings{
            test::spanCoding(*document, codebook, "Fact", "sunny June", "inner"),
            test::spanCoding(*document, codebook, "Value", "You cannot call a sunny June evidence",
                             "outer"),
            test::spanCoding(*document, codebook, "Fact", "nine to six", "first"),
            test::spanCoding(*document, codebook, "Fact", "bringing the flour", "in the thread")};
        const article::SpanMarks marks(text, codings, codebook, document->id);
        QStringList order;
        for (const article::Mark &mark : marks.marks())
            order << QString::fromStdString(mark.coding.value) + u':' + QString::number(mark.lane);
        QCOMPARE(order.join(u' '), u"first:0 outer:0 inner:1"_s);

        QCOMPARE(marks.next(-1, 0), 0);
        QCOMPARE(marks.next(0, 0), 1);
        QCOMPARE(marks.next(2, 0), -1);
        QCOMPARE(marks.previous(1, 0), 0);
        QCOMPARE(marks.previous(0, 0), -1);

        const std::size_t june = document->source.text.find("June");
        QCOMPARE(marks.cycled(-1, june), 2); // innermost first
        QCOMPARE(marks.cycled(2, june), 1);
        QCOMPARE(marks.cycled(1, june), 2);
        QCOMPARE(marks.cycled(-1, 0), -1);
    }

    void countersCountCommentsNotPassages()
    {
        const auto document = test::streetDocument();
        const auto counters = article::countersOf(*document);
        QCOMPARE(counters.size(), std::size_t(5));
        QCOMPARE(counters[4].quotes, 2);
        QCOMPARE(counters[4].answers, 2);
        QCOMPARE(counters[1].quotes, 1);
        QCOMPARE(counters[0], article::Counter());
        QCOMPARE(counters[4].longest, (std::vector<int>{0, 2})); // longest quotation first
        QCOMPARE(article::quoting(*document, 4), (std::vector<int>{0, 3}));
        QCOMPARE(article::totalsOf(*document).quoted, 2);
        QCOMPARE(article::totalsOf(*document).answered, 2);
    }

    void aCommentWithoutQuotationsShowsItsAncestors()
    {
        const auto document = test::streetDocument();
        const auto own = article::quotedBy(*document, 0);
        QCOMPARE(own.size(), std::size_t(1));
        QCOMPARE(article::quotedBy(*document, 2), own); // grandchild of 0
        QVERIFY(article::quotedBy(*document, -1).empty());
    }
};

QTEST_GUILESS_MAIN(TestArticleText)
#include "tst_articletext.moc"
