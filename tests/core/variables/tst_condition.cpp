// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/variables/condition.h"

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::annotate;

namespace {

std::vector<Variable> some()
{
    return {
        {VariableId{"o"}, VariableScope::Document, "outlet", VariableType::Text, {}, 0},
        {VariableId{"l"}, VariableScope::Document, "length in words", VariableType::Number, {}, 1},
        {VariableId{"d"}, VariableScope::Document, "stance", VariableType::Text, {}, 2},
        {VariableId{"p"}, VariableScope::Person, "stance", VariableType::Choice, {"for"}, 0},
    };
}

} // namespace

class TestCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSentences_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *typed, const char *told) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(told);
        };
        row("outlet = Harbour Post", "o is Harbour Post");
        row("OUTLET=a=b", "o is a=b");
        row("outlet != Harbour Post", "o is-not Harbour Post");
        row("outlet =", "o empty ");
        row("outlet!=", "o filled ");
        row("length in words<400", "l less 400");
        row("length in words > -1.5", "l more -1.5");
        row("person.stance = for", "p is for");
        row("document.stance = for", "d is for");
    }

    void readsSentences()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, told);
        const auto condition = variables::conditionFrom(some(), typed.toStdString());
        QVERIFY2(condition, condition ? "" : describe(condition.error()).c_str());
        QCOMPARE(QString::fromStdString(condition->variable.value + ' '
                                        + std::string(wordFor(condition->comparison)) + ' '
                                        + condition->text),
                 told);
    }

    void saysWhatIsNone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *typed, const char *reason) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(reason);
        };
        row("outlet", "outlet: a condition is a variable, one of = != < >, and a value.");
        row("!", "!: a condition is a variable, one of = != < >, and a value.");
        row("pier = 3", "pier: the project has no variable of this name.");
        row("stance = for",
            "stance: there are several of this name: write document.NAME or person.NAME.");
        row("outlet < 3", "outlet < 3: only numbers and dates are less or more.");
        row("length in words < ", "length in words < : a value is not empty.");
        row("length in words = far",
            "length in words = far: \"far\" is no number; one looks like 12 or -3.5.");
    }

    void saysWhatIsNone()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, reason);
        const auto condition = variables::conditionFrom(some(), typed.toStdString());
        QVERIFY(!condition);
        QCOMPARE(QString::fromStdString(describe(condition.error())), reason);
    }

    void wordsAreReadAgain()
    {
        const std::vector<Variable> all = some();
        for (const char *typed :
             {"outlet = Harbour Post", "outlet =", "outlet !=", "length in words < 3"}) {
            const Condition condition = variables::conditionFrom(all, typed).value();
            const Variable &variable = *std::ranges::find(all, condition.variable, &Variable::id);
            QCOMPARE(variables::inWords(variable, condition), std::string(typed));
        }
    }
};

QTEST_APPLESS_MAIN(TestCondition)
#include "tst_condition.moc"
