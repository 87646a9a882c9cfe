// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One version and one name, wherever they are written.
#include "tests/support/sources.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString appId = u"org.rejoinder.Rejoinder"_s;

/// What the first match of the pattern captures; empty where there is none.
QString captured(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption).match(text).captured(1);
}

QString metainfo()
{
    return sources::read(u"packaging/%1.metainfo.xml"_s.arg(appId));
}

} // namespace

class TestRelease final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void versionIsTheSameEverywhere()
    {
        const QString version = captured(sources::read(u"CMakeLists.txt"_s),
                                         u"project\\(Rejoinder VERSION ([\\d.]+)"_s);
        QCOMPARE(version, QStringLiteral(REJOINDER_VERSION));
        QCOMPARE(captured(sources::read(u"CHANGELOG.md"_s), u"^## ([\\d.]+)"_s), version);
        QCOMPARE(captured(metainfo(), u"<release version=\"([\\d.]+)\""_s), version);
    }

    void dateOfTheReleaseIsTheSame()
    {
        const QString date = captured(sources::read(u"CHANGELOG.md"_s),
                                      u"^## [\\d.]+ \\((\\d{4}-\\d\\d-\\d\\d)\\)"_s);
        QVERIFY(!date.isEmpty());
        QCOMPARE(captured(metainfo(), u"<release version=\"[\\d.]+\" date=\"([\\d-]+)\""_s), date);
    }

    void desktopFileAndMetainfoNameTheSameProgram()
    {
        const QString desktop = sources::read(u"packaging/%1.desktop"_s.arg(appId));
        QCOMPARE(captured(desktop, u"^Exec=(\\w+)"_s), u"rejoinder"_s);
        QCOMPARE(captured(desktop, u"^Icon=(.*)$"_s), appId);
        QCOMPARE(captured(metainfo(), u"<id>(.*)</id>"_s), appId);
        QCOMPARE(captured(metainfo(), u"<launchable type=\"desktop-id\">(.*)</launchable>"_s),
                 appId + u".desktop"_s);
    }

    void metainfoIsXmlWithoutInvisibleCharacters()
    {
        const QString text = metainfo();
        QXmlStreamReader reader(text);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(!text.contains(QRegularExpression(u"[\\x{200B}-\\x{200F}\\x{FEFF}\\x{2060}]"_s)));
    }
};

QTEST_APPLESS_MAIN(TestRelease)
#include "tst_release.moc"
