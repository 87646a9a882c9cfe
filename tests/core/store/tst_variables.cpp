// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "samples.h"

using namespace rejoinder;
using namespace rejoinder::store;
using annotate::TargetKind;
using annotate::Variable;
using annotate::VariableScope;
using annotate::VariableType;
using annotate::VariableValue;

/// What the store does with variables and their values.
class TestVariables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aVariableIsCompletedAndSaved();
    void aNameIsTakenOncePerScope();
    void aVariableWithAFlawIsRefused();
    void aValueIsTrimmedCompletedAndSaved();
    void aValueOfAPersonKeepsItsPlace();
    void onePlaceHasOneValue();
    void aValueThatDoesNotFitIsRefused_data();
    void aValueThatDoesNotFitIsRefused();
    void whatIsNotThereIsRefused();
    void aVariableIsNotChangedUnderItsValues();
    void droppingAVariableTakesItsValues();
    void touchedTellsWhatChanged();

private:
    Result<Touched> act(Change change) { return m_store->act({"test", {std::move(change)}}); }
    Variable add(const std::string &name, VariableType type = VariableType::Text,
                 VariableScope scope = VariableScope::Document);
    VariableValue valueOf(const Variable &variable, const std::string &text) const;

    std::unique_ptr<samples::Bench> m_bench;
    std::unique_ptr<Store> m_store;
    source::Source m_source = samples::source(1);
    DocumentId m_document;
};

void TestVariables::init()
{
    m_bench = std::make_unique<samples::Bench>();
    m_store = m_bench->create();
    QVERIFY(m_store);
    m_document = m_store->addDocument(m_source, {}).value();
}

void TestVariables::cleanup()
{
    m_store.reset();
    m_bench.reset();
}

Variable TestVariables::add(const std::string &name, VariableType type, VariableScope scope)
{
    Variable variable{VariableId::make(), scope, name, type, {}, 0};
    if (type == VariableType::Choice)
        variable.choices = {"for", "against"};
    if (!act(PutVariable{variable}))
        qWarning("%s was refused", name.c_str());
    return variable;
}

VariableValue TestVariables::valueOf(const Variable &variable, const std::string &text) const
{
    VariableValue value;
    value.variable = variable.id;
    value.target.kind = annotate::targetKindOf(variable.scope);
    value.target.anchor.document = m_document;
    if (variable.scope == VariableScope::Person)
        value.target = {TargetKind::Person, annotate::anchorOf(m_document, m_source.text, {40, 60}),
                        "Reader 3"};
    value.text = text;
    return value;
}

void TestVariables::aVariableIsCompletedAndSaved()
{
    const Variable bare{
        {}, VariableScope::Person, "stance", VariableType::Choice, {"for", "against"}, 3};
    const Touched touched = act(PutVariable{bare}).value();
    Variable saved = m_store->variables()->front();
    QCOMPARE(touched.variables, std::vector{saved.id});
    saved.id = {};
    QVERIFY(saved == bare);
}

void TestVariables::aNameIsTakenOncePerScope()
{
    const Variable outlet = add("outlet");
    const auto second = act(PutVariable{{{}, VariableScope::Document, "outlet", {}, {}, 1}});
    QCOMPARE(second.error().reason, "there is a variable \"outlet\" already");
    QVERIFY(act(PutVariable{{{}, VariableScope::Person, "outlet", {}, {}, 1}}));
    QVERIFY(act(PutVariable{outlet})); // itself
}

void TestVariables::aVariableWithAFlawIsRefused()
{
    QVERIFY(!act(PutVariable{{{}, VariableScope::Document, "", {}, {}, 0}}));
    QVERIFY(!act(PutVariable{{{}, VariableScope::Document, "pier", VariableType::Choice, {}, 0}}));
    QVERIFY(m_store->variables()->empty());
}

void TestVariables::aValueIsTrimmedCompletedAndSaved()
{
    const Variable outlet = add("outlet");
    const Touched touched = act(PutValue{valueOf(outlet, "  Harbour Post\n")}).value();
    const VariableValue saved = m_store->values()->front();
    QCOMPARE(touched.values, std::vector{saved.id});
    QCOMPARE(touched.documents, std::vector{m_document});
    QCOMPARE(saved.text, "Harbour Post");
    QVERIFY(saved.target == valueOf(outlet, "").target);
}

void TestVariables::aValueOfAPersonKeepsItsPlace()
{
    const Variable age = add("age", VariableType::Number, VariableScope::Person);
    const VariableValue value = valueOf(age, "41.5");
    QVERIFY(act(PutValue{value}));
    const VariableValue saved = m_store->values()->front();
    QVERIFY(saved.target == value.target);
    QCOMPARE(saved.text, "41.5");
}

