// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/variable.h"

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::annotate;

namespace {

Variable of(VariableType type)
{
    Variable variable;
    variable.name = "pier";
    variable.type = type;
    if (type == VariableType::Choice)
        variable.choices = {"for", "against"};
    return variable;
}

} // namespace

Q_DECLARE_METATYPE(VariableType)
Q_DECLARE_METATYPE(Comparison)

class TestVariable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsComeBack()
    {
        for (const auto scope : {VariableScope::Document, VariableScope::Person})
            QVERIFY(variableScopeFrom(wordFor(scope)) == scope);
        for (int i = 0; i < 4; ++i)
            QVERIFY(variableTypeFrom(wordFor(VariableType(i))) == VariableType(i));
        for (int i = 0; i < 6; ++i)
            QVERIFY(comparisonFrom(wordFor(Comparison(i))) == Comparison(i));
        QVERIFY(!variableTypeFrom("colour"));
    }

    void aNewNameOfOneChoiceIsTold()
    {
        const auto with = [](std::vector<std::string> choices) {
            Variable variable = of(VariableType::Choice);
            variable.choices = std::move(choices);
            return variable;
        };
        using Names = std::pair<std::string, std::string>;
        const Variable before = with({"for", "against", "both"});
        QVERIFY(renamedChoice(before, with({"for", "contra", "both"}))
                == Names("against", "contra"));
        QVERIFY(!renamedChoice(before, before));
        QVERIFY(!renamedChoice(before, with({"against", "for", "both"})));
        QVERIFY(!renamedChoice(before, with({"for", "both"})));
        QVERIFY(!renamedChoice(of(VariableType::Text), before));
    }

    void tellsWhatFits_data()
    {
        QTest::addColumn<VariableType>("type");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFitting");
        const auto row = [](VariableType type, const char *text, bool isFitting) {
            QTest::addRow("%s %s", wordFor(type).data(), text)
                << type << QString::fromUtf8(text) << isFitting;
        };
        using enum VariableType;
        row(Text, "Harbour Post", true);
        row(Text, " \n", false);
        for (const char *number : {"0", "12", "-3.5", "007", " 4 "})
            row(Number, number, true);
        for (const char *number :
             {"3,5", "1e5", ".5", "5.", "-", "--1", "+1", "nan", "0x10", "1 2"})
            row(Number, number, false);
        for (const char *date : {"2026", "2026-05", "2026-05-03", "2024-02-29"})
            row(Date, date, true);
        for (const char *date :
             {"26", "2026-13", "2026-00", "2025-02-29", "2026-5-3", "2026/05/03", "3 May", "2026-"})
            row(Date, date, false);
        row(Choice, "for", true);
        row(Choice, "For", false);
        row(Choice, "perhaps", false);
    }

    void tellsWhatFits()
    {
        QFETCH(const VariableType, type);
        QFETCH(const QString, text);
        QFETCH(const bool, isFitting);
        const Result<std::string> fits = fitting(of(type), text.toStdString());
        QCOMPARE(fits.has_value(), isFitting);
        if (fits)
            QCOMPARE(QString::fromStdString(*fits), text.trimmed());
        else
            QVERIFY(!fits.error().reason.empty());
    }

    void tellsWhatIsNoVariable()
    {
        QCOMPARE(flawIn(of(VariableType::Choice)), std::string());
        Variable variable = of(VariableType::Text);
        variable.choices = {"for"};
        QCOMPARE(flawIn(variable), std::string("only a choice has choices"));
        variable = of(VariableType::Choice);
        variable.choices = {"for", "for"};
        QCOMPARE(flawIn(variable), std::string("the choice \"for\" is there twice"));
        for (const char *choice : {"", " for", "a|b", "a\nb"}) {
            variable.choices = {choice};
            QVERIFY(!flawIn(variable).empty());
        }
        for (const char *name : {"", " pier", "pier\n2"}) {
            variable = of(VariableType::Text);
            variable.name = name;
            QVERIFY(!flawIn(variable).empty());
        }
    }

    void asksForValues_data()
    {
        QTest::addColumn<VariableType>("type");
        QTest::addColumn<Comparison>("comparison");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("met"); // joined by blanks; "-" for no value
        QTest::addColumn<QString>("unmet");
        using enum Comparison;
        const auto row = [](VariableType type, Comparison comparison, const char *wanted,
                            const char *met, const char *unmet) {
            QTest::addRow("%s %s", wordFor(type).data(), wordFor(comparison).data())
                << type << comparison << QString::fromUtf8(wanted) << QString::fromUtf8(met)
                << QString::fromUtf8(unmet);
        };
        row(VariableType::Text, Is, "Café", "Café CAFE", "Cafés -");
        row(VariableType::Text, IsNot, "Café", "Cafés -", "Café");
        row(VariableType::Text, Empty, "", "-", "Café");
        row(VariableType::Text, Filled, "", "Café", "-");
        row(VariableType::Number, Is, "1.0", "1 1.00", "1.1 -1 -");
        row(VariableType::Number, Less, "10", "9 -20", "10 11 -");
        row(VariableType::Number, More, "10", "11", "9 10 -");
        row(VariableType::Date, Is, "2026-05", "2026-05 2026-05-03", "2026 2026-06 -");
        row(VariableType::Date, Less, "2026-05", "2026-04-30 2025", "2026 2026-05-01 2027 -");
        row(VariableType::Date, More, "2026-05", "2026-06 2027", "2026 2026-05-31 2025 -");
    }

    void asksForValues()
    {
        QFETCH(const VariableType, type);
        QFETCH(const Comparison, comparison);
        QFETCH(const QString, wanted);
        QFETCH(const QString, met);
        QFETCH(const QString, unmet);
        QVERIFY(canBeAsked(type, comparison));
        const Condition condition{{}, comparison, wanted.toStdString()};
        const auto check = [&](const QString &values, bool isWanted) {
            const QStringList all = values.split(u' ');
            for (const QString &value : all) {
                const std::string text = value == u"-" ? std::string() : value.toStdString();
                QVERIFY2(isMet(type, condition, text) == isWanted, qPrintable(value));
            }
        };
        check(met, true);
        check(unmet, false);
    }

    void onlyNumbersAndDatesAreLess()
    {
        QVERIFY(!canBeAsked(VariableType::Text, Comparison::Less));
        QVERIFY(!canBeAsked(VariableType::Choice, Comparison::More));
        QVERIFY(canBeAsked(VariableType::Choice, Comparison::IsNot));
    }
};

QTEST_APPLESS_MAIN(TestVariable)
#include "tst_variable.moc"
