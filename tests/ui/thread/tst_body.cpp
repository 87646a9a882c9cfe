// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <utility>
#include <vector>

#include <QTest>

#include "ui/look/look.h"
#include "ui/thread/body.h"

using namespace rejoinder;
using namespace Qt::StringLiterals;
using thread::Body;
using thread::Measure;
using thread::Range;
using thread::Tags;

namespace {

Body bodyOf(const std::string &text, qreal width = 300, const Tags &tags = {})
{
    return {text, {0, text.size()}, tags, Measure(), width};
}

/// `n` spans over the whole text, each in its own lane.
Tags stacked(const std::string &text, int n)
{
    Tags tags;
    for (int lane = 0; lane < n; ++lane)
        tags.spans.push_back({{std::to_string(lane)}, {0, text.size()}, 1 + lane % 12, lane, {}});
    return tags;
}

} // namespace

class TestBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::loadFonts(); }

    void nastyTextsGiveTheRightBytes_data()
    {
        QTest::addColumn<std::string>("text");
        const std::vector<std::pair<const char *, std::string>> texts{
            {"BOM", "\xEF\xBB\xBFHarbour Street is closed"},
            {"CRLF", "one two\r\nthree four\r\n\r\nfive"},
            {"CR", "one\rtwo\r\rthree"},
            {"NEL and U+2028", "one\xC2\x85two\xE2\x80\xA8three"},
            {"NUL", std::string("one\0two three", 13)},
            {"combining", "e\xCC\x81t\xCC\xA3 a\xCC\x8A\xCC\xA3 end"},
            {"joined emoji",
             "see \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 there"},
            {"mathematical", "\xF0\x9D\x90\x87\xF0\x9D\x90\x9A bold"},
            {"extension B", "\xF0\xA0\x80\x80\xF0\xA0\x80\x81 \xE6\xB8\xAF\xE5\x8F\xA3"},
            {"right-to-left",
             "abc \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xD7\xA2\xD7\x95\xD7\x9C\xD7\x9D xyz"},
            {"one long word", std::string(400, 'x')},
        };
        for (const auto &[name, words] : texts)
            QTest::newRow(name) << words;
    }
    void nastyTextsGiveTheRightBytes()
    {
        QFETCH(std::string, text);
        const Body body = bodyOf(text, 120);
        // Every place a caret can stand on, and back from where it is drawn.
        for (int at = 0; at < body.length(); at = body.step(at, true, false)) {
            const std::size_t byte = body.map().toByte(at);
            QVERIFY(byte == text.size() || (static_cast<unsigned char>(text[byte]) & 0xC0) != 0x80);
            const QRectF caret = body.caret(at);
            if (body.map().shown().isRightToLeft() || text.find("\xD7") != std::string::npos)
                continue; // two places may share an edge there
            const int back = body.positionAt(caret.center());
            QVERIFY2(body.caret(back).topLeft() == caret.topLeft()
                         || body.lineOf(back) != body.lineOf(at),
                     qPrintable(u"%1 came back as %2"_s.arg(at).arg(back)));
        }
        const Span all = body.map().toBytes(0, body.length());
        QCOMPARE(all, (Span{0, text.size()}));
    }

    void linesStandALeadingApart()
    {
        const Body body = bodyOf("one\ntwo\nthree");
        QCOMPARE(body.lineCount(), 3);
        QCOMPARE(body.height(), 66.0);
    }

    void lineGrowsForItsLanesUpToSix()
    {
        const std::string text = "The quay";
        QCOMPARE(bodyOf(text, 300, stacked(text, 1)).height(), 22.0);
        const qreal three = bodyOf(text, 300, stacked(text, 3)).height();
        const qreal six = bodyOf(text, 300, stacked(text, 6)).height();
        QVERIFY(three > 22);
        QCOMPARE(six - three, 9.0);
        QCOMPARE(bodyOf(text, 300, stacked(text, 9)).height(), six);
        QCOMPARE(bodyOf(text, 300, stacked(text, 9)).laneCount(0), 6);
    }

    void tallScriptsGetMoreRoom()
    {
        const Body thai
            = bodyOf("\xE0\xB8\x97\xE0\xB8\xB5\xE0\xB9\x88\xE0\xB8\x99\xE0\xB8\xB5\xE0\xB9\x88");
        const Body chinese = bodyOf("\xE6\xB8\xAF\xE5\x8F\xA3\xE8\xA1\x97");
        for (const Body *body : {&thai, &chinese})
            QVERIFY(body->height() >= body->caret(0).height());
    }

    void wordsAreFound()
    {
        const std::string text = "Quiet is \xE2\x80\x9Cone\xE2\x80\x9D word, isn't it";
        const Body body = bodyOf(text);
        const auto word = [&body](int at) {
            const Range range = body.wordAt(at);
            return body.map().shown().mid(range.from, range.to - range.from);
        };
        QCOMPARE(word(0), u"Quiet"_s);
        QCOMPARE(word(3), u"Quiet"_s);
        QCOMPARE(word(5), u"Quiet"_s); // right after it
        QCOMPARE(word(10), u"one"_s);
        QCOMPARE(word(21), u"isn't"_s);
    }

    void sentencesEnd()
    {
        const Body body = bodyOf("Quiet is one word. My street has others. ");
        QCOMPARE(body.sentenceEnd(0), 18);
        QCOMPARE(body.sentenceEnd(18), 40);
        QCOMPARE(body.sentenceEnd(40), 41);
    }

    void rightToLeftStandsAtTheRight()
    {
        const Body body = bodyOf("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", 300);
        QVERIFY(body.rects({0, 4}).front().right() > 290);
        const Body latin = bodyOf("peace", 300);
        QCOMPARE(latin.rects({0, 5}).front().left(), 0.0);
    }

    void mixedDirectionsGiveARectangleForEachRun()
    {
        const std::string text = "abc \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D xyz";
        const Body body = bodyOf(text, 300);
        QCOMPARE(body.rects({0, body.length()}).size(), std::size_t(1));
        // From the middle of the Latin word into the Hebrew one: two stretches with a hole between
        // them.
        QCOMPARE(body.rects({2, 6}).size(), std::size_t(2));
    }

    void brokenLinesGiveARectangleEach()
    {
        const Body body = bodyOf("one two three four five six seven", 60);
        QCOMPARE(body.rects({0, body.length()}).size(), static_cast<std::size_t>(body.lineCount()));
    }

    void fiftyThousandLettersAreLaidOut()
    {
        std::string text;
        while (text.size() < 50000)
            text += "The quay is wide and the river is low. ";
        const Body body = bodyOf(text, 350, stacked(text, 2));
        QVERIFY(body.lineCount() > 500);
        const int last = body.positionAt(QPointF(349, body.height() - 1));
        QVERIFY(last > body.length() - 5);
        QImage image(350, 600, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        QBENCHMARK
        {
            body.paint(painter, QPointF(0, -8000), look::Palette::lightScheme(),
                       {{}, -1, {}, QRectF(0, 8000, 350, 600)});
        }
    }

    void lanesOfOtherTagsAreDimmed()
    {
        const std::string text = "The quay is wide";
        Tags tags;
        tags.spans.push_back({{"1"}, {0, 8}, 1, 0, {}, {"fact"}});
        tags.spans.push_back({{"2"}, {9, 16}, 12, 0, {}, {"off topic"}});
        const Body body = bodyOf(text, 300, tags);
        const look::Palette palette = look::Palette::lightScheme();
        const auto hasLane = [&](int colour, const CodeId &chosen) {
            QImage image(300, 30, QImage::Format_RGB32);
            image.fill(palette.pane);
            QPainter painter(&image);
            body.paint(painter, {}, palette, {{}, -1, {}, QRectF(0, 0, 300, 30), chosen});
            const QRgb line = palette.tag(colour).line.rgb();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixel(x, y) == line)
                        return true;
            return false;
        };
        QVERIFY(hasLane(1, {}) && hasLane(12, {}));
        QVERIFY(hasLane(1, {"fact"}) && !hasLane(12, {"fact"}));
        QVERIFY(!hasLane(1, {"neither"}) && !hasLane(12, {"neither"}));
    }

    void codeIsSetInAFixedPitch()
    {
        const std::string text = "So:\n```cpp\niiii\nMMMM\n```\niiii";
        const Body body = bodyOf(text);
        QCOMPARE(body.code().size(), std::size_t(1));
        const auto width = [&](const char *word, std::size_t from) {
            const std::size_t at = text.find(word, from);
            return body.rects(body.rangeOf({at, at + 4})).front().width();
        };
        QCOMPARE(width("iiii", 0), width("MMMM", 0));
        QVERIFY(width("iiii", text.rfind("```")) < width("iiii", 0));
    }

    void wordsOfCodeHaveTheirColours()
    {
        const std::string text = "```cpp\nreturn 1966;\n```";
        highlight::CodeReader reader;
        const Body body(text, {0, text.size()}, {}, Measure(), 300, &reader);
        const auto inks = [&body](bool isGrey) {
            QImage image(300, 100, QImage::Format_RGB32);
            const look::Palette palette = look::Palette::lightScheme();
            image.fill(palette.pane);
            QPainter painter(&image);
            Body::Paint what;
            what.clip = QRectF(0, 0, 300, 100);
            what.isGrey = isGrey;
            body.paint(painter, {8, 0}, palette, what);
            const QColor wanted = palette.tag(9).line; // of numbers
            int count = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixelColor(x, y) == wanted;
            }
            return count;
        };
        QVERIFY(inks(false) > 0);
        QCOMPARE(inks(true), 0);
    }

    void emptyBodyHasNoLines()
    {
        const Body body = bodyOf("");
        QCOMPARE(body.lineCount(), 0);
        QCOMPARE(body.height(), 0.0);
        QCOMPARE(body.positionAt(QPointF(5, 5)), 0);
        QVERIFY(body.wordAt(0).isEmpty());
    }
};

QTEST_MAIN(TestBody)
#include "tst_body.moc"
