// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotate/target.h"

#include <QTest>

using namespace rejoinder;
using namespace rejoinder::annotate;

class TestTarget final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnchorHoldsThirtyTwoCodePointsOnEachSide();
    void anAnchorNeverCutsACodePoint();
    void anAnchorStaysWithinTheText();
    void everyKindHasAWordOfItsOwn();
};

void TestTarget::anAnchorHoldsThirtyTwoCodePointsOnEachSide()
{
    const std::string text = std::string(50, 'a') + "ferry" + std::string(50, 'b');
    const Anchor anchor = anchorOf(DocumentId{"d"}, text, {50, 55});
    QCOMPARE(anchor.document.value, std::string("d"));
    QCOMPARE(anchor.quote, std::string("ferry"));
    QCOMPARE(anchor.prefix, std::string(32, 'a'));
    QCOMPARE(anchor.suffix, std::string(32, 'b'));
}

void TestTarget::anAnchorNeverCutsACodePoint()
{
    std::string text;
    for (int i = 0; i < 40; ++i)
        text += "\U0001F6A2"; // four bytes
    const Anchor anchor = anchorOf({}, text, {4 * 36 + 1, 4 * 37 + 2});
    QCOMPARE(anchor.span.start, std::size_t(4 * 36));
    QCOMPARE(anchor.span.end, std::size_t(4 * 38));
    QCOMPARE(anchor.prefix.size(), std::size_t(4 * 32));
    QCOMPARE(anchor.suffix.size(), std::size_t(4 * 2));
}

void TestTarget::anAnchorStaysWithinTheText()
{
    QCOMPARE(anchorOf({}, "short", {2, 99}).quote, std::string("ort"));
    QCOMPARE(anchorOf({}, "short", {99, 120}).quote, std::string());
    QCOMPARE(anchorOf({}, "short", {4, 2}).quote, std::string());
    QCOMPARE(anchorOf({}, "", {0, 0}).suffix, std::string());
    QCOMPARE(anchorOf({}, "short", {0, 5}).prefix, std::string());
}

void TestTarget::everyKindHasAWordOfItsOwn()
{
    QStringList words;
    for (int kind = 0; kind <= int(TargetKind::Coding); ++kind) {
        QCOMPARE(targetKindFrom(wordFor(TargetKind(kind))), TargetKind(kind));
        words.append(QString::fromUtf8(wordFor(TargetKind(kind))));
    }
    QCOMPARE(words.join(u' '),
             QStringLiteral("project document span comment edge subtree person code coding"));
    QCOMPARE(targetKindFrom("unheard of"), TargetKind::Project);
}

QTEST_APPLESS_MAIN(TestTarget)
#include "tst_target.moc"
