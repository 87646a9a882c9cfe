// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include <QTest>

#include "samples.h"

using namespace rejoinder;
using namespace rejoinder::store;

class TestStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProjectHasTheBuiltInCodebookAndOneAnnotator();
    void creatingOverAFileIsRefused();
    void closingLeavesOneFile();
    void aSecondOpenIsRefused();
    void whatIsNoProjectIsRefused_data();
    void whatIsNoProjectIsRefused();
    void aDumpComesBackByteForByte();
    void theSameBytesAreRefused();
    void aReconstructionComesBackAsItWas();
    void aReconstructionIsReplacedAsAWhole();
    void aReconstructionIsOutdatedWhilePeopleSaySomethingElse();
    void theListCountsWhatIsCoded();
    void annotatorsAreMadeOnce();
    void aBackupIsAWholeProject();
};

void TestStore::aNewProjectHasTheBuiltInCodebookAndOneAnnotator()
{
    samples::Bench bench;
    const auto store = bench.create();
    QVERIFY(store);
    QVERIFY(store->id().isValid());
    QCOMPARE(store->annotator().name, std::string("Ada"));
    QCOMPARE(store->annotators()->size(), std::size_t(1));
    const annotate::Codebook builtin = annotate::builtinCodebook();
    QCOMPARE(store->codebook()->name, builtin.name);
    QVERIFY(*store->codebook() == builtin);
    QVERIFY(store->history()->empty());
}

void TestStore::creatingOverAFileIsRefused()
{
    samples::Bench bench;
    const ProjectId id = bench.create()->id();
    const auto again = Store::create(bench.path, bench.options);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::InUse);
    QVERIFY(bench.open()->id() == id);
}

void TestStore::closingLeavesOneFile()
{
    samples::Bench bench;
    {
        const auto store = bench.create();
        QVERIFY(store->addDocument(samples::source(1), {}));
    }
    QCOMPARE(QDir(bench.folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{QStringLiteral("test.rejoinder")});
}

void TestStore::aSecondOpenIsRefused()
{
    samples::Bench bench;
    const auto first = bench.create();
    const auto second = Store::open(bench.path, bench.options);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::InUse);
    QVERIFY(first->addDocument(samples::source(1), {}));
}

void TestStore::whatIsNoProjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("empty") << QByteArray() << int(Error::Code::Malformed);
    QTest::newRow("text") << QByteArray(4000, 'x') << int(Error::Code::Malformed);
}

void TestStore::whatIsNoProjectIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    samples::Bench bench;
    const QString path = QString::fromStdString(bench.path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto store = Store::open(bench.path, bench.options);
    QVERIFY(!store);
    QCOMPARE(int(store.error().code), code);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(Store::open(bench.path + "x", bench.options).error().code, Error::Code::Unreadable);
}

void TestStore::aDumpComesBackByteForByte()
{
    samples::Bench bench;
    source::Source utf8 = samples::source(1);
    utf8.raw = utf8.text = "\ufeff" + utf8.text + std::string("\0\uffff", 4);
    utf8.hasBom = true;
    source::Source other = samples::source(2);
    other.raw = "G\xfc\n";
    other.text = "G\u00fc\n";
    other.encoding = "windows-1252";
    other.map.append(1, 1);
    other.map.append(2, 1);
    other.map.append(1, 1);
    other.repaired = 3;
    DocumentId first;
    DocumentId second;
    {
        const auto store = bench.create();
        first = store->addDocument(utf8, {}).value();
        second = store->addDocument(other, {}).value();
    }
    const auto store = bench.open();
    QVERIFY(*store->source(first) == utf8);
    QVERIFY(*store->source(second) == other);
    QVERIFY(store->documentWithHash(other.sha256) == second);
    QVERIFY(!store->documentWithHash("unknown"));
}

void TestStore::theSameBytesAreRefused()
{
    samples::Bench bench;
    const auto store = bench.create();
    QVERIFY(store->addDocument(samples::source(1), {}));
    const auto again = store->addDocument(samples::source(1), {});
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Conflict);
    QCOMPARE(store->documents()->size(), std::size_t(1));
}

