// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retrieve/alike.h"

#include <QTest>

#include "tests/core/retrieve/quay.h"

using namespace rejoinder;
using namespace rejoinder::tests;

namespace {

/// "what a ferry/0 | What, a FERRY/0"
QString found(std::string_view text, std::string_view words)
{
    QStringList places;
    for (const retrieve::Alike &place : retrieve::placesLike(text, {0, text.size()}, words)) {
        const std::string_view there = slice(text, place.span);
        places << QString::fromUtf8(there.data(), qsizetype(there.size())).simplified() + u'/'
                + QString::number(place.errors);
    }
    return places.join(QStringLiteral(" | "));
}

} // namespace

/// Places that say the same as some words.
class TestAlike final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameWordsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("places");
        QTest::newRow("case and punctuation") << "A ferry! A FERRY? a... ferry" << "a ferry"
                                              << "A ferry/0 | A FERRY/0 | a... ferry/0";
        QTest::newRow("a line break") << "the\nquay is" << "the quay" << "the quay/0";
        QTest::newRow("not within a word") << "quays" << "quay" << "";
        QTest::newRow("few words stand as they are") << "the old quay" << "the new quay" << "";
        QTest::newRow("one in five may be another")
            << "so the ferry leaves at noon today" << "the ferry leaves at six"
            << "the ferry leaves at noon/1";
        QTest::newRow("one in five may be missing")
            << "well, the ferry leaves six sharp" << "the ferry leaves at six"
            << "the ferry leaves six/1";
        QTest::newRow("one in five may be more")
            << "the ferry now leaves at six" << "the ferry leaves at six"
            << "the ferry now leaves at six/1";
        QTest::newRow("the better of two that overlap")
            << "the the ferry leaves at six" << "the ferry leaves at six"
            << "the ferry leaves at six/0";
        QTest::newRow("Chinese, by characters") << "渡船今天开。渡船今天不开。" << "渡船今天"
                                                << "渡船今天/0 | 渡船今天/0";
        QTest::newRow("no words") << "a ferry" << "..." << "";
        QTest::newRow("no text") << "" << "a ferry" << "";
    }
    void theSameWordsAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QTEST(found(text.toStdString(), words.toStdString()), "places");
    }

    void whatIsTaggedAlreadyIsLeftOut()
    {
        Quay quay;
        quay.crane.addComment("Ola", -1, "It is SHUT, and so it is. Shut!");
        const auto segments = retrieve::segmentsLike(quay.crane.material(), "shut", quay.fact, {});
        QCOMPARE(segments.size(), std::size_t(2));
        QCOMPARE(segments.front().words, std::string("SHUT"));
        QCOMPARE(segments.front().before, std::string("It is "));
        QCOMPARE(segments.front().comment, 1);
        quay.crane.code(quay.fact, annotate::TargetKind::Span, "SHUT");
        QCOMPARE(
            retrieve::segmentsLike(quay.crane.material(), "shut", quay.fact, quay.crane.codings)
                .size(),
            std::size_t(1));
        QCOMPARE(
            retrieve::segmentsLike(quay.crane.material(), "shut", quay.sarcasm, quay.crane.codings)
                .size(),
            std::size_t(2));
    }
};

QTEST_APPLESS_MAIN(TestAlike)
#include "tst_alike.moc"
