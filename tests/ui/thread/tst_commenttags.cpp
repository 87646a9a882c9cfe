// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/thread/harbour.h"
#include "ui/thread/tagging.h"

using namespace rejoinder;
using namespace rejoinder::thread;
using namespace Qt::StringLiterals;

namespace {

/// The street, where the two comments of Gerrit Vance are one person's.
models::DocumentPtr street()
{
    auto document = std::make_shared<models::Document>(*harbour::street());
    document->reconstruction.people[1].comments = {1, 6};
    document->reconstruction.personOf[6] = 1;
    return document;
}

/// "1 Va~; 3 Fa": by comment, "~" for what is said of the writer.
QString told(const Tagging &tagging)
{
    QStringList all;
    for (int comment = 0; comment < 12; ++comment) {
        const auto tags = tagging.find(comment);
        if (tags == tagging.end())
            continue;
        QStringList chips;
        for (const CommentTag &tag : tags->second.own)
            chips << tag.code + (tag.isOnWriter ? u"~"_s : u""_s);
        for (const SpanTag &tag : tags->second.spans)
            chips << tag.name;
        all << QString::number(comment) + u' ' + (chips.isEmpty() ? u"-"_s : chips.join(u' '));
    }
    return all.join(u"; "_s);
}

} // namespace

/// Which comments a code is seen at.
class TestCommentTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPersonCarriesIsSeenAtAllTheirComments()
    {
        const auto document = street();
        const std::vector<annotate::Coding> codings{
            harbour::onComment(*document, "value", 1, annotate::TargetKind::Person),
            harbour::onComment(*document, "fact", 6)};
        const Tagging all = taggingOf(*document, codings, harbour::codebook());
        QCOMPARE(told(all), u"1 Va~; 6 Va~ Fa"_s);
        QVERIFY(all.at(1).isUntagged()); // nothing is said of the comment
        QVERIFY(!all.at(6).isUntagged());
    }

    void whatAnUnnamedOneCarriesIsSeenAtTheirOwn()
    {
        const auto document = street();
        const std::vector<annotate::Coding> codings{
            harbour::onComment(*document, "value", 3, annotate::TargetKind::Person)};
        QCOMPARE(told(taggingOf(*document, codings, harbour::codebook())), u"3 Va~"_s);
    }

    void someCommentsAreToldAsAllAre()
    {
        const auto document = street();
        const std::vector<annotate::Coding> codings{
            harbour::onComment(*document, "value", 1, annotate::TargetKind::Person),
            harbour::onComment(*document, "fact", 6),
            harbour::onWords(*document, "sarcasm", "doing all the work")};
        QCOMPARE(told(taggingOf(*document, {2, 5, 6}, codings, harbour::codebook())),
                 u"2 Sarcasm; 5 -; 6 Va~ Fa"_s);
    }

    void aChangeAtThePersonIsAChangeAtAllTheirComments()
    {
        const auto document = street();
        const Span first = document->anchorSpan(1);
        QVERIFY(commentsOn(*document, {first}) == (std::set{1, 6}));
        QVERIFY(commentsOn(*document, {{first.start, first.start + 4}}) == std::set{1});
    }
};

QTEST_APPLESS_MAIN(TestCommentTags)
#include "tst_commenttags.moc"