void TestStore::aReconstructionComesBackAsItWas()
{
    samples::Bench bench;
    const auto store = bench.create();
    for (unsigned seed = 0; seed < 60; ++seed) {
        const auto told = samples::Reconstructions(seed).make(int(seed));
        const auto id = store->addDocument(samples::source(int(seed)), told);
        QVERIFY(id);
        QVERIFY(*store->reconstruction(*id) == told);
    }
}

void TestStore::aReconstructionIsReplacedAsAWhole()
{
    samples::Bench bench;
    const auto store = bench.create();
    const auto id
        = store->addDocument(samples::source(1), samples::Reconstructions(1).make(30)).value();
    const auto told = samples::Reconstructions(2).make(5);
    QVERIFY(store->replaceReconstruction(id, told));
    QVERIFY(*store->reconstruction(id) == told);
    QCOMPARE(store->replaceReconstruction(DocumentId::make(), told).error().code,
             Error::Code::Conflict);
}

void TestStore::aReconstructionIsOutdatedWhilePeopleSaySomethingElse()
{
    samples::Bench bench;
    auto store = bench.create();
    const DocumentId first = store->addDocument(samples::source(1), {}).value();
    const DocumentId second = store->addDocument(samples::source(2), {}).value();
    QVERIFY(store->outdated()->empty());
    StoredDecision said;
    said.document = second;
    said.decision = {pipeline::Decision::Kind::NameIs, {0, 5}, {}, "Mole"};
    QVERIFY(store->act({"Say", {PutDecision{said}}}));
    QVERIFY(store->outdated() == std::vector{second});
    store.reset();
    store = bench.open();
    QVERIFY(store->outdated() == std::vector{second});
    QVERIFY(store->replaceReconstruction(second, {}));
    QVERIFY(store->outdated()->empty());
    QVERIFY(store->undo());
    QVERIFY(store->outdated() == std::vector{second});
    QVERIFY(store->redo());
    QVERIFY(store->outdated()->empty());
}

void TestStore::theListCountsWhatIsCoded()
{
    samples::Bench bench;
    const auto store = bench.create();
    const source::Source source = samples::source(1);
    pipeline::Reconstruction told;
    told.title = Span{0, 18};
    told.comments.resize(2);
    told.comments[0].whole = {43, 60};
    told.comments[0].author = "Reader 0";
    told.comments[1].whole = {60, 99};
    told.links.resize(2);
    told.links[0].confidence = 0.5;
    told.inferred.resize(2);
    told.personOf = {-1, -1};
    const DocumentId id = store->addDocument(source, told).value();
    const CodeId code = samples::firstUsableCode(*store).id;
    Action action{"Tag", {}};
    for (const Span span : {Span{20, 30}, Span{53, 55}, Span{54, 60}})
        action.changes.emplace_back(PutCoding{samples::codingOn(code, id, source.text, span)});
    QVERIFY(store->act(action));
    const DocumentInfo info = store->documents()->front();
    QCOMPARE(info.title, std::string("The ferry of pier "));
    QCOMPARE(info.comments, 2);
    QCOMPARE(info.named, 1);
    QCOMPARE(info.doubts, 1);
    QCOMPARE(info.codings, 3);
    QCOMPARE(info.coded, 1);
}

void TestStore::annotatorsAreMadeOnce()
{
    samples::Bench bench;
    const auto store = bench.create();
    const auto bea = store->annotatorNamed("Bea").value();
    QVERIFY(store->annotatorNamed("Bea").value() == bea);
    QVERIFY(bea.id != store->annotator().id);
    QCOMPARE(store->annotators()->size(), std::size_t(2));
}

void TestStore::aBackupIsAWholeProject()
{
    samples::Bench bench;
    const auto store = bench.create();
    const auto told = samples::Reconstructions(1).make(30);
    const DocumentId id = store->addDocument(samples::source(1), told).value();
    const std::string copy = bench.path + ".backup";
    QVERIFY(store->backup(copy));
    QCOMPARE(store->backup(copy).error().code, Error::Code::InUse);
    const auto restored = Store::open(copy, bench.options);
    QVERIFY(restored);
    QVERIFY((*restored)->id() == store->id());
    QVERIFY(*(*restored)->reconstruction(id) == told);
    QCOMPARE((*restored)->problems(), std::vector<std::string>());
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
