// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/window/answer.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;
using window::parseAnswer;

namespace {

models::Document documentOf(std::string_view tree)
{
    models::Document document;
    const auto parents = replies::parentsFromText(tree);
    document.shape = replies::shapeOf(parents);
    document.reconstruction.comments.resize(parents.size());
    for (std::size_t i = 0; i < parents.size(); ++i)
        document.reconstruction.comments[i].body = {i * 10, i * 10 + 9};
    return document;
}

} // namespace

class TestWhatIsAnswered final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsNumbersAndWords()
    {
        QCOMPARE(parseAnswer(u"#22"_s), 21);
        QCOMPARE(parseAnswer(u" 22 "_s), 21);
        QCOMPARE(parseAnswer(u"0"_s), replies::topLevel);
        QCOMPARE(parseAnswer(u"Lost"_s), replies::lostParent);
        QVERIFY(!parseAnswer(u""_s));
        QVERIFY(!parseAnswer(u"-3"_s));
        QVERIFY(!parseAnswer(u"him"_s));
    }

    void refusesWhatWouldBeNoTree()
    {
        const auto document = documentOf("1(2(3)) 4");
        QVERIFY(window::refusal(document, 3, 0).isEmpty());
        QVERIFY(window::refusal(document, 0, replies::topLevel).isEmpty());
        QVERIFY(!window::refusal(document, 0, 0).isEmpty());
        QVERIFY(!window::refusal(document, 0, 2).isEmpty());
        QVERIFY(!window::refusal(document, 0, 17).isEmpty());
    }

    void takesThePlaceOfWhatWasSaidBefore()
    {
        const auto document = documentOf("1(2) 3");
        store::StoredDecision old;
        old.id = {"old"};
        old.decision.kind = pipeline::Decision::Kind::IsTopLevel;
        old.decision.comment = document.reconstruction.comments[2].body;
        store::StoredDecision other = old;
        other.id = {"other"};
        other.decision.comment = document.reconstruction.comments[1].body;
        const store::Action action = window::answerAction(document, {old, other}, 2, 0);
        QCOMPARE(action.text, std::string("#3 answers #1"));
        QCOMPARE(action.changes.size(), std::size_t(2));
        QCOMPARE(std::get<store::DropDecision>(action.changes[0]).id.value, std::string("old"));
        const auto &put = std::get<store::PutDecision>(action.changes[1]).decision.decision;
        QCOMPARE(put.kind, pipeline::Decision::Kind::ParentIs);
        QVERIFY(put.comment == document.reconstruction.comments[2].body);
        QVERIFY(put.other == document.reconstruction.comments[0].body);
    }
};

QTEST_APPLESS_MAIN(TestWhatIsAnswered)
#include "tst_whatisanswered.moc"
