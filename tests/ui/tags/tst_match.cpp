// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "ui/tags/match.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;

namespace {

annotate::Code code(const char *name, const char *abbreviation, const char *group)
{
    annotate::Code made;
    made.id = {name};
    made.name = name;
    made.abbreviation = abbreviation;
    made.parent = {group};
    return made;
}

annotate::Codebook codebook()
{
    annotate::Code claim = code("Claim", "", "");
    annotate::Code rhetoric = code("Rhetoric", "", "");
    claim.isGroup = rhetoric.isGroup = true;
    return {"Test",
            1,
            {claim, code("Fact", "Fa", "Claim"), code("Policy", "Po", "Claim"), rhetoric,
             code("Sarcasm", "Sa", "Rhetoric"), code("Straw man", "SM", "Rhetoric"),
             code("Appeal to fear", "AF", "Rhetoric"), code("Whataboutism", "WA", "Rhetoric")}};
}

QString found(const QString &typed, const std::map<CodeId, int> &uses = {}, std::size_t limit = 6)
{
    QStringList names;
    for (const tags::Match &match : tags::matchCodes(codebook(), typed, uses, limit))
        names.append(QString::fromStdString(match.code.value));
    return names.join(u", "_s);
}

} // namespace

class TestMatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedFindsCodes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("prefix") << u"sar"_s << u"Sarcasm"_s;
        QTest::newRow("upper case") << u"SAR"_s << u"Sarcasm"_s;
        QTest::newRow("word start before subsequence") << u"f"_s << u"Fact, Appeal to fear"_s;
        QTest::newRow("second word") << u"man"_s << u"Straw man"_s;
        QTest::newRow("abbreviation") << u"wa"_s << u"Whataboutism, Straw man"_s;
        QTest::newRow("abbreviation only") << u"sm"_s << u"Straw man, Sarcasm, Whataboutism"_s;
        QTest::newRow("group") << u"claim"_s << u"Fact, Policy"_s;
        QTest::newRow("subsequence") << u"wtb"_s << u"Whataboutism"_s;
        QTest::newRow("nothing like it") << u"zzz"_s << QString();
        QTest::newRow("blanks around") << u"  sar "_s << u"Sarcasm"_s;
    }

    void whatIsTypedFindsCodes()
    {
        QFETCH(QString, typed);
        QTEST(found(typed), "expected");
    }

    void groupsAreNeverOffered() { QVERIFY(!found(u"r"_s, {}, 20).contains(u"Rhetoric"_s)); }

    void nothingTypedGivesTheMostUsedFirst()
    {
        QCOMPARE(found({}, {{CodeId{"Straw man"}, 5}, {CodeId{"Policy"}, 2}}, 3),
                 u"Straw man, Policy, Fact"_s);
    }

    void theLettersThatMatchedAreTold()
    {
        const auto matches = tags::matchCodes(codebook(), u"fear"_s, {}, 6);
        QCOMPARE(matches.front().letters, (QList{10, 11, 12, 13}));
    }
};

QTEST_APPLESS_MAIN(TestMatch)
#include "tst_match.moc"