void TestVariables::onePlaceHasOneValue()
{
    const Variable outlet = add("outlet");
    QVERIFY(act(PutValue{valueOf(outlet, "Harbour Post")}));
    const ValueId first = m_store->values()->front().id;
    QVERIFY(act(PutValue{valueOf(outlet, "Quay Times")}));
    QCOMPARE(m_store->values()->size(), std::size_t(1));
    QVERIFY(m_store->values()->front().id == first);
    QCOMPARE(m_store->values()->front().text, "Quay Times");
    QVERIFY(m_store->undo());
    QCOMPARE(m_store->values()->front().text, "Harbour Post");
}

void TestVariables::aValueThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing") << int(VariableType::Text) << QStringLiteral(" ")
                             << QStringLiteral("a value is not empty");
    QTest::newRow("number") << int(VariableType::Number) << QStringLiteral("3,5")
                            << QStringLiteral("\"3,5\" is no number; one looks like 12 or -3.5");
    QTest::newRow("date") << int(VariableType::Date) << QStringLiteral("2026-02-30")
                          << QStringLiteral("\"2026-02-30\" is no date; one looks like 2026, "
                                            "2026-05 or 2026-05-03");
    QTest::newRow("choice") << int(VariableType::Choice) << QStringLiteral("perhaps")
                            << QStringLiteral("\"perhaps\" is none of the choices of \"pier\"");
}

void TestVariables::aValueThatDoesNotFitIsRefused()
{
    QFETCH(int, type);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const Variable pier = add("pier", VariableType(type));
    const auto refused = act(PutValue{valueOf(pier, text.toStdString())});
    QVERIFY(!refused);
    QCOMPARE(QString::fromStdString(refused.error().reason), reason);
    QVERIFY(m_store->values()->empty());
}

void TestVariables::whatIsNotThereIsRefused()
{
    const Variable outlet = add("outlet");
    Variable unknown;
    unknown.id = VariableId::make();
    QVERIFY(!act(PutValue{valueOf(unknown, "lost")}));
    VariableValue value = valueOf(outlet, "Harbour Post");
    value.target.anchor.document = DocumentId::make();
    QVERIFY(!act(PutValue{value}));
    value = valueOf(outlet, "Harbour Post");
    value.target.kind = TargetKind::Person; // it is one of documents
    QVERIFY(!act(PutValue{value}));
    QVERIFY(!act(DropValue{ValueId::make()}));
    QVERIFY(!act(DropVariable{VariableId::make()}));
}

void TestVariables::aVariableIsNotChangedUnderItsValues()
{
    Variable stance = add("stance", VariableType::Choice);
    QVERIFY(act(PutValue{valueOf(stance, "against")}));
    stance.choices = {"for", "neither"};
    const auto refused = act(PutVariable{stance});
    QCOMPARE(refused.error().reason,
             "a value does not fit: \"against\" is none of the choices of \"stance\"");
    stance.choices = {"against", "for", "neither"};
    QVERIFY(act(PutVariable{stance}));
    stance.scope = VariableScope::Person;
    QVERIFY(!act(PutVariable{stance}));
    stance = m_store->variables()->front();
    stance.type = VariableType::Text;
    stance.choices.clear();
    QVERIFY(act(PutVariable{stance})); // all of them are words
}

void TestVariables::droppingAVariableTakesItsValues()
{
    const Variable outlet = add("outlet");
    QVERIFY(act(PutValue{valueOf(outlet, "Harbour Post")}));
    const ValueId value = m_store->values()->front().id;
    const Touched touched = act(DropVariable{outlet.id}).value();
    QCOMPARE(touched.variables, std::vector{outlet.id});
    QCOMPARE(touched.values, std::vector{value});
    QVERIFY(m_store->variables()->empty());
    QVERIFY(m_store->values()->empty());
    QVERIFY(m_store->undo());
    QVERIFY(m_store->variables()->front() == outlet);
    QCOMPARE(m_store->values()->front().text, "Harbour Post");
    QVERIFY(m_store->redo());
    QVERIFY(m_store->values()->empty());
}

void TestVariables::touchedTellsWhatChanged()
{
    Variable outlet = add("outlet");
    QVERIFY(act(PutValue{valueOf(outlet, "Harbour Post")}));
    const Touched changed = act(PutValue{valueOf(outlet, "Quay Times")}).value();
    QCOMPARE(changed.documents, std::vector{m_document}); // which the change does not write down
    QCOMPARE(changed.values.size(), std::size_t(1));
    QVERIFY(changed.variables.empty());
    outlet.name = "paper";
    const Touched renamed = act(PutVariable{outlet}).value();
    QCOMPARE(renamed.variables, std::vector{outlet.id});
    QVERIFY(renamed.documents.empty());
}

QTEST_GUILESS_MAIN(TestVariables)
#include "tst_variables.moc"
