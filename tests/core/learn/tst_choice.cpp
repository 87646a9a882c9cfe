// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/choice.h"

#include <QTest>

using namespace rejoinder::learn;

class TestChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Feature 1 marks the right candidate, 2 stands on every one, 3 on wrong ones only.
    void theFeatureOfTheRightOneWeighsMost()
    {
        std::vector<Choice> choices(40);
        for (std::size_t i = 0; i < choices.size(); ++i) {
            choices[i].candidates = {{2, 3}, {2, 3}, {2, 3}};
            choices[i].right = i % 3;
            choices[i].candidates[i % 3] = {1, 2};
        }
        std::vector<const Choice *> all;
        for (const Choice &choice : choices)
            all.push_back(&choice);
        const auto weights = trainChoice(all, {});
        QVERIFY(weights.at(1) > 0.3F);
        QVERIFY(weights.at(3) < -0.1F);
        QVERIFY(!weights.contains(2) || std::abs(weights.at(2)) < 0.1F);
    }

    void nothingIsLearnedOfNothing() { QVERIFY(trainChoice({}, {}).empty()); }
};

QTEST_APPLESS_MAIN(TestChoice)
#include "tst_choice.moc"
