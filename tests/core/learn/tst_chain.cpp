// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/chain.h"

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::learn;
using labels::Group;
using labels::Label;

namespace {

enum Feature : std::uint32_t { Short, Long };

/// Short lines are names, the long line after a name opens a body, further long lines go on with
/// it.
ChainExample page(int comments, int bodyLines)
{
    ChainExample example;
    for (int comment = 0; comment < comments; ++comment) {
        example.features.push_back({Short});
        example.labels.push_back(Label::NameOpens);
        for (int line = 0; line < bodyLines; ++line) {
            example.features.push_back({Long});
            example.labels.push_back(line == 0 ? Label::First : Label::Body);
        }
    }
    example.gaps.assign(example.labels.size(), 1);
    return example;
}

const std::vector<Group> &groups()
{
    static const std::vector<Group> both{Group::Shape, Group::Shape};
    return both;
}

ChainWeights taught()
{
    std::vector<ChainExample> pages;
    for (int i = 1; i <= 30; ++i)
        pages.push_back(page(1 + i % 5, 1 + i % 3));
    std::vector<const ChainExample *> all;
    for (const ChainExample &one : pages)
        all.push_back(&one);
    ChainOptions options;
    options.rate = 0.2F;
    return trainChain(all, groups(), options);
}

} // namespace

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsWhatFollowsWhat()
    {
        const ChainWeights weights = taught();
        const ChainExample unseen = page(4, 4);
        QVERIFY(labels::viterbi(chainOf(unseen, weights), weights.transitions) == unseen.labels);
    }

    void samePagesGiveTheSameWeights()
    {
        QVERIFY(taught().features == taught().features);
        QVERIFY(taught().transitions == taught().transitions);
    }
};

QTEST_APPLESS_MAIN(TestChain)
#include "tst_chain.moc"
