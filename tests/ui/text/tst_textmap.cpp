// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>
#include <string>

#include <QTest>
#include <QTextDocument>
#include <QTextLayout>

#include "ui/text/textmap.h"

using namespace rejoinder;
using namespace Qt::StringLiterals;
using text::TextMap;

namespace {

/// Texts made to hurt, by name.
const std::vector<std::pair<const char *, std::string>> &nastyTexts()
{
    static const std::vector<std::pair<const char *, std::string>> texts{
        {"plain", "The pier lights are coming back."},
        {"empty", ""},
        {"BOM", "\xEF\xBB\xBFHarbour Street"},
        {"CRLF", "one\r\ntwo\r\n\r\nthree\r\n"},
        {"CR", "one\rtwo\r\rthree"},
        {"NEL", "one\xC2\x85two"},
        {"line and paragraph separator", "one\xE2\x80\xA8two\xE2\x80\xA9three"},
        {"vertical tab, form feed, tab",
         "a\x0B"
         "b\x0C"
         "c\td"},
        {"NUL and controls", std::string("a\0b\x01\x1F\x7F", 6)},
        {"combining marks", "e\xCC\x81 a\xCC\x8A\xCC\xA3 n\xCC\x83"},
        {"joined emoji",
         "family \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7 end"},
        {"mathematical bold", "\xF0\x9D\x90\x87\xF0\x9D\x90\x9A rbour"},
        {"CJK extension B", "\xF0\xA0\x80\x80\xE6\xB8\xAF\xE5\x8F\xA3\xE3\x80\x82"},
        {"right-to-left",
         "abc \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D, \xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7 xyz"},
        {"object and frame marks",
         "a\xEF\xBF\xBC"
         "b\xEF\xB7\x90"
         "c\xEF\xB7\x91"
         "d\xEF\xBF\xBD"},
    };
    return texts;
}

/// Starts of the characters of a text, and its end.
std::vector<std::size_t> starts(std::string_view text)
{
    std::vector<std::size_t> result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if ((static_cast<unsigned char>(text[at]) & 0xC0) != 0x80)
            result.push_back(at);
    }
    result.push_back(text.size());
    return result;
}

std::string randomText(std::mt19937 &random, int characters)
{
    static const std::vector<std::string> letters{"a",
                                                  " ",
                                                  "e",
                                                  "\n",
                                                  "\r\n",
                                                  "\r",
                                                  std::string(1, '\0'),
                                                  "\xC3\xA9",
                                                  "\xD1\x8F",
                                                  "\xC2\x85",
                                                  "\xE2\x80\xA8",
                                                  "\xE6\xB8\xAF",
                                                  "\xE2\x80\x8D",
                                                  "\xF0\x9F\x8E\xA3",
                                                  "\xF0\xA0\x80\x80",
                                                  "\xD7\xA9"};
    std::string result;
    for (int i = 0; i < characters; ++i)
        result += letters[random() % letters.size()];
    return result;
}

} // namespace

class TestTextMap : public QObject
{
    Q_OBJECT

private:
    static void addTexts()
    {
        QTest::addColumn<std::string>("text");
        for (const auto &[name, words] : nastyTexts())
            QTest::newRow(name) << words;
    }

private Q_SLOTS:
    void everyCharacterComesBack_data() { addTexts(); }
    void everyCharacterComesBack()
    {
        QFETCH(std::string, text);
        const TextMap map(text, {0, text.size()});
        for (const std::size_t byte : starts(text))
            QCOMPARE(map.toByte(map.toUtf16(byte)), byte);
    }

    void positionsAreThoseOfTheSameTextInUtf16_data() { addTexts(); }
    void positionsAreThoseOfTheSameTextInUtf16()
    {
        QFETCH(std::string, text);
        const TextMap map(text, {0, text.size()});
        // fromUtf8 would swallow a BOM at the very start, so something stands before it.
        const QString whole = QString::fromUtf8(QByteArray::fromStdString("|" + text)).mid(1);
        QCOMPARE(map.shown().size(), whole.size());
        for (const std::size_t byte : starts(text)) {
            const QString before
                = QString::fromUtf8(QByteArray::fromStdString("|" + text.substr(0, byte)));
            QCOMPARE(map.toUtf16(byte), before.size() - 1);
        }
    }

