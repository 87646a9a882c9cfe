// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may include whom: core/layers.txt and ui/layers.txt, which CMake links from. CMake alone does
// not stop a wrong include, since all libraries share one include root.
#include "tests/support/sources.h"

#include <QHash>
#include <QTest>

#include "tests/support/folders.h"

using namespace Qt::StringLiterals;

namespace {

struct Layer
{
    QString name;
    QStringList uses; // libraries of the same side
    QStringList outside; // libraries from outside
};
using Table = QList<Layer>; // in the order of the file

Table readTable(const QString &text)
{
    static const QRegularExpression line(u"^([a-z]+):([^|\\n]*)(?:\\|(.*))?$"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression blanks(u"\\s+"_s);
    Table table;
    for (auto lines = line.globalMatch(text); lines.hasNext();) {
        const QRegularExpressionMatch match = lines.next();
        table.append({match.captured(1), match.captured(2).split(blanks, Qt::SkipEmptyParts),
                      match.captured(3).split(blanks, Qt::SkipEmptyParts)});
    }
    return table;
}

const Layer *find(const Table &table, const QString &name)
{
    const auto layer = std::ranges::find(table, name, &Layer::name);
    return layer == table.end() ? nullptr : &*layer;
}

/// Headers that belong to a library from outside, by the name layers.txt has for it.
const QHash<QString, QRegularExpression> &outsideHeaders()
{
    static const QHash<QString, QRegularExpression> headers{
        {u"icu"_s, QRegularExpression(u"^unicode/"_s)},
        {u"uchardet"_s, QRegularExpression(u"^uchardet"_s)},
        {u"rapidfuzz"_s, QRegularExpression(u"^rapidfuzz"_s)},
        {u"sql"_s, QRegularExpression(u"^Q(t?)Sql"_s)},
        {u"sqlite"_s, QRegularExpression(u"^sqlite3"_s)},
        {u"sonnet"_s, QRegularExpression(u"^Sonnet/"_s)},
        {u"syntaxhighlighting"_s, QRegularExpression(u"^(KF6/)?KSyntaxHighlighting"_s)},
    };
    return headers;
}

const QRegularExpression &guiHeaders()
{
    static const QRegularExpression headers(
        u"^(Qt(Gui|Widgets|Svg|PrintSupport)\\b|Q(Gui)?Application$|Q(Abstract)?(Item|Tree|Table|"
        u"List)(View|Widget)|"
        "Q\\w*(Widget|Window|Dialog|MessageBox|Button|Layout|Menu|Painter|Pixmap|Image|Icon|Color|"
        "Font|Palette|Brush|"
        "Pen|Cursor|Clipboard|Screen|Style|KeySequence|Shortcut|Action|Label|Validator)$|"
        "QText(Document|Layout|Block|CharFormat|Edit)|QSyntaxHighlighter|QStandardItem|QUndo)"_s);
    return headers;
}

/// What is wrong with the includes of this file; nothing, where all is well.
QStringList violations(const Table &core, const Table &ui, const sources::File &file)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    const QStringList own = file.path.split(u'/');
    const QString side = own.value(0);
    const Layer *layer = find(side == "core"_L1 ? core : ui, own.value(1));
    QStringList wrong;
    const auto complain
        = [&](const QString &about) { wrong.append(file.path + u" must not include "_s + about); };
    if (!layer && own.size() > 2 && (side == "core"_L1 || side == "ui"_L1))
        return {file.path + u" is in no library of layers.txt"_s};

    for (auto includes = include.globalMatch(sources::withoutComments(file.text));
         includes.hasNext();) {
        const QRegularExpressionMatch match = includes.next();
        const QString header = match.captured(2);
        const QStringList parts = header.split(u'/');
        if (match.captured(1) == "<"_L1) {
            if (side == "core"_L1 && guiHeaders().match(header).hasMatch())
                complain(u"<%1>: core knows no Gui"_s.arg(header));
            for (const auto &[outside, pattern] : outsideHeaders().asKeyValueRange()) {
                if (layer && !layer->outside.contains(outside) && pattern.match(header).hasMatch())
                    complain(u"<%1>: layers.txt does not give it %2"_s.arg(header, outside));
            }
        } else if (parts.first() == "app"_L1 && side != "app"_L1) {
            complain(header);
        } else if (parts.first() == "tests"_L1 && side != "tests"_L1) {
            complain(header);
        } else if (parts.first() == "ui"_L1 && side == "core"_L1) {
            complain(header + u": core knows no ui"_s);
        } else if (layer && parts.size() > 2 && parts.first() == side && parts.at(1) != layer->name
                   && !layer->uses.contains(parts.at(1))) {
            complain(parts.at(1));
        } else if (layer && parts.size() == 1 && !header.endsWith(".moc"_L1)) {
            complain(u"\"%1\" by its bare name"_s.arg(header));
        }
    }
    return wrong;
}

/// A table may only speak of libraries above the line, so that there is no circle.
QStringList violations(const Table &table)
{
    QStringList above, wrong;
    for (const Layer &layer : table) {
        for (const QString &use : layer.uses) {
            if (!above.contains(use))
                wrong.append(u"%1: %2 is not above it"_s.arg(layer.name, use));
        }
        above.append(layer.name);
    }
    return wrong;
}

Table coreTable()
{
    return readTable(sources::read(u"core/layers.txt"_s));
}

Table uiTable()
{
    return readTable(sources::read(u"ui/layers.txt"_s));
}

} // namespace

