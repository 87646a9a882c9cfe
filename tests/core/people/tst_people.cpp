// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/people/names.h"
#include "tests/core/people/talk.h"

using namespace rejoinder;
using namespace rejoinder::people;

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFolded()
    {
        QCOMPARE(foldedName(" Anna  REED says:"), "anna reed");
        QCOMPARE(foldedName("@marrow"), "marrow");
        QCOMPARE(foldedName("Ａｎｎａ"), "anna");
        QCOMPARE(foldedName("Tom Hale (not verified)"), "tom hale");
        QVERIFY(isNobody(foldedName("Guest")));
        QVERIFY(isNobody(foldedName("匿名")));
        QVERIFY(!isNobody("anna"));
        QCOMPARE(nameParts("annaReed_77"), (std::vector<std::string>{"anna", "reed", "77"}));
    }

    void oneNameIsOnePerson()
    {
        const Talk talk({{"Anna Reed", "a"},
                         {"Tom Hale", "b"},
                         {"anna reed", "c"},
                         {"Guest", "d"},
                         {"Guest", "e"},
                         {"", "f"}});
        QCOMPARE(identify(talk.comments).of, (std::vector<int>{0, 1, 0, 2, 3, 4}));
    }

    void aMisspellingIsAnAlias()
    {
        const Talk talk({{"Bartholomew", "a"},
                         {"Bartholomew", "b"},
                         {"Bartholomev", "c"},
                         {"Walker1", "d"},
                         {"Walker1", "e"},
                         {"Walker2", "f"}});
        const Identities identities = identify(talk.comments);
        QCOMPARE(identities.people.size(), 3U);
        QCOMPARE(identities.people[0].aliases, (std::vector<std::string>{"Bartholomev"}));
    }
};

QTEST_APPLESS_MAIN(TestPeople)
#include "tst_people.moc"
