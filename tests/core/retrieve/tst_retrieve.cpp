// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/retrieve/quay.h"

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::tests;
using retrieve::By;
using retrieve::Segment;

namespace {

/// "Ferry news, ¶1, Fact: The ferry [leaves at <noon>] & at six." a line.
std::string linesOf(const std::vector<Segment> &segments, const annotate::Codebook &codebook)
{
    std::string lines;
    for (const Segment &segment : segments) {
        const annotate::Code *code = codebook.find(segment.code);
        lines += segment.title + ", " + retrieve::placeOf(segment) + ", "
            + (code ? code->name : "no code") + ": " + segment.before + "[" + segment.words + "]"
            + segment.after + "\n";
    }
    return lines;
}

/// "Ferry news: 0 1 2" a line.
std::string linesOf(const std::vector<retrieve::Group> &groups)
{
    std::string lines;
    for (const retrieve::Group &group : groups) {
        lines += group.title + (group.detail.empty() ? "" : " (" + group.detail + ")") + ":";
        for (const std::size_t i : group.segments)
            lines += " " + std::to_string(i);
        lines += "\n";
    }
    return lines;
}

} // namespace

/// What is asked of codings, and how the answer is put together.
class TestRetrieve final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySegmentStandsInItsContext()
    {
        const Quay quay;
        QCOMPARE(
            linesOf(quay.ask(), quay.codebook),
            std::string(
                "Ferry news, ¶1, Fact: The ferry [leaves at <noon>] & at six.\n\nThe quay "
                "stays as it is.\n"
                "Ferry news, Ilse Marrow #1, Sarcasm: No ferry today. [What a timetable!] I "
                "walk.\n"
                "Ferry news, unnamed #2, Fact: [The quay is shut, they say.]\n"
                "Ferry news, Ilse Marrow #3, Fact: [Then it is shut.]\n"
                "Crane news, Ilse Marrow #1, Fact: The crane is new, and [so is the Café].\n"));
    }

    void whatAnswersWhatIsTold()
    {
        const Quay quay;
        const std::vector<Segment> segments = quay.ask();
        QCOMPARE(segments.at(0).answers, -1);
        QCOMPARE(segments.at(1).answers, -1);
        QCOMPARE(segments.at(2).answers, 0);
        QCOMPARE(segments.at(3).answers, 1);
    }

    void aCodeIsAskedForWithThoseBelow()
    {
        const Quay quay;
        retrieve::Question question;
        question.codes = retrieve::withThoseBelow(quay.codebook, {quay.claims});
        QCOMPARE(question.codes, (std::set<CodeId>{quay.claims, quay.fact}));
        QCOMPARE(quay.ask(question).size(), std::size_t(4));
        question.codes = {quay.claims};
        QVERIFY(quay.ask(question).empty());
        question.codes = {quay.sarcasm};
        QCOMPARE(quay.ask(question).size(), std::size_t(1));
    }

    void wordsAreBegunAndFolded_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("count");
        QTest::newRow("a word") << "shut" << 2;
        QTest::newRow("its beginning, in capitals") << "SHU" << 2;
        QTest::newRow("without its accent") << "cafe" << 1;
        QTest::newRow("two that are not side by side") << "shut quay" << 1;
        QTest::newRow("the end of one") << "hut" << 0;
        QTest::newRow("in the context only") << "ferry" << 0;
    }
    void wordsAreBegunAndFolded()
    {
        QFETCH(const QString, words);
        const Quay quay;
        retrieve::Question question;
        question.words = words.toStdString();
        QTEST(int(quay.ask(question).size()), "count");
    }

    void oneAnnotatorMayBeMeant()
    {
        const Quay quay;
        retrieve::Question question;
        question.annotator = AnnotatorId{"bo"};
        QVERIFY(quay.ask(question).empty());
        question.annotator = AnnotatorId{"ada"};
        QCOMPARE(quay.ask(question).size(), std::size_t(5));
        QCOMPARE(quay.ask(question).front().annotator, std::string("Ada"));
    }

    void memosStandBeside()
    {
        Quay quay;
        quay.ferry.codings.front().attributes = {{"tone", "dry"}, {"at whom", "the crew"}};
        annotate::Note onCoding;
        onCoding.target = {annotate::TargetKind::Coding, {}, quay.ferry.codings.front().id.value};
        onCoding.text = "see the map";
        annotate::Note onWords;
        onWords.target = quay.ferry.codings.front().target;
        onWords.text = "again in #9";
        annotate::Note elsewhere = onWords;
        elsewhere.target.anchor.span.end += 1;
        elsewhere.text = "of other words";
        const retrieve::Sayings sayings({onCoding, onWords, elsewhere}, {});
        QCOMPARE(quay.ask({}, sayings).at(1).memo,
                 std::string("at whom: the crew\ntone: dry\n\ndry\n\nsee the map\n\nagain in #9"));
        QCOMPARE(quay.ask({}, sayings).at(0).memo, std::string());
    }

    void longContextIsCutBetweenWords()
    {
        Quay quay;
        std::string words;
        for (int i = 0; i < 100; ++i)
            words += "öre" + std::to_string(i) + " ";
        quay.crane.addComment("Ola", -1, words + "HERE " + words);
        quay.crane.codings.clear();
        quay.crane.code(quay.fact, annotate::TargetKind::Span, "HERE");
        const Segment segment = quay.ask().back();
        QVERIFY(segment.before.starts_with("… öre"));
        QVERIFY(segment.before.ends_with("öre99 "));
        QVERIFY(segment.after.starts_with(" öre0 "));
        QVERIFY(segment.after.ends_with("…"));
        QVERIFY(QString::fromStdString(segment.before).size() <= 162);
        QVERIFY(QString::fromStdString(segment.after).size() <= 162);
        QVERIFY(!segment.after.contains("\xC3…")); // no half letters
    }

    void groupsByDocument()
    {
        const Quay quay;
        QCOMPARE(linesOf(retrieve::grouped(quay.ask(), quay.codebook, By::Document)),
                 std::string("Ferry news: 0 1 2 3\nCrane news: 4\n"));
    }

    void groupsByPerson()
    {
        const Quay quay;
        // One name in two documents need not be one person.
        QCOMPARE(linesOf(retrieve::grouped(quay.ask(), quay.codebook, By::Person)),
                 std::string("Article (Ferry news): 0\nIlse Marrow (Ferry news): 1 3\n"
                             "Ilse Marrow (Crane news): 4\nUnnamed (Ferry news): 2\n"));
    }

    void groupsByTheCodeAbove()
    {
        const Quay quay;
        QCOMPARE(linesOf(retrieve::grouped(quay.ask(), quay.codebook, By::Code)),
                 std::string("Claims: 0 2 3 4\nSarcasm: 1\n"));
    }

    void countsCodesInRows()
    {
        const Quay quay;
        const retrieve::Crosstab table
            = retrieve::crosstab(quay.ask(), quay.codebook, By::Document);
        QCOMPARE(table.codes, (std::vector{quay.fact, quay.sarcasm}));
        QCOMPARE(table.counts, (std::vector<std::vector<int>>{{3, 1}, {1, 0}}));
        QCOMPARE(table.rowTotal(0), 4);
        QCOMPARE(table.columnTotal(0), 4);
        QCOMPARE(table.total(), 5);
    }

    void variablesChooseSegments_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<int>("comparison");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        using enum annotate::Comparison;
        const auto row = [](const char *name, const char *variable, annotate::Comparison comparison,
                            const char *text, const char *found) {
            QTest::newRow(name) << QString::fromUtf8(variable) << int(comparison)
                                << QString::fromUtf8(text) << QString::fromUtf8(found);
        };
        row("of a document", "outlet", Is, "post", "0 1 2 3");
        row("of none", "outlet", IsNot, "post", "4");
        row("less", "length", Less, "300", "4");
        row("of a person", "stance", Is, "for", "1 3 4");
        row("of another", "stance", IsNot, "for", "2"); // and not of the article
        row("without one", "stance", Empty, "", "2");
        row("unknown", "moon", Empty, "", "");
    }

    void variablesChooseSegments()
    {
        QFETCH(const QString, variable);
        QFETCH(const int, comparison);
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        const Quay quay;
        const std::vector<retrieve::Segment> chosen
            = quay.chosen({{VariableId{variable.toStdString()}, annotate::Comparison(comparison),
                            text.toStdString()}});
        const std::vector<retrieve::Segment> all = quay.ask();
        QStringList numbers;
        for (const retrieve::Segment &segment : chosen) {
            const auto at = std::ranges::find(all, segment.coding, &retrieve::Segment::coding);
            numbers.append(QString::number(at - all.begin()));
        }
        QCOMPARE(numbers.join(u' '), found);
    }

    void groupsByAVariable()
    {
        const Quay quay;
        const auto by = [&](std::size_t variable) {
            return linesOf(
                retrieve::grouped(quay.chosen({}), quay.codebook,
                                  {retrieve::By::Variable, quay.values.variables[variable]}));
        };
        QCOMPARE(by(0), std::string("Harbour news: 4\nPost: 0 1 2 3\n"));
        QCOMPARE(by(1), std::string("90: 4\n300: 0 1 2 3\n")); // by number
        QCOMPARE(by(2), std::string("Article: 0\nfor: 1 3 4\nWithout a value: 2\n"));
        const retrieve::Crosstab table = retrieve::crosstab(
            quay.chosen({}), quay.codebook, {retrieve::By::Variable, quay.values.variables[2]});
        QCOMPARE(table.counts, (std::vector<std::vector<int>>{{1, 0}, {2, 1}, {1, 0}}));
    }

    void nothingMakesNoGroups()
    {
        const Quay quay;
        for (const By by : {By::Document, By::Person, By::Code}) {
            QVERIFY(retrieve::grouped({}, quay.codebook, by).empty());
            QVERIFY(retrieve::crosstab({}, quay.codebook, by).rows.empty());
        }
    }

    void placesFoundByTheirWordsAreSegmentsToo()
    {
        const Quay quay;
        const std::vector<store::Hit> hits{
            {store::Hit::Kind::Comment, quay.ferry.id, {}, 1, quay.ferry.found.comments[1].body},
            {store::Hit::Kind::Title, quay.ferry.id, {}, 0, *quay.ferry.found.title},
            {store::Hit::Kind::Note, quay.ferry.id, NoteId{"n"}, 0, {}},
            {store::Hit::Kind::Comment, quay.crane.id, {}, 0, quay.crane.found.comments[0].body}};
        QCOMPARE(
            linesOf(retrieve::segmentsAt(quay.ferry.material(), hits, {{}, {}}), quay.codebook),
            std::string("Ferry news, the document, no code: [Ferry news]\n"
                        "Ferry news, unnamed #2, no code: [The quay is shut, they say.]\n"));
    }
};

QTEST_APPLESS_MAIN(TestRetrieve)
#include "tst_retrieve.moc"