class TestLayers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsAllowed()
    {
        const Table core = coreTable(), ui = uiTable();
        QStringList wrong;
        const QList<sources::File> files
            = sources::below({u"core"_s, u"ui"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
        for (const sources::File &file : files)
            wrong += violations(core, ui, file);
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void everyFolderIsALibraryAndEveryLibraryAFolder()
    {
        for (const auto &[side, table] :
             {std::pair{u"core"_s, coreTable()}, std::pair{u"ui"_s, uiTable()}}) {
            const QDir folder(rejoinder::tests::sourceFolder() + u'/' + side);
            const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
            for (const QString &name : names) {
                if (!QDir(folder.filePath(name)).isEmpty())
                    QVERIFY2(find(table, name),
                             qPrintable(u"%1/%2 is in no line of layers.txt"_s.arg(side, name)));
            }
        }
    }

    void tablesHaveNoCircle()
    {
        QCOMPARE(violations(coreTable()), QStringList());
        QCOMPARE(violations(uiTable()), QStringList());
        QCOMPARE(violations(readTable(u"base:\npeople: base replies\nreplies: base people\n"_s)),
                 QStringList{u"people: replies is not above it"_s});
    }

    void featuresNeverIncludeEachOther()
    {
        const QStringList shared{u"models"_s, u"text"_s,      u"actions"_s,  u"jobs"_s,
                                 u"look"_s,   u"highlight"_s, u"spelling"_s, u"language"_s};
        const Table table = uiTable();
        for (const Layer &layer : table) {
            if (layer.name == "window"_L1)
                continue;
            for (const QString &use : layer.uses)
                QVERIFY2(shared.contains(use),
                         qPrintable(u"%1 is a feature and uses %2"_s.arg(layer.name, use)));
        }
    }

    void wrongIncludesAreFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("complaint");

        const auto row
            = [](const char *name, const char *path, const char *line, const char *complaint) {
                  QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line)
                                      << QString::fromLatin1(complaint);
              };
        row("own folder", "core/comments/a.cpp", "#include \"core/comments/a.h\"", "");
        row("downwards", "core/replies/a.cpp", "#include \"core/comments/a.h\"", "");
        row("upwards", "core/comments/a.cpp", "#include \"core/replies/a.h\"",
            "core/comments/a.cpp must not include replies");
        row("upwards, oddly spaced", "core/comments/a.h", "  #  include  \"core/replies/a.h\"",
            "core/comments/a.h must not include replies");
        row("in a comment", "core/comments/a.cpp", "// #include \"core/replies/a.h\"", "");
        row("core and ui", "core/comments/a.cpp", "#include \"ui/thread/a.h\"",
            "core/comments/a.cpp must not include ui/thread/a.h: core knows no ui");
        row("core and Gui", "core/base/a.h", "#include <QColor>",
            "core/base/a.h must not include <QColor>: core knows no Gui");
        row("core and Widgets", "core/base/a.h", "#include <QtWidgets/QLabel>",
            "core/base/a.h must not include <QtWidgets/QLabel>: core knows no Gui");
        row("core and Qt Core", "core/base/a.h", "#include <QString>", "");
        row("ui and core", "ui/thread/a.cpp", "#include \"core/replies/a.h\"", "");
        row("feature and feature", "ui/thread/a.cpp", "#include \"ui/article/a.h\"",
            "ui/thread/a.cpp must not include article");
        row("Sql outside the store", "core/comments/a.cpp", "#include <QSqlQuery>",
            "core/comments/a.cpp must not include <QSqlQuery>: layers.txt does not give it sql");
        row("Sql in the store", "core/store/a.cpp", "#include <QSqlQuery>", "");
        row("moc", "ui/thread/a.cpp", "#include \"a.moc\"", "");
        row("bare", "ui/thread/a.cpp", "#include \"a.h\"",
            "ui/thread/a.cpp must not include \"a.h\" by its bare name");
        row("nowhere", "core/extra/a.cpp", "", "core/extra/a.cpp is in no library of layers.txt");
        row("app", "ui/window/a.cpp", "#include \"app/desktop/a.h\"",
            "ui/window/a.cpp must not include app/desktop/a.h");
    }
    void wrongIncludesAreFound()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, line);
        const Table core
            = readTable(u"base:\ncomments: base\nreplies: base comments\nstore: base | sql\n"_s);
        const Table ui = readTable(
            u"look: | widgets\narticle: look\nthread: look\nwindow: look article thread\n"_s);
        QTEST(violations(core, ui, {path, line}).join(u'\n'), "complaint");
    }
};

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
