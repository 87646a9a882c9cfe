// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/codebookcsv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/codebookfile.h"

using namespace rejoinder;
using namespace rejoinder::exchange;
using namespace Qt::StringLiterals;

namespace {

/// "Tone; Tone > Irony [polarity: warm | cold]"
QString told(const annotate::Codebook &codebook)
{
    QStringList codes;
    for (const annotate::Code &code : codebook.codes) {
        QString words = QString::fromStdString(codebook.pathOf(code.id));
        if (!code.attributes.empty())
            words += u" ["_s + QString::fromStdString(code.attributes) + u']';
        codes << words;
    }
    return codes.join(u"; "_s);
}

} // namespace

/// The codebook as a table of its own.
class TestCodebookCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesOutComesBack()
    {
        auto store = store::Store::create(file("a.rejoinder"), {});
        QVERIFY(store);
        annotate::Code code = (*store)->codebook()->codes.back();
        code.attributes = "polarity: warm | cold; -strength: number";
        code.definition = "=1+1; \"quoted\"";
        QVERIFY((*store)->act({"Code", {store::PutCode{code}}}));
        const Result<ExportFile> table = codebookCsv(**store);
        QVERIFY(table);
        write("tags.csv", table->bytes);
        const auto read = readCodebookFile(file("tags.csv"));
        QVERIFY2(read, read ? "" : read.error().reason.c_str());
        QCOMPARE(read->name, std::string("tags"));
        QVERIFY(read->codes == (*store)->codebook()->codes);
        QVERIFY(importAction(*(*store)->codebook(), *read).changes.empty());
    }

    void parentsMayStandBelowTheirChildren()
    {
        write("b.csv",
              "code_id,name,parent_code_id,attributes\n"
              "11111111-1111-4111-8111-111111111111,Irony,"
              "22222222-2222-4222-8222-222222222222,polarity: warm | cold\n"
              "22222222-2222-4222-8222-222222222222,Tone,,\n"
              "33333333-3333-4333-8333-333333333333,Lost,"
              "44444444-4444-4444-8444-444444444444,\n");
        const auto read = readCodebookFile(file("b.csv"));
        QVERIFY(read);
        QCOMPARE(told(*read), u"Tone; Tone > Irony [polarity: warm | cold]; Lost"_s);
    }

    void whatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("columns") << QByteArray("name\nTone\n")
                                 << QByteArray("c.csv, line 1: the column code_id is missing.");
        QTest::newRow("name") << QByteArray("code_id,name,definition\n,,words\n")
                              << QByteArray("c.csv, line 2: the code has no name.");
        QTest::newRow("id") << QByteArray("code_id,name\n7,Tone\n")
                            << QByteArray("c.csv, line 2: \"7\" is no UUID.");
        QTest::newRow("attributes")
            << QByteArray("code_id,name,attributes\n,Tone,a: nmber\n")
            << QByteArray(
                   "c.csv, line 2: \"nmber\" is neither text, number nor date; choices stand "
                   "between \"|\".");
    }

    void whatCannotBeReadIsSaid()
    {
        QFETCH(QByteArray, table);
        QFETCH(QByteArray, reason);
        write("c.csv", table.toStdString());
        const auto read = readCodebookFile(file("c.csv"));
        QVERIFY(!read);
        QVERIFY2(describe(read.error()).ends_with(reason.toStdString()),
                 describe(read.error()).c_str());
    }

private:
    std::string file(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    void write(const char *name, const std::string &bytes) const
    {
        QFile out(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes.data(), qint64(bytes.size()));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestCodebookCsv)
#include "tst_codebookcsv.moc"
