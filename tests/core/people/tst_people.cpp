// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/people/identify.h"
#include "core/people/infer.h"
#include "core/people/mentions.h"
#include "core/people/names.h"

using namespace rejoinder;
using namespace rejoinder::people;
using comments::Comment;
using comments::NameState;

namespace {

/// Comments as name and body; an empty name is a lost one.
struct Talk
{
    std::string text = "The harbour gets a new crane.\n";
    std::vector<Span> article{{0, text.size()}};
    std::vector<Comment> comments;

    explicit Talk(const std::vector<std::pair<std::string, std::string>> &lines)
    {
        for (const auto &[name, body] : lines) {
            Comment comment;
            comment.author = name;
            comment.nameState = name.empty() ? NameState::Lost : NameState::Printed;
            comment.whole = comment.body = {text.size(), text.size() + body.size()};
            text += body + "\n";
            comments.push_back(comment);
        }
    }
    QString mentioned() const
    {
        static constexpr std::array kinds{"to", "quote", "remote", "of"};
        const Identities identities = identify(comments);
        QStringList list;
        for (const Mention &mention : mentions(text, article, comments, identities))
            list << QStringLiteral("%1 %2 %3%4")
                        .arg(mention.comment + 1)
                        .arg(QLatin1String(kinds[static_cast<std::size_t>(mention.kind)]))
                        .arg(QString::fromStdString(mention.name))
                        .arg(mention.person < 0 ? QStringLiteral("?") : QString());
        return list.join(QStringLiteral("; "));
    }
    std::vector<InferredName> inferred(const std::vector<LikelyParents> &parents) const
    {
        const Identities identities = identify(comments);
        return inferNames(comments, identities, mentions(text, article, comments, identities),
                          parents);
    }
};

} // namespace

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

    void mentionsAreFound_data()
    {
        using namespace Qt::StringLiterals;
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("told");
        QTest::newRow("at the beginning") << u"Anna, that is so."_s << u"3 to Anna"_s;
        QTest::newRow("behind a greeting") << u"Hi Tom! Which pier?"_s << u"3 to Tom"_s;
        QTest::newRow("with an at sign") << u"I think @annareed is right."_s << u"3 to annareed"_s;
        QTest::newRow("quoted") << u"As Tom Hale wrote: no crane."_s << u"3 quote Tom Hale"_s;
        QTest::newRow("above a quote")
            << u"quill feather:\n> No crane.\nWhy not?"_s << u"3 quote quill feather?"_s;
        QTest::newRow("an exclamation is no name") << u"Gosh! A crane."_s << QString();
        QTest::newRow("of another place") << u"See my reply to Anna above."_s << u"3 remote Anna"_s;
        QTest::newRow("only mentioned") << u"I would not follow Hale there."_s << u"3 of Hale"_s;
        QTest::newRow("a name no comment prints")
            << u"Quillfeather, that is wrong."_s << u"3 to Quillfeather?"_s;
        QTest::newRow("a word is no name") << u"Harbour, crane and all the rest."_s << QString();
    }
    void mentionsAreFound()
    {
        QFETCH(QString, body);
        QFETCH(QString, told);
        const Talk talk({{"Anna Reed", "one"},
                         {"Tom Hale", "two"},
                         {"Mia Stone", body.toStdString()},
                         {"", "four"}});
        QCOMPARE(talk.mentioned(), told);
    }

    void answersTellALostName()
    {
        const Talk talk(
            {{"", "The crane is far too loud."}, {"Tom Hale", "Quillfeather, it is electric."}});
        const std::vector<InferredName> names = talk.inferred({{}, {{0, 0.9}}});
        QCOMPARE(names[0].name, "Quillfeather");
        QVERIFY(names[0].confidence > 0.7 && names[0].confidence < 0.9);
        QCOMPARE(slice(talk.text, names[0].where), "Quillfeather");
        QVERIFY(!names[1].isKnown());
    }

    void aReferenceTellsALostName()
    {
        const Talk talk({{"", "The crane is far too loud."},
                         {"Tom Hale", "It is electric."},
                         {"Mia Stone", "Says who?"},
                         {"Tom Hale", "I gave my reply to Quillfeather already."}});
        QCOMPARE(talk.inferred({{}, {{0, 0.9}}, {{1, 0.9}}, {{2, 0.9}}})[0].name, "Quillfeather");
    }

    void aDoubtfulAnswerTellsNoName()
    {
        const Talk talk(
            {{"", "The crane is far too loud."}, {"Tom Hale", "Quillfeather, it is electric."}});
        QVERIFY(!talk.inferred({{}, {{0, 0.4}}})[0].isKnown());
    }
};

QTEST_APPLESS_MAIN(TestPeople)
#include "tst_people.moc"
