// SPDX-FileCopyrightText: 2026 The Rejoinder authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QTest>

#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;
using namespace rejoinder;

class TestSettings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasNeverWrittenHasItsDefault()
    {
        QSettings file(m_folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        QCOMPARE(settings::zoom.read(file), 0);
        QCOMPARE(settings::readingLayout.read(file), 1);
    }

    void whatWasWrittenComesBackFromTheFile()
    {
        const QString path = m_folder.filePath(u"b.ini"_s);
        {
            QSettings file(path, QSettings::IniFormat);
            settings::zoom.write(file, 3);
            settings::annotator.write(file, u"  J. Aldermoor "_s);
        }
        const QSettings file(path, QSettings::IniFormat);
        QCOMPARE(settings::zoom.read(file), 3);
        QCOMPARE(settings::annotatorName(file), u"J. Aldermoor"_s);
    }

    void theNewestProjectIsFirstAndTenAreKept()
    {
        QSettings file(m_folder.filePath(u"c.ini"_s), QSettings::IniFormat);
        for (int i = 0; i < 12; ++i)
            settings::rememberProject(file, QString::number(i));
        settings::rememberProject(file, u"5"_s);
        const QStringList recent = settings::recentProjects.read(file);
        QCOMPARE(recent.size(), 10);
        QCOMPARE(recent.first(), u"5"_s);
        QCOMPARE(recent.count(u"5"_s), 1);
    }

    void theSystemDecidesOnlyWhereThePersonLeavesItTo()
    {
        using enum settings::Scheme;
        QVERIFY(settings::isDark(System, Qt::ColorScheme::Dark));
        QVERIFY(!settings::isDark(System, Qt::ColorScheme::Unknown));
        QVERIFY(settings::isDark(Dark, Qt::ColorScheme::Light));
        QVERIFY(!settings::isDark(Light, Qt::ColorScheme::Dark));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
