// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/reanchor.h"

#include <random>

#include <QElapsedTimer>
#include <QTest>

#include "core/annotate/approximate.h"

using namespace rejoinder;
using namespace rejoinder::annotate;

class TestReanchor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnchangedTextGivesTheSamePlace();
    void wordsAreFoundWhereTheyMoved();
    void theSurroundingsTellTwoPlacesApart();
    void twoPlacesAlikeAreToldApartByNearness();
    void wordsThatWereCorrectedAreFound_data();
    void wordsThatWereCorrectedAreFound();
    void longWordsWithAHoleAreFound();
    void whatIsGoneIsNotFound_data();
    void whatIsGoneIsNotFound();
    void aDroppedBodyIsFoundByItsSurroundings();
    void aPlaceNeverCutsACodePoint();
    void randomCorrectionsKeepMostAnchors();
    void nearlyFindsWhatDistanceSays();
    void aLargeTextTakesLittleTime();

private:
    static const std::string page;
    static Anchor on(const std::string &text, const std::string &words)
    {
        const std::size_t at = text.find(words);
        return anchorOf({}, text, {at, at + words.size()});
    }
    static std::string wordsAt(const std::string &text, const std::optional<Placed> &placed)
    {
        return placed ? std::string(slice(text, placed->span)) : "(nowhere)";
    }
};

const std::string TestReanchor::page
    = "Gulls again on pier four\n\nMole\nThe ferry leaves at seven, and the gulls know it better "
      "than the crew.\n\n"
      "Heron\nI have never seen a gull with a timetable.\n\nRat\nThe ferry leaves at eight on "
      "Sundays, Mole.\n\n"
      "Otter\nSomebody should ask the harbour master about it before the summer.\n";

void TestReanchor::anUnchangedTextGivesTheSamePlace()
{
    const Anchor anchor = on(page, "gulls know");
    const auto placed = reanchor(anchor, page);
    QVERIFY(placed);
    QVERIFY(placed->span == anchor.span);
    QCOMPARE(placed->score, 1.0);
    QVERIFY(moved(anchor, anchor.document, page, *placed) == anchor);
}

void TestReanchor::wordsAreFoundWhereTheyMoved()
{
    const std::string corrected = "A new headline of some length\n\n" + page;
    const Anchor anchor = on(page, "gulls know");
    const auto placed = reanchor(anchor, corrected);
    QVERIFY(placed);
    QCOMPARE(placed->span.start, anchor.span.start + corrected.size() - page.size());
    QCOMPARE(placed->score, 1.0);
    QCOMPARE(moved(anchor, {}, corrected, *placed).quote, anchor.quote);
}

void TestReanchor::theSurroundingsTellTwoPlacesApart()
{
    const std::size_t second = page.rfind("The ferry leaves");
    const Anchor anchor = anchorOf({}, page, {second, second + 16});
    const std::string corrected = page + "\n" + page.substr(0, 90); // nearer ones, elsewhere
    QCOMPARE(reanchor(anchor, corrected)->span.start, second);
}

void TestReanchor::twoPlacesAlikeAreToldApartByNearness()
{
    const std::string line = "It rains, it rains, and then it rains some more over the bay.\n";
    const std::string text = line + line + line + line + line;
    const std::size_t third = line.size() * 2 + 10;
    const Anchor anchor = anchorOf({}, text, {third, third + 8});
    const auto placed = reanchor(anchor, "x" + text);
    QVERIFY(placed);
    QCOMPARE(placed->span.start, third + 1);
    QVERIFY(placed->score < 1);
}

void TestReanchor::wordsThatWereCorrectedAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const char *words, const char *from, const char *to,
                        const char *found) {
        QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(from)
                            << QString::fromUtf8(to) << QString::fromUtf8(found);
    };
    row("a letter", "a gull with a timetable", "timetable", "timetabel", "a gull with a timetabel");
    row("an accent", "ask the harbour master", "harbour", "harb\u00f6ur",
        "ask the harb\u00f6ur master");
    row("a word more", "ask the harbour master", "harbour", "old harbour",
        "ask the old harbour master");
    row("a line break", "the gulls know it better", "know it", "know\nit",
        "the gulls know\nit better");
    row("in the surroundings too", "seen a gull with a", "have never seen a gull",
        "never saw a gull", "saw a gull with a");
}

void TestReanchor::wordsThatWereCorrectedAreFound()
{
    QFETCH(QString, words);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, found);
    std::string corrected = page;
    corrected.replace(corrected.find(from.toStdString()), from.toStdString().size(),
                      to.toStdString());
    const auto placed = reanchor(on(page, words.toStdString()), corrected);
    QCOMPARE(wordsAt(corrected, placed), found.toStdString());
    QVERIFY(placed->score < 0.95);
}

void TestReanchor::longWordsWithAHoleAreFound()
{
    const Anchor anchor = on(page, page.substr(30, 200));
    std::string corrected = page;
    corrected.erase(120, 25);
    QCOMPARE(wordsAt(corrected, reanchor(anchor, corrected)), corrected.substr(30, 175));
}

