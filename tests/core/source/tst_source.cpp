// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/codepoints.h"
#include "core/source/limit.h"
#include "core/source/source.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace rejoinder;
using namespace rejoinder::source;
using namespace std::string_literals;
using namespace Qt::StringLiterals;

namespace {

Source decoded(std::string raw)
{
    const Result<Source> source = decode(std::move(raw), "page.txt");
    return source ? *source : Source{};
}

/// UTF-16 of text in the basic plane.
std::string utf16(std::u16string_view text, bool little)
{
    std::string out;
    for (const char16_t unit : text) {
        const char low = char(unit & 0xFF);
        const char high = char(unit >> 8);
        out += little ? low : high;
        out += little ? high : low;
    }
    return out;
}

Error::Code errorOf(std::string raw)
{
    const Result<Source> source = decode(std::move(raw), "page.txt");
    return source ? Error::Code::Usage : source.error().code;
}

} // namespace

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validUtf8IsKeptByteForByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("ascii") << QByteArray("Marrow says:\nI agree.\n");
        QTest::newRow("line ends") << QByteArray("a\r\nb\rc\xC2\x85"
                                                 "d\xE2\x80\xA8"
                                                 "e\n");
        QTest::newRow("combining marks") << QByteArray("Zoe\xCC\x88 wrote\n");
        QTest::newRow("joined emoji")
            << QByteArray("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80 up\n");
        QTest::newRow("mathematical bold") << QByteArray("\xF0\x9D\x90\x80\xF0\x9D\x90\x81\n");
        QTest::newRow("extension B") << QByteArray("\xF0\xA0\x80\x80\xE6\xB2\xB3\n");
        QTest::newRow("right to left") << QByteArray("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D\n");
        QTest::newRow("one NUL") << QByteArray("before\0after, and a good deal more of it\n", 41);
    }
    void validUtf8IsKeptByteForByte()
    {
        QFETCH(const QByteArray, bytes);
        const Source source = decoded(bytes.toStdString());
        QCOMPARE(source.text, bytes.toStdString());
        QCOMPARE(source.encoding, "UTF-8"s);
        QVERIFY(source.map.isIdentity());
        QCOMPARE(source.repaired, std::size_t(0));
    }

    void theMarkOfUtf8StaysInTheText()
    {
        const Source source = decoded("\xEF\xBB\xBFMarrow says:\n");
        QVERIFY(source.hasBom);
        QVERIFY(source.text.starts_with("\xEF\xBB\xBF"));
    }

    void brokenBytesAreRepairedAndCounted()
    {
        const Source source
            = decoded("caf\xC3\xA9 \xE2\x80\x9Cyes\xE2\x80\x9D \xE2\x80\xA6 \xFF no\n");
        QCOMPARE(source.encoding, "UTF-8"s);
        QCOMPARE(source.repaired, std::size_t(1));
        const std::size_t at = source.text.find("\xEF\xBF\xBD");
        QVERIFY(at != std::string::npos);
        QCOMPARE(source.raw[source.map.toRaw(at)], '\xFF');
        QCOMPARE(source.map.toRaw(source.text.find("no")), source.raw.find("no"));
    }

    void theEncodingIsFound_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const std::string &raw, const char *encoding,
                            const QString &text) {
            QTest::newRow(name) << QByteArray::fromStdString(raw) << QString::fromLatin1(encoding)
                                << text;
        };
        const QString harbour = u"Der schöne Hafen, die Brücke und das Café gehören uns."_s;
        row("windows-1252", harbour.toLatin1().toStdString(), "windows-1252", harbour);
        row("windows-1252 with quotes", "He said \x93no\x94 \x96 and that\x92s all.",
            "windows-1252", u"He said “no” – and that’s all."_s);
        const QString bridge = u"Новый мост открыли вчера, и все были рады."_s;
        row("windows-1251",
            "\xCD\xEE\xE2\xFB\xE9 \xEC\xEE\xF1\xF2 \xEE\xF2\xEA\xF0\xFB\xEB\xE8 "
            "\xE2\xF7\xE5\xF0\xE0, \xE8 \xE2\xF1\xE5 "
            "\xE1\xFB\xEB\xE8 \xF0\xE0\xE4\xFB.",
            "windows-1251", bridge);
        row("KOI8-R",
            "\xEE\xCF\xD7\xD9\xCA \xCD\xCF\xD3\xD4 \xCF\xD4\xCB\xD2\xD9\xCC\xC9 "
            "\xD7\xDE\xC5\xD2\xC1, \xC9 \xD7\xD3\xC5 "
            "\xC2\xD9\xCC\xC9 \xD2\xC1\xC4\xD9.",
            "KOI8-R", bridge);
        const std::u16string_view wide = u"Marrow says:\nThe bridge is fine.\n";
        const QString plain = QString::fromUtf16(wide.data(), qsizetype(wide.size()));
        row("UTF-16LE with mark", "\xFF\xFE" + utf16(wide, true), "UTF-16LE", plain);
        row("UTF-16BE with mark", "\xFE\xFF" + utf16(wide, false), "UTF-16BE", plain);
        row("UTF-16LE", utf16(wide, true), "UTF-16LE", plain);
        row("UTF-16BE", utf16(wide, false), "UTF-16BE", plain);
        row("GB18030",
            "\xCE\xD2\xC3\xC7\xB5\xC4\xB3\xC7\xCA\xD0\xD3\xD0\xD2\xBB\xD7\xF9\xD0\xC2\xB5\xC4\xC7"
            "\xC5\xA1\xA3",
            "GB18030", u"我们的城市有一座新的桥。"_s);
        row("Shift_JIS",
            "\x82\xB1\x82\xCC\x8B\xB4\x82\xCD\x82\xC6\x82\xC4\x82\xE0\x82\xAB\x82\xEA\x82\xA2\x82"
            "\xC5\x82\xB7\x81\x42",
            "Shift_JIS", u"この橋はとてもきれいです。"_s);
    }
    void theEncodingIsFound()
    {
        QFETCH(const QByteArray, raw);
        QFETCH(const QString, encoding);
        QFETCH(const QString, text);
        const Source source = decoded(raw.toStdString());
        QCOMPARE(QString::fromStdString(source.encoding), encoding);
        QCOMPARE(QString::fromStdString(source.text), text);
        QCOMPARE(source.repaired, std::size_t(0));
    }

    void everyCharacterMapsBackToItsBytes_data() { theEncodingIsFound_data(); }
    void everyCharacterMapsBackToItsBytes()
    {
        QFETCH(const QByteArray, raw);
        const Source source = decoded(raw.toStdString());
        const std::size_t mark = source.hasBom ? 2 : 0;
        for (std::size_t at = 0; at < source.text.size();) {
            std::size_t next = at + 1;
            while (next < source.text.size() && (source.text[next] & 0xC0) == 0x80)
                ++next;
            const Span bytes = source.map.toRaw(Span{at, next});
            QVERIFY(bytes.start >= mark && bytes.end > bytes.start
                    && bytes.end <= source.raw.size());
            // Decoded alone, the raw bytes give the same character again.
            const Result<Source> alone
                = decode(source.raw.substr(bytes.start, bytes.size()) + utf16(u"", true), "one",
                         source.encoding);
            if (alone)
                QCOMPARE(alone->text, source.text.substr(at, next - at));
            QCOMPARE(source.map.toText(bytes.start), at);
            at = next;
        }
        QCOMPARE(source.map.toRaw(source.text.size()), source.raw.size());
    }

    void anEncodingCanBeForced()
    {
        const Result<Source> source = decode("\xE9t\xE9 comme hiver", "page.txt", "ISO-8859-2");
        QVERIFY(source.has_value());
        QCOMPARE(source->encoding, "ISO-8859-2"s);
        QCOMPARE(decode("text", "page.txt", "no-such-thing").error().code, Error::Code::Usage);
    }

    void theMapSurvivesTheProjectFile()
    {
        OffsetMap map;
        map.append(3, 3);
        map.append(2, 1);
        map.append(2, 1);
        map.append(0, 2);
        map.append(4, 4);
        const Result<OffsetMap> read = OffsetMap::parse(map.serialise());
        QVERIFY(read.has_value());
        QCOMPARE(*read, map);
        QCOMPARE(read->toRaw(7), std::size_t(7));
        QVERIFY(OffsetMap::parse("")->isIdentity());
        QCOMPARE(OffsetMap::parse("1 2").error().code, Error::Code::Malformed);
    }

    void whatIsNoTextIsRefused()
    {
        QCOMPARE(errorOf(""), Error::Code::Empty);
        QCOMPARE(errorOf(" \n\t\r\n"), Error::Code::Empty);
        QCOMPARE(errorOf("\x89PNG\r\n\x1A\n"s + std::string(40, '\0')), Error::Code::Binary);
        QCOMPARE(errorOf("%PDF-1.7\n..."), Error::Code::Binary);
        QCOMPARE(errorOf("PK\3\4"s + std::string(30, 'x')), Error::Code::Binary);
        QCOMPARE(errorOf(std::string(4, '\0') + "\1\2\3\4\5\6\7"), Error::Code::Binary);
    }

    void onlyRegularFilesAreRead()
    {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        QCOMPARE(readFile(path).error().code, Error::Code::Unreadable);
        QCOMPARE(readFile(path + "/absent.txt").error().reason, "there is no such file"s);
        const std::string pipe = path + "/pipe";
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        QCOMPARE(readFile(pipe).error().code,
                 Error::Code::Unreadable); // and does not wait for a writer
        QFile file(folder.filePath(QStringLiteral("page.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("0123456789");
        file.close();
        QCOMPARE(*readFile(path + "/page.txt"), "0123456789"s);
        QCOMPARE(readFile(path + "/page.txt", 9).error().code, Error::Code::TooLarge);
        QCOMPARE(load(path + "/page.txt")->name, "page.txt"s);
    }

    void aDumpIsRefusedThatNoProjectCanHold()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("huge.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        if (!file.resize(1'200'000'000)) // takes no room: nothing is written into it
            QSKIP("This file system does not keep files with holes.");
        const auto loaded = load(file.fileName().toStdString());
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, Error::Code::TooLarge);
        QCOMPARE(loaded.error().reason,
                 "its 1200 MB are more than the 900 MB that a project can hold"s);
        QCOMPARE(tooLarge(600'000'000, 500'000'000),
                 "its 600 MB and the 500 MB of its text are more than the 900 MB that a project "
                 "can hold"s);
        QCOMPARE(tooLarge(600'000'000, 0), ""s);
        QCOMPARE(tooLarge(300'000'000, 600'000'000), ""s);
    }

    void theHashIsTheOneEverybodyComputes()
    {
        QCOMPARE(sha256("abc"),
                 "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"s);
    }

    void codePointsAreCounted()
    {
        std::string text;
        for (int i = 0; i < 100; ++i)
            text += "aé河\xF0\x9F\x98\x80";
        const CodePoints points(text);
        QCOMPARE(points.count(), std::size_t(400));
        std::size_t seen = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if ((text[at] & 0xC0) == 0x80)
                continue;
            QCOMPARE(points.at(at), seen);
            QCOMPARE(points.byteAt(seen), at);
            ++seen;
        }
        QCOMPARE(points.at(text.size()), seen);
        QCOMPARE(points.byteAt(seen), text.size());
    }
};

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
