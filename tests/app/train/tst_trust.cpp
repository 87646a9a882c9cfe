// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/trust.h"

#include <format>

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::train;

namespace {

/// `count` links told with a probability, of which some were right.
void add(std::vector<Outcome> &outcomes, double probability, int count, int right)
{
    for (int i = 0; i < count; ++i) {
        Outcome outcome;
        outcome.basis.probability = probability;
        outcome.isRight = i < right;
        outcomes.push_back(outcome);
    }
}

/// "0.2:0.5 1:0.9"
std::string told(const replies::Grades &grades)
{
    std::string text;
    for (const replies::Grade &grade : grades)
        text += (text.empty() ? "" : " ") + std::format("{:.2}:{:.2}", grade.upTo, grade.share);
    return text;
}

} // namespace

class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGradeIsAsSureAsItsLinksWereRight()
    {
        std::vector<Outcome> outcomes;
        add(outcomes, 0.3, 10, 2);
        add(outcomes, 0.5, 10, 6);
        add(outcomes, 0.7, 10, 8);
        add(outcomes, 0.9, 10, 9);
        QCOMPARE(told(fitGrades(outcomes, {})), std::string("0.3:0.2 0.5:0.6 0.7:0.8 1:0.9"));
    }

    void surerLinksAreNeverToldToBeLessSure()
    {
        std::vector<Outcome> outcomes;
        add(outcomes, 0.3, 10, 2);
        add(outcomes, 0.5, 10, 9);
        add(outcomes, 0.7, 10, 7);
        add(outcomes, 0.9, 10, 9);
        QCOMPARE(told(fitGrades(outcomes, {})), std::string("0.3:0.2 0.7:0.8 1:0.9"));
    }

    void withoutLinksThereAreNoGrades() { QVERIFY(fitGrades({}, {}).empty()); }
};

QTEST_APPLESS_MAIN(TestTrust)
#include "tst_trust.moc"
