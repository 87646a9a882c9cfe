// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/highlight/highlighter.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>

using namespace Qt::StringLiterals;
using namespace rejoinder;
using highlight::Syntax;

namespace {

/// Writes what a definition finds as "Time(3 hours ago) Count(12 likes)"; text without a format is
/// left out.
class Speller final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QString spell(const QStringList &lines)
    {
        KSyntaxHighlighting::State state;
        for (const QString &line : lines) {
            m_line = line;
            state = highlightLine(line, state);
        }
        return m_found.join(u' ');
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length > 0 && format.name() != "Text"_L1)
            m_found.append(format.name() + u'(' + m_line.mid(offset, length) + u')');
    }

private:
    QString m_line;
    QStringList m_found;
};

QString spelled(Syntax syntax, const QString &text)
{
    KSyntaxHighlighting::Repository repository;
    Speller speller;
    speller.setDefinition(highlight::definitionOf(syntax, repository));
    return speller.spell(text.split(u'\n'));
}

} // namespace

class TestHighlighter final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void definitionsAreValid_data()
    {
        QTest::addColumn<Syntax>("syntax");
        QTest::newRow("dump") << Syntax::Dump;
        QTest::newRow("note") << Syntax::Note;
    }
    void definitionsAreValid()
    {
        QFETCH(Syntax, syntax);
        KSyntaxHighlighting::Repository repository;
        const auto definition = highlight::definitionOf(syntax, repository);
        QVERIFY(definition.isValid());
        QVERIFY(definition.filePath().startsWith(":/syntax/"_L1));
        QVERIFY(!definition.formats().isEmpty());
    }

    void dumpLinesAreMarked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &line, const QString &found) {
            QTest::newRow(name) << line << found;
        };
        row("ago", u"Ada Reed 3 hours ago"_s, u"Time(3 hours ago)"_s);
        row("German", u"vor 2 Stunden"_s, u"Time(vor 2 Stunden)"_s);
        row("French", u"il y a 5 minutes"_s, u"Time(il y a 5 minutes)"_s);
        row("Russian", u"3 часа назад"_s, u"Time(3 часа назад)"_s);
        row("clock", u"at 14:05 sharp"_s, u"Time(14:05)"_s);
        row("date", u"on 12 November 2026"_s, u"Time(12 November 2026)"_s);
        row("month first", u"Nov 12, 2026"_s, u"Time(Nov 12, 2026)"_s);
        row("iso", u"2026-11-12T09:30:00Z"_s, u"Time(2026-11-12T09:30:00Z)"_s);
        row("dots", u"12.11.2026"_s, u"Time(12.11.2026)"_s);
        row("counts", u"112 comments, 1.2k views"_s, u"Count(112 comments) Count(1.2k views)"_s);
        row("children", u"root (12 children)"_s, u"Count((12 children))"_s);
        row("action line", u"Reply · Share · Report"_s,
            u"Reply(Reply) Share(Share) Share(Report)"_s);
        row("German action line", u"Antworten  Teilen"_s, u"Reply(Antworten) Share(Teilen)"_s);
        row("Japanese action line", u"返信"_s, u"Reply(返信)"_s);
        row("likes before", u"4 Reply"_s, u"Count(4) Reply(Reply)"_s);
        row("a word in a sentence is none", u"I shall reply and share it"_s, QString());
        row("in reply to", u"In reply to Ada Reed"_s, u"Reply(In reply to)"_s);
        row("quote", u"she said \"not so\" twice"_s, u"Quote(\"not so\")"_s);
        row("curly quote", u"a “fine” day"_s, u"Quote(“fine”)"_s);
        row("quote mark", u"> what you said"_s, u"Quote Mark(> ) Quoted Line(what you said)"_s);
        row("list mark", u"  - bread at 14:05"_s, u"List Mark(-) Time(14:05)"_s);
        row("address", u"see https://example.org/a?b=1."_s,
            u"Address(https://example.org/a?b=1.)"_s);
        row("mention", u"@ada_r well said"_s, u"Mention(@ada_r)"_s);
        row("mail is no mention", u"a@b"_s, QString());
        row("plain", u"The bakery opens on market days."_s, QString());
    }
    void dumpLinesAreMarked()
    {
        QFETCH(QString, line);
        QTEST(spelled(Syntax::Dump, line), "found");
    }

    void noteLinesAreMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QTest::newRow("comment link") << u"see [[#31]]"_s << u"Link([[#31]])"_s;
        QTest::newRow("paragraph link") << u"see [[¶5]]"_s << u"Link([[¶5]])"_s;
        QTest::newRow("in a list") << u"- see [[#31]]"_s << u"List Mark(-) Link([[#31]])"_s;
        QTest::newRow("in emphasis")
            << u"**a [[#1]]**"_s << u"Mark(**) Strong(a ) Link([[#1]]) Mark(**)"_s;
        QTest::newRow("emphasis") << u"*both* stay"_s << u"Mark(*) Emphasis(both) Mark(*)"_s;
        QTest::newRow("a lone star") << u"2 * 3"_s << QString();
        QTest::newRow("heading") << u"# Plan"_s << u"Mark(#) Heading( Plan)"_s;
        QTest::newRow("fence") << u"```\n[[#1]]\n```\n[[#2]]"_s
                               << u"Mark(```) Code([[#1]]) Mark(```) Link([[#2]])"_s;
        QTest::newRow("not a link") << u"[[31]] #31"_s << QString();
    }
    void noteLinesAreMarked()
    {
        QFETCH(QString, text);
        QTEST(spelled(Syntax::Note, text), "found");
    }

    void coloursComeFromThePalette()
    {
        QTextDocument document;
        document.setPlainText(u"see [[#31]]"_s);
        highlight::Highlighter highlighter(Syntax::Note, &document);
        highlighter.rehighlight();
        const auto colour = [&] {
            return document.firstBlock().layout()->formats().value(0).format.foreground().color();
        };
        QCOMPARE(document.firstBlock().layout()->formats().size(), 1);
        QCOMPARE(colour(), look::Palette::lightScheme().accent);
        highlighter.setPalette(look::Palette::darkScheme());
        QCOMPARE(colour(), look::Palette::darkScheme().accent);
    }
};

QTEST_MAIN(TestHighlighter)
#include "tst_highlighter.moc"
