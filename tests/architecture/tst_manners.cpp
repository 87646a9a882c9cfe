// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// House rules that a search can check. What a search cannot check is in CONTRIBUTING.md.
#include "tests/support/sources.h"

#include <QTest>

#include "tests/support/folders.h"

using namespace Qt::StringLiterals;

namespace {

struct Rule
{
    QString says; // what a file that breaks it is told
    QRegularExpression where; // paths it holds for
    QRegularExpression butNot; // paths it does not hold for
    QRegularExpression breach; // searched for in the code without its comments
};

const QList<Rule> &rules()
{
    const auto re = [](const QString &pattern) { return QRegularExpression(pattern); };
    const QRegularExpression never = re(u"^$"_s);
    static const QList<Rule> all{
        {u"waits by the clock; QTRY_* and QSignalSpy::wait wait for what is awaited"_s,
         re(u"^tests/"_s), re(u"^tests/architecture/"_s),
         re(u"\\bq(Wait|Sleep)\\s*\\(|\\bsleep_(for|until)\\b|QThread::[mu]?sleep|\\bu?sleep\\s*\\("_s)},
        {u"says SQL outside resources/sql"_s, re(u"^(core|ui|app)/"_s), re(u"^core/store/"_s),
         re(u"\"\\s*(SELECT|INSERT|UPDATE|DELETE FROM|REPLACE INTO|CREATE|DROP|ALTER|PRAGMA|VACUUM|SAVEPOINT)\\s"_s)},
        {u"names a colour outside ui/look"_s, re(u"^(core|ui|app)/"_s), re(u"^ui/look/"_s),
         re(u"\"#([0-9a-fA-F]{3}){1,2}\"|\\bQColor(::from\\w+)?\\s*[({]\\s*[\\d\"#]|\\bqRgba?\\("
            u"\\d|"
            "\\bQt::(dark)?(red|green|blue|cyan|magenta|yellow|black|white|gr[ae]y|Red|Green|Blue|Gray)\\b"_s)},
        {u"speaks to people by tr() in core"_s, re(u"^core/"_s), never,
         re(u"\\b(tr|QT_TR_NOOP)\\s*\\("_s)},
        {u"has a QObject in core"_s, re(u"^core/"_s), never,
         re(u"\\bQ_OBJECT\\b|public\\s+QObject\\b"_s)},
        {u"is a singleton"_s, re(u"^(core|ui|app)/"_s), never,
         re(u"\\bstatic\\s[^;(){}]*\\binstance\\s*\\("_s)},
        {u"uses signals and slots spelled as strings or bare keywords"_s, re(u"^(ui|app|tests)/"_s),
         re(u"^tests/architecture/"_s),
         re(u"\\b(SIGNAL|SLOT)\\s*\\(|^\\s*(signals|(public|private|protected) slots)\\s*:"_s)},
        {u"keeps an undo stack beside the project's history"_s, re(u"^(core|ui|app)/"_s), never,
         re(u"\\bQUndoStack\\b"_s)},
    };
    return all;
}

/// "path:line SAYS" for every breach.
QStringList breaches(const sources::File &file)
{
    QStringList found;
    const QString code = sources::withoutComments(file.text);
    for (const Rule &rule : rules()) {
        if (!rule.where.match(file.path).hasMatch() || rule.butNot.match(file.path).hasMatch())
            continue;
        for (auto matches = rule.breach.globalMatch(code); matches.hasNext();) {
            const auto line = code.first(matches.next().capturedStart()).count(u'\n') + 1;
            found.append(u"%1:%2 %3"_s.arg(file.path).arg(line).arg(rule.says));
        }
    }
    return found;
}

qsizetype lineCount(const sources::File &file)
{
    return file.text.count(u'\n');
}

QStringList codePatterns()
{
    return {u"*.h"_s, u"*.cpp"_s};
}

QStringList codeFolders()
{
    return {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s};
}

QList<sources::File> codeFiles()
{
    return sources::below(codeFolders(), codePatterns());
}

} // namespace

