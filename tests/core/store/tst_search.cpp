// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include <QTest>

#include "core/store/store.h"
#include "samples.h"

using namespace rejoinder;
using namespace rejoinder::store;

namespace {

/// A dump and what is told of it: a title, one paragraph, a comment for each body.
struct Dump
{
    source::Source source;
    pipeline::Reconstruction told;

    Dump(int number, const std::string &article, const std::vector<std::string> &bodies)
    {
        source = samples::source(number);
        source.text.clear();
        told.title = add("Ferry news");
        told.article.push_back(add(article));
        for (const std::string &body : bodies) {
            comments::Comment comment;
            comment.body = add(body);
            comment.whole = comment.body;
            told.comments.push_back(comment);
            told.links.emplace_back();
            told.inferred.emplace_back();
            told.personOf.push_back(-1);
        }
        source.raw = source.text;
    }

    Span add(const std::string &words)
    {
        const std::size_t start = source.text.size();
        source.text += words + "\n";
        return {start, start + words.size()};
    }
};

} // namespace

class TestSearch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsAQuery_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("query");
        const auto row = [](const char *typed, const char *query) {
            QTest::newRow(typed) << QByteArray(typed) << QByteArray(query);
        };
        row("", "");
        row("  ", "");
        row("quay", "\"quay\"*");
        row("the quay", "\"the\" \"quay\"*");
        row("quay ", "\"quay\"");
        row("\"wide quay\" ferry", "\"wide quay\" \"ferry\"*");
        row("\"wide qu", "\"wide qu\"");
        row("- * ) (", "");
        row("NEAR(a b) OR", "\"NEAR(a\" \"b)\" \"OR\"*");
        row("\u6d77\u6e2f", "\" \u6d77  \u6e2f \"*");
    }
    void whatIsTypedIsAQuery()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, query);
        QCOMPARE(QByteArray::fromStdString(queryOf(typed.toStdString())), query);
    }

    void placesAreFoundInReadingOrder_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<QByteArray>("places");
        const auto row = [](const char *typed, const char *places) {
            QTest::newRow(typed) << QByteArray(typed) << QByteArray(places);
        };
        row("ferry", "title ¶1 #1 #3");
        row("FERRY", "title ¶1 #1 #3");
        row("ferr", "title ¶1 #1 #3");
        row("ferr quay", ""); // only the last word may be a beginning
        row("ferry quay", "¶1 #3");
        row("\"wide quay\"", "#3");
        row("quay wide", "¶1 #3");
        row("cafe", "#2");
        row("caf\u00e9", "#2");
        row("\u6d77\u6e2f", "#4");
        row("\u6e2f", "#4");
        row("\u6e2f\u6d77", "");
        row("nowhere", "");
        row("'; DROP TABLE note; --", "");
    }
    void placesAreFoundInReadingOrder()
    {
        QFETCH(QByteArray, typed);
        QFETCH(QByteArray, places);
        samples::Bench bench;
        const auto store = bench.create();
        add(*store,
            Dump(1, "The ferry leaves from a quay that is wide.",
                 {"No ferry today.", "The Caf\u00e9 is shut.", "A wide quay for one Ferry.",
                  "\u90a3\u4e2a\u6d77\u6e2f\u5f88\u5927"}));
        QCOMPARE(QByteArray::fromStdString(found(*store, typed.toStdString())), places);
    }

    void anotherRunIsIndexedAnew()
    {
        samples::Bench bench;
        const auto store = bench.create();
        Dump dump(1, "A harbour.", {"The ferry.", "The crane."});
        const DocumentId id = add(*store, dump);
        QCOMPARE(found(*store, "crane"), std::string("#2"));
        dump.told.comments.front().body.end = dump.told.comments.back().body.end;
        dump.told.comments.pop_back();
        dump.told.links.pop_back();
        dump.told.inferred.pop_back();
        dump.told.personOf.pop_back();
        QVERIFY(store->replaceReconstruction(id, dump.told));
        QCOMPARE(found(*store, "crane"), std::string("#1"));
        QCOMPARE(found(*store, "ferry crane"), std::string("#1"));
    }

    void notesAreFoundAsTheyAreNow()
    {
        samples::Bench bench;
        const auto store = bench.create();
        const DocumentId id = add(*store, Dump(1, "A harbour.", {"The ferry."}));
        annotate::Note note;
        note.id = NoteId::make();
        note.target.kind = annotate::TargetKind::Document;
        note.target.anchor.document = id;
        note.text = "Ask the **harbour master**.";
        QVERIFY(store->act({"Note", {PutNote{note}}}));
        QCOMPARE(found(*store, "master"), std::string("note"));
        QCOMPARE(found(*store, "harbour"), std::string("¶1 note"));
        note.text = "Ask the pilot.";
        QVERIFY(store->act({"Note", {PutNote{note}}}));
        QCOMPARE(found(*store, "master"), std::string());
        QCOMPARE(found(*store, "pilot"), std::string("note"));
        QVERIFY(store->undo());
        QCOMPARE(found(*store, "master"), std::string("note"));
        QCOMPARE(found(*store, "pilot"), std::string());
        QVERIFY(store->undo());
        QCOMPARE(found(*store, "master"), std::string());
        QVERIFY(store->redo());
        QCOMPARE(found(*store, "master"), std::string("note"));
    }

    void hitsSayWhere()
    {
        samples::Bench bench;
        const auto store = bench.create();
        add(*store, Dump(1, "A quay.", {"Nothing."}));
        const Dump second(2, "A harbour.", {"One.", "The ferry."});
        const DocumentId id = add(*store, second);
        const std::vector<Hit> hits = store->find("the ferry", 10).value();
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits[0].kind, Hit::Kind::Comment);
        QCOMPARE(hits[0].document, id);
        QCOMPARE(hits[0].position, 1);
        QCOMPARE(hits[0].span, second.told.comments[1].body);
    }

    void noMoreThanAskedFor()
    {
        samples::Bench bench;
        const auto store = bench.create();
        add(*store, Dump(1, "A quay.", std::vector<std::string>(30, "The ferry.")));
        QCOMPARE(store->find("ferry", 7).value().size(), std::size_t(7));
    }

    void searchingIsNoActOfAPerson()
    {
        samples::Bench bench;
        const auto store = bench.create();
        add(*store, Dump(1, "A quay.", {"The ferry."}));
        const std::size_t before = store->history()->size();
        QVERIFY(store->find("ferry", 7));
        QCOMPARE(store->history()->size(), before);
        QCOMPARE(store->problems(), std::vector<std::string>());
    }

private:
    static DocumentId add(Store &store, const Dump &dump)
    {
        return store.addDocument(dump.source, dump.told).value();
    }

    /// "title ¶1 #3 note"
    static std::string found(Store &store, const std::string &typed)
    {
        std::string places;
        const std::vector<Hit> hits = store.find(typed, 100).value();
        for (const Hit &hit : hits) {
            const std::string number = std::to_string(hit.position + 1);
            places += places.empty() ? "" : " ";
            places += hit.kind == Hit::Kind::Title ? "title"
                : hit.kind == Hit::Kind::Paragraph ? "¶" + number
                : hit.kind == Hit::Kind::Comment   ? "#" + number
                                                   : "note";
        }
        return places;
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
