// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comments/articlelines.h"

#include <QTest>

#include "core/source/source.h"

using namespace rejoinder;
using namespace rejoinder::comments;
using labels::Label;

class TestArticleLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubtfulLinesAreArticleIfTheyPay()
    {
        // A likely paragraph, a doubtful one, and a line that hardly is any.
        const source::Source source
            = *source::decode("It sails again.\nIt may.\nShare\n", "page.txt");
        const layout::Page page = layout::read(source);
        labels::Told told{{Label::Article, Label::Noise, Label::Noise}, {{}, {}, {}}};
        told.marginals[0][labels::indexOf(Label::Article)] = 0.9F;
        told.marginals[1][labels::indexOf(Label::Article)] = 0.48F;
        told.marginals[2][labels::indexOf(Label::Article)] = 0.05F;
        QCOMPARE(articleLines(page, told), (std::vector<bool>{true, true, false}));
        told.marginals[0][labels::indexOf(Label::Article)] = 0.05F;
        told.marginals[1][labels::indexOf(Label::Article)] = 0.02F;
        QCOMPARE(articleLines(page, told), (std::vector<bool>{false, false, false}));
    }

    void paragraphsAroundTheArticleGoWithItWhereTheRulesSaySo()
    {
        const source::Source source = *source::decode(
            "The ferry sails again, they say.\n\nIt may sail on Monday, too.\n\nNobody knows for "
            "how long it will.\n\nSubscribe to our letter about ferries now.\n",
            "page.txt");
        const layout::Page page = layout::read(source);
        const labels::Told told{{Label::Noise, Label::Article, Label::Noise, Label::Noise},
                                {{}, {}, {}, {}}};
        const std::vector<Span> ruled{page.lines[0].raw, page.lines[1].raw, page.lines[2].raw};
        QCOMPARE(withNeighbours(page, told, ruled, {false, true, false, false}),
                 (std::vector<bool>{true, true, true, false}));
        QCOMPARE(withNeighbours(page, told, ruled, std::vector<bool>(4)), std::vector<bool>(4));
    }

    void aLineThatIsAllThereIsMayBeDoubtful()
    {
        // Told wrongly it costs a few bytes of the page, not told it costs the whole article.
        const source::Source source
            = *source::decode("See the photos\n" + std::string(400, 'x') + "\n", "page.txt");
        const layout::Page page = layout::read(source);
        labels::Told told{{Label::Noise, Label::Body}, {{}, {}}};
        told.marginals[0][labels::indexOf(Label::Article)] = 0.3F;
        QCOMPARE(articleLines(page, told), (std::vector<bool>{true, false}));
    }

    void anArticleOfOneLineIsLookedForBetweenTitleAndComments()
    {
        const source::Source source
            = *source::decode("Menu\nThe ferry\n5 May 2011\nSee it sail\n" + std::string(400, 'x')
                                  + "\nYes\nImprint\n",
                              "page.txt");
        const layout::Page page = layout::read(source);
        labels::Told told{{Label::Noise, Label::Title, Label::Noise, Label::Noise, Label::First,
                           Label::Body, Label::Noise},
                          std::vector<labels::PerLabel>(7)};
        for (const std::size_t at : {0, 2, 3, 6}) // none is likely: any of them might be the site's
            told.marginals[at][labels::indexOf(Label::Article)] = 0.04F;
        QCOMPARE(articleLines(page, told),
                 (std::vector<bool>{false, false, false, true, false, false, false}));
        told.labels[4] = told.labels[5] = Label::Noise; // without comments there is no such place
        QCOMPARE(articleLines(page, told), std::vector<bool>(7));
    }
};

QTEST_APPLESS_MAIN(TestArticleLines)
#include "tst_articlelines.moc"
