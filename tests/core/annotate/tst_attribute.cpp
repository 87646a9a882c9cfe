// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/attribute.h"

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::annotate;

namespace {

/// What a person types, as a code keeps it; the reason where it is refused.
std::string kept(const char *typed)
{
    const auto attributes = attributesFrom(typed);
    return attributes ? textOf(*attributes) : "refused: " + attributes.error().reason;
}

Codebook tones()
{
    const auto book = parseCodebook("codebook: Tones\n"
                                    "group: Tone\nattributes: strength: number; source\n"
                                    "code: Tone > Irony\nattributes: strength: weak | strong\n"
                                    "code: Tone > Irony > Dry\n"
                                    "code: Fact\n",
                                    "tones.codebook");
    return book.value_or(Codebook());
}

CodeId idOf(const Codebook &book, const std::string &path)
{
    for (const Code &code : book.codes) {
        if (book.pathOf(code.id) == path)
            return code.id;
    }
    return {};
}

Coding saying(const CodeId &code, AttributeValues values)
{
    Coding coding;
    coding.id = CodingId::make();
    coding.code = code;
    coding.attributes = std::move(values);
    return coding;
}

} // namespace

/// What is asked of every coding of a code.
class TestAttribute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsKept_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *typed, const char *expected) {
            QTest::addRow("%s", typed) << QByteArray(typed) << QByteArray(expected);
        };
        row("", "");
        row("source", "source");
        row(" source : text \n\n strength:number ", "source; strength: number");
        row("polarity: positive|negative ; seen: date",
            "polarity: positive | negative; seen: date");
        row("given: yes |", "given: yes |");
        row("strength: nmber",
            "refused: \"nmber\" is neither text, number nor date; choices stand between \"|\"");
        row("polarity: choice",
            "refused: \"choice\" is neither text, number nor date; choices stand between \"|\"");
        row(": number", "refused: an attribute needs a name");
        row("a: x | x", "refused: the choice \"x\" is there twice");
        row("a; a: date", "refused: the attribute \"a\" is there twice");
    }

    void whatIsTypedIsKept()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(kept(typed.constData())), expected);
        if (!expected.startsWith("refused"))
            QCOMPARE(QByteArray::fromStdString(kept(expected.constData())), expected);
    }

    void codesAskForWhatThoseAboveAskFor()
    {
        const Codebook book = tones();
        QCOMPARE(textOf(attributesOf(book, idOf(book, "Tone > Irony > Dry"))),
                 std::string("source; strength: weak | strong"));
        QCOMPARE(textOf(attributesOf(book, idOf(book, "Tone"))),
                 std::string("strength: number; source"));
        QVERIFY(attributesOf(book, idOf(book, "Fact")).empty());
    }

    void aValueFitsOrItIsSaidWhyNot()
    {
        const auto asked = attributesFrom("strength: number; polarity: good | bad; source");
        QVERIFY(asked);
        QCOMPARE(fitting(asked->at(0), " -2.5 ").value_or(""), std::string("-2.5"));
        QCOMPARE(fitting(asked->at(0), "much").error().reason,
                 std::string("\"much\" is no number; one looks like 12 or -3.5"));
        QCOMPARE(fitting(asked->at(1), "bad").value_or(""), std::string("bad"));
        QVERIFY(!fitting(asked->at(1), "worse"));
        QVERIFY(!fitting(asked->at(2), "one\ntwo"));
    }

    void aNewNameIsTold()
    {
        using Names = std::pair<std::string, std::string>;
        QVERIFY(renamedAttribute("a; b: date", "a; c: date") == Names("b", "c"));
        QVERIFY(!renamedAttribute("a; b: date", "a; b: number"));
        QVERIFY(!renamedAttribute("a; b: date", "a; c: number"));
        QVERIFY(!renamedAttribute("a; b", "c; d"));
        QVERIFY(!renamedAttribute("a; b", "a"));
        QVERIFY(!renamedAttribute("a", "a"));
    }

    void codingsFollowTheNewName()
    {
        const Codebook book = tones();
        const CodeId tone = idOf(book, "Tone");
        const std::vector<Coding> codings{
            saying(idOf(book, "Tone > Irony"), {{"source", "press"}, {"strength", "weak"}}),
            saying(idOf(book, "Fact"), {{"source", "press"}}),
            saying(tone, {{"strength", "3"}}),
        };
        const std::vector<Coding> renamed
            = withAttributeRenamed(book, codings, tone, "source", "origin");
        QCOMPARE(renamed.size(), std::size_t(1));
        QCOMPARE(textOf(renamed[0].attributes), std::string("origin: press\nstrength: weak"));
    }

    void valuesComeBack()
    {
        const AttributeValues values{{"polarity", "good: very"}, {"source", "a; b | c"}};
        QVERIFY(attributeValuesFrom(textOf(values)) == values);
        QVERIFY(attributeValuesFrom("").empty());
        QVERIFY(attributeValuesFrom("no mark\n: nothing").empty());
    }
};

QTEST_APPLESS_MAIN(TestAttribute)
#include "tst_attribute.moc"
