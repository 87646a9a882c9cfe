// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/errors.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/annotate/attribute.h"
#include "core/source/source.h"
#include "core/store/store.h"
#include "ui/language/language.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

template <class T> QString reasonOf(const Result<T> &result)
{
    return result ? QString() : QString::fromStdString(result.error().reason);
}

/// What core really answers to what cannot be done.
QStringList reasonsOfCore()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath(u"ferry.rejoinder"_s).toStdString();
    QStringList all;
    all << reasonOf(source::readFile(folder.filePath(u"none.txt"_s).toStdString()))
        << reasonOf(source::readFile(folder.path().toStdString()))
        << reasonOf(source::decode("", "empty.txt"))
        << reasonOf(source::decode("\n\n", "blank.txt"))
        << reasonOf(annotate::parseCodebook("code: A\n", "a.codebook"))
        << reasonOf(annotate::parseCodebook("codebook: A\ncode: B\npalette: 13\n", "a.codebook"))
        << reasonOf(annotate::parseCodebook("codebook: A\ncode: B\nmood: dry\n", "a.codebook"))
        << reasonOf(annotate::attributesFrom("tone: lod"))
        << reasonOf(annotate::fitting(annotate::Attribute{"a", annotate::VariableType::Date, {}},
                                      "soon"))
        << reasonOf(store::Store::open(path, {}));
    const auto made = store::Store::create(path, {});
    store::Store &store = **made;
    const auto refused
        = [&](store::Change change) { all << reasonOf(store.act({"test", {std::move(change)}})); };
    all << reasonOf(store::Store::create(path, {})) << reasonOf(store.undo())
        << reasonOf(store.redo()) << reasonOf(store.revert(7));
    annotate::Coding coding;
    coding.code = CodeId::make();
    refused(store::PutCoding{coding});
    coding.code = store.codebook()->codes.front().id;
    refused(store::PutCoding{coding});
    refused(store::DropCoding{CodingId::make()});
    refused(store::DropCode{CodeId::make()});
    refused(store::DropVariable{VariableId::make()});
    refused(store::PutVariable{});
    annotate::Code loop = store.codebook()->codes.front();
    loop.parent = loop.id;
    refused(store::PutCode{loop});
    return all;
}

} // namespace

/// Why something could not be done, in the language of the window.
class TestErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { language::speak(u"en"_s); }

    void whatCoreAnswersIsKnown()
    {
        const QStringList reasons = reasonsOfCore();
        for (const QString &reason : reasons) {
            QVERIFY(!reason.isEmpty());
            QVERIFY2(language::isKnownReason(reason), qPrintable(reason));
        }
    }

    void inEnglishItIsWhatDescribeSays()
    {
        const Error error{Error::Code::Malformed, "a.csv", "line 12", "the column mood is missing"};
        QCOMPARE(language::inWindow(error), QString::fromStdString(describe(error)));
        const Error other{Error::Code::Storage, "a.csv", {}, "the ferry was late"};
        QCOMPARE(language::inWindow(other), u"a.csv: the ferry was late."_s);
    }

    void inGermanItIsGerman()
    {
        language::speak(u"de"_s);
        if (!QFile::exists(u":/i18n/rejoinder_de.qm"_s))
            QSKIP("This build had no lrelease.");
        QCOMPARE(language::inWindow(
                     {Error::Code::Malformed, "a.csv", "line 12", "the column mood is missing"}),
                 u"a.csv, Zeile 12: die Spalte mood fehlt."_s);
        QCOMPARE(language::reasonInWindow("\"much\" is no number; one looks like 12 or -3.5"),
                 u"„much“ ist keine Zahl; eine sieht aus wie 12 oder -3.5"_s);
        QCOMPARE(language::reasonInWindow("a value does not fit: a value is not empty"),
                 u"ein Wert passt nicht: ein Wert ist nicht leer"_s);
        QCOMPARE(language::reasonInWindow("the tag of the coding is not in the codebook"),
                 u"getaggte Stelle: das Tag ist nicht im Codebuch"_s);
    }
};

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
