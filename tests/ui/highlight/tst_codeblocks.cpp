// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/highlight/codeblocks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rejoinder::highlight;
using KSyntaxHighlighting::Theme;

class TestCodeBlocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("blocks"); // "language: code"
        const auto row = [](const char *name, const QString &text, const QStringList &blocks) {
            QTest::newRow(name) << text << blocks;
        };
        row("prose", u"Nothing here.\nNor here."_s, {});
        row("empty", QString(), {});
        row("fence", u"See:\n```\nint a;\n```\nDone."_s, {u": int a;"_s});
        row("fence with a language", u"```Cpp title=x\nint a;\nint b;\n```"_s,
            {u"cpp: int a;\nint b;"_s});
        row("tildes", u"~~~\na ``` b\n~~~"_s, {u": a ``` b"_s});
        row("longer fence", u"````\n```\nx\n```\n````"_s, {u": ```\nx\n```"_s});
        row("never closed", u"```\nint a;"_s, {u": int a;"_s});
        row("nothing in the fence", u"```\n```"_s, {});
        row("two fences", u"```\na\n```\nand\n```\nb\n```"_s, {u": a"_s, u": b"_s});
        row("tag", u"Try [code]a = 1[/code] now"_s, {u": a = 1"_s});
        row("tag over lines", u"[CODE=Python]\ndef f():\n    return 1\n[/CODE]"_s,
            {u"python: def f():\n    return 1"_s});
        row("tag never closed", u"[code] is a tag"_s, {});
        row("indented", u"So:\n\n    int a = 1;\n    int b = 2;\n\nYes."_s,
            {u":     int a = 1;\n    int b = 2;"_s});
        row("indented with a gap", u"\n    int a = 1;\n\n    int b = 2;\n"_s,
            {u":     int a = 1;\n\n    int b = 2;"_s});
        row("a poem", u"As they sang:\n\n    The quay is wide,\n    the ferry late"_s, {});
        row("one line", u"So:\n\n    int a = 1;\n"_s, {});
        row("no empty line before", u"So:\n    int a = 1;\n    int b = 2;"_s, {});
    }
    void blocksAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, blocks);
        QStringList found;
        for (const CodeBlock &block : codeBlocksIn(text))
            found << block.language + u": "_s + text.mid(block.from, block.to - block.from);
        QCOMPARE(found, blocks);
    }

    void wordsOfCodeAreMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("style");
        const auto row
            = [](const char *name, const QString &text, const QString &word,
                 Theme::TextStyle style) { QTest::newRow(name) << text << word << int(style); };
        row("a type", u"```cpp\nint a = 12;\n```"_s, u"int"_s, Theme::DataType);
        row("a number", u"```cpp\nint a = 12;\n```"_s, u"12"_s, Theme::DecVal);
        row("by its ending", u"```py\nreturn \"quay\"\n```"_s, u"\"quay\""_s, Theme::String);
        row("by its name", u"```python\n# a quay\n```"_s, u" a quay"_s, Theme::Comment);
        row("told by its words", u"[code]#include <quay>\nint a = 12;[/code]"_s, u"12"_s,
            Theme::DecVal);
        row("on the second line", u"```cpp\n/* a\nquay */\n```"_s, u"quay "_s, Theme::Comment);
    }
    void wordsOfCodeAreMarked()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        QFETCH(int, style);
        CodeReader reader;
        const std::vector<CodeBlock> blocks = codeBlocksIn(text);
        QCOMPARE(blocks.size(), std::size_t(1));
        const auto at = static_cast<int>(text.indexOf(word, blocks[0].from));
        bool isFound = false;
        for (const CodeMark &mark : reader.marksOf(text, blocks[0])) {
            QVERIFY(mark.from >= blocks[0].from && mark.to <= blocks[0].to);
            if (mark.from <= at && at < mark.to)
                isFound = isFound || mark.style == style;
        }
        QVERIFY(isFound);
    }

    void languagesNobodyKnowsAreLeftPlain()
    {
        CodeReader reader;
        const QString text = u"```harbourish\nthe quay is wide\n```"_s;
        QCOMPARE(reader.marksOf(text, codeBlocksIn(text).front()), std::vector<CodeMark>());
    }
};

QTEST_GUILESS_MAIN(TestCodeBlocks)
#include "tst_codeblocks.moc"