void TestReanchor::whatIsGoneIsNotFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("a sentence") << QStringLiteral("I have never seen a gull with a timetable.");
    QTest::newRow("a word") << QStringLiteral("timetable");
    QTest::newRow("a letter") << QStringLiteral("I");
}

void TestReanchor::whatIsGoneIsNotFound()
{
    QFETCH(QString, words);
    std::string corrected = page;
    corrected.erase(corrected.find("Heron"), 50);
    QCOMPARE(wordsAt(corrected, reanchor(on(page, words.toStdString()), corrected)),
             std::string("(nowhere)"));
    QVERIFY(!reanchor(on(page, words.toStdString()), ""));
}

void TestReanchor::aDroppedBodyIsFoundByItsSurroundings()
{
    const std::size_t at = page.find("\n\nHeron") + 1;
    const auto placed = reanchor(anchorOf({}, page, {at, at}), "Something new.\n" + page);
    QVERIFY(placed);
    QCOMPARE(placed->span.start, at + 15);
    QVERIFY(placed->span.isEmpty());
    QVERIFY(!reanchor(anchorOf({}, page, {at, at}), "Something else altogether."));
}

void TestReanchor::aPlaceNeverCutsACodePoint()
{
    const std::string text = "\u6e2f\u53e3\u7684\u6e21\u8f2a\u4e03\u9ede\u51fa\u767c\uff0c\u6d77"
                             "\u9dd7\u90fd\u77e5\u9053\u3002";
    const std::string corrected = "\u6e2f\u53e3\u7684\u6e21\u8239\u4e03\u9ede\u51fa\u767c\uff0c"
                                  "\u6d77\u9dd7\u90fd\u77e5\u9053\u3002";
    const auto placed = reanchor(on(text, "\u6e21\u8f2a\u4e03\u9ede\u51fa\u767c"), corrected);
    QCOMPARE(wordsAt(corrected, placed), std::string("\u6e21\u8239\u4e03\u9ede\u51fa\u767c"));
}

void TestReanchor::randomCorrectionsKeepMostAnchors()
{
    std::mt19937 random(7);
    std::string text;
    for (int i = 0; i < 2000; ++i)
        text += "word" + std::to_string(random() % 700) + (random() % 12 == 0 ? ".\n" : " ");
    int right = 0;
    int wrong = 0;
    for (int round = 0; round < 200; ++round) {
        const std::size_t start = random() % (text.size() - 200);
        const std::size_t size = 20 + random() % 60;
        const std::size_t at
            = start + random() % size; // three letters of the words are changed, one is added
        std::string corrected = text;
        for (const std::size_t step : {0, 3, 7})
            corrected[std::min(at + step, start + size - 1)] = '#';
        corrected.insert(start / 2, "+");
        const auto placed = reanchor(anchorOf({}, text, {start, start + size}), corrected);
        right += placed && placed->span == Span{start + 1, start + size + 1} ? 1 : 0;
        wrong += placed && !placed->span.overlaps({start + 1, start + size + 1}) ? 1 : 0;
    }
    QVERIFY2(right >= 180, qPrintable(QString::number(right)));
    QCOMPARE(wrong, 0);
}

void TestReanchor::nearlyFindsWhatDistanceSays()
{
    std::mt19937 random(9);
    const auto letters = [&random](std::size_t size) {
        std::string text(size, 'a');
        for (char &letter : text)
            letter = char('a' + random() % 3);
        return text;
    };
    for (int round = 0; round < 25; ++round) {
        const std::string pattern = letters(1 + random() % 150);
        const std::string text = letters(random() % 160);
        std::size_t fewest = pattern.size();
        for (std::size_t from = 0; from <= text.size(); ++from)
            for (std::size_t end = from; end <= text.size(); end += 1 + random() % 3)
                fewest = std::min(fewest, distance(pattern, text.substr(from, end - from)));
        QVERIFY(findNearly(pattern, text).errors <= fewest);
        if (const Ends ends = findNearly(pattern, text); !ends.at.empty()) {
            std::size_t there = pattern.size();
            for (std::size_t from = 0; from <= ends.at.front(); ++from)
                there
                    = std::min(there, distance(pattern, text.substr(from, ends.at.front() - from)));
            QCOMPARE(ends.errors, there);
        }
    }
}

void TestReanchor::aLargeTextTakesLittleTime()
{
    std::string text;
    for (int i = 0; text.size() < 1'000'000; ++i)
        text += "Comment number " + std::to_string(i) + " about the ferry. ";
    Anchor anchor = on(text, "number 20000 about the ferry");
    anchor.quote[10] = 'x';
    QElapsedTimer timer;
    timer.start();
    QVERIFY(reanchor(anchor, text));
    QVERIFY(timer.elapsed() < 1000);
}

QTEST_APPLESS_MAIN(TestReanchor)
#include "tst_reanchor.moc"
