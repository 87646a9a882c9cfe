// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/folders.h"
#include "tests/support/program.h"

using namespace Qt::StringLiterals;
using namespace rejoinder::tests;

namespace {

QString program()
{
    return buildFolder() + u"/app/cli/rejoinder-cli"_s;
}

Run run(const QStringList &arguments)
{
    return runProgram(program(), QStringList{u"passages"_s} + arguments, {});
}

const auto ferryPage = uR"(The old ferry stops in May

The old ferry carried nine thousand people across the river every single week, the keeper says. In May it will make its last journey, and a bridge will take its place.

Nobody knows yet what becomes of the boat. The village would like to have it as a house for bats and swallows.

3 comments

Anna Reed
3 May 2024 at 10:12

I crossed the river on that boat every morning for eleven years, and the coffee was always cold.

Reply

Tom Hale
3 May 2024 at 11:40

> the coffee was always cold

Bring your own, as I did.

Reply

Mia Stone
4 May 2024 at 09:03

A house for bats is a fine idea.

Reply
)"_s;

const auto bridgePage = uR"(A bridge for the village

The mayor has cut the ribbon of the new bridge. It is made of larch and will be painted in autumn.

The old ferry carried ten thousand people across the river every single week, the keeper says. Now it rests behind the church.

2 comments

Ines Moor
9 May 2024 at 08:30

Larch turns grey within two winters, so why paint it at all?

Reply

Anna Reed
9 May 2024 at 10:12

I crossed the river on that boat every morning for eleven years, and the coffee was always cold!

Reply
)"_s;

} // namespace

/// `rejoinder-cli passages` as a stranger meets it: the real program, its output and exit codes.
class TestCliPassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write("ferry.txt", ferryPage);
        write("bridge.txt", bridgePage);
    }

    void tellsWhatTwoDumpsShare()
    {
        const Run told = run({file("ferry.txt"), file("bridge.txt")});
        QCOMPARE(told.code, 0);
        QVERIFY2(told.out.contains(u"The articles share 1 passage:"_s), qPrintable(told.out));
        QVERIFY(told.out.contains(u"changed: \"nine\" / \"ten\""_s));
        QVERIFY(told.out.contains(u"Comments that stand in both: 1"_s));
        QVERIFY(told.out.contains(
            u"#1 Anna Reed in ferry.txt is #2 Anna Reed in bridge.txt, word for word"_s));
        QVERIFY(told.err.isEmpty());
    }

    void tellsItAsJson()
    {
        const QJsonObject told = run({file("ferry.txt"), file("bridge.txt"), u"--json"_s}).json();
        const QJsonArray passages = told[u"passages"_s].toArray();
        QCOMPARE(passages.size(), 1);
        const QJsonObject passage = passages[0].toObject();
        QCOMPARE(passage[u"words"_s].toInt(), 15);
        const QJsonObject here = passage[u"here"_s].toObject();
        const QByteArray bytes = ferryPage.toUtf8();
        QCOMPARE(QString::fromUtf8(bytes.mid(here[u"start"_s].toInt(),
                                             here[u"end"_s].toInt() - here[u"start"_s].toInt())),
                 here[u"text"_s].toString());
        QCOMPARE(passage[u"changes"_s].toArray().size(), 1);
        const QJsonArray comments = told[u"comments"_s].toArray();
        QCOMPARE(comments.size(), 1);
        QCOMPARE(comments[0].toObject()[u"comment"_s].toString(), u"c1"_s);
        QCOMPARE(comments[0].toObject()[u"of"_s].toString(), u"c2"_s);
    }

    void tellsWhatOneDumpQuotes()
    {
        const Run told = run({file("ferry.txt")});
        QCOMPARE(told.code, 0);
        QVERIFY2(told.out.contains(u"#2 Tom Hale has words of #1 Anna Reed"_s),
                 qPrintable(told.out));
        QVERIFY(told.out.contains(u"No comment repeats another."_s));
        const QJsonObject json = run({file("ferry.txt"), u"--json"_s}).json();
        QCOMPARE(json[u"quotes"_s].toArray()[0].toObject()[u"from"_s].toString(), u"c1"_s);
    }

    void sharesNothingWithAnotherMatter()
    {
        write(
            "other.txt",
            u"Lamps\n\nThe lamps on the quay are lit at six in summer, which is early, as some people say who like to sleep.\n"_s);
        const Run told = run({file("ferry.txt"), file("other.txt")});
        QCOMPARE(told.code, 0);
        QVERIFY2(told.out.contains(u"share no passage"_s) || told.out.contains(u"No article"_s),
                 qPrintable(told.out));
        QVERIFY(told.out.contains(u"No comment stands in both."_s));
    }

    void saysWhatItCannotRead()
    {
        const Run told = run({file("ferry.txt"), file("absent.txt")});
        QCOMPARE(told.code, 1);
        QVERIFY(told.out.isEmpty());
        QVERIFY(told.err.contains(u"absent.txt"_s));
    }

    void refusesAWrongCommandLine()
    {
        for (const QStringList &arguments : {QStringList{}, QStringList{u"a"_s, u"b"_s, u"c"_s},
                                             QStringList{u"a"_s, u"--wrong"_s}}) {
            const Run told = run(arguments);
            QCOMPARE(told.code, 2);
            QVERIFY(told.err.contains(u"Try: rejoinder-cli passages --help"_s));
        }
    }

    void helpsAStranger()
    {
        const Run told = run({u"--help"_s});
        QCOMPARE(told.code, 0);
        QVERIFY(told.out.startsWith(u"rejoinder-cli passages DUMP [DUMP] [--json]"_s));
    }

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }
    void write(const char *name, const QString &text) const
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text.toUtf8());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCliPassages)
#include "tst_cli_passages.moc"