class TestManners final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileKeepsTheRules()
    {
        QStringList found;
        const QList<sources::File> files = codeFiles();
        for (const sources::File &file : files)
            found += breaches(file);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void everyFileSaysWhoseItIs()
    {
        const QStringList folders = codeFolders() + QStringList{u"packaging"_s, u"resources/sql"_s};
        const QStringList patterns = codePatterns()
            + QStringList{u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sql"_s, u"*.sh"_s, u"*.py"_s};
        const QList<sources::File> files = sources::below(folders, patterns);
        for (const sources::File &file : files) {
            const QString head = file.text.section(u'\n', 0, 4);
            QVERIFY2(head.contains("SPDX-FileCopyrightText: "_L1)
                         && head.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1),
                     qPrintable(file.path + u" lacks its two SPDX lines"_s));
        }
    }

    void filesStaySmall()
    {
        QStringList tooLong;
        const QList<sources::File> files = codeFiles();
        for (const sources::File &file : files) {
            if (lineCount(file) > 600)
                tooLong.append(u"%1 has %2 lines"_s.arg(file.path).arg(lineCount(file)));
            else if (lineCount(file) > 400)
                qInfo("%s has %lld lines: is there a seam?", qPrintable(file.path),
                      qint64(lineCount(file)));
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }

    void theMainWindowOnlyLaysThingsOut()
    {
        const QList<sources::File> window = sources::below({u"ui/window"_s}, {u"mainwindow.*"_s});
        QVERIFY(!window.isEmpty());
        for (const sources::File &file : window)
            QVERIFY2(lineCount(file) < 250,
                     qPrintable(u"%1 has %2 lines"_s.arg(file.path).arg(lineCount(file))));
    }

    void everyLibraryHasItsPage()
    {
        const QDir top(rejoinder::tests::sourceFolder());
        QStringList without;
        for (const QString &side : {u"core"_s, u"ui"_s}) {
            const QStringList names
                = QDir(top.filePath(side)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            for (const QString &name : names) {
                const QDir folder(top.filePath(side + u'/' + name));
                if (!folder.entryList(codePatterns()).isEmpty() && !folder.exists(u"README.md"_s))
                    without.append(side + u'/' + name);
            }
        }
        QVERIFY2(without.isEmpty(), qPrintable(u"no README.md in "_s + without.join(u", "_s)));
    }

    void breachesAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("breach");

        const auto row = [](const char *name, const char *path, const char *line, bool breach) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << breach;
        };
        row("waiting", "tests/ui/thread/tst_a.cpp", "QTest::qWait(50);", true);
        row("sleeping", "tests/core/store/tst_a.cpp", "std::this_thread::sleep_for(1s);", true);
        row("waiting for a signal", "tests/ui/thread/tst_a.cpp", "QVERIFY(spy.wait());", false);
        row("SQL in a pane", "ui/tags/a.cpp", "query(\"SELECT name FROM code\"_L1);", true);
        row("SQL in the store", "core/store/a.cpp", "query(\"PRAGMA foreign_keys = ON\"_L1);",
            false);
        row("English that sounds like SQL", "ui/tags/a.cpp", "tr(\"Select a code\");", false);
        row("a colour", "ui/tags/a.cpp", "painter.setPen(QColor(20, 30, 40));", true);
        row("a colour by name", "ui/tags/a.cpp", "painter.setPen(Qt::red);", true);
        row("a colour as text", "ui/tags/a.cpp", "const auto shade = u\"#a0b1c2\"_s;", true);
        row("a colour of the look", "ui/look/palette.cpp", "QColor(0x20, 0x30, 0x40)", false);
        row("a transparent one", "ui/tags/a.cpp", "pixmap.fill(Qt::transparent);", false);
        row("tr in core", "core/base/a.cpp", "return tr(\"no\");", true);
        row("str in core", "core/base/a.cpp", "return str(\"no\");", false);
        row("QObject in core", "core/base/a.h", "class A : public QObject", true);
        row("a singleton", "ui/tags/a.h", "static Tags &instance();", true);
        row("in a comment", "ui/tags/a.cpp", "// painter.setPen(Qt::red);", false);
        row("after a string with slashes", "ui/tags/a.cpp", "open(\"https://\"); pen(Qt::red);",
            true);
    }
    void breachesAreFound()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        QTEST(!breaches({path, line}).isEmpty(), "breach");
    }
};

QTEST_APPLESS_MAIN(TestManners)
#include "tst_manners.moc"
