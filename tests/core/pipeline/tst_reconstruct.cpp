// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/pipeline/model.h"
#include "core/pipeline/reconstruct.h"
#include "tests/support/folders.h"

using namespace rejoinder;
using namespace rejoinder::pipeline;

namespace {

source::Source dump(const char *name)
{
    return *source::load((tests::sourceFolder() + QStringLiteral("/tests/golden/")).toStdString()
                         + name);
}

Reconstruction read(const source::Source &source, const std::vector<Decision> &decisions = {})
{
    return *reconstruct(source, shippedModel(), decisions);
}

Decision decide(Decision::Kind kind, const Reconstruction &found, std::size_t comment,
                int other = -1, const std::string &text = {})
{
    return {kind, found.comments[comment].body,
            other < 0 ? Span() : found.comments[static_cast<std::size_t>(other)].body, text};
}

} // namespace

class TestReconstruct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsRunInParallel()
    {
        const Reconstruction found = read(dump("namelines.txt"));
        QCOMPARE(found.comments.size(), 6U);
        QCOMPARE(found.links.size(), found.comments.size());
        QCOMPARE(found.inferred.size(), found.comments.size());
        QCOMPARE(found.personOf.size(), found.comments.size());
        QCOMPARE(found.personOf[0], found.personOf[2]);
        QCOMPARE(shownName(found, 3), "Mia Stone");
        QVERIFY(!found.model.empty());
    }

    void sameInputSameResult()
    {
        const source::Source source = dump("quoted.txt");
        QVERIFY(read(source) == read(source));
    }

    void decisionsAreFacts()
    {
        const source::Source source = dump("namelines.txt");
        const Reconstruction before = read(source);
        using Kind = Decision::Kind;
        const Reconstruction after
            = read(source,
                   {decide(Kind::ParentIs, before, 5, 0), decide(Kind::IsTopLevel, before, 1),
                    decide(Kind::NameIs, before, 4, -1, "Pauline Winter"),
                    decide(Kind::ParentIsLost, before, 3)});
        QCOMPARE(after.links[5].parent, 0);
        QCOMPARE(after.links[1].parent, replies::topLevel);
        QCOMPARE(after.links[3].parent, replies::lostParent);
        QVERIFY(after.links[5].decided && after.links[1].decided && after.links[3].decided);
        QVERIFY(!isDoubt(after, 5));
        QCOMPARE(shownName(after, 4), "Pauline Winter");
        QCOMPARE(after.links[5].evidence.front().kind, "decision");
    }

    void theLatestDecisionCounts()
    {
        const source::Source source = dump("namelines.txt");
        const Reconstruction before = read(source);
        using Kind = Decision::Kind;
        const Reconstruction after = read(
            source, {decide(Kind::ParentIs, before, 5, 0), decide(Kind::IsTopLevel, before, 5)});
        QCOMPARE(after.links[5].parent, replies::topLevel);
    }

    void aBoundaryThatIsTakenAwayStaysAway()
    {
        const source::Source source = dump("bodies.txt");
        const Reconstruction before = read(source);
        QVERIFY(before.comments.size() > 2);
        const Reconstruction after = read(source, {decide(Decision::Kind::NoStartHere, before, 2)});
        QCOMPARE(after.comments.size(), before.comments.size() - 1);
    }

    void workStopsWhenTold()
    {
        Watch watch;
        watch.cancelled = [] { return true; };
        const auto stopped = reconstruct(dump("namelines.txt"), shippedModel(), {}, watch);
        QVERIFY(!stopped);
        QVERIFY(stopped.error().code == Error::Code::Cancelled);
    }

    void stagesAreToldInOrder()
    {
        std::vector<Stage> stages;
        Watch watch;
        watch.progress = [&](Stage stage, double) { stages.push_back(stage); };
        QVERIFY(reconstruct(dump("namelines.txt"), shippedModel(), {}, watch));
        QVERIFY(std::ranges::is_sorted(stages));
        QVERIFY(stages.back() == Stage::Replies);
    }

    void jsonSaysWhatWasFound()
    {
        const source::Source source = dump("indented.txt");
        const Reconstruction found = read(source);
        const QJsonObject json
            = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(source, found))).object();
        const QJsonArray comments = json[QLatin1String("comments")].toArray();
        QCOMPARE(static_cast<std::size_t>(comments.size()), found.comments.size());
        const QJsonObject second = comments[1].toObject();
        QCOMPARE(second[QLatin1String("id")].toString(), QStringLiteral("c2"));
        QCOMPARE(second[QLatin1String("parent")].toString(), QStringLiteral("c1"));
        QCOMPARE(second[QLatin1String("lost_parent")].toBool(true), false);
        QVERIFY(second[QLatin1String("parent_confidence")].toDouble() > 0.9);
        QVERIFY(second[QLatin1String("evidence")].toArray().size() > 0);
        QVERIFY(comments[0].toObject()[QLatin1String("parent")].isNull());
        QVERIFY(!second.contains(QLatin1String("source_start")));
        QCOMPARE(json[QLatin1String("order")].toString(), QStringLiteral("preorder"));
        QVERIFY(json[QLatin1String("identities")].toArray().size() > 0);
    }

    void jsonGivesRawOffsetsWhereTheyDiffer()
    {
        QFile file(tests::sourceFolder() + QStringLiteral("/tests/golden/namelines.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QByteArray raw("\xFF\xFE", 2);
        raw.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const auto source = source::decode(raw.toStdString(), "wide.txt");
        QVERIFY(source);
        const QJsonObject json
            = QJsonDocument::fromJson(QByteArray::fromStdString(toJson(*source, read(*source))))
                  .object();
        const QJsonObject first = json[QLatin1String("comments")].toArray().first().toObject();
        QVERIFY(first[QLatin1String("source_start")].toInt()
                > first[QLatin1String("start")].toInt());
    }

    void aWeightThatNoFeatureHasIsAnError()
    {
        const auto model = parseModel(
            "# a comment\nmodel trial\nplace.article 1\nno.such.feature 2\n", "trial.weights");
        QVERIFY(!model);
        QCOMPARE(model.error().place, "line 4");
        QVERIFY(parseModel("model trial\nplace.article -1.5\n", "trial.weights"));
    }
};

QTEST_APPLESS_MAIN(TestReconstruct)
#include "tst_reconstruct.moc"
