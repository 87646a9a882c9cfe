// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/people/aliases.h"
#include "core/people/leads.h"
#include "tests/core/people/talk.h"

using namespace rejoinder;
using namespace rejoinder::people;
using namespace Qt::StringLiterals;

namespace {

QString mentioned(const Talk &talk)
{
    static constexpr std::array kinds{"to", "quote", "remote", "of"};
    const Identities identities = identify(talk.comments);
    QStringList list;
    for (const Mention &mention : forTree(talk.mentions(), identities, identities))
        list << QStringLiteral("%1 %2 %3%4")
                    .arg(mention.comment + 1)
                    .arg(QLatin1String(kinds[static_cast<std::size_t>(mention.kind)]),
                         QString::fromStdString(mention.name),
                         mention.person < 0 ? QStringLiteral("?") : QString());
    return list.join(QStringLiteral("; "));
}

} // namespace

class TestMentions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFound_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("told");
        QTest::newRow("at the beginning") << u"Anna, that is so."_s << u"3 to Anna"_s;
        QTest::newRow("behind a greeting") << u"Hi Tom! Which pier?"_s << u"3 to Tom"_s;
        QTest::newRow("a call") << u"Look Hale; it is electric."_s << u"3 to Hale"_s;
        QTest::newRow("a friend") << u"Anna my friend! It is not."_s << u"3 to Anna"_s;
        QTest::newRow("at the end") << u"It is not electric, Anna."_s << u"3 to Anna"_s;
        QTest::newRow("with an at sign") << u"I think @annareed is right."_s << u"3 to annareed"_s;
        QTest::newRow("short for one") << u"@Bart: no crane."_s << u"3 to Bart"_s;
        QTest::newRow("misspelt") << u"Bartolomew, no crane."_s << u"3 to Bartolomew"_s;
        QTest::newRow("quoted") << u"As Tom Hale wrote: no crane."_s << u"3 quote Tom Hale"_s;
        QTest::newRow("above a quote")
            << u"quill feather:\n> No crane.\nWhy not?"_s << u"3 quote quill feather?"_s;
        QTest::newRow("an exclamation is no name") << u"Gosh! A crane."_s << QString();
        QTest::newRow("of another place") << u"See my reply to Anna above."_s << u"3 remote Anna"_s;
        QTest::newRow("only mentioned") << u"I would not follow Hale there."_s << u"3 of Hale"_s;
        QTest::newRow("somebody's") << u"I saw Anna\u2019s crane there."_s << u"3 of Anna"_s;
        QTest::newRow("a name no comment prints")
            << u"@Quillfeather, that is wrong."_s << u"3 to Quillfeather?"_s;
        QTest::newRow("a name of several words")
            << u"@Two Left Boots: that is wrong."_s << u"3 to Two Left Boots?"_s;
        QTest::newRow("a word is no name") << u"Harbour, crane and all the rest."_s << QString();
        QTest::newRow("Chinese") << u"@港口先生 起重机太吵"_s << u"3 to 港口先生?"_s;
        QTest::newRow("Chinese, printed") << u"林小港，起重机太吵"_s << u"3 to 林小港"_s;
    }
    void areFound()
    {
        QFETCH(QString, body);
        QFETCH(QString, told);
        const Talk talk({{"Anna Reed", "one"},
                         {"Tom Hale", "two"},
                         {"Mia Stone", body.toStdString()},
                         {"", "four"},
                         {"Bartholomew", "five"},
                         {"林小港", "six"}});
        QCOMPARE(mentioned(talk), told);
    }

    void whereNoNameIsLostOnlyPrintedOnesAreFound()
    {
        const Talk talk({{"Anna Reed", "one"}, {"Tom Hale", "@Quillfeather no, @Anna."}});
        QCOMPARE(mentioned(talk), u"2 to Anna"_s);
    }

    void whatOthersCallSomebodyIsAnAlias()
    {
        const Talk talk({{"Anna Reed", "one"}, {"Tom Hale", "Look Reed, no. Reed!"}});
        Identities identities = identify(talk.comments);
        addAliases(forTree(talk.mentions(), identities, identities), identities);
        QCOMPARE(identities.people[0].aliases, (std::vector<std::string>{"Reed"}));
    }

    void leadsAreRead_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("names");
        QTest::newRow("dated") << u"On Tue, 4 May 2010, Bo Quill wrote:\n> No."_s << u"Bo Quill"_s;
        QTest::newRow("dated, no comma") << u"Am 4. Mai 2010 um 10:12 schrieb Bo:"_s << QString();
        QTest::newRow("with an address")
            << u"On 4 May 2010 at 10:12 AM, Bo Quill <[address]> wrote:"_s << u"Bo Quill"_s;
        QTest::newRow("posted") << u"Originally Posted by Bo View Post\nNo."_s << u"Bo"_s;
        QTest::newRow("tagged") << u"[quote author=Bo Quill link=1]No.[/quote]"_s << u"Bo Quill"_s;
        QTest::newRow("wrote") << u"Bo A. Quill wrote:\nNo."_s << u"Bo A. Quill"_s;
        QTest::newRow("alone above a quote") << u"bo:\n> No."_s << u"bo"_s;
        QTest::newRow("alone") << u"Bo:\nNo."_s << u"(Bo)"_s;
        QTest::newRow("a sentence") << u"I agree with you:\n> No."_s << QString();
        QTest::newRow("answered") << u"Reply to Bo Quill\nNo."_s << u"Bo Quill"_s;
        QTest::newRow("Chinese") << u"回复 小港：不"_s << u"小港"_s;
    }
    void leadsAreRead()
    {
        QFETCH(QString, body);
        QFETCH(QString, names);
        const std::string text = body.toStdString();
        QStringList told;
        for (const Lead &lead : leadsIn(text, {0, text.size()})) {
            const auto name = QString::fromUtf8(slice(text, lead.name));
            told << (lead.isMarked ? name : u'(' + name + u')');
        }
        QCOMPARE(told.join(u", "_s), names);
    }
};

QTEST_APPLESS_MAIN(TestMentions)
#include "tst_mentions.moc"