    void insideOfACharacterIsItsStart_data() { addTexts(); }
    void insideOfACharacterIsItsStart()
    {
        QFETCH(std::string, text);
        const TextMap map(text, {0, text.size()});
        const std::vector<std::size_t> at = starts(text);
        for (std::size_t i = 0; i + 1 < at.size(); ++i) {
            for (std::size_t byte = at[i]; byte < at[i + 1]; ++byte)
                QCOMPARE(map.toUtf16(byte), map.toUtf16(at[i]));
            for (int unit = map.toUtf16(at[i]); unit < map.toUtf16(at[i + 1]); ++unit)
                QCOMPARE(map.toByte(unit), at[i]);
        }
    }

    void documentHasTheSamePositions_data() { addTexts(); }
    void documentHasTheSamePositions()
    {
        QFETCH(std::string, text);
        const TextMap map(text, {0, text.size()});
        QTextDocument document;
        document.setPlainText(map.shown());
        QCOMPARE(document.characterCount() - 1,
                 map.shown().size()); // a document ends with a paragraph mark
        QString lines = map.shown();
        QCOMPARE(document.toPlainText(), lines.replace(QChar::LineSeparator, u'\n'));
    }

    void layoutHasTheSamePositions_data() { addTexts(); }
    void layoutHasTheSamePositions()
    {
        QFETCH(std::string, text);
        const TextMap map(text, {0, text.size()});
        QCOMPARE(map.laidOut().size(), map.shown().size());
        QTextLayout layout(map.laidOut());
        layout.beginLayout();
        int end = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(200);
            QCOMPARE(line.textStart(), end);
            end += line.textLength();
        }
        layout.endLayout();
        QCOMPARE(end, map.shown().size());
        QCOMPARE(layout.lineCount() > 1,
                 map.shown().contains(u'\n') || map.shown().contains(QChar::LineSeparator));
    }

    void stretchKeepsBytesOfTheWhole()
    {
        const std::string text = "Caf\xC3\xA9 on the quay, \xF0\x9F\x8E\xA3 at six";
        const std::size_t quay = text.find("quay");
        const TextMap map(text, {quay, text.size()});
        QCOMPARE(map.shown().first(4), u"quay"_s);
        QCOMPARE(map.toByte(0), quay);
        QCOMPARE(map.toUtf16(0), 0);
        QCOMPARE(map.toUtf16(text.size() + 40), map.shown().size());
        QCOMPARE(slice(text, map.toBytes(0, 4)), std::string_view("quay"));
        QCOMPARE(map.toByte(1000), text.size());
        QCOMPARE(map.toByte(-3), quay);
    }

    void cutCharactersAreMadeWhole()
    {
        const std::string text = "a\xE6\xB8\xAF"
                                 "b";
        const TextMap map(text, {2, 3});
        QCOMPARE(map.span(), (Span{1, 4}));
        QCOMPARE(map.shown().size(), 1);
    }

    void randomTextsComeBack()
    {
        std::mt19937 random(20261123);
        for (int round = 0; round < 200; ++round) {
            const std::string text = randomText(random, 300);
            const std::vector<std::size_t> at = starts(text);
            const std::size_t from = at[random() % at.size()];
            const std::size_t to = std::max(from, at[random() % at.size()]);
            const TextMap map(text, {from, to});
            int units = 0;
            for (const std::size_t byte : at) {
                if (byte < from || byte > to)
                    continue;
                QCOMPARE(map.toUtf16(byte), units);
                QCOMPARE(map.toByte(units), byte);
                units
                    += byte < text.size() && static_cast<unsigned char>(text[byte]) >= 0xF0 ? 2 : 1;
            }
        }
    }

    void nothingIsWrongWithNothing()
    {
        const TextMap map;
        QCOMPARE(map.toByte(3), std::size_t(0));
        QCOMPARE(map.toUtf16(3), 0);
        QVERIFY(map.shown().isEmpty());
    }
};

QTEST_MAIN(TestTextMap)
#include "tst_textmap.moc"
